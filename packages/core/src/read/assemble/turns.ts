import { countHolding, createPositions, type Positions } from '../../statement/index.ts'
import { contains, type Document, overlap, type Sentence, type Stretch } from '../document.ts'
import type { Analyser } from '../language.ts'
import type { Attribution, Turn } from '../port.ts'

/** A turn, or a part of a long one, as it stands in a document. */
export interface SpokenTurn {
  readonly speaker: string
  /** Where the text says the speaker's name; null where it does not. */
  readonly named: Stretch | null
  readonly content: Stretch
  /** The sentences of it that ask and do not tell. */
  readonly asked: readonly Stretch[]
}

/** A text of which some words are spoken in turns; the names before them are no words of its document. */
export interface Talk {
  readonly document: Document
  readonly turns: readonly SpokenTurn[]
}

/** Longer turns are told by paragraphs. */
const LONGEST = 1200

/** Cuts a text with its turns; the label of a turn is seen by nobody who reads its words. */
export function analyseTalk(analyser: Analyser, characters: string, turns: readonly Turn[]): Talk {
  if (turns.length === 0) return { document: analyser.analyse(characters), turns: [] }
  const positions = createPositions(characters)
  const placed = placeTurns(characters, positions, turns)
  const document = { ...analyser.analyse(withoutLabels(characters, placed)), positions }
  return { document, turns: placed.flatMap((turn) => partsOf(document, turn)) }
}

/** A turn whose label is known. */
interface Labelled extends Omit<SpokenTurn, 'asked'> {
  readonly label: Stretch | null
}

/** The turns that stand in the text, in order; of two that overlap, the first. */
function placeTurns(characters: string, positions: Positions, turns: readonly Turn[]): readonly Labelled[] {
  const placed: Labelled[] = []
  let from = 0
  for (const { begin, end, speaker, named } of turns.toSorted((a, b) => a.begin - b.begin)) {
    const content = trimmed(characters, { begin: positions.index(begin), end: positions.index(end) })
    if (end > positions.length || content.begin < from || content.end <= content.begin) continue
    const name = named === null ? null : { begin: positions.index(named[0]), end: positions.index(named[1]) }
    const before = name !== null && name.begin >= from && name.end <= content.begin ? name : null
    placed.push({ speaker, named: before, content, label: labelOf(characters, before, from, content.begin) })
    from = content.end
  }
  return placed
}

function trimmed(characters: string, { begin, end }: Stretch): Stretch {
  const words = characters.slice(begin, end)
  const from = begin + words.length - words.trimStart().length
  return { begin: from, end: Math.max(from, begin + words.trimEnd().length) }
}

/** From the beginning of the name's line, where a time may stand, to the words. */
function labelOf(characters: string, name: Stretch | null, from: number, end: number): Stretch | null {
  if (name === null) return null
  return { begin: Math.max(from, characters.lastIndexOf('\n', name.begin) + 1), end }
}

function withoutLabels(characters: string, turns: readonly Labelled[]): string {
  let at = 0
  let masked = ''
  for (const { label } of turns) {
    if (label === null) continue
    const blank = characters.slice(label.begin, label.end).replace(/[^\n]/g, ' ')
    masked += characters.slice(at, label.begin) + blank
    at = label.end
  }
  return masked + characters.slice(at)
}

function partsOf(document: Document, turn: Labelled): readonly SpokenTurn[] {
  const sentences = sentencesIn(document, turn.content)
  const { speaker, named, content } = turn
  const whole = content.end - content.begin <= LONGEST
  return (whole ? [sentences] : paragraphs(sentences)).flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)]
    if (first === undefined || last === undefined) return []
    const words = whole
      ? content
      : { begin: Math.max(first.begin, content.begin), end: Math.min(last.end, content.end) }
    return [{ speaker, named, content: words, asked: part.filter((one) => asks(document, one)) }]
  })
}

/** Sentences by paragraph; where one is too long, cut between two sentences. */
function paragraphs(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const parts: Sentence[][] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    const goesOn = last?.[0]?.segment === sentence.segment && sentence.end - last[0].begin <= LONGEST
    if (last !== undefined && goesOn) last.push(sentence)
    else parts.push([sentence])
  }
  return parts
}

function sentencesIn({ sentences }: Document, stretch: Stretch): readonly Sentence[] {
  const { length } = sentences
  const first = countHolding(length, (i) => (sentences[i]?.end ?? 0) <= stretch.begin)
  const beyond = countHolding(length, (i) => (sentences[i]?.begin ?? 0) < stretch.end)
  return sentences.slice(first, beyond)
}

const ASKS = /[?؟][\s?!؟"”’»)\]]*$/u

function asks({ text }: Document, { begin, end }: Stretch): boolean {
  return ASKS.test(text.slice(Math.max(begin, end - 20), end))
}

/** What tells where in a talk a stretch stands. */
export interface TalkMap {
  /** Index of the turn that holds a stretch, or null outside all turns. */
  readonly turnAt: (at: Stretch) => number | null
  /** Whether a stretch stands in a sentence of a turn that asks. */
  readonly isAsked: (at: Stretch) => boolean
}

/** Where the turns of a talk are. */
export function mapTalk({ turns }: Talk): TalkMap {
  const turnAt = (at: Stretch): number | null => {
    const turn = countHolding(turns.length, (i) => (turns[i]?.content.end ?? 0) <= at.begin)
    const found = turns[turn]
    return found !== undefined && contains(found.content, at) ? turn : null
  }
  return {
    turnAt,
    isAsked: (at) => turns[turnAt(at) ?? -1]?.asked.some((one) => overlap(one, at)) ?? false,
  }
}

/** Whether a turn says anything: one that only asks does not. */
export function tells({ document }: Talk, { content, asked }: SpokenTurn): boolean {
  return sentencesIn(document, content).some((one) => !asked.includes(one))
}

/** A turn as an attribution: nothing but its place says that it is said. */
export function turnAttribution({ content }: SpokenTurn): Attribution {
  return { source: [], cue: [], content: [content], confidence: null }
}

/** The sentences of a turn that tell, each as an attribution. */
export function toldSentences(document: Document, { content, asked }: SpokenTurn): readonly Attribution[] {
  return sentencesIn(document, content)
    .filter((one) => !asked.includes(one))
    .map((one) => ({ source: [], cue: [], content: [one], confidence: null }))
}

/** What others are said to say inside a turn ends where the turn does; what is only asked is said by nobody. */
export function insideTurns(map: TalkMap, attribution: Attribution): readonly Attribution[] {
  const { source, cue, content } = attribution
  const [at] = cue.length > 0 ? cue : content
  if (at === undefined || map.isAsked(at)) return []
  const home = map.turnAt(at)
  const kept = content.filter((one) => map.turnAt(one) === home && !map.isAsked(one))
  const speaking = source.filter((one) => map.turnAt(one) === home)
  if (kept.length === 0 || (source.length > 0 && speaking.length === 0)) return []
  return [{ ...attribution, source: speaking, content: kept }]
}

/** Whether any words stand outside the questions of a talk, so that finding nothing in them is worth telling. */
export function hasTold({ document, turns }: Talk): boolean {
  if (turns.length === 0) return document.sentences.length > 0
  const asked = new Set<Stretch>(turns.flatMap((turn) => turn.asked))
  return document.sentences.some((one) => !asked.has(one))
}
