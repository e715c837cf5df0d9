import { z } from 'zod'
import { PERPETRATOR_CATEGORY, VIOLATION_TYPE } from '../statement/index.ts'
import {
  type PartyRow,
  parseQuarter,
  type Quarter,
  type RegionRow,
  type SeveralTimes,
  type TypeRow,
} from '../weigh/index.ts'
import type { PrintedBlock, PrintedCount } from './counting-printed.ts'
import { exactly } from './exact.ts'
import { closedCodeOf, count } from './parts.ts'
import { tally, victim } from './verification.ts'

const text = z.string()
const ids = z.array(text)
const quarter = z
  .custom<Quarter>((value) => typeof value === 'string' && parseQuarter(value) === value)
  .meta({ type: 'string', pattern: '^\\d{4}-q[1-4]$' })
const type: z.ZodType<TypeRow> = exactly<TypeRow>()(
  z.strictObject({
    type: closedCodeOf(VIOLATION_TYPE),
    basis: z.enum(['child', 'violation']),
    violations: count,
    children: tally,
  }),
)
const counts = { violations: count, children: tally, types: z.array(type) }
const party: z.ZodType<PartyRow> = exactly<PartyRow>()(
  z.strictObject({
    key: text,
    name: text,
    category: closedCodeOf(PERPETRATOR_CATEGORY),
    jointly: count,
    ...counts,
  }),
)
const region: z.ZodType<RegionRow> = exactly<RegionRow>()(
  z.strictObject({ region: text.nullable(), ...counts }),
)
const several: z.ZodType<SeveralTimes> = exactly<SeveralTimes>()(
  z.strictObject({ victim, types: z.array(closedCodeOf(VIOLATION_TYPE)), violations: ids, tally }),
)
const block: z.ZodType<PrintedBlock> = exactly<PrintedBlock>()(
  z.strictObject({
    types: z.array(type),
    parties: z.array(party),
    regions: z.array(region),
    total: z.strictObject({ violations: count, byType: tally, distinct: tally }),
    multiple: z.strictObject({ children: z.array(several), groups: z.array(several) }),
    counted: ids,
  }),
)

/** What `sanad count --json` prints. */
export const countSchema: z.ZodType<PrintedCount> = exactly<PrintedCount>()(
  z.strictObject({
    quarter,
    position: count,
    blocks: z.strictObject({ verified: block, late: block, unverified: block, monitored: block }),
  }),
)
