export { broadcast, byRecord } from './ask.ts'
export { type Database, OWN_SCHEMA, openDatabase, type Where } from './database.ts'
export { insertRows } from './insert.ts'
export { type Migrations, migrate } from './migrate.ts'
