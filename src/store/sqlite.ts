import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import { StoreFailure } from './failure.js';

const BUSY_TIMEOUT_MS = 5000;

/** Codes after which a connection is not to be trusted: it is opened anew before the next use. */
const LOST = /^SQLITE_(IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)/;

function open(path: string): Database.Database {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  return database;
}

/** Which file a path leads to, or null while there is none. */
function fileAt(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

function isLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LOST.test(String(error.code));
}

/**
 * One SQLite file that survives trouble below it. SQLite would go on writing to a file that was
 * moved away, and what it acknowledged would be lost: so the file is looked at before each
 * statement, and opened anew when it was replaced or when an earlier statement lost it.
 */
class ReopeningFile implements SqliteDatabase {
  readonly #path: string;
  #database: Database.Database;
  #file: string | null;
  #lost = false;
  #closed = false;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#database = open(path);
    this.#file = fileAt(path);
  }

  prepare(sql: string): SqliteStatement {
    const statement = this.#noticing(() => this.#current().prepare(sql));
    return {
      reader: statement.reader,
      all: (parameters) => this.#noticing(() => statement.all(...parameters)),
      run: (parameters) => this.#noticing(() => statement.run(...parameters)),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  }

  close(): void {
    this.#closed = true;
    this.#database.close();
  }

  #current(): Database.Database {
    // The native code ends the whole process when a closed database is used.
    if (this.#closed) throw new StoreFailure('the database is closed', 'CLOSED');
    if (this.#database.inTransaction) return this.#database;
    const file = fileAt(this.#path);
    if (file === null) throw new StoreFailure('the database file is gone', 'ENOENT');
    if (this.#lost || file !== this.#file) this.#reopen(file);
    return this.#database;
  }

  #reopen(file: string): void {
    const fresh = open(this.#path);
    this.#database.close();
    this.#database = fresh;
    this.#file = file;
    this.#lost = false;
  }

  #noticing<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (isLost(error)) this.#lost = true;
      throw error;
    }
  }
}

/** The dialect for a SQLite file, which is created with its folder when it does not exist. */
export function sqliteDialect(path: string): Dialect {
  return new SqliteDialect({ database: () => Promise.resolve(new ReopeningFile(path)) });
}
