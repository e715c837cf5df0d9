import { createSpan, type StatementId, type TextId } from '@sanad/core/statement'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attach, type Placed } from './attach.ts'

const placed = (id: string, begin: number, end: number, cue = 0): Placed => ({
  id: id as StatementId,
  text: 't' as TextId,
  cue: { text: 'said', spans: [createSpan(cue, cue + 4)] },
  content: { text: 'four children were killed', spans: [createSpan(begin, end)] },
})

test('P8 a statement that is still there keeps its acts', () => {
  expect(
    attach([placed('a', 10, 20)], [placed('b', 10, 20), placed('a', 30, 40)]).get('a' as StatementId),
  ).toBe('a')
})

test('P8 else acts move to the statement with most content in common, at least half; ties go by the cue', () => {
  const was = placed('a', 10, 30)
  const to = (...now: readonly Placed[]): string | null | undefined => attach([was], now).get(was.id)
  expect(to(placed('b', 12, 30), placed('c', 10, 30))).toBe('c')
  expect(to(placed('b', 20, 40))).toBeNull()
  expect(to(placed('b', 20, 30))).toBe('b')
  expect(to(placed('b', 10, 30, 50), placed('c', 10, 30, 2))).toBe('c')
})

test('P8 across texts, whose places do not compare, words are compared', () => {
  const was = placed('a', 10, 35)
  const now = (text: string): Placed => ({
    ...placed('b', 90, 115, 80),
    text: 'u' as TextId,
    content: { text, spans: [createSpan(90, 115)] },
  })
  expect(attach([was], [now('Four children were killed on Monday')]).get(was.id)).toBe('b')
  expect(attach([was], [now('nobody knows how many were killed')]).get(was.id)).toBeNull()
})

test('P8 acts move one to one, whatever the order', () => {
  const anyPlaced = fc
    .uniqueArray(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })), { maxLength: 7, selector: String })
    .map((all) => all.map(([begin, length]) => [begin, begin + length] as const))
  fc.assert(
    fc.property(anyPlaced, anyPlaced, (then, now) => {
      const acted = then.map(([begin, end], i) => placed(`a${i}`, begin, end))
      const standing = now.map(([begin, end], i) => placed(`b${i}`, begin, end))
      const moved = attach(acted, standing)
      const targets = [...moved.values()].filter((id) => id !== null)
      expect(new Set(targets).size).toBe(targets.length)
      const backwards = attach(acted.toReversed(), standing.toReversed())
      for (const { id } of acted) expect(backwards.get(id)).toBe(moved.get(id))
    }),
  )
})
