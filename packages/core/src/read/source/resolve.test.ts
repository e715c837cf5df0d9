import { expect, test } from 'vitest'
import { ACTORS, type Source } from '../../statement/index.ts'
import { createRuleTagger } from '../attribution/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import { createLexicon, resolveSources } from './index.ts'

const analyser = createEnglishAnalyser()
const tagger = createRuleTagger()
const lexicon = createLexicon(ACTORS)

function sourcesOf(text: string): readonly Source[] {
  const document = analyser.analyse(text)
  return resolveSources(document, tagger.tag(document), lexicon)
}

/** The last source of a text: kind, voice, and who with their organisation. */
function last(text: string): string {
  const source = sourcesOf(text).at(-1)
  const actors = source?.actors.map(({ id, name, of }) => `${id ?? name}${of === null ? '' : ` (${of})`}`)
  return [source?.kind, source?.voice, actors?.join(' + ')].join(' ')
}

const NAMED: readonly (readonly [string, string])[] = [
  [
    'Leyla Roj, an official in the SDC, the political arm of the SDF, said it was over.',
    'named-person explicit Leyla Roj (sdc)',
  ],
  ["The UN's humanitarian office, OCHA, said it was over.", 'organisation explicit ocha (un)'],
  ["Kite Watch's Omar Aziz said it was over.", 'named-person explicit Omar Aziz (Kite Watch)'],
  ['News agency Halab said it was over.', 'organisation explicit Halab'],
  ['SDF spokesperson Rezan Dilo said it was over.', 'spokesperson explicit Rezan Dilo (sdf)'],
  ['Rezan Dilo, a spokesman for the SDF, said it was over.', 'spokesperson explicit Rezan Dilo (sdf)'],
  [
    '“It is over,” said Rezan Dilo, the military spokesman of the SDF.',
    'spokesperson explicit Rezan Dilo (sdf)',
  ],
  ['Anna Bell, director of Kite Watch, said it was over.', 'named-person explicit Anna Bell (Kite Watch)'],
  ['Unicef officer Anna Bell said it was over.', 'named-person explicit Anna Bell (unicef)'],
  ['Dr Lena Hart said it was over.', 'named-person explicit Lena Hart'],
  ['Human Rights Watch said it was over.', 'organisation explicit hrw'],
  ['The SDF said it was over.', 'organisation explicit sdf'],
  ["The SDF's media office said it was over.", 'organisation explicit sdf'],
  ['IS said it was over.', 'organisation explicit is'],
  ['The Ministry of Interior said it was over.', 'organisation explicit Ministry of Interior'],
  ['A witness said it was over.', 'described explicit A witness'],
  ['Residents and a war monitor said it was over.', 'described explicit Residents + a war monitor'],
  ['Residents said it was over.', 'described explicit Residents'],
  ['A report by the UN found that it was over.', 'document explicit un'],
  ['Footage showed that it was over.', 'recording explicit '],
  [
    'A spokesman for the US-led coalition said it was over.',
    'spokesperson explicit A spokesman for the US-led coalition (coalition)',
  ],
  ['Both the SDF and rights groups said it was over.', 'organisation explicit sdf + rights groups'],
  ['More than ten are reported to have died.', 'unattributed explicit '],
]

const CONTINUED: readonly (readonly [string, string])[] = [
  [
    'IS said it was over. Sources close to the group said more would come.',
    'described explicit Sources close to the group (is)',
  ],
  ['IS said it was over. The militants said more would come.', 'organisation continued is'],
  [
    'SDF spokesperson Rezan Dilo said it was over. Dilo said more would come.',
    'spokesperson continued Rezan Dilo (sdf)',
  ],
  [
    'SDF spokesperson Rezan Dilo said it was over. He said more would come.',
    'spokesperson continued Rezan Dilo (sdf)',
  ],
  [
    'SDF spokesperson Rezan Dilo said it was over. The spokesman said more would come.',
    'spokesperson continued Rezan Dilo (sdf)',
  ],
  [
    'Kite Watch said it was over. The organisation said more would come.',
    'organisation continued Kite Watch',
  ],
  ['IS said it was over. The group said more would come.', 'organisation continued is'],
  [
    'Anna Bell, director of Kite Watch, said it was over. The group said more would come.',
    'organisation continued Kite Watch',
  ],
  ['Medics said it was over. They said more would come.', 'described continued Medics'],
  ['The ministry said it was over. It said more would come.', 'organisation continued The ministry'],
  ['“It is over now,” Rezan Dilo said.\n\n“More of them will come.”', 'named-person continued Rezan Dilo'],
  [
    '“It is over now,” Mr Dilo said. Mrs Bell said no. He said more would come.',
    'named-person continued Dilo',
  ],
  [
    'Anna Bell, who leads Kite Watch, spoke on Monday. Rezan Dilo, who denied that it was over, left.',
    'named-person explicit Rezan Dilo',
  ],
]

