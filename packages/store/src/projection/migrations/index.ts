import type { Migrations } from '../../database/index.ts'
import { tables } from './0001-tables.ts'
import { weighing } from './0002-weighing.ts'
import { lists } from './0003-lists.ts'
import { narrow } from './0004-narrow.ts'

/** All migrations of the projection. */
export const MIGRATIONS: Migrations = {
  '0001-tables': tables,
  '0002-weighing': weighing,
  '0003-lists': lists,
  '0004-narrow': narrow,
}
