import { expect, test } from 'vitest'
import { createEnglishAnalyser } from '../english.ts'
import { createRuleTagger } from './index.ts'

const analyser = createEnglishAnalyser()
const tagger = createRuleTagger()

/** What is found in a text: source | cue | content, each in its words. */
function found(text: string): readonly string[] {
  const document = analyser.analyse(text)
  const words = (stretches: readonly { begin: number; end: number }[]) =>
    stretches.map(({ begin, end }) => text.slice(begin, end)).join(' … ')
  return tagger.tag(document).map((one) => [one.source, one.cue, one.content].map(words).join(' | '))
}

type Example = readonly [text: string, ...found: string[]]

const SAID: readonly Example[] = [
  ['Medics said at least 24 boys had died.', 'Medics | said | at least 24 boys had died'],
  ['Medics said about 24 boys had died.', 'Medics | said | about 24 boys had died'],
  ['Medics said up to 24 boys had died.', 'Medics | said | up to 24 boys had died'],
  ['Medics said on Tuesday the road was open.', 'Medics | said | the road was open'],
  ['“We ran,” she went on. “It was dark.”', 'she | went on | “We ran,” … “It was dark.”'],
  ['Asked about it, Dilo replied: “It is over.”', 'Dilo | replied | “It is over.”'],
  ['The ministry said that two schools were hit.', 'The ministry | said | that two schools were hit'],
  ['Rezan Dilo said the road was open.', 'Rezan Dilo | said | the road was open'],
  ['She did not say how many were held.', 'She | did not say | how many were held'],
  [
    'Officials could not say whether the boys were alive.',
    'Officials | could not say | whether the boys were alive',
  ],
  [
    'The army has repeatedly denied that it shelled the market.',
    'The army | has repeatedly denied | that it shelled the market',
  ],
  ['Dilo told Harbour News that the gates were shut.', 'Dilo | told | that the gates were shut'],
  ['Residents told Harbour News they had fled at night.', 'Residents | told | they had fled at night'],
  [
    'The IS group claimed that it held the north wing.',
    'The IS group | claimed | that it held the north wing',
  ],
  ['IS said its fighters had left.', 'IS | said | its fighters had left'],
  [
    'A UN officer called for the release of all children.',
    'A UN officer | called for | the release of all children',
  ],
  [
    'Kite Watch urged states to take their nationals back.',
    'Kite Watch | urged | states to take their nationals back',
  ],
  ['The militia vowed to retake the town.', 'The militia | vowed | to retake the town'],
  ['Medics warned that water would run out.', 'Medics | warned | that water would run out'],
  ['Parents fear that their sons are dead.', 'Parents | fear | that their sons are dead'],
  ['The governor refused to comment on the strike.', 'The governor | refused to comment on | the strike'],
  ['The coalition declined to say who was hit.', 'The coalition | declined to say | who was hit'],
  ['The council condemned the attack on the clinic.', 'The council | condemned | the attack on the clinic'],
  ['The army accused the rebels of firing at a bus.', 'The army | accused | the rebels of firing at a bus'],
]

const PLACES: readonly Example[] = [
  ['“The children are safe,” said Rezan Dilo.', 'Rezan Dilo | said | “The children are safe,”'],
  ['“We need help,” she said.', 'she | said | “We need help,”'],
  ['"We need help," a nurse at the camp told reporters.', 'a nurse at the camp | told | "We need help,"'],
  ['“We waited,” she said. “Nobody came.”', 'she | said | “We waited,” … “Nobody came.”'],
  ['“We waited,” she said, “and nobody came.”', 'she | said | “We waited,” … “and nobody came.”'],
  ['The road is open, the ministry said.', 'the ministry | said | The road is open'],
  ['The army, he said, has left the town.', 'he | said | The army … has left the town'],
  ['Dilo added: “It is over.”', 'Dilo | added | “It is over.”'],
  ['According to the ministry, 12 people died.', 'the ministry | According to | 12 people died'],
  [
    'Twelve people died, according to medics in the town.',
    'medics in the town | according to | Twelve people died',
  ],
  ["''It is cold,'' he said.", "he | said | ''It is cold,''"],
  ['«It is cold», he said.', 'he | said | «It is cold»'],
  ['‘It is cold,’ he said.', 'he | said | ‘It is cold,’'],
  ['Dilo: “We are in control.”', 'Dilo | : | “We are in control.”'],
  [
    '“We are in control.” – Rezan Dilo, SDF spokesman',
    'Rezan Dilo, SDF spokesman | – | “We are in control.”',
  ],
]

