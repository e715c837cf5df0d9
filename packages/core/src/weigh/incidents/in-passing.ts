import type { ReportId, StatementId } from '../../statement/index.ts'
import { bitsOf } from './bits.ts'
import { compare, type Weighted, weightedOf } from './compare.ts'
import { dayOf } from './days.ts'
import type { GroupedReport } from './grouping.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { neighboursOf } from './neighbours.ts'
import { liesApart, type OwnEvent, ownEventOf } from './own-event.ts'
import { meetsSome, placeOf } from './places.ts'
import { portraitOf } from './portrait.ts'
import type { Postings } from './postings.ts'
import type { Rarity } from './rarity.ts'
import { type Sketch, sketchOf, type Vocabulary } from './sketch.ts'
import { withClaims } from './with-claims.ts'

/** What reports tell in passing, and which reports tell the same as their own. */
export interface InPassing {
  /** Takes a report in; what is left of it without its mentions. */
  put(doc: number, report: GroupedReport): GroupedReport
  take(doc: number): void
  /** Reports whose publisher put another in their place: what they tell in passing is told anew there, or taken back. */
  replaced(): ReadonlySet<ReportId>
  /** The mentions of one report, each with the reports whose own event it can be and what that says (thousandths of a bit). */
  of(doc: number): readonly Likely<number>[]
}

/** A mention, and how much it and each of some reports speak for one event (thousandths of a bit). */
export interface Likely<Id> {
  readonly statement: StatementId
  readonly claims: readonly number[]
  readonly bits: ReadonlyMap<Id, number>
}

interface Told {
  readonly supersedes: readonly ReportId[]
  readonly own: OwnEvent
  readonly mentions: readonly { readonly mention: Mention; readonly sketch: Sketch }[]
}

/** Days by which the same event may be told differently. */
const GRACE_DAYS = 1
const FAR_PAST = -10_000_000

/** No report's mentions. `sketchAt` has what reports tell of their own events. */
export function createInPassing(
  vocabulary: Vocabulary,
  { postings, rarity }: { readonly postings: Postings; readonly rarity: Rarity },
  sketchAt: (doc: number) => Sketch | null,
): InPassing {
  const told: (Told | undefined)[] = []
  const weighted = (doc: number): Weighted | null => {
    const sketch = sketchAt(doc)
    return sketch === null ? null : weightedOf(sketch, rarity)
  }
  const bitsOfPair = (mention: Weighted, doc: number): number | null => {
    const other = weighted(doc)
    return other === null ? null : bitsOf(compare(mention, other, rarity))
  }
  return {
    put(doc, report) {
      const own = ownEventOf(report)
      const mentions = mentionsOf(report, own)
      told[doc] = {
        supersedes: report.report.supersedes.filter((id) => id !== report.report.id),
        own,
        mentions: mentions.map((mention) => ({
          mention,
          sketch: sketchOf(portraitOf(asReport(report, mention)), vocabulary),
        })),
      }
      return mentions.length === 0 ? report : without(report, mentions)
    },
    take(doc) {
      told[doc] = undefined
    },
    replaced: () => new Set(told.flatMap((one) => one?.supersedes ?? [])),
    of: (doc) =>
      (told[doc]?.mentions ?? []).map(({ mention, sketch }) => {
        const filed = { doc: -1, day: sketch.day ?? FAR_PAST, sketch }
        const near = neighboursOf(filed, postings, rarity).filter((one) => canBeOf(mention, told[one]?.own))
        const itself = weightedOf(sketch, rarity)
        const bits = near.flatMap((one) => {
          const found = bitsOfPair(itself, one)
          return found === null ? [] : [[one, found] as const]
        })
        return { statement: mention.statement.id, claims: mention.claims, bits: new Map(bits) }
      }),
  }
}

/** A report can tell as its own what was in its days, unless both name places that do not meet. */
function canBeOf({ days, statement, claims }: Mention, own: OwnEvent | undefined): boolean {
  if (own === undefined || own.days === null || liesApart(days, own.days, GRACE_DAYS)) return false
  const places = claims.flatMap((at) => {
    const claim = statement.claims[at]
    return (claim === undefined ? null : placeOf(claim)) ?? []
  })
  return (
    places.length === 0 || own.places.length === 0 || places.some((place) => meetsSome(place, own.places))
  )
}

/** A report without the claims and the words of what it tells in passing. */
function without({ characters, ...report }: GroupedReport, mentions: readonly Mention[]): GroupedReport {
  const told = mentions.flatMap(({ statement, claims }) => claims.map((at) => `${statement.id} ${at}`))
  const statements = withClaims(report.statements, ({ id }, at) => !told.includes(`${id} ${at}`))
  if (characters === undefined) return { ...report, statements }
  const left = mentions.reduce((text, { words }) => text.replace(words, ' '), characters)
  return { ...report, statements, characters: left }
}

/** What is told in passing as if it were a report of its own, of the day of what it tells. */
function asReport({ report }: GroupedReport, { statement, claims, days, words }: Mention): GroupedReport {
  const [from, to] = days
  return {
    report: { ...report, title: null, publisher: null, date: from === to ? dayOf(from) : null },
    statements: withClaims([statement], (_, at) => claims.includes(at)),
    characters: words,
  }
}
