import {
  createPositions,
  createProblem,
  type Edtf,
  type Hash,
  OWN_VOICE,
  type Problem,
  type Reading,
  type Report,
  readingId,
  type Source,
  type Statement,
  type Text,
  type TextId,
  textId,
} from '../statement/index.ts'
import { buildStatements, type Manner, type Origin, type StatementDraft } from './assemble/build.ts'
import { type OwnVoice, type Placed, placeClaims, sizeOf } from './assemble/placing.ts'
import { hearTalk } from './assemble/speakers.ts'
import { analyseTalk, hasTold, insideTurns, mapTalk, type Talk } from './assemble/turns.ts'
import { contains, type Document, overlap, type Stretch, sentenceAt } from './document.ts'
import type { LanguageParts } from './language-parts.ts'
import { createNearby, type Nearby, nearbyCues } from './nearby.ts'
import type { Attribution, ClaimDraft, FoundTime, ReadingContext, Turn } from './port.ts'
import { countedOnly, type TitleBeside, titleBeside } from './title.ts'

/** Reads reports of one language. */
export interface ReportReader {
  readonly lang: string
  /**
   * The statements of one text; where it is a talk, each turn is its speaker's. Throws on no text whatever; what cannot
   * be grounded is a problem with its place.
   */
  read(report: Report, text: Text, characters: string, turns?: readonly Turn[]): Promise<Reading>
}

/** What a tagger itself believes less is not told as anybody's words: of such, none was right where it was measured. */
const LEAST = 0.01

/** Changes whenever the same words could be read otherwise. */
const VERSION = 'rules-1'

/** A reader made of a language's parts. The hash names what it finds. */
export function createReader(hash: Hash, parts: LanguageParts): ReportReader {
  const { analyser, tagger } = parts
  return {
    lang: analyser.lang,
    async read(report, text, characters, turns = []) {
      const talk = analyseTalk(analyser, characters, turns)
      const title = parts.finders.length === 0 ? null : titleBeside(report.title, talk.document)
      const version = versionOf(tagger.version, turns, title && textId(hash, title.title))
      const key = { report: report.id, text: text.id, reader: tagger.reader, version }
      const reading = readingId(hash, key)
      const origin = { hash, report, text: text.id, reading, positions: talk.document.positions }
      const told = buildStatements(origin, await draftStatements(talk, report, parts))
      const counted = title === null ? [] : await readTitle(title, origin, parts)
      const statements = [...told.statements, ...counted]
      return {
        id: reading,
        ...key,
        statements,
        problems: [...told.problems, ...missing(statements, origin, talk, parts)],
      }
    },
  }
}

/** Who read, and what besides the text: whatever was read otherwise, or with another title, is another reading. */
function versionOf(tagger: string, turns: readonly Turn[], title: TextId | null): string {
  const spoken = turns.length === 0 ? '' : ' turns-1'
  return `${VERSION} ${tagger}${spoken}${title === null ? '' : ` title-1/${title.slice(0, 8)}`}`
}

/** What a title counts; it is a text of its own, named by its characters as every text is. */
async function readTitle(
  { title, plain }: TitleBeside,
  beside: Origin,
  parts: LanguageParts,
): Promise<readonly Statement[]> {
  const document = { ...parts.analyser.analyse(plain), positions: createPositions(title) }
  const drafts = await draftStatements({ document, turns: [] }, beside.report, parts)
  const origin = { ...beside, text: textId(beside.hash, title), positions: document.positions }
  return countedOnly(buildStatements(origin, drafts).statements)
}

/** That nothing was found in words, or that only words are told and not what they say. */
function missing(
  statements: readonly Statement[],
  { report, text }: Origin,
  talk: Talk,
  { analyser, finders }: LanguageParts,
): readonly Problem[] {
  const where = { report: report.id, textId: text }
  if (statements.length === 0) return hasTold(talk) ? [createProblem('read/nothing-found', {}, where)] : []
  return finders.length === 0 ? [createProblem('read/words-only', { lang: analyser.lang }, where)] : []
}

async function draftStatements(
  talk: Talk,
  { date, byline }: Report,
  parts: LanguageParts,
): Promise<readonly StatementDraft[]> {
  const { document } = talk
  const { lexicon, gazetteer, tagger } = parts
  const times = parts.findTimes(document, date)
  const places = parts.findPlaces(document, gazetteer)
  const context: ReadingContext = { document, date, lexicon, times, places }
  const map = mapTalk(talk)
  const silent = document.segments.filter(({ kind }) => kind !== 'body' && kind !== 'caption')
  const speaks = (at: Stretch): boolean =>
    map.turnAt(at) === null ? !silent.some((segment) => overlap(segment, at)) : !map.isAsked(at)
  const drafts = parts.finders.flatMap((find) => find(context)).filter(({ anchor }) => speaks(anchor))
  const tagged = (await tagger.tag(document))
    .filter(({ confidence }) => confidence === null || confidence >= LEAST)
    .flatMap((one) => insideTurns(map, one))
    .filter(({ content }) => content.every(speaks))
  const { attributions, sources, manners, turns } = hearTalk(talk, tagged, { byline, parts })
  const cues = nearbyCues(attributions)
  const spoken = createNearby(times, (time) => [time])
  const { placed, own } = placeClaims(document, attributions, drafts)
  return [
    ...placed.flatMap((one, i) => {
      const [source, manner] = [sources[i], manners[i]]
      if (source === undefined || manner === undefined) return []
      const draft = attributedDraft(context, one, { source, manner, parts, cues, times: spoken })
      return [i < turns ? turnDraft(draft) : draft]
    }),
    ...own.map((one) => ownDraft(one, parts.frameAt, document)),
  ]
}

