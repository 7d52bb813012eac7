import { type Dialect, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';

/** Discord waits 3 s for a first answer, so an absent server must be noticed sooner. */
const CONNECT_TIMEOUT_MS = 2000;
const QUERY_TIMEOUT_MS = 5000;
const CONNECTIONS = 8;
const BIGINT = 20;

/** Epoch milliseconds fit a double, so bigint columns come back as numbers, as SQLite gives them. */
function numericTypes(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(BIGINT, Number);
  return overrides;
}

/** Connections to a PostgreSQL server; a connection that dies while idle is replaced at next use. */
export function postgresPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    max: CONNECTIONS,
    types: numericTypes(),
  });
  // Without listeners a connection's end would end the process; the query that it hits reports it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The dialect for a pool of connections. */
export function postgresDialect(pool: Pool): Dialect {
  return new PostgresDialect({ pool });
}
