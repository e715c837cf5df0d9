import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '../statement/index.ts'
import { fromBase64, toHex } from './bytes.ts'
import { GROWTHS, INCLUSIONS, ROOTS } from './fixtures/tree-vectors.ts'
import { createTree, isSubtree, leafHash, nodeHash, rootOver } from './tree.ts'
import {
  provesConsistency,
  provesInclusion,
  provesSubtreeConsistency,
  provesSubtreeInclusion,
} from './tree-proof.ts'

const VECTORS = resolve(import.meta.dirname, '../../../../../shared/data/merkle')
const { hash } = nodeCrypto

interface Vector {
  readonly [name: string]: unknown
}

const files = existsSync(VECTORS)
  ? readdirSync(VECTORS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  : []

function bytes(value: unknown): Uint8Array {
  return fromBase64(String(value)) ?? expect.fail(`${String(value)} is no base64`)
}

function holds(kind: string, vector: Vector): boolean {
  const number = (name: string): number => Number(vector[name])
  const proof = Array.isArray(vector['proof']) ? vector['proof'].map(bytes) : []
  const [position, begin, end] = [number('leafIdx'), number('start'), number('end')]
  const one = { position, leaf: bytes(vector['leafHash'] ?? ''), root: bytes(vector['root'] ?? '') }
  const grown = { oldRoot: bytes(vector['root1'] ?? ''), root: bytes(vector['root2'] ?? '') }
  if (kind === 'inclusion') return provesInclusion(hash, { ...one, size: number('treeSize') }, proof)
  if (kind === 'subtreeinclusion') return provesSubtreeInclusion(hash, { ...one, begin, end }, proof)
  if (kind === 'consistency') {
    return provesConsistency(hash, { ...grown, from: number('size1'), to: number('size2') }, proof)
  }
  return provesSubtreeConsistency(
    hash,
    { begin, end, size: number('size'), part: grown.oldRoot, root: grown.root },
    proof,
  )
}

test.skipIf(files.length === 0)('L9 every published vector of the tree is judged as it is marked', () => {
  const wrong = files.filter((file) => {
    const vector: Vector = JSON.parse(readFileSync(join(VECTORS, file), 'utf8'))
    return holds(file.split('/')[0] ?? '', vector) === vector['wantErr']
  })
  expect(files.length).toBe(518)
  expect(wrong).toEqual([])
})

test('L9 roots over no leaf and over three are those of RFC 6962, put together by hand', () => {
  const leaves = ['', '\0', 'a'].map(utf8)
  const [one, two, three] = leaves.map((leaf) => leafHash(hash, leaf))
  if (one === undefined || two === undefined || three === undefined) return expect.fail()
  expect(toHex(rootOver(hash, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(toHex(one)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  expect(rootOver(hash, leaves)).toEqual(nodeHash(hash, nodeHash(hash, one, two), three))
})

test('L9 roots and proofs are those that another implementation computed', () => {
  const tree = grown(13)
  expect(ROOTS.map((_, size) => toHex(tree.root(size)))).toEqual(ROOTS)
  for (const { position, size, proof } of INCLUSIONS) {
    expect(tree.inclusion(position, size).map(toHex)).toEqual(proof)
  }
  for (const { from, to, proof } of GROWTHS) expect(tree.consistency(from, to).map(toHex)).toEqual(proof)
})

const sizes = fc.integer({ min: 1, max: 70 })

test('L9 every leaf is proved at every size, and no other leaf, place or size by the same proof', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (total, atMost, which) => {
      const tree = grown(total)
      const size = (atMost % total) + 1
      const position = which % size
      const proof = tree.inclusion(position, size)
      const claim = { position, size, leaf: tree.leaf(position), root: tree.root(size) }
      expect(provesInclusion(hash, claim, proof)).toBe(true)
      expect(provesInclusion(hash, { ...claim, leaf: leafHash(hash, utf8('other')) }, proof)).toBe(false)
      expect(size > 1 && provesInclusion(hash, { ...claim, position: (position + 1) % size }, proof)).toBe(
        false,
      )
      expect(provesInclusion(hash, claim, [...proof, tree.root()])).toBe(false)
      expect(tree.root(size)).toEqual(grown(size).root())
    }),
  )
})

test('L9 growth is proved between any two sizes, and nothing else by the same proof', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (to, which) => {
      const from = (which % to) + 1
      const tree = grown(to)
      const proof = tree.consistency(from)
      const claim = { from, to, oldRoot: tree.root(from), root: tree.root() }
      expect(provesConsistency(hash, claim, proof)).toBe(true)
      const other = leafHash(hash, utf8('other'))
      expect(provesConsistency(hash, { ...claim, oldRoot: other }, proof)).toBe(false)
      expect(from < to && provesConsistency(hash, { ...claim, from: from + 1 }, proof)).toBe(false)
    }),
  )
})

test('L9 a run of leaves is proved to lie in the tree, and a leaf in that run', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (size, first, length) => {
      const begin = first % size
      const leaves = { begin, end: begin + 1 + (length % (size - begin)) }
      fc.pre(isSubtree(leaves))
      const tree = grown(size)
      const { root: part, proof } = tree.subtree(leaves)
      expect(provesSubtreeConsistency(hash, { ...leaves, size, part, root: tree.root() }, proof)).toBe(true)
      const run = grown(leaves.end, leaves.begin)
      const claim = { ...leaves, position: begin, leaf: tree.leaf(begin), root: part }
      expect(provesSubtreeInclusion(hash, claim, run.inclusion(0))).toBe(true)
    }),
  )
})

test('a leaf that is not there is refused', () => {
  expect(() => grown(3).inclusion(3)).toThrow(/ledger\/no-leaf/)
  expect(() => grown(3).root(4)).toThrow(/ledger\/no-leaf/)
  expect(() => grown(3).leaf(3)).toThrow(/ledger\/no-leaf/)
})

function grown(end: number, begin = 0): ReturnType<typeof createTree> {
  const tree = createTree(hash)
  for (let i = begin; i < end; i += 1) tree.append(utf8(`leaf ${i}`))
  return tree
}
