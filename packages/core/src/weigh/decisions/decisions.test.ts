import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createCount,
  createEdtf,
  type Decision,
  type Judgement,
  parseId,
  type Statement,
  type VerificationStatus,
  type Violation,
} from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { decision, versionId, violation } from '../fixtures/violation.ts'
import { type DecisionDraft, type DecisionGround, mayFollow, weighDecision } from './guards.ts'
import { judgedPairs } from './judgements.ts'
import { weighSource } from './sources.ts'
import { type LevelStatus, standingViolation } from './standing.ts'

const KILLED = figure(createCount('two', 'exactly', 2), { unit: 'child' })
const told = (
  by: string,
  parts: Partial<Statement>,
  source: Partial<Statement['source']> = {},
): Statement => {
  const one = said(by, '2031-02-11', 'that two boys were killed', [KILLED])
  return { ...one, ...parts, source: { ...one.source, ...source } }
}

const WITNESS = told(
  'W-3',
  { quoted: 'direct' },
  { access: 'direct-interview', kind: 'named-person', basis: 'witnessed' },
)
const QUOTED = told('a witness', {}, { access: 'quoted-by', kind: 'described', basis: 'witnessed' })
const ARMY = told(
  'the army',
  {},
  {
    access: 'own-publication',
    actors: [{ id: null, name: 'the army', kind: 'state-force', of: null }],
  },
)
const BRIGADE = told(
  'the brigade',
  {},
  {
    access: 'own-publication',
    actors: [{ id: null, name: 'the brigade', kind: 'armed-group', of: null }],
  },
)
const DOCUMENT = told('a hospital register', {}, { access: 'own-publication', kind: 'document' })
const OURS = { publisher: null }
const PRESS = { publisher: 'The Invented Courier' }
const CASE = violation('a')

const source = (
  statement: Statement,
  report = OURS as { publisher: string | null },
  role: Parameters<typeof weighSource>[0]['role'] = null,
) => weighSource({ statement, report, role }, CASE)

describe('what a source is', () => {
  test('DE1 a primary source is a victim, an eyewitness or a perpetrator whose own words we hold', () => {
    expect(source(WITNESS)).toMatchObject({ type: 'primary', role: 'eyewitness', verifies: true })
    expect(source(WITNESS, OURS, 'victim')).toMatchObject({ type: 'primary', role: 'victim' })
    expect(source(BRIGADE)).toMatchObject({ type: 'primary', role: 'perpetrator', verifies: true })
    expect(source(WITNESS, OURS, 'family-member')).toMatchObject({
      type: 'supporting-testimony',
      verifies: false,
    })
    expect(source(DOCUMENT)).toMatchObject({ type: 'supporting-evidence', verifies: false })
  })

  test('DE2 an eyewitness whom a newspaper quotes is a secondary source, also where a person says who it was', () => {
    expect(source(QUOTED, PRESS)).toMatchObject({ type: 'secondary', role: 'eyewitness', verifies: false })
    expect(source(QUOTED, PRESS, 'victim')).toMatchObject({ type: 'secondary', verifies: false })
    expect(source(WITNESS, PRESS)).toMatchObject({ type: 'secondary', verifies: false })
  })

  test('DE3 what a party says in its own favour, or of its adversary, never verifies', () => {
    const praises = told('the brigade', { interest: 'self-promoting' }, BRIGADE.source)
    expect(source(praises)).toMatchObject({ type: 'primary', verifies: false })
    expect(source(told('the brigade', { stance: 'denies' }, BRIGADE.source))).toMatchObject({
      verifies: false,
    })
    expect(source(ARMY, OURS, 'eyewitness')).toMatchObject({ party: true, verifies: false })
    const codes = source(ARMY, OURS, 'eyewitness').reasons.map(({ code }) => code)
    expect(codes).toEqual(['source/primary', 'source/accuses-another'])
  })
})

const PENDING = decision(CASE, 'p', { status: 'pending', level: 'ctfmr' })

function ground(
  parts: Partial<DecisionGround> = {},
  decisions: readonly Decision[] = [PENDING],
  of: Violation = CASE,
): DecisionGround {
  const standing = standingViolation([of], decisions)
  if (standing === null) throw new Error('nothing stands')
  return {
    standing,
    sources: [source(WITNESS)],
    collectors: { people: new Set(['M1']), devices: new Set(['k1']) },
    decider: { person: 'M2', device: 'k2', roles: [] },
    verifiersNamed: false,
    ...parts,
  }
}
const draft = (parts: Partial<DecisionDraft> = {}): DecisionDraft => ({
  level: 'ctfmr',
  status: 'verified',
  credible: true,
  documents: false,
  words: 'two interviews agree',
  statements: [],
  ...parts,
})
const refusedFor = (weighed: ReturnType<typeof weighDecision>) =>
  weighed.kind === 'refused' ? [weighed.refusal.kind, weighed.refusal.reason.code] : weighed.kind

