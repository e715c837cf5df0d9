import { type Kysely, type Migration, Migrator } from 'kysely'

/** The migrations of a database by name, in the order of their names; added to, never edited. */
export type Migrations = Readonly<Record<string, Migration>>

/** Brings a database's tables to what the newest migration makes of them. */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  schema: string,
  migrations: Migrations,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: schema,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
