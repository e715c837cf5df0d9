import { type Kysely, type Migration, sql } from 'kysely'
import { createTables, type TableColumns } from './columns.ts'

const TABLES: TableColumns = {
  projection_state: {
    columns:
      'id integer, position integer, size integer, root text, version integer, unindexed boolean, unswept boolean',
    key: 'id',
  },
  entry: {
    columns: 'entry id, position integer, author id, compartment code, received code, kind code?',
    key: 'entry',
  },
  report: {
    columns: `report id, entry id, position integer, received code, given code?, evidence id?, file text?, media code?,
      parent id?, title text?, publisher text?, outlet text?, dated code?, earliest code?, latest code?, lang code?,
      interview code?, body text`,
    key: 'report, entry',
  },
  text: {
    columns: `report id, text id, entry id, position integer, origin code, version code, lang code?, made_from id?,
      instead id?, held id, located text, characters text?`,
    key: 'report, text, entry',
  },
  reading: {
    columns:
      'report id, entry id, position integer, reading id, text id, reader code, version code, problems text',
    key: 'report, entry',
  },
  statement: {
    columns: `report id, entry id, rank integer, position integer, statement id, reading id, person boolean,
      speaker text, stance code, said code?, words tsvector, body text`,
    key: 'report, entry, rank',
  },
  claim: {
    columns: `report id, entry id, rank integer, claim integer, position integer, kind code, stance code, realis code,
      about code?, measure code?, unit code?, counted code?, bound code?, stated bigint?, low bigint?, high bigint?,
      words text?, period code?, as_of code?, place text?, place_ref code?, country code?, lat float8?, lon float8?`,
    key: 'report, entry, rank, claim',
  },
  mention: {
    columns: `report id, entry id, rank integer, mention integer, position integer, part code, claim integer?,
      actor code?, name text, kind code`,
    key: 'report, entry, rank, mention',
  },
  act: {
    columns: 'statement id, entry id, position integer, author id, act id, kind code, person code, body text',
    key: 'statement, entry',
  },
  withdrawal: {
    columns: 'report id, entry id, position integer, why text, person code, done code',
    key: 'report, entry',
  },
  access: { columns: 'report id, entry id, position integer, person code, done code', key: 'report, entry' },
  pin: {
    columns: 'incident id, entry id, position integer, name text?, person code, done code',
    key: 'incident, entry',
  },
  pin_member: {
    columns: 'incident id, entry id, report id, position integer',
    key: 'incident, entry, report',
  },
  member: {
    columns: 'person code, entry id, position integer, key id, roles code[], status code, done code',
    key: 'person, entry',
  },
  saved_search: {
    columns: 'person code, entry id, position integer, name text, query text, done code',
    key: 'person, entry',
  },
  erase: {
    columns: 'target id, entry id, position integer, reason text, person code, done code',
    key: 'target, entry',
  },
  erased: { columns: 'erase id, entry id, position integer, replica id, done code', key: 'erase, entry' },
  standing: {
    columns: 'report id, part code, entry id, thing id, since integer, until integer?',
    key: 'report, part, entry, thing, since',
  },
}

/** Long texts stay in their rows as they are: packing them costs more than the space is worth. */
const STORED = [
  'alter table statement alter column body set storage external',
  'alter table statement alter column words set storage external',
  'alter table statement set (toast_tuple_target = 8160)',
]

/** The tables of the first version. */
export const tables: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createTables(db, TABLES)
    for (const one of STORED) await sql.raw(one).execute(db)
  },
}
