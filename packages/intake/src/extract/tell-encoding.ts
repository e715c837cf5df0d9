import type { Decoded } from './decode.ts'
import { createFault, type Fault } from './extraction.ts'

/** Says which encoding was read where it is not today's, and where it was only guessed or spoilt characters are left. */
export function tellEncoding(decoded: Decoded): readonly Fault[] {
  const spoilt = decoded.characters.split('\uFFFD').length - 1
  const told =
    decoded.encoding === 'utf-8' ? [] : [createFault('intake/encoding', { encoding: decoded.encoding })]
  return spoilt === 0
    ? told
    : [...told, createFault('intake/encoding-doubtful', { encoding: decoded.encoding, count: spoilt })]
}
