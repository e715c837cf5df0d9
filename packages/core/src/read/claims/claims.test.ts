import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTORS, createEdtf, type Group } from '../../statement/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import { createGazetteer, findPlaces } from '../places/index.ts'
import type { ClaimDraft, ReadingContext } from '../port.ts'
import { createLexicon } from '../source/index.ts'
import { findTimes } from '../times/index.ts'
import { CLAIM_FINDERS } from './index.ts'

const english = createEnglishAnalyser()
const gazetteer = createGazetteer()
const REPORT = createEdtf('2022-01-28')
const lexicon = createLexicon(ACTORS)

function contextOf(text: string): ReadingContext {
  const document = english.analyse(text)
  return {
    document,
    date: REPORT,
    lexicon,
    times: findTimes(document, REPORT),
    places: findPlaces(document, gazetteer),
  }
}

function draftsOf(text: string): readonly ClaimDraft[] {
  return CLAIM_FINDERS.flatMap((find) => find(contextOf(text)))
}

const names = (groups: readonly Group[]): string => groups.map(({ words }) => words).join(' + ')

/** One line a claim: what is said, then what the frame narrows. */
function told({ body, frame }: ClaimDraft): string {
  const narrowed = [frame.stance, frame.hedge, frame.realis, frame.quantifier].filter((one) => one != null)
  const end = narrowed.length === 0 ? '' : ` [${narrowed.join(' ')}]`
  switch (body.kind) {
    case 'event':
      return `${body.event}: ${names(body.by)} > ${names(body.upon)}${end}`
    case 'status':
      return `${body.who.words} is ${body.status}${end}`
    case 'appeal':
      return `${body.action}: to ${names(body.to)} for ${body.for?.words ?? ''}${end}`
    case 'position':
      return `${names(body.of)} ${body.attitude} ${body.on}${end}`
    case 'relation':
      return `${body.from.words} ${body.relation} ${body.to.words}${end}`
    case 'assessment':
      return `${body.of?.words ?? ''}: ${body.axis}${end}`
    case 'figure':
      return 'figure'
  }
}

function claims(text: string, kind: ClaimDraft['body']['kind']): readonly string[] {
  return draftsOf(text)
    .filter(({ body }) => body.kind === kind)
    .map(told)
}

test.each([
  [
    'Militants of Islamic State stormed Ghwayran prison.',
    ['ground-attack: Militants of Islamic State > Ghwayran prison'],
  ],
  ['In Hasakah gunmen attacked the prison.', ['ground-attack: gunmen > the prison']],
  ['The army bombed a school.', ['air-strike: The army > a school']],
  [
    'An Israeli airstrike on a house killed ten people.',
    ['air-strike: Israeli > a house', 'killing: Israeli > ten people'],
  ],
  ['Two children were killed by shelling.', ['killing:  > Two children']],
  ['A strike by coalition jets hit the village.', ['air-strike: coalition jets > ']],
  ['Clashes erupted near the prison.', ['clash:  > ']],
  ['Kurdish forces have been fighting militants.', ['clash: Kurdish forces >  [ongoing]']],
  ['Two car bombs exploded outside the gate.', ['vehicle-bomb:  > ']],
  ['The fighters took several guards hostage.', ['hostage-taking: The fighters > several guards']],
  ['Armed men abducted three girls.', ['abduction: Armed men > three girls']],
  ['Hundreds of prisoners escaped.', ['escape:  > Hundreds of prisoners']],
  ['The forces recaptured more than 100 inmates.', ['recapture: The forces > more than 100 inmates']],
  ['The boys were transferred to another prison.', ['transfer:  > The boys']],
  ['The group freed the hostages.', ['release: The group > the hostages']],
  ['The SDF took full control of the prison.', ['takeover: The SDF > the prison']],
  ['Iraq repatriated 500 families.', ['repatriation: Iraq > 500 families']],
  ['Rescuers recovered the bodies of three girls.', ['body-found: Rescuers > three girls']],
  ['The group claimed responsibility for the attack.', ['claim-of-responsibility: The group > the attack']],
  ['They use the boys as human shields.', ['use-of-child: They > the boys']],
  ['Soldiers tortured the detainees.', ['ill-treatment: Soldiers > the detainees']],
  ['Militants recruited the boys.', ['recruitment: Militants > the boys']],
  ['The militants attacked a hospital.', ['facility-attack: The militants > a hospital']],
  ['Women and children were evacuated from the camp.', ['evacuation:  > Women + children']],
])('CL1 what happened is told with who did it and to whom: %s', (text, expected) => {
  expect(claims(text, 'event')).toEqual(expected)
})

test('CL1 a time of the next clause dates nothing in this one', () => {
  const words =
    'Gunmen attacked the prison on Thursday night with two bombs, and clashes were still going on around it on Sunday.'
  const times = draftsOf(words).flatMap(({ body }) =>
    body.kind === 'event' && body.event === 'ground-attack'
      ? [body.time]
      : body.kind === 'status'
        ? [body.time]
        : [],
  )
  expect(times).toEqual(['2022-01-27', '2022-01-23'])
})

