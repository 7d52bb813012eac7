import type { Pool } from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
} from 'rate-limiter-flexible';

/** How many requests may come in how many seconds. */
interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/** How often one person may ask, and all the people of one server together. */
export interface Allowances {
  readonly person: Allowance;
  readonly server: Allowance;
}

export interface Limiters {
  readonly person: RateLimiterAbstract;
  readonly server: RateLimiterAbstract;
}

const SERVER = 'server';

/** What the requests of a server are counted under. */
export function serverLimitKey(serverId: string): string {
  return `${SERVER}:${serverId}`;
}

function limiter(
  pool: Pool | null,
  keyPrefix: string,
  { points, seconds }: Allowance,
): RateLimiterAbstract {
  const options = { keyPrefix, points, duration: seconds };
  const own = new RateLimiterMemory(options);
  if (pool === null) return own;
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: own,
  });
}

/**
 * Counts requests, each person's and each server's. Processes that share a PostgreSQL count
 * together; while it is away, and on a file, each counts for itself.
 */
export function limitersOn(pool: Pool | null, { person, server }: Allowances): Limiters {
  return { person: limiter(pool, 'person', person), server: limiter(pool, SERVER, server) };
}
