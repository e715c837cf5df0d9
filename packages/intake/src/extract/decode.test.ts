import { expect, test } from 'vitest'
import { decodeText, isText } from './decode.ts'

const ARABIC = 'قال متحدث باسم القوات إن الأطفال بخير، وإن القتال مستمر في المدينة من الصباح إلى المساء.'
const FRENCH =
  "Des centaines d’enfants détenus à la prison, a déclaré l'organisation : « évacuez-les ». Une année déjà."

/** Text in a one-byte encoding, by looking each character up among the 256. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = [...Array(256).keys()].map((byte) =>
    new TextDecoder(encoding).decode(new Uint8Array([byte])),
  )
  return new Uint8Array([...text].map((letter) => Math.max(0, letters.indexOf(letter))))
}

test('IN14 UTF-16 is read with and without a byte order mark, whichever half comes first', () => {
  for (const text of [ARABIC, FRENCH]) {
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    expect(decodeText(little)).toMatchObject({ characters: text, encoding: 'utf-16le' })
    expect(decodeText(big)).toMatchObject({ characters: text, encoding: 'utf-16be' })
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little])).characters).toBe(text)
    expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big])).characters).toBe(text)
    expect(isText(little)).toBe(true)
  }
})

test('IN14 Arabic in windows-1256 and ISO 8859-6 are told apart by their letters', () => {
  for (const [text, encoding] of [
    [ARABIC, 'windows-1256'],
    [ARABIC, 'iso-8859-6'],
  ] as const) {
    expect(decodeText(encode(text, encoding))).toEqual({ characters: text, encoding, ground: 'guessed' })
  }
})

test('IN14 French in windows-1252 is read with its curly quotation marks', () => {
  const bytes = Buffer.from(FRENCH.replace('’', '\u0092'), 'latin1')
  expect(decodeText(bytes)).toEqual({ characters: FRENCH, encoding: 'windows-1252', ground: 'guessed' })
})

test('IN14 UTF-8 with a few spoilt bytes stays UTF-8, and half characters become U+FFFD', () => {
  const bytes = Buffer.concat([Buffer.from(ARABIC.repeat(3)), Buffer.from([0xff])])
  expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', characters: `${ARABIC.repeat(3)}\uFFFD` })
  expect(decodeText(Buffer.from('\uFEFFa\r\nb\rc\u0000')).characters).toBe('a\nb\nc\uFFFD')
})

test('IN14 bytes that are no characters are not taken for text', () => {
  expect(isText(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]))).toBe(false)
})
