import { createMemoryBodyStore } from '@sanad/core/ledger'
import { expect, test } from 'vitest'
import { nodeCrypto } from '../crypto/index.ts'
import { createCompartments } from './compartments.ts'

test('a compartment names things by one function, which asks for keys only when it is called', () => {
  const bodies = createMemoryBodyStore(nodeCrypto.hash)
  const compartments = createCompartments({ crypto: nodeCrypto, bodies, keys: null })
  for (const compartment of ['open', 'sealed'] as const)
    expect(compartments.hash(compartment)).toBe(compartments.hash(compartment))
  expect(() => compartments.hash('sealed')(Uint8Array.of(1))).toThrow('locked')
})