test('CL2 how many children are asked for are children, not many of them', () => {
  const [draft] = draftsOf('It is not known how many children have been injured.')
  const words = draft?.body.kind === 'event' ? draft.body.upon.map((group) => group.words) : []
  expect(words).toEqual(['children'])
})

test('CL1 an event has the place and the day its sentence gives, and not the day of the telling', () => {
  const [draft] = draftsOf(
    'Gunmen stormed Ghwayran prison in Hasakah on 20 January, a spokesman said on Thursday.',
  )
  expect(draft?.body).toMatchObject({
    time: '2022-01-20',
    place: { ref: 'SY/SY-HA/hasakah/ghwayran/prison' },
  })
})

test.each([
  ['The children are now safe.', ['The children is safe']],
  ['The children in the prison are trapped.', ['The children in the prison is trapped']],
  [
    'Hundreds of boys trapped in the prison are in danger.',
    ['Hundreds of boys is trapped', 'Hundreds of boys is in-danger'],
  ],
  ['They are using the kids as shields.', ['the kids is used-as-shield']],
  ['The boys are being used as human shields.', ['The boys is used-as-shield']],
  ['About 700 boys are held in the prison.', ['About 700 boys is held']],
  ['Boys of 20 other nationalities are held there.', ['Boys of 20 other nationalities is held']],
  ['The 850 children it holds are safe.', ['The 850 children is safe']],
  ['A boy is feared dead.', ['A boy is dead [fears]']],
  ['The prison is thought to house 700 boys.', ['700 boys is held [believed]']],
  ['The guards were held hostage.', ['The guards is hostage']],
  ['The boys were deprived of their liberty.', ['The boys is held']],
  ['Ten children are missing.', ['Ten children is missing']],
  ['The whereabouts of hundreds of boys remain unknown.', ['hundreds of boys is whereabouts-unknown']],
  ['Nobody knows whether the boys are alive.', ['the boys is whereabouts-unknown [not-known]']],
  ['It is unclear where the children are.', ['the children is whereabouts-unknown [not-known]']],
  ['The families lost contact with their sons.', ['their sons is whereabouts-unknown']],
  ['The prison is under full control.', ['The prison is controlled']],
  ['Fighting is still going on inside the prison.', ['Fighting is fighting-ongoing']],
  ['The prison remains surrounded.', ['The prison is contained']],
  ['Aid workers have no access to the camp.', ['the camp is inaccessible']],
  ['The camp could not be reached.', ['The camp is inaccessible']],
  ['Families in the camp are waiting to be repatriated.', ['Families in the camp is awaiting-return']],
  ['Women and children are stranded there.', ['Women is trapped', 'children is trapped']],
  ['Many children remain unaccompanied.', ['Many children is unaccompanied [many]']],
])('CL2 how people and places are said to be is a status of them: %s', (text, expected) => {
  expect(claims(text, 'status')).toEqual(expected)
})

test.each([
  ['The children are not safe.', 'status', ['The children is in-danger']],
  ['The boys are not missing.', 'status', ['The boys is missing [denies]']],
  ['All the children may be dead.', 'status', ['All the children is dead [possible all]']],
  ['The SDF did not attack the school.', 'event', ['facility-attack: The SDF > the school [denies]']],
  ['The army reportedly shelled the hospital.', 'event', ['shelling: The army > the hospital [hearsay]']],
  ['An alleged Israeli strike hit the camp.', 'event', ['air-strike: Israeli >  [alleged]']],
  ['The inmates were trying to escape.', 'event', ['escape:  > The inmates [attempted]']],
  ['The guards foiled a prison break.', 'event', ['prison-break:  >  [foiled]']],
  ['They will transfer the boys.', 'event', ['transfer: They > the boys [expected]']],
  ['She called for the release of the children.', 'event', []],
  ['The boys should be released.', 'event', []],
  ['Many of these children have been injured.', 'event', []],
] as const)(
  'CL3 denied, doubted, tried and wished-for things are never told as facts: %s',
  (text, kind, expected) => {
    expect(claims(text, kind)).toEqual(expected)
  },
)

test('CL3 what holds only if something else does has its condition', () => {
  const [draft] = draftsOf('If the fighting goes on, the children will be killed.')
  expect(draft?.frame.condition).not.toBeUndefined()
})

test.each([
  [
    'She called for the release, rehabilitation and repatriation of the children.',
    [
      'release: to  for the children',
      'psychosocial-care: to  for the children',
      'repatriate: to  for the children',
    ],
  ],
  ['The agency urged all parties to protect the children.', ['protect: to all parties for the children']],
  ['It asked them to do everything to protect civilians.', ['protect: to them for civilians']],
  [
    'The UN called on governments to repatriate their nationals.',
    ['repatriate: to governments for their nationals'],
  ],
  [
    'The boys must be released and reunited with their families.',
    ['release: to  for The boys', 'reunify: to  for The boys'],
  ],
  ['States should bring these children home.', ['repatriate: to States for these children']],
  ['She demanded humanitarian access to the prison.', ['grant-access: to  for ']],
  ['He appealed for a ceasefire.', ['cease-fire: to  for ']],
  ['Children must be evacuated.', ['evacuate: to  for Children']],
])('CL4 each action that is called for is a claim of its own: %s', (text, expected) => {
  expect(claims(text, 'appeal').map((one) => one.replace(' [calls-for]', ''))).toEqual(expected)
})

