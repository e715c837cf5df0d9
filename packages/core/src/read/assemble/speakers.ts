import type { Source } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import type { LanguageParts } from '../language-parts.ts'
import type { Attribution } from '../port.ts'
import type { Manner } from './build.ts'
import { mapTalk, type SpokenTurn, type Talk, tells, toldSentences, turnAttribution } from './turns.ts'

/** Everything said in a talk, the turns before what stands inside them; how many turns there are. */
export interface Heard {
  readonly attributions: readonly Attribution[]
  readonly sources: readonly Source[]
  readonly manners: readonly Manner[]
  readonly turns: number
}

/** What a talk is heard with: the parts of its language, and whose writing the report is. */
export interface Ears {
  readonly byline: string | null
  readonly parts: LanguageParts
}

/** Who speaks in a talk and how: each turn's speaker, and whom the speakers quote. */
export function hearTalk(talk: Talk, tagged: readonly Attribution[], { byline, parts }: Ears): Heard {
  const { document } = talk
  const { lexicon } = parts
  const turns = talk.turns.filter((turn) => tells(talk, turn))
  const spoken = turnSources(document, turns, { byline, parts })
  const speakers = new Map(turns.map((turn, i) => [turn.content.begin, spoken[i]]))
  const map = mapTalk(talk)
  const quoted = parts.resolveSources(document, tagged, lexicon).map((source, i) => {
    const [at] = tagged[i]?.source ?? []
    const turn = talk.turns[(at === undefined ? null : map.turnAt(at)) ?? -1]
    const speaker = turn === undefined ? undefined : speakers.get(turn.content.begin)
    return speaker !== undefined && parts.isSelf(source.text, speaker.kind)
      ? asSpeaker(source, speaker)
      : source
  })
  const attributions = [...turns.map(turnAttribution), ...tagged]
  const sources = [...spoken, ...quoted]
  const manners = parts.mannersOf(document, attributions, sources, lexicon)
  const stances = stancesOf(document, turns, { sources: spoken, parts })
  const heard = manners.map((manner, i) => ({ ...manner, ...stances[i] }))
  return { attributions, sources, manners: heard, turns: turns.length }
}

/** "I" is whoever has the turn. */
function asSpeaker(source: Source, speaker: Source): Source {
  const { kind, actors, role } = speaker
  return { ...source, kind, actors, role, voice: 'continued' }
}

/** Chats are published by who writes them; the words of a transcript were heard from who speaks. */
function turnSources(
  document: Document,
  turns: readonly SpokenTurn[],
  { byline, parts }: Ears,
): readonly Source[] {
  const known = new Map<string, ReturnType<LanguageParts['speakerOf']>>()
  return turns.map(({ speaker, named }) => {
    const who = known.get(speaker) ?? parts.speakerOf(parts.analyser.analyse(speaker), parts.lexicon)
    known.set(speaker, who)
    const spans = named === null ? [] : [document.positions.span(named.begin, named.end)]
    return {
      text: named === null ? speaker : document.positions.words(spans),
      spans,
      ...who,
      access: speaker === byline ? 'own-publication' : 'direct-interview',
      basis: 'not-stated',
      chain: [],
    }
  })
}

type Stands = Pick<Manner, 'stance' | 'hedge'>

/** A turn stands to its words as all of its sentences do; where they differ it asserts, and its claims tell more. */
function stancesOf(
  document: Document,
  turns: readonly SpokenTurn[],
  { sources, parts }: { readonly sources: readonly Source[]; readonly parts: LanguageParts },
): readonly Stands[] {
  const told = turns.flatMap((turn, i) => {
    const source = sources[i]
    return source === undefined
      ? []
      : toldSentences(document, turn).map((attribution) => ({ attribution, source, turn }))
  })
  const manners = parts.mannersOf(
    document,
    told.map(({ attribution }) => attribution),
    told.map(({ source }) => source),
    parts.lexicon,
  )
  const byTurn = new Map<SpokenTurn, Stands>()
  told.forEach(({ turn }, i) => {
    const { stance, hedge } = manners[i] ?? PLAIN
    const before = byTurn.get(turn)
    const same = before === undefined || (before.stance === stance && before.hedge === hedge)
    byTurn.set(turn, same ? { stance, hedge } : PLAIN)
  })
  return turns.map((turn) => byTurn.get(turn) ?? PLAIN)
}

const PLAIN: Stands = { stance: 'asserts', hedge: 'none' }