const SOURCES: readonly Example[] = [
  [
    'Sources close to the group said two men were held.',
    'Sources close to the group | said | two men were held',
  ],
  [
    'One video, which the monitor says was filmed on Friday, shows bodies in a yard.',
    'One video | shows | bodies in a yard',
    'the monitor | says | which … was filmed on Friday',
  ],
  ['One video, which was filmed on Friday, shows bodies in a yard.', 'One video | shows | bodies in a yard'],
  [
    'The network said in a report published on Sunday that eleven had died.',
    'The network | said | that eleven had died',
  ],
  [
    'SDF spokesperson Rezan Dilo said the siege was over.',
    'SDF spokesperson Rezan Dilo | said | the siege was over',
  ],
  [
    'Anna Bell, head of the child unit at Kite Watch, said the boys were cold.',
    'Anna Bell, head of the child unit at Kite Watch, | said | the boys were cold',
  ],
  [
    'A resident who asked not to be named said he saw smoke.',
    'A resident who asked not to be named | said | he saw smoke',
  ],
  ['On Tuesday officials said the road was shut.', 'officials | said | the road was shut'],
  [
    'A report by the observatory found that 40 boys were held.',
    'A report by the observatory | found | that 40 boys were held',
  ],
  [
    'Footage released on Monday showed that the wall was down.',
    'Footage released on Monday | showed | that the wall was down',
  ],
  [
    'Both the SDF and rights groups have called for a truce.',
    'Both the SDF and rights groups | have called for | a truce',
  ],
  ['Speaking in Hasakah, the mayor said the town was quiet.', 'the mayor | said | the town was quiet'],
]

const SEVERAL: readonly Example[] = [
  ['The wing, which officials say houses minors, was hit.', 'officials | say | which … houses minors'],
  ['“It is over,” Dilo said when asked about it.', 'Dilo | said | “It is over,”'],
  [
    'The army said the base was empty, but residents said families lived there.',
    'The army | said | the base was empty',
    'residents | said | families lived there',
  ],
  [
    'Dilo said the boys were safe and denied that any had died.',
    'Dilo | said | the boys were safe',
    'Dilo | denied | that any had died',
  ],
  [
    'The group said it had no water, adding that medicine was short.',
    'The group | said | it had no water',
    'The group | adding | that medicine was short',
  ],
  [
    'The ministry said the UN had told it that no aid would come.',
    'The ministry | said | the UN had told it that no aid would come',
    'the UN | had told | that no aid would come',
  ],
]

const NOBODY: readonly Example[] = [
  ['The wing, which is thought to house minors, was hit.', ' | is thought | The wing … to house minors'],
  [
    'More than 210 people are reported to have died.',
    ' | are reported | More than 210 people … to have died',
  ],
  ['It is feared that many are dead.', ' | is feared | that many are dead'],
  ['The wing is thought to house minors.', ' | is thought | The wing … to house minors'],
  ['There are fears that the roof will fall.', ' | fears | that the roof will fall'],
  [
    'Unconfirmed reports that the gate was blown up were shared widely.',
    ' | reports | that the gate was blown up',
  ],
]

const NOUNS: readonly Example[] = [
  ["The group's claim that it freed 800 men was not backed.", "The group | 's claim | that it freed 800 men"],
  ['Their demand that the court be moved was refused.', 'Their | demand | that the court be moved'],
]

const NOTHING: readonly string[] = [
  'The army attacked the prison on Thursday.',
  'Two trucks were called to the gate.',
  'The report was long.',
  'A claims office stood beside the road.',
  'He found a shoe.',
  'This information has not been confirmed by anyone.',
  'They felt cold.',
  'The talking points were short.',
  'The so-called “caliphate” fell in 2019.',
]

test.each(SAID)('AT1 a verb of saying gives source, cue and content: %s', (text, ...expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(PLACES)('AT2 a cue stands before, after or inside what is said: %s', (text, ...expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(SOURCES)(
  'AT3 a source is its noun phrase with role, organisation and apposition: %s',
  (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  },
)

test.each(SEVERAL)(
  'AT4 each of several statements in a sentence has its own source; one may stand inside another: %s',
  (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  },
)

test.each(NOBODY)('AT5 what nobody is told to have said has no source words: %s', (text, ...expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(NOUNS)('AT6 a noun of saying takes its possessor for the source: %s', (text, ...expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(NOTHING)('AT7 doing is not saying: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('AT8 a mark left open is carried on by the next paragraph', () => {
  const text = '“The wall fell,” Dilo said. “We ran.\n\n“Then the lights went out.”'
  expect(found(text)).toEqual(['Dilo | said | “The wall fell,” … “We ran.\n\n“Then the lights went out.”'])
})
test('AT8 a paragraph of its own is a statement without a cue', () => {
  const text = 'The wall fell at dawn.\n\n“We ran,” Dilo said.\n\n“Nobody helped us at all.”'
  expect(found(text)).toEqual(['Dilo | said | “We ran,”', ' |  | “Nobody helped us at all.”'])
})
test('AT8 a pull quote that repeats a sentence is no second statement', () => {
  const text = 'Dilo said: “Nobody helped us at all.”\n\n“Nobody helped us at all”\n\nThe town is quiet.'
  expect(found(text)).toEqual(['Dilo | said | “Nobody helped us at all.”'])
})
