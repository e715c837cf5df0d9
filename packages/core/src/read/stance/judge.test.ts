import { expect, test } from 'vitest'
import { ACTORS } from '../../statement/index.ts'
import { createRuleTagger } from '../attribution/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import { createLexicon, resolveSources } from '../source/index.ts'
import { type Judgement, mannersOf } from './index.ts'

const analyser = createEnglishAnalyser()
const tagger = createRuleTagger()
const lexicon = createLexicon(ACTORS)

function judged(text: string): readonly Judgement[] {
  const document = analyser.analyse(text)
  const attributions = tagger.tag(document)
  return mannersOf(document, attributions, resolveSources(document, attributions, lexicon), lexicon)
}

function stances(text: string): string {
  return judged(text)
    .map(({ stance, hedge }) => (hedge === 'none' ? stance : `${stance} ${hedge}`))
    .join(', ')
}

const STANCES: readonly (readonly [string, string])[] = [
  ['“They asked for the men first,” a nurse said.', 'asserts'],
  ['“We fear for the boys,” a nurse said.', 'fears'],
  ['Anna Bell said her office feared that the boys were dead.', 'fears'],
  ['The army said the gate was shut.', 'asserts'],
  ['The army has confirmed that the gate was shut.', 'asserts'],
  ['The army denied that it shelled the school.', 'denies'],
  ['The army dismissed reports that 20 civilians had died.', 'denies'],
  ['She debunked the rumour that a pupil was killed.', 'denies'],
  ['The army did not say how many had died.', 'declines'],
  ['The army would not say how many had died.', 'declines'],
  ['The army declined to say how many had died.', 'declines'],
  ['The army refused to comment on the raid.', 'declines'],
  ['The army could not say how many had died.', 'not-known'],
  ['The army said it did not know how many had died.', 'not-known'],
  ['The army said it was not clear how many had died.', 'not-known'],
  ['“Nobody knows how many are alive,” Dilo said.', 'not-known'],
  ['Parents fear that their sons are dead.', 'fears'],
  ['The charity said it feared the boys were dead.', 'fears'],
  ['The charity warned that the boys could starve.', 'fears'],
  ['The charity warned of a massacre.', 'fears'],
  ['The charity expressed concern that the boys were cold.', 'fears'],
  ['The charity called for the release of the boys.', 'calls-for'],
  ['The charity urged states to take the boys back.', 'calls-for'],
  ['“The boys must be released,” the charity said.', 'calls-for'],
  ['The charity said the boys should be released.', 'calls-for'],
  ['The charity asked for water.', 'calls-for'],
  ['The minister opposed the return of the boys.', 'opposes'],
  ['The minister refused to take the boys back.', 'opposes'],
  ['The minister does not want the boys to return.', 'opposes'],
  ['IS vowed to attack again.', 'promises'],
  ['The army promised that it would protect the boys.', 'promises'],
  ['IS threatened to kill the guards.', 'threatens'],
  ['The minister predicted that the siege would end.', 'predicts'],
  ['The minister expects the siege to end.', 'predicts'],
  ['The minister doubts that the siege will end.', 'doubts'],
  ['The minister does not believe the siege will end.', 'doubts'],
  ['The army retracted its earlier figure.', 'retracts'],
  ['IS claimed that it freed 800 men.', 'asserts alleged'],
  ['Residents believe that the boys are alive.', 'asserts believed'],
  ['The charity estimates that 700 boys were held.', 'asserts estimated'],
  ['The minister suggested that the guards had fled.', 'asserts possible'],
  ['More than ten are reported to have died.', 'reports-unattributed hearsay'],
  ['The wing is thought to house minors.', 'reports-unattributed believed'],
  ['It is feared that many are dead.', 'fears'],
  ['Ten guards are alleged to have fled.', 'reports-unattributed alleged'],
]

const CONFIRMATIONS: readonly (readonly [string, ...string[]])[] = [
  ['IS claimed that it freed 800 men. This information has not been confirmed.', 'unconfirmed'],
  ['IS claimed that it freed 800 men. The claim could not be independently verified.', 'could-not-verify'],
  ['IS claimed that it freed 800 men, a claim that could not be confirmed.', 'could-not-verify'],
  ['IS claimed that it freed 800 men.\n\nHarbour News could not verify the claim.', 'could-not-verify'],
  [
    'The army said it had won. IS claimed that it freed 800 men. Harbour News was unable to verify this.',
    'not-stated',
    'could-not-verify',
  ],
  [
    'IS claimed that it freed 800 men. The army said it had won. Harbour News could not verify the IS claim.',
    'could-not-verify',
    'not-stated',
  ],
  ['Dilo said 20 men had died. There was no independent confirmation of the figure.', 'unconfirmed'],
  ['Dilo said 20 men had died. The figure was later confirmed by the UN.', 'confirmed'],
  ['Dilo said 20 men had died. That account is disputed by Human Rights Watch.', 'disputed'],
  [
    'Dilo said 20 men had died. Medics said 30 had. Neither figure could be verified.',
    'could-not-verify',
    'could-not-verify',
  ],
  ['Dilo said 20 men had died. The army could not confirm the claim.', 'could-not-verify', 'not-stated'],
  [
    'Dilo said 20 men had died. The army said it knew of the reports but could not confirm them.',
    'not-stated',
    'not-stated',
    'not-stated',
  ],
  [
    'Dilo said the road was open. The weather has not been confirmed as the cause of the crash on the hill.',
    'not-stated',
  ],
]

const INTERESTS: readonly (readonly [string, string])[] = [
  ['The SDF said the children are safe.', 'self-exculpating'],
  ['The SDF denied that it shelled the dormitories.', 'self-exculpating'],
  ['The SDF said IS was using children as shields.', 'accuses-adversary'],
  ['The SDF said it had taken full control of the prison.', 'self-promoting'],
  ['IS claimed that it freed 800 prisoners.', 'self-promoting'],
  ['The SDF admitted that guards had beaten boys.', 'against-own-interest'],
  ['The coalition said it had hit the school by mistake.', 'none-known'],
  ['The US-led coalition said it had hit the school by mistake.', 'against-own-interest'],
  ['Unicef called for the release of the boys.', 'advocacy'],
  ['Unicef officer Anna Bell urged states to act.', 'advocacy'],
  ['A resident said the road was open.', 'none-known'],
  ['The SDF said the boys were not safe.', 'none-known'],
]

test.each(STANCES)('AT13 the stance and hedge are those of the words: %s', (text, expected) => {
  expect(stances(text)).toBe(expected)
})

test.each(CONFIRMATIONS)(
  'AT14 what a report says of confirmation belongs to the statement it speaks of and to no other: %s',
  (text, ...expected) => {
    expect(judged(text).map(({ confirmation }) => confirmation)).toEqual(expected)
  },
)
test('AT14 who fears or declines claims nothing that could be verified: the claim before them is meant', () => {
  const found = judged(
    'The Front claimed it had freed sixty hostages. “We fear the worst,” said Marta Ilves. It was not possible to verify the claim.',
  )
  expect(found.map(({ confirmation }) => confirmation)).toEqual(['could-not-verify', 'not-stated'])
})

test('AT14 who confirmed it is told', () => {
  const [one] = judged('Dilo said 20 men had died. The figure was later confirmed by the UN.')
  expect(one?.confirmedBy.map(({ id }) => id)).toEqual(['un'])
})

test.each(INTERESTS)(
  'AT15 a party that clears, praises or accuses is interested; an appeal is advocacy: %s',
  (text, expected) => {
    expect(judged(text)[0]?.interest).toBe(expected)
  },
)
