import type { PGliteInterface } from '@electric-sql/pglite'
import { SanadError } from '@sanad/core/statement'
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { CopiedRows } from './copy-rows.ts'

/** PostgreSQL in this process, spoken to as Kysely speaks to a server. It has one connection; who comes second waits. */
export function createPgliteDialect(pglite: PGliteInterface): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function createDriver(pglite: PGliteInterface): Driver {
  const connection = createConnection(pglite)
  const turn = createTurns()
  let leave = (): void => undefined
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      leave = await turn()
      return connection
    },
    beginTransaction: async () => {
      await pglite.query('begin')
    },
    commitTransaction: async () => {
      await pglite.query('commit')
    },
    rollbackTransaction: async () => {
      await pglite.query('rollback')
    },
    releaseConnection: async () => leave(),
    destroy: () => pglite.close(),
  }
}

function createConnection(pglite: PGliteInterface): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const [first] = parameters
      if (first instanceof CopiedRows) return copyInto<R>(pglite, first)
      const { rows, affectedRows } = await pglite.query<R>(sql, [...parameters])
      const result: QueryResult<R> = { rows, numAffectedRows: BigInt(affectedRows ?? 0) }
      return result
    },
    streamQuery: () => {
      throw new SanadError('database/no-stream', 'PGlite answers whole; ask for pages')
    },
  }
}

async function copyInto<R>(pglite: PGliteInterface, { target, bytes }: CopiedRows): Promise<QueryResult<R>> {
  await pglite.query(`copy ${target} from '/dev/blob'`, [], { blob: new Blob([bytes]) })
  return { rows: [] }
}

/** Whoever asks gets the turn when all who asked before have given it back. */
function createTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let leave = (): void => undefined
    last = new Promise((resolve) => {
      leave = resolve
    })
    await before
    return leave
  }
}
