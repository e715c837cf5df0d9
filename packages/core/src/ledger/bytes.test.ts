import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, fromHex, toBase64, toHex, utf8Text } from './bytes.ts'

test('bytes come back from hex and base64 as they were, and there is one way to write them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(bytes)
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }),
  )
  expect(['Zg', 'Zh==', 'Zg=', 'Z===', 'Zg==\n', 'Zm9=', '=', 'Z-8='].map(fromBase64)).toEqual(
    Array(8).fill(null),
  )
  expect(['A0', '0', 'zz'].map(fromHex)).toEqual([null, null, null])
})

test('bytes that are no UTF-8 are no text, and a byte order mark stays', () => {
  expect(utf8Text(Uint8Array.of(0xff))).toBeNull()
  expect(utf8Text(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
})
