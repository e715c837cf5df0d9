import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPersonCode, parseId, utf8 } from '../statement/index.ts'
import type { Body } from './body.ts'
import { commitmentOf, decodeBody, encodeBody, entryKindOf, partsHash, partsOf } from './body-bytes.ts'
import { joinBytes, toHex, utf8Text } from './bytes.ts'
import { canonicalJson, parseJson } from './canonical.ts'
import { READING, REPORT } from './fixtures/reading.ts'
import { DECISION, JUDGEMENT, VIOLATION } from './fixtures/violation.ts'
import { idOf, NOON, searchBody } from './fixtures/workspace.ts'
import { rootOver } from './tree.ts'

const SALT = new Uint8Array(16).fill(7)
const { hash } = nodeCrypto
const by = createPersonCode('heron')
const [statement] = READING.reading.statements
const seen = { id: parseId<'act'>(idOf('act')), reading: READING.reading.id, by, at: NOON }
const on = { ...seen, statement: statement?.id ?? expect.fail() }

const BODIES: readonly Body[] = [
  REPORT,
  READING,
  searchBody('a name'),
  {
    kind: 'text',
    text: REPORT.texts[0]?.text ?? expect.fail(),
    characters: { name: idOf('t'), size: 3 },
    instead: null,
  },
  { kind: 'act', act: { ...on, kind: 'accept' } },
  { kind: 'act', act: { ...on, kind: 'reject', why: null } },
  { kind: 'act', act: { ...on, kind: 'replace', with: statement ?? expect.fail() } },
  { kind: 'act', act: { ...on, kind: 'comment', words: 'تعليق\u2028' } },
  { kind: 'pin', incident: 'ab'.repeat(16), name: null, reports: [REPORT.report.id], by, at: NOON },
  { kind: 'judgement', judgement: JUDGEMENT },
  { kind: 'violation', violation: VIOLATION },
  { kind: 'decision', decision: DECISION },
  { kind: 'withdrawal', report: REPORT.report.id, why: 'entered twice', by, at: NOON },
  { kind: 'member', person: by, key: idOf('key'), roles: ['custodian'], status: 'active', at: NOON },
  { kind: 'access', report: REPORT.report.id, by, at: NOON },
  { kind: 'erase', entries: [idOf('e')], names: [], reason: 'asked for', by, at: NOON },
  { kind: 'erased', erase: idOf('e'), replica: idOf('r'), at: NOON },
]

test.each(BODIES.map((body) => [entryKindOf(body), body] as const))(
  'L14 a body comes back from its bytes as it was: %s',
  (_, body) => {
    const bytes = encodeBody(body, SALT)
    expect(decodeBody(bytes)).toEqual({ kind: 'body', body })
    expect(encodeBody(body, SALT)).toEqual(bytes)
  },
)

test('L14 a value has one way to be written, whatever the order of its fields', () => {
  expect(canonicalJson({ b: [1, -0, 1e21], a: { é: null, z: 'x\n' }, gone: undefined })).toBe(
    '{"a":{"z":"x\\n","é":null},"b":[1,0,1e+21]}',
  )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = canonicalJson(value)
      expect(canonicalJson(parseJson(written))).toBe(written)
      expect(parseJson(written)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(written).not.toContain('\n')
    }),
  )
  expect(() => canonicalJson(Number.NaN)).toThrow(/ledger\/not-json/)
})

test('L14 each statement of a reading has a line of its own; how many there are is told with their root', () => {
  const bytes = encodeBody(READING, SALT)
  const parts = partsOf(bytes)
  expect(parts.map((part) => parseJson(utf8Text(part) ?? ''))).toMatchObject([
    { parts: 2, version: 1, salt: toHex(SALT) },
    { id: READING.reading.statements[0]?.id },
    { id: READING.reading.statements[1]?.id },
  ])
  const told = partsHash(hash, 3, rootOver(hash, parts))
  expect(commitmentOf(hash, bytes)).toEqual({ body: toHex(hash(bytes)), parts: told })
  expect(partsHash(hash, 4, rootOver(hash, parts))).not.toBe(told)
})

test('L14 what a newer version wrote is kept and skipped', () => {
  for (const later of [
    { body: { kind: 'reunion', child: 'x' }, parts: 0, salt: '', version: 1 },
    { body: { ...searchBody('a'), kind: 'search', name: 7 }, parts: 0, salt: '', version: 2 },
  ]) {
    expect(decodeBody(utf8(`${canonicalJson(later)}\n`))).toEqual({ kind: 'newer' })
  }
  const grown = { ...searchBody('a'), colour: 'blue' }
  const more = utf8(`${canonicalJson({ body: grown, parts: 0, salt: '', version: 1 })}\n`)
  expect(decodeBody(more)).toEqual({ kind: 'body', body: grown })
})

test('L14 what has no shape of ours is refused', () => {
  const good = encodeBody(READING, SALT)
  const text = utf8Text(good) ?? expect.fail()
  const foreign = [
    '',
    '{}\n',
    '[]\n',
    'not json\n',
    '{"body":{"kind":"constructor"}}',
    text.slice(0, -1),
    `${text}{}\n`,
    text.split('\n').slice(1).join('\n'),
    text.replace('"parts":2', '"parts":1'),
    text.replace('"low":2', '"low":-2'),
    text.replace('"spans":[[30,52]]', '"spans":[[52,30]]'),
    text.replace('"claims":[', '"claims":[null,'),
    text.replace('"kind":"figure"', '"kind":"toString"'),
    text.replace(READING.reading.report, 'r1'),
  ]
  expect(foreign.map((one) => decodeBody(utf8(one)).kind)).toEqual(foreign.map(() => 'foreign'))
  expect(decodeBody(joinBytes([Uint8Array.of(0xff), good]))).toEqual({ kind: 'foreign' })
})

test('L14 a violation whose total is not the sum of its parts has no shape of ours', () => {
  const text = utf8Text(encodeBody({ kind: 'violation', violation: VIOLATION }, SALT)) ?? expect.fail()
  expect(decodeBody(utf8(text)).kind).toBe('body')
  const wrong = text.replace('"total":{"high":5,"low":3}', '"total":{"high":6,"low":3}')
  expect(wrong).not.toBe(text)
  expect(decodeBody(utf8(wrong)).kind).toBe('foreign')
  const turned = text.replace('"girls":{"high":3,"low":1}', '"girls":{"high":1,"low":3}')
  expect(decodeBody(utf8(turned)).kind).toBe('foreign')
})

test('L14 whatever bytes come, reading them ends with an answer', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(255), (place, byte) => {
      const bytes = encodeBody(READING, SALT)
      bytes[place % bytes.length] = byte
      expect(['body', 'newer', 'foreign']).toContain(decodeBody(bytes).kind)
    }),
    { numRuns: 300 },
  )
})