describe('who may decide what', () => {
  test('DE4 who recorded a violation or collected what it rests on does not decide on it', () => {
    const refused = ['not-permitted', 'decision/collector']
    expect(
      refusedFor(weighDecision(ground({ decider: { person: 'M1', device: 'k2', roles: [] } }), draft())),
    ).toEqual(refused)
    expect(
      refusedFor(weighDecision(ground({ decider: { person: 'M3', device: 'k1', roles: [] } }), draft())),
    ).toEqual(refused)
    expect(refusedFor(weighDecision(ground(), draft()))).toBe('permitted')
  })

  test('DE4 where verifiers are named, nobody else decides', () => {
    const named = ground({ verifiersNamed: true })
    expect(refusedFor(weighDecision(named, draft()))).toEqual(['not-permitted', 'decision/no-verifier'])
    const verifier = { person: 'M2', device: 'k2', roles: ['verifier'] }
    expect(refusedFor(weighDecision({ ...named, decider: verifier }, draft()))).toBe('permitted')
  })

  test('DE5 with nothing primary held the most is reported, not verified', () => {
    const press = ground({ sources: [source(QUOTED, PRESS)] })
    expect(refusedFor(weighDecision(press, draft()))).toEqual(['not-permitted', 'decision/nothing-primary'])
    expect(refusedFor(weighDecision(press, draft({ documents: true })))).toEqual([
      'not-permitted',
      'decision/nothing-primary',
    ])
    const noted = weighDecision(press, draft({ status: 'reported-not-verified', credible: null }))
    expect(noted).toMatchObject({ kind: 'permitted', decision: { weight: 'secondary-only' } })
    expect(refusedFor(weighDecision(ground({ sources: [source(ARMY)] }), draft()))[1]).toBe(
      'decision/nothing-primary',
    )
  })

  test('DE5 documents that we hold can stand in, where a person says that they suffice', () => {
    const held = ground({ sources: [source(DOCUMENT)] })
    expect(refusedFor(weighDecision(held, draft()))).toEqual(['not-permitted', 'decision/nothing-primary'])
    expect(weighDecision(held, draft({ documents: true }))).toMatchObject({
      kind: 'permitted',
      decision: { weight: 'supporting-documents-sufficient' },
    })
  })

  test('DE6 verified needs a word on credibility and every gate that applies', () => {
    expect(refusedFor(weighDecision(ground(), draft({ credible: null })))).toEqual([
      'not-permitted',
      'decision/credibility-unsaid',
    ])
    expect(refusedFor(weighDecision(ground(), draft({ credible: false })))).toEqual([
      'not-permitted',
      'decision/not-credible',
    ])
    const open = { answer: 'unknown', statements: [] } as const
    const unsure = violation('a', { gates: { ...CASE.gates, victim: open } })
    expect(refusedFor(weighDecision(ground({}, [PENDING], unsure), draft()))).toEqual([
      'not-permitted',
      'decision/gate',
    ])
    const school = violation('a', { type: 'attack-school', gates: { ...CASE.gates, victim: open } })
    expect(refusedFor(weighDecision(ground({}, [PENDING], school), draft()))).toBe('permitted')
  })

  test('DE6 outside the mechanism is only what some gate keeps out', () => {
    expect(refusedFor(weighDecision(ground(), draft({ status: 'not-mrm' })))).toEqual([
      'not-permitted',
      'decision/no-gate-closed',
    ])
    const closed = violation('a', { gates: { ...CASE.gates, context: { answer: 'no', statements: [] } } })
    expect(refusedFor(weighDecision(ground({}, [PENDING], closed), draft({ status: 'not-mrm' })))).toBe(
      'permitted',
    )
  })

  test('DE7 that something did not occur never rests on the words of a party alone', () => {
    const status = 'did-not-occur'
    const denied = source(told('the brigade', { stance: 'denies' }, BRIGADE.source))
    for (const statements of [[], [denied]])
      expect(refusedFor(weighDecision(ground(), draft({ status, statements })))).toEqual([
        'not-permitted',
        'decision/own-word',
      ])
    expect(
      refusedFor(weighDecision(ground(), draft({ status, statements: [denied, source(WITNESS)] }))),
    ).toBe('permitted')
  })
})

const STATUSES: readonly VerificationStatus[] = [
  'verified',
  'pending',
  'reported-not-verified',
  'did-not-occur',
  'not-mrm',
]

