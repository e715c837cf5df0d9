import { z } from 'zod'
import { exactly } from './exact.ts'
import type {
  PrintedDevices,
  PrintedLog,
  PrintedMerge,
  PrintedProofs,
  PrintedVerdict,
} from './ledger-printed.ts'
import { count } from './parts.ts'
import { statementSchema } from './statement.ts'

const text = z.string()
const texts = z.array(text)
const hex = z.string().regex(/^[0-9a-f]{64}$/)
const hexes = z.array(hex)
const head = z.strictObject({ size: count, root: hex })
const fork = z.strictObject({ author: hex, sequence: count, entries: hexes })

/** What `sanad ledger verify --json` prints. */
export const verdictSchema: z.ZodType<PrintedVerdict> = exactly<PrintedVerdict>()(
  z.strictObject({
    intact: z.boolean(),
    size: count,
    root: hex.nullable(),
    devices: count,
    forks: z.array(fork),
    quarantined: hexes,
    oddTimes: count,
    bodies: z.strictObject({ held: count, erased: count, lingering: hexes, absent: hexes }).nullable(),
    remembered: head.nullable(),
    broken: z
      .strictObject({ position: count, author: hex.nullable(), sequence: count.nullable(), why: text, text })
      .nullable(),
    damage: z.array(z.strictObject({ kind: text, file: text, from: count, to: count, hash: hex, text })),
    accepted: texts,
  }),
)

/** What `sanad ledger check --json` prints. */
export const proofsSchema: z.ZodType<PrintedProofs> = exactly<PrintedProofs>()(
  z.strictObject({
    proofs: z.array(
      z.union([
        z.strictObject({
          holds: z.literal(true),
          entry: z.strictObject({
            id: hex,
            position: count,
            author: hex,
            sequence: count,
            claimed: text,
            kind: text,
          }),
          log: z.strictObject({ origin: text, key: hex, size: count, root: hex }),
          part: z.strictObject({ index: count, text, statement: statementSchema.nullable() }).nullable(),
          since: z.strictObject({ kind: z.enum(['self-asserted', 'witnessed']), by: texts, on: text }),
          leavesOpen: texts,
        }),
        z.strictObject({ holds: z.literal(false), why: text, text }),
      ]),
    ),
  }),
)

/** What `sanad ledger merge --json` prints. */
export const mergeSchema: z.ZodType<PrintedMerge> = exactly<PrintedMerge>()(
  z.strictObject({
    added: count,
    known: count,
    bodies: count,
    refused: z.array(z.strictObject({ position: count, why: text, text })),
    waiting: hexes,
    damaged: hexes,
    absent: hexes,
    forks: z.array(fork),
    deleted: count,
    acknowledged: hexes,
    asked: z.array(z.strictObject({ entry: hex, author: hex, reason: text })),
    unsigned: z.boolean(),
  }),
)

const SAYS = [
  'report',
  'text',
  'reading',
  'act',
  'pin',
  'judgement',
  'violation',
  'decision',
  'withdrawal',
  'member',
  'search',
  'access',
  'erase',
  'erased',
] as const

/** What `sanad ledger log --json` prints. */
export const logSchema: z.ZodType<PrintedLog> = exactly<PrintedLog>()(
  z.strictObject({
    size: count,
    entries: z.array(
      z.strictObject({
        position: count,
        id: hex,
        received: text,
        claimed: text,
        author: hex,
        sequence: count,
        person: text.nullable(),
        compartment: text,
        kind: text,
        says: z.enum(SAYS).nullable(),
      }),
    ),
  }),
)

/** What `sanad member list --json` prints. */
export const devicesSchema: z.ZodType<PrintedDevices> = exactly<PrintedDevices>()(
  z.strictObject({
    devices: z.array(
      z.strictObject({
        device: hex,
        standing: z.enum(['own', 'vouched', 'removed', 'unknown']),
        person: text.nullable(),
        roles: texts,
        told: text.nullable(),
        entries: count,
      }),
    ),
  }),
)
