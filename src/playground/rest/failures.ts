export interface Failure {
  /** HTTP method; any when left out. */
  readonly method?: string;
  /** Matched against the path without `/api/v10`; any when left out. */
  readonly path?: RegExp;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests fail, 1 when left out. */
  readonly times?: number;
  /** The request takes effect and only its answer is replaced, as when a connection breaks. */
  readonly afterEffect?: boolean;
}

const DEFAULT_BODIES: Readonly<Record<number, unknown>> = {
  401: { message: '401: Unauthorized', code: 0 },
  403: { message: 'Missing Permissions', code: 50_013 },
  404: { message: '404: Not Found', code: 0 },
  429: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
};

function headersOf({ status, body, headers }: Failure): Record<string, string> {
  if (status !== 429) return { ...headers };
  const asked = typeof body === 'object' && body !== null && 'retry_after' in body;
  const seconds = asked ? String(body.retry_after) : '0.2';
  return {
    'retry-after': seconds,
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': seconds,
    'x-ratelimit-bucket': 'injected',
    'x-ratelimit-scope': 'user',
    ...headers,
  };
}

export function failureResponse(failure: Failure): Response {
  const body = failure.body ?? DEFAULT_BODIES[failure.status] ?? { message: 'injected', code: 0 };
  return Response.json(body, { status: failure.status, headers: headersOf(failure) });
}

/** The failures that a test asked for and that have not happened yet. */
export class Failures {
  #waiting: { readonly failure: Failure; left: number }[] = [];

  add(failure: Failure): void {
    this.#waiting.push({ failure, left: failure.times ?? 1 });
  }

  take(method: string, path: string): Failure | undefined {
    const found = this.#waiting.find(
      ({ failure }) => (failure.method ?? method) === method && (failure.path?.test(path) ?? true),
    );
    if (!found) return undefined;
    found.left -= 1;
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return found.failure;
  }
}