test.each(NAMED)('AT9 a source has its kind, its name and its organisation: %s', (text, expected) => {
  expect(last(text)).toBe(expected)
})

test.each(CONTINUED)('AT10 a short or pointing word means who was told of before: %s', (text, expected) => {
  expect(last(text)).toBe(expected)
})
test('AT10 two who fit equally are candidates', () => {
  const text =
    'Rezan Dilo said it was over. Minister Aram Kord met Captain Jon Vale. He said more would come.'
  expect(sourcesOf(text).at(-1)?.voice).toBe('ambiguous')
})
test('AT10 a pronoun with nobody before it stays unresolved', () => {
  expect(sourcesOf('He said it was over.').at(-1)).toMatchObject({ actors: [], voice: 'ambiguous' })
})

test('AT11 the role stands apart from name and organisation', () => {
  expect(sourcesOf('SDF military spokesman Rezan Dilo said it was over.')[0]?.role).toBe('military spokesman')
  expect(sourcesOf('Anna Bell, head of the child unit at Kite Watch, said it was over.')[0]?.role).toBe(
    'head of the child unit',
  )
})
test('AT11 words through an outlet are relayed', () => {
  const text = 'IS claimed that it freed 800 men in a statement released by its news agency Amaq.'
  expect(sourcesOf(text)[0]).toMatchObject({ access: 'relayed-by', chain: ['via Amaq'] })
})
test('AT11 who was told is kept', () => {
  expect(sourcesOf('Dilo told Harbour News that it was over.')[0]?.chain).toEqual(['told Harbour News'])
})
test('AT11 a statement of one’s own is own publication', () => {
  expect(sourcesOf('Kite Watch said in a statement that it was over.')[0]?.access).toBe('own-publication')
})
test('AT11 who will not be named is anonymous', () => {
  expect(sourcesOf('A guard who asked not to be named said it was over.')[0]?.access).toBe('anonymous-via')
})
test('AT11 what stands by one cue is not told of another: the hands, the day', () => {
  const [front, workers] = sourcesOf(
    'The Front claimed on Sunday to have freed 60 hostages, but two aid workers told The Courier that they had been moved.',
  )
  expect(front?.chain).toEqual([])
  expect(workers?.chain).toEqual(['told The Courier'])
})

test('AT11 what knowledge rests on is told', () => {
  expect(sourcesOf('A man who witnessed the raid said it was over.')[0]?.basis).toBe('witnessed')
  expect(sourcesOf('Kite Watch, which has audio testimony, said boys had died.')[0]?.basis).toBe(
    'holds-recording',
  )
  expect(sourcesOf('A nurse who was told by guards said boys had died.')[0]?.basis).toBe('was-told')
})

const known: readonly (readonly [string, string | null])[] = [
  ['the SDF', 'sdf'],
  ['SDF’s', 'sdf'],
  ['Syrian Democratic Forces', 'sdf'],
  ['IS', 'is'],
  ['is', null],
  ['Is', null],
  ['Islamic State group', 'is'],
  ['U.N.', 'un'],
  ['Médecins Sans Frontières', 'msf'],
  ['قسد', 'sdf'],
  ['nobody', null],
  ['', null],
]
test.each(known)('AT12 a registry knows actors by all their names: %s', (name, id) => {
  expect(lexicon.actor(name)?.id ?? null).toBe(id)
})
test('AT12 wings and outlets are one root with their party', () => {
  expect(lexicon.root('sdc')).toBe('sdf')
  expect(lexicon.root('amaq')).toBe('is')
  expect(lexicon.root('hrw')).toBe('hrw')
  expect([lexicon.isParty('is'), lexicon.isParty('hrw'), lexicon.isParty('nobody')]).toEqual([
    true,
    false,
    false,
  ])
})
