import { SanadError } from '@sanad/core/statement'
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Connection, Pool, PoolClient, QueryResult, Submittable } from 'pg'
import { CopiedRows } from './copy-rows.ts'

/** PostgreSQL on a server, as Kysely speaks to it, which also takes copied rows. */
export function createServerDialect(pool: Pool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pool),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

interface Taken extends DatabaseConnection {
  readonly client: PoolClient
}

function createDriver(pool: Pool): Driver {
  const taken = new WeakMap<DatabaseConnection, PoolClient>()
  const say = async (connection: DatabaseConnection, words: string): Promise<void> => {
    await taken.get(connection)?.query(words)
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const connection = createConnection(await pool.connect())
      taken.set(connection, connection.client)
      return connection
    },
    beginTransaction: (connection) => say(connection, 'begin'),
    commitTransaction: (connection) => say(connection, 'commit'),
    rollbackTransaction: (connection) => say(connection, 'rollback'),
    releaseConnection: async (connection) => taken.get(connection)?.release(),
    destroy: () => pool.end(),
  }
}

function createConnection(client: PoolClient): Taken {
  return {
    client,
    executeQuery: async ({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const [first] = parameters
      if (first instanceof CopiedRows) return copyInto(client, first)
      const { rows, rowCount }: QueryResult = await client.query(sql, [...parameters])
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
    },
    streamQuery: () => {
      throw new SanadError('database/no-stream', 'ask for pages')
    },
  }
}

function copyInto(client: PoolClient, rows: CopiedRows): Promise<{ readonly rows: [] }> {
  return new Promise((resolve, reject) => {
    client.query(new Copying(rows, (error) => (error === null ? resolve({ rows: [] }) : reject(error))))
  })
}

/** What of a connection COPY needs. */
interface Copyable {
  sendCopyFromChunk(bytes: Buffer): void
  endCopyFrom(): void
}

/** COPY as `pg` hands its answers to whoever submitted it. */
class Copying implements Submittable {
  readonly #rows: CopiedRows
  readonly #done: (error: Error | null) => void

  constructor(rows: CopiedRows, done: (error: Error | null) => void) {
    this.#rows = rows
    this.#done = done
  }

  submit(connection: Connection): void {
    connection.query(`copy ${this.#rows.target} from stdin`)
  }

  handleCopyInResponse(connection: Copyable): void {
    connection.sendCopyFromChunk(this.#rows.bytes)
    connection.endCopyFrom()
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#done(null)
  }

  handleError(error: Error): void {
    this.#done(error)
  }
}
