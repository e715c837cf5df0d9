import type { Migrations } from '../../database/index.ts'
import { tables } from './0001-tables.ts'
import { lists } from './0002-lists.ts'

/** All migrations of the projection. */
export const MIGRATIONS: Migrations = { '0001-tables': tables, '0002-lists': lists }
