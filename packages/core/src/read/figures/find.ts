import {
  createFigure,
  type Figure,
  type FigureKind,
  type Measure,
  populationKey,
} from '../../statement/index.ts'
import { type Document, type Sentence, stretchOf } from '../document.ts'
import type { ClaimDraft, ClaimFinder, ReadingContext } from '../port.ts'
import { frameOf } from './frame.ts'
import { type Governed, govern } from './govern.ts'
import { type Counted, countedBy, peopleBefore } from './measure.ts'
import { findMentions, type Mention } from './mention.ts'
import { findPredicates } from './predicate.ts'
import { BEFALLS } from './roll.ts'
import { kindOf, scopeOf } from './scope.ts'
import { mayCount } from './trigger.ts'

/** Finds the figures of a document: what is counted, of whom, where and when, and then how many. */
export const findFigures: ClaimFinder = (context) => {
  const { document } = context
  const drafts: ClaimDraft[] = []
  let told: Told | null = null
  for (const sentence of document.sentences) {
    for (const stretch of stretchesOf(document, sentence)) {
      if (!mayHold(document, stretch, told)) continue
      const found = foundIn(context, stretch, isNear(told, sentence) ? told : null)
      drafts.push(...found.flatMap((one) => draftOf(context, stretch, one, found)))
      const last = found.findLast((one) => one.governed.partOf === null)
      if (last !== undefined) told = { counted: last.counted, sentence, listed: listedIn(found) }
    }
  }
  return drafts
}

function mayHold(document: Document, stretch: Sentence, told: Told | null): boolean {
  return mayCount(document, stretch) || goesOn(document, stretch, told) !== null
}

/** What was counted last, for "the number" of a later sentence. */
interface Told {
  readonly counted: Counted
  readonly sentence: Sentence
  /** What befell people who were told one by one; null where nobody was. */
  readonly listed: Measure | null
}

function listedIn(found: readonly Found[]): Measure | null {
  const one = found.findLast(
    ({ governed: { mention }, counted }) => mention.kin && BEFALLS.has(counted.measure),
  )
  return one?.counted.measure ?? null
}

/** A sentence without a verb goes on with the list of the one right before it. */
function goesOn({ tokens }: Document, { first, last }: Sentence, told: Told | null): Measure | null {
  if (told === null || told.sentence.last !== first) return null
  const verbless = tokens.slice(first, last).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  return verbless ? told.listed : null
}

/** How many tokens a number may refer back over. */
const BACK = 120

function isNear(told: Told | null, { first }: Sentence): boolean {
  return told !== null && first - told.sentence.last <= BACK
}

/** No honest sentence is longer; what is longer is read piece by piece, so that its cost stays in proportion. */
const LONGEST = 300

function stretchesOf(document: Document, sentence: Sentence): readonly Sentence[] {
  const pieces: Sentence[] = []
  for (let first = sentence.first; first < sentence.last; first += LONGEST) {
    const run = { first, last: Math.min(sentence.last, first + LONGEST) }
    pieces.push({ ...sentence, ...run, ...stretchOf(document, run) })
  }
  return pieces
}

interface Found {
  readonly governed: Governed
  readonly counted: Counted
}

function foundIn(context: ReadingContext, sentence: Sentence, told: Told | null): readonly Found[] {
  const { document, lexicon } = context
  const mentions = findMentions(document, sentence)
  if (mentions.length === 0) return []
  const predicates = findPredicates(document, sentence, mentions)
  const found: Found[] = []
  for (const governed of govern(document, mentions, predicates, goesOn(document, sentence, told))) {
    const whole = found.findLast(({ governed: { partOf } }) => partOf === null)
    const before =
      casualtiesOf(governed, found)?.counted ?? (whole === undefined ? undefined : alike(whole, found))
    const same = before ?? (governed.measure === 'told' ? told?.counted : null)
    const people = same ?? peopleBefore(document, mentions, governed, lexicon)
    const counted = countedBy(document, governed, people ?? null, lexicon)
    if (counted !== null) found.push({ governed, counted })
  }
  return found
}

/** Whom a number without a noun counts after another: the same people, or anybody after a list of different ones and after somebody's relatives. */
function alike({ governed, counted }: Found, found: readonly Found[]): Counted {
  const list = found.filter(
    (one) => one.governed.partOf === null && one.governed.predicate === governed.predicate,
  )
  const keys = new Set(
    list.map((one) => `${one.counted.unit} ${populationKey(one.counted.group.population)}`),
  )
  const kin = governed.mention.kin || governed.mention.head?.kin === true
  if ((keys.size === 1 && !kin) || !isOfPeople(counted)) return counted
  return { ...counted, unit: 'person', group: { ...counted.group, unit: 'person', population: {} } }
}

function isOfPeople({ unit }: Counted): boolean {
  return unit === 'person' || unit === 'child'
}

/** The casualties of which "307 killed and 404 maimed" are the dead and the hurt. */
function casualtiesOf({ mention }: Governed, found: readonly Found[]): Found | undefined {
  return mention.nominal === null ? undefined : found.find(({ counted }) => counted.measure === 'casualties')
}

function draftOf(
  context: ReadingContext,
  sentence: Sentence,
  one: Found,
  all: readonly Found[],
): readonly ClaimDraft[] {
  const { document } = context
  const { mention, predicate, partOf, rolled } = one.governed
  const frame = frameOf(document, mention, predicate)
  if (frame === null) return []
  const { unit, measure, group } = one.counted
  const kind: FigureKind = kindOf(document, measure, predicate)
  const scope = scopeOf(context, sentence, { mention, predicate, kind })
  const figure: Figure = createFigure({
    measure,
    unit,
    population: group.population,
    ...scope,
    includes: partsWithin(all, mention, measure),
    excludes: [],
    count: mention.quantity.count,
  })
  const spans = [
    stretchOf(document, mention),
    ...(predicate === null || rolled ? [] : [stretchOf(document, predicate)]),
  ]
  const whole = all.find((other) => other.governed.mention === partOf && other.counted.measure === measure)
  const links =
    whole === undefined ? [] : [{ kind: 'part-of' as const, to: anchorOf(document, whole.governed.mention) }]
  const anchor = anchorOf(document, mention)
  return [
    {
      anchor,
      spans: spans.toSorted((a, b) => a.begin - b.begin),
      body: { kind: 'figure', figure },
      frame,
      links,
    },
  ]
}

function partsWithin(
  all: readonly Found[],
  mention: Mention,
  measure: Figure['measure'],
): Figure['includes'] {
  return all
    .filter((one) => one.governed.partOf === mention && one.counted.measure === measure)
    .map((one) => one.counted.group)
}

function anchorOf(document: Document, mention: Mention): { begin: number; end: number } {
  return stretchOf(document, { first: mention.quantity.at, last: mention.quantity.at + 1 })
}
