import type { Migrations } from '../../database/index.ts'
import { tables } from './0001-tables.ts'
import { weighing } from './0002-weighing.ts'

/** All migrations of the projection. */
export const MIGRATIONS: Migrations = { '0001-tables': tables, '0002-weighing': weighing }