test('CL4 who did not call for it made no call', () => {
  expect(claims('The council did not call for a ceasefire.', 'appeal')).toEqual([])
})

test('CL4 a promise, a threat and a refusal are no calls', () => {
  expect(claims('The group vowed to free all prisoners.', 'appeal')).toEqual([
    'release: to  for all prisoners [promises]',
  ])
  expect(claims('The council rejected calls for the release of the boys.', 'appeal')).toEqual([
    'release: to  for the boys [opposes]',
  ])
})

test.each([
  ['Some states are reluctant to take back their nationals.', ['Some states reluctant repatriate']],
  ['The government has refused to repatriate the women.', ['The government refuses repatriate']],
  ['Several countries have agreed to repatriate orphans.', ['Several countries accepts repatriate']],
  ['The reluctance of governments to repatriate children is known.', ['governments reluctant repatriate']],
])('CL5 how states stand to what is asked of them is a position: %s', (text, expected) => {
  expect(claims(text, 'position')).toEqual(expected)
})

test('CL5 a position keeps the words that say why', () => {
  const text = 'Some states are reluctant to take back their nationals because of security fears.'
  const { document } = contextOf(text)
  const body = draftsOf(text).find(({ body }) => body.kind === 'position')?.body
  expect(body?.kind === 'position' ? document.positions.words(body.why) : '').toBe(
    'because of security fears',
  )
})

test.each([
  ['Boys are held in an SDF-administered prison.', ['SDF custody-of prison']],
  ['Kurdish-run camps are full.', ['Kurdish controls camps']],
  ['The boys were held by the SDF.', ['the SDF custody-of The boys']],
  ['The forces are holding hundreds of boys.', ['The forces custody-of hundreds of boys']],
  ['The prison is under the control of the SDF.', ['the SDF controls The prison']],
  ['Boys with alleged ties to IS were there.', ['Boys alleged-affiliation IS [alleged]']],
  ['The council is the civilian wing of the SDF.', ['The council wing-of the SDF']],
  ['The children are in the camp.', ['The children located-in the camp']],
  ['The boys are nationals of dozens of countries.', ['The boys national-of dozens of countries']],
])('CL6 custody, control, kinship and belonging are relations: %s', (text, expected) => {
  expect(claims(text, 'relation')).toEqual(expected)
})

test('CL6 a custody keeps how long it lasted, in days', () => {
  const found = draftsOf('About 850 boys were held by the SDF for up to three years.').find(
    ({ body }) => body.kind === 'relation',
  )
  expect(found?.body).toMatchObject({ duration: { low: 0, high: 1095 } })
})

test('CL6 what others call children stays a label and makes no belonging', () => {
  const text = 'The children of IS are in the prison.'
  const drafts = draftsOf(text)
  const relation = drafts.find(({ body }) => body.kind === 'relation')
  expect(claims(text, 'relation')).toEqual(['The children of IS located-in the prison'])
  expect(relation?.body.kind === 'relation' ? relation.body.from.label : null).toBe('children of IS')
})

test.each([
  ['The situation is very dangerous.', ['The situation: danger']],
  ['Detention of children is unlawful.', ['Detention of children: lawfulness']],
  ['Conditions in the camp are dire.', ['Conditions in the camp: conditions']],
  ['The attack may amount to a war crime.', ['The attack: lawfulness [possible]']],
  ['They live in squalid conditions.', ['conditions: conditions']],
])('CL7 a judgement stays words on a line of judgement: %s', (text, expected) => {
  expect(claims(text, 'assessment')).toEqual(expected)
})

test.each([
  ['The champions attacked early and shot wide before the striker was released.'],
  ['The candidate attacked her rival over taxes and called for lower rates.'],
  ['He should release his tax returns.'],
  ['The company took control of its rival and freed up cash.'],
  ['She was dead wrong, and it is safe to say so.'],
  ['They moved to the coast and captured the mood of the summer.'],
  ['He is a dangerous man, a critic wrote.'],
  ['The bank was held accountable.'],
  ['She vowed to bring back jobs.'],
])('CL8 ordinary verbs of other news make no claims: %s', (text) => {
  expect(draftsOf(text).map(told)).toEqual([])
})

test('finding claims never fails, and all their words lie in the text', () => {
  const words = fc.constantFrom(
    'the ',
    'children ',
    'are ',
    'not ',
    'SDF',
    '-',
    'held ',
    'prison ',
    'must ',
    'be ',
    'released ',
    'by ',
    'of ',
    'and ',
    ', ',
    '“',
    '”',
    'to ',
    'call ',
    'for ',
    'IS ',
    'who ',
    'shields ',
    'as ',
    'used ',
    'control ',
    'nobody ',
    'knows ',
    '. ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      for (const { anchor, spans } of draftsOf(text)) {
        for (const { begin, end } of [anchor, ...spans]) {
          expect(begin).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(begin)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }
    }),
  )
})