/** A turn is told in its speaker's own words, without a word that says so. */
function turnDraft(draft: StatementDraft): StatementDraft {
  return { ...draft, quoted: 'direct', reader: 'rules' }
}

/** Who said it and how, and where in the text others' cues stand. */
interface Told {
  readonly source: Source
  readonly manner: Manner
  readonly parts: LanguageParts
  readonly cues: Nearby<Stretch>
  readonly times: Nearby<FoundTime>
}

function attributedDraft(
  { document }: ReadingContext,
  { attribution, claims, within }: Placed,
  { source, manner, parts, cues, times }: Told,
): StatementDraft {
  return {
    source,
    cue: attribution.cue,
    content: attribution.content,
    quoted: quotedOf(document, attribution.content),
    manner,
    said: saidOn(document, attribution, { times, cues }),
    claims,
    frameOf: (claim) => narrowed(wordsAround(document, claim, parts.frameAt), manner),
    within,
    reader: attribution.reader ?? parts.tagger.reader,
    confidence: attribution.confidence,
  }
}

/** What the words round a claim say of it; that there was none is said by a figure of none itself, and denies nothing more. */
function wordsAround(
  document: Document,
  { anchor, body }: ClaimDraft,
  frameAt: LanguageParts['frameAt'],
): ClaimDraft['frame'] {
  const { stance, ...frame } = frameAt(document, anchor)
  const none = body.kind === 'figure' && body.figure.count.bound === 'none'
  return none || stance === undefined ? frame : { ...frame, stance }
}

/** Words near a claim may narrow what its source asserts; where the source does not assert, its stance stays. */
function narrowed({ stance, hedge, ...frame }: ClaimDraft['frame'], manner: Manner): ClaimDraft['frame'] {
  const asserted = manner.stance === 'asserts' || manner.stance === 'reports-unattributed'
  if (stance === undefined || !asserted) return frame
  return { ...frame, stance, ...(hedge === undefined ? {} : { hedge }) }
}

/** The report's own voice asserts, as far as the words round each claim do not say otherwise. */
function ownDraft(
  { content, claims }: OwnVoice,
  frameAt: LanguageParts['frameAt'],
  document: Document,
): StatementDraft {
  const frameOf = (claim: ClaimDraft): ClaimDraft['frame'] => wordsAround(document, claim, frameAt)
  const [first] = claims
  const one = first === undefined ? {} : { ...frameOf(first), ...first.frame }
  return {
    source: OWN_VOICE,
    cue: [],
    content,
    quoted: 'none',
    manner: {
      stance: one.stance ?? 'asserts',
      hedge: one.hedge ?? 'none',
      confirmation: one.confirmation ?? 'not-stated',
      interest: 'none-known',
      confirmedBy: [],
    },
    said: null,
    claims,
    frameOf,
    within: null,
    reader: 'rules',
    confidence: null,
  }
}

/** Direct where all the words stand in quotation marks, mixed where some do. */
function quotedOf(document: Document, content: readonly Stretch[]): Statement['quoted'] {
  const quoted = content.map((stretch) => quotedLength(document, stretch))
  const inMarks = quoted.reduce((sum, length) => sum + length, 0)
  if (inMarks === 0) return 'indirect'
  return inMarks >= sizeOf(content) - 2 * content.length ? 'direct' : 'mixed'
}

function quotedLength(document: Document, stretch: Stretch): number {
  return document.quotations
    .filter(({ level }) => level === 0)
    .reduce((sum, { begin, end }) => {
      return sum + Math.max(0, Math.min(end, stretch.end) - Math.max(begin, stretch.begin))
    }, 0)
}

/** The time that stands by the cue in its sentence and not in what is said; of several cues, by the one right before it. */
function saidOn(
  document: Document,
  { cue, content }: Attribution,
  { times, cues }: Pick<Told, 'times' | 'cues'>,
): Edtf | null {
  const [verb] = cue
  const sentence = verb === undefined ? null : sentenceAt(document, verb.begin)
  if (verb === undefined || sentence === null) return null
  const inSentence = cues
    .at(sentence)
    .filter((one) => contains(sentence, one))
    .toSorted((a, b) => a.begin - b.begin)
  const near = times
    .at(sentence)
    .filter((time) => time.kind === 'point' && contains(sentence, time))
    .filter((time) => !content.some((stretch) => overlap(stretch, time)))
    .filter((time) => (inSentence.findLast((one) => one.begin < time.begin) ?? inSentence[0]) === verb)
    .toSorted((a, b) => Math.abs(a.begin - verb.begin) - Math.abs(b.begin - verb.begin))
  return near[0]?.date ?? null
}
