/**
 * Thrown when the database cannot do its work: gone, full, read-only, busy for too long, or not
 * ours to open. The message never carries a value that was to be stored.
 */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  /** The database's own code, such as `SQLITE_FULL` or `ECONNREFUSED`. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Faults of our own code: a wrong statement or a broken constraint, on either database. */
const OUR_FAULT =
  /^(SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE|MISUSE|TOOBIG)|0A|2[1-3]|42[0-9A-Z]{3}$)/;

/** What is known of an error: its code, else its message, which the driver words without values. */
function codeOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code === '' ? error.message : code;
}

/** What to throw for an error of the database driver: an outage as StoreFailure, a fault as it is. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure) return error;
  const code = codeOf(error);
  if (OUR_FAULT.test(code)) return error;
  return new StoreFailure(`the database failed: ${code}`, code);
}

/** Whether an error says that the database, not the code, failed. */
export function isStoreFailure(error: unknown): boolean {
  return error instanceof StoreFailure;
}