describe('how states follow one another', () => {
  test('DE8 reported, then pending, then an exit; every state goes back to pending and nowhere else', () => {
    const follow = (from: LevelStatus) => STATUSES.filter((to) => mayFollow(from, to))
    expect(follow('reported')).toEqual(['pending'])
    expect(follow('pending')).toEqual(['verified', 'reported-not-verified', 'did-not-occur', 'not-mrm'])
    for (const exit of ['verified', 'reported-not-verified', 'did-not-occur', 'not-mrm'] as const)
      expect(follow(exit)).toEqual(['pending'])
    expect(refusedFor(weighDecision(ground({}, []), draft()))).toEqual(['conflict', 'decision/first-pending'])
  })

  test('DE9 levels stand for themselves', () => {
    const standing = standingViolation([CASE], [PENDING])
    expect(standing?.levels['focal-point'].status).toBe('reported')
    expect(standing?.levels.ctfmr.status).toBe('pending')
    const reasoned = weighDecision(ground(), draft())
    expect(reasoned).toMatchObject({ decision: { after: [PENDING.id], version: CASE.version } })
  })

  test('DE10 nothing is undone: each decision stays, after those it follows', () => {
    const verified = decision(CASE, 'v', { after: [PENDING.id] })
    const again = decision(CASE, 'again', { status: 'pending', after: [verified.id] })
    const standing = standingViolation([CASE], [again, PENDING, verified])
    expect(standing?.levels.ctfmr.decisions).toEqual([PENDING, verified, again])
    expect(standing?.levels.ctfmr.status).toBe('pending')
  })

  test('DE11 two who decided apart from each other and differ leave it contested, until a decision follows both', () => {
    const one = decision(CASE, 'one', { after: [PENDING.id] })
    const other = decision(CASE, 'other', { after: [PENDING.id], status: 'did-not-occur' })
    expect(standingViolation([CASE], [PENDING, one, other])?.levels.ctfmr.status).toBe('contested')
    const settled = decision(CASE, 'settled', { after: [one.id, other.id], status: 'pending' })
    expect(standingViolation([CASE], [PENDING, one, other, settled])?.levels.ctfmr.status).toBe('pending')
    const alike = decision(CASE, 'alike', { after: [PENDING.id] })
    expect(standingViolation([CASE], [PENDING, one, alike])?.levels.ctfmr.status).toBe('verified')
  })

  test('DE12 a violation told by two people apart from each other waits until one telling takes the place of both', () => {
    const one = violation('a', { after: [versionId('a')] }, '2')
    const other = violation('a', { after: [versionId('a')], type: 'maiming' }, '3')
    const apart = standingViolation([CASE, one, other], [PENDING])
    expect(apart?.heads).toHaveLength(2)
    if (apart === null) throw new Error('nothing stands')
    expect(refusedFor(weighDecision({ ...ground(), standing: apart }, draft()))).toEqual([
      'conflict',
      'decision/told-apart',
    ])
    const both = violation('a', { after: [one.version, other.version] }, '4')
    expect(standingViolation([CASE, one, other, both], [PENDING])?.heads).toEqual([both])
  })

  test('DE10 the order in which tellings and decisions come changes nothing', () => {
    const one = violation('a', { after: [versionId('a')] }, '2')
    const verified = decision(one, 'v', { after: [PENDING.id] })
    const all = { versions: [CASE, one], decisions: [PENDING, verified] }
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all.versions, { minLength: 2 }),
        fc.shuffledSubarray(all.decisions, { minLength: 2 }),
        (versions, decisions) => {
          expect(standingViolation(versions, decisions)).toEqual(
            standingViolation(all.versions, all.decisions),
          )
        },
      ),
    )
  })
})

test('DE13 a judgement sticks until the same person judges anew; where two people differ nobody’s counts', () => {
  const id = (text: string) => parseId<'report'>(text.repeat(64))
  const judgement = (by: string, answer: Judgement['answer'], position: number) => ({
    judgement: {
      id: parseId<'judgement'>('1'.repeat(64)),
      reports: [id('b'), id('a')] as const,
      answer,
      why: null,
      by: by as Judgement['by'],
      at: '2031-02-01T00:00:00Z',
    },
    position,
    author: by,
  })
  expect(judgedPairs([judgement('M1', 'same', 0)])).toEqual([
    { reports: [id('a'), id('b')], answer: 'same', by: ['M1'] },
  ])
  expect(judgedPairs([judgement('M1', 'same', 0), judgement('M1', 'not-same', 1)])[0]?.answer).toBe(
    'not-same',
  )
  expect(judgedPairs([judgement('M1', 'same', 0), judgement('M2', 'not-same', 1)])[0]?.answer).toBe(
    'contested',
  )
})

test('DE9 a decision tells on which telling it was made', () => {
  const later = violation('a', { after: [versionId('a')], type: 'maiming' }, '2')
  const standing = standingViolation(
    [CASE, later],
    [PENDING, decision(CASE, 'v', { after: [PENDING.id], on: createEdtf('2031-03-02') })],
  )
  expect(standing?.violation.type).toBe('maiming')
  expect(standing?.levels.ctfmr.decidedOn?.type).toBe('killing')
})
