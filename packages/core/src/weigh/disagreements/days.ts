import {
  boundsOf,
  type Disagreement,
  daysBetween,
  type EventClaim,
  type EventType,
  placesMeet,
} from '../../statement/index.ts'
import { type Evidence, groupBy, pairsOf, saysSo } from '../evidence.ts'
import { createDisagreement } from './create.ts'

/** What comes about once, on one day. */
const ONCE: ReadonlySet<EventType> = new Set<EventType>([
  'takeover',
  'surrender',
  'prison-break',
  'ceasefire',
])
/** Further apart, the same thing may have happened twice. */
const SAME_EVENT_DAYS = 7

type Told = Evidence<EventClaim> & { readonly day: string }

/** Where sources give different days for what happens once: a camp taken "on 20 January" and "on 21 January". */
export function dayDisagreements(evidence: readonly Evidence[]): readonly Disagreement[] {
  const groups = groupBy(evidence.flatMap(toldDay), ({ claim }) => claim.event)
  return [...groups.values()].flatMap((group) => {
    const pairs = pairsOf(group).filter(([a, b]) => a.speaker.root !== b.speaker.root && differ(a, b))
    const all = [...new Set(pairs.flat())].toSorted((a, b) => a.day.localeCompare(b.day))
    const [first, last] = [all[0], all.at(-1)]
    if (first === undefined || last === undefined) return []
    const params = {
      event: first.claim.event,
      first: first.day,
      again: last.day,
      oneSpeaker: first.speaker.name,
      otherSpeaker: last.speaker.name,
    }
    return [createDisagreement({ axis: 'value', severity: 'difference' }, 'disagreement/day', params, all)]
  })
}

/** An event of which its words tell the very day. */
function toldDay(one: Evidence): readonly Told[] {
  const { claim } = one
  if (claim.kind !== 'event' || !ONCE.has(claim.event) || claim.time === null || !saysSo(one)) return []
  const { earliest, latest } = boundsOf(claim.time)
  if (earliest === null || earliest !== latest || claim.realis !== 'occurred') return []
  return [{ ...one, claim, day: earliest }]
}

function differ(one: Told, other: Told): boolean {
  if (one.day === other.day || Math.abs(daysBetween(one.day, other.day)) > SAME_EVENT_DAYS) return false
  const [a, b] = [one.claim.place, other.claim.place]
  return a === null || b === null || placesMeet(a, b) !== false
}
