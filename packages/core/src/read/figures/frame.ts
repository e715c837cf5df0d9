import type { ClaimFrame, Hedge, Realis } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import type { Mention } from './mention.ts'
import type { Predicate } from './predicate.ts'

const HEDGES: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ['reportedly', 'hearsay'],
  ['reported', 'hearsay'],
  ['allegedly', 'alleged'],
  ['alleged', 'alleged'],
  ['believed', 'believed'],
  ['thought', 'believed'],
  ['presumed', 'believed'],
  ['estimated', 'estimated'],
  ['possibly', 'possible'],
  ['likely', 'possible'],
])
const MODALS: ReadonlyMap<string, Realis> = new Map<string, Realis>([
  ['can', 'generic'],
  ['will', 'expected'],
  ['would', 'expected'],
  ['could', 'expected'],
  ['might', 'expected'],
  ['shall', 'expected'],
  ['must', 'planned'],
  ['should', 'planned'],
])
const INTENT =
  /^(?:call|calls|called|calling|urge|urged|urges|ask|asked|demand|demanded|appeal|appealed|need|needs|needed|plan|plans|planned|planning|threaten|threatens|threatened|threatening|intend|intends|intended|vowed|vows|aim|aims|aimed|want|wants|wanted|hope|hopes|hoped|expected|expects)$/
const ATTEMPT = /^(?:tried|tries|try|trying|attempted|attempting|attempts|sought)$/
const FEARED = /^(?:feared|fears|fear)$/
const REACH = 7

/** What a figure's own words narrow of the frame of its statement; null where they deny that anybody was counted. */
export function frameOf(
  document: Document,
  mention: Mention,
  predicate: Predicate | null,
): Partial<ClaimFrame> | null {
  const around = wordsAround(document, mention, predicate)
  if (isNegated(document, predicate)) return null
  const hedge = around.map((word) => HEDGES.get(word)).find((one) => one !== undefined)
  const realis = predicate === null ? undefined : realisOf(document, predicate)
  const fears = around.some((word) => FEARED.test(word))
  const may = around.includes('may')
  return {
    ...(hedge === undefined && !may ? {} : { hedge: hedge ?? 'possible' }),
    ...(realis === undefined ? {} : { realis }),
    ...(fears ? { stance: 'fears' as const } : {}),
    ...(mention.kin ? { quantifier: 'one' as const } : {}),
    ...(mention.quantity.kind === 'none' ? { quantifier: 'none' as const } : {}),
  }
}

/** The words between a mention and its verb, and a few before the first of both. */
function wordsAround(document: Document, mention: Mention, predicate: Predicate | null): readonly string[] {
  const first = Math.min(mention.first, predicate?.first ?? mention.first)
  const second = Math.max(mention.last, predicate?.first ?? 0)
  return document.tokens
    .slice(Math.max(0, first - 2), Math.min(second, first + 40))
    .map((token) => token.lower)
}

/** "did not kill", "were not killed". */
function isNegated(document: Document, predicate: Predicate | null): boolean {
  if (predicate === null) return false
  const before = document.tokens.slice(Math.max(0, predicate.first - 3), predicate.first)
  return before.some((token) => /^(?:not|n['’]t|never)$/.test(token.lower))
}

/** "could kill", "planned to kill", "tried to kill"; "to have killed" has happened. */
function realisOf(document: Document, predicate: Predicate): Realis | undefined {
  const before = document.tokens
    .slice(Math.max(0, predicate.first - REACH), predicate.first)
    .map((token) => token.lower)
  const near = before.slice(-3)
  const modal = near.includes('have')
    ? undefined
    : near.map((word) => MODALS.get(word)).find((one) => one !== undefined)
  if (modal !== undefined) return modal
  if (!near.includes('to') || near.includes('have') || near.includes('been')) return undefined
  if (before.some((word) => ATTEMPT.test(word))) return 'attempted'
  return before.some((word) => INTENT.test(word)) ? 'planned' : undefined
}
