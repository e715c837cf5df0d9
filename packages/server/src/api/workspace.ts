import { z } from 'zod'
import type {
  BackedUp,
  Change,
  Counts,
  Health,
  LedgerView,
  NewBackup,
  NewSearch,
  Passphrase,
  Refusal,
  SavedSearch,
  WorkspaceView,
} from '../shape/index.ts'
import { compartment, count, hex } from './parts.ts'
import { personCode } from './statement.ts'

const text = z.string()
const SHORT = 1000

const counts: z.ZodType<Counts> = z.strictObject({
  reports: count,
  withdrawn: count,
  statements: count,
  acts: count,
  pins: count,
  entries: z.record(text, count),
})

export const workspaceSchema: z.ZodType<WorkspaceView> = z
  .strictObject({
    folder: text,
    person: personCode,
    device: hex,
    size: count,
    root: hex,
    forks: count,
    damage: count,
    asked: z.array(hex),
    checked: z.strictObject({ at: text, size: count }).nullable(),
    sealing: z.boolean(),
    locked: z.boolean(),
    open: counts,
    sealed: counts.nullable(),
    undecided: count,
    jobs: count,
    weighing: z.strictObject({ stage: z.enum(['reports', 'incidents']), done: count, all: count }).nullable(),
  })
  .meta({ description: 'what the workspace holds and how it stands' })

export const healthSchema: z.ZodType<Health> = z.strictObject({ ready: z.boolean(), version: text })
export const passphraseSchema: z.ZodType<Passphrase> = z.strictObject({ passphrase: text.min(1).max(SHORT) })
export const newBackupSchema: z.ZodType<NewBackup> = z.strictObject({
  passphrase: text.min(1).max(SHORT),
  path: text.min(1).max(SHORT * 4),
})
export const backedUpSchema: z.ZodType<BackedUp> = z.strictObject({ size: count, root: hex, bytes: count })

export const searchSchema: z.ZodType<SavedSearch> = z
  .strictObject({ name: text, query: text, person: text, done: text })
  .meta({ description: 'a search that a person keeps' })
export const newSearchSchema: z.ZodType<NewSearch> = z.strictObject({
  name: text.min(1).max(200),
  query: text.max(SHORT * 4),
})

/** A line of the change feed. */
export const changeSchema: z.ZodType<Change> = z
  .strictObject({
    position: count,
    entry: hex,
    received: text,
    author: hex,
    compartment,
    kind: text.nullable(),
    report: hex.nullable(),
    statement: hex.nullable(),
    act: hex.nullable(),
  })
  .meta({ description: 'what an entry was about, by ids' })

export const ledgerSchema: z.ZodType<LedgerView> = z.strictObject({
  size: count,
  root: hex,
  device: hex,
  forks: z.array(z.strictObject({ author: hex, sequence: count, entries: z.array(hex) })),
})

export const refusalSchema: z.ZodType<Refusal> = z
  .strictObject({
    code: text,
    params: z.record(text, z.union([text, z.number(), z.boolean(), z.null(), z.array(text)])),
    text,
  })
  .meta({ description: 'why something was not done' })
