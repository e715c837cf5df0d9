import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a needle was found, by its number; never by what it is. */
export interface Hit {
  readonly file: string
  readonly needle: number
}

const PREFIX = 3
const SHORTEST_BASE64 = 8

/** Searches bytes for many words at once, in every spelling that a program may leave behind: UTF-8, UTF-16 either way, base64 at each of its three places; composed and decomposed. */
export class ByteSearch {
  readonly #begins = new Uint8Array(2 ** 21)
  readonly #spellings = new Map<number, { readonly bytes: Buffer; readonly needle: number }[]>()

  constructor(needles: readonly string[]) {
    for (const [needle, word] of needles.entries())
      for (const bytes of spellingsOf(word)) {
        const key = bytes.readUIntBE(0, PREFIX)
        this.#begins[key >> 3] = (this.#begins[key >> 3] ?? 0) | (1 << (key & 7))
        const some = this.#spellings.get(key)
        if (some === undefined) this.#spellings.set(key, [{ bytes, needle }])
        else some.push({ bytes, needle })
      }
  }

  /** Which needles some bytes hold. */
  in(bytes: Uint8Array): ReadonlySet<number> {
    const found = new Set<number>()
    let key = 0
    for (let at = 0; at < bytes.length; at += 1) {
      key = ((key << 8) | (bytes[at] ?? 0)) & 0xffffff
      if (at < PREFIX - 1 || ((this.#begins[key >> 3] ?? 0) & (1 << (key & 7))) === 0) continue
      this.#match(bytes, at - PREFIX + 1, key, found)
    }
    return found
  }

  /** What the files below a folder hold, names of files among it. */
  below(folder: string): readonly Hit[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) => {
      const path = join(one.parentPath, one.name)
      const found = [...this.in(Buffer.from(one.name)), ...(one.isFile() ? this.in(readFileSync(path)) : [])]
      return found.map((needle) => ({ file: path.slice(folder.length + 1), needle }))
    })
  }

  #match(bytes: Uint8Array, from: number, key: number, found: Set<number>): void {
    for (const { bytes: spelling, needle } of this.#spellings.get(key) ?? []) {
      if (found.has(needle)) continue
      if (spelling.every((byte, i) => bytes[from + i] === byte)) found.add(needle)
    }
  }
}

/** The ways in which a word may lie in bytes. */
export function spellingsOf(word: string): readonly Buffer[] {
  const forms = [...new Set([word, word.normalize('NFC'), word.normalize('NFD')])]
  return forms.flatMap((form) => {
    const [utf8, little] = [Buffer.from(form), Buffer.from(form, 'utf16le')]
    const big = Buffer.from(little).swap16()
    return [utf8, little, big, ...[utf8, little, big].flatMap(base64Of)]
  })
}

/** A word in base64 wherever it begins in a group of three bytes, without the letters that its neighbours decide too. */
function base64Of(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2]
    .map((before) => {
      const text = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replace(/=+$/, '')
      const begin = Math.ceil((before * 8) / 6)
      const end = Math.floor(((before + bytes.length) * 8) / 6)
      return Buffer.from(text.slice(begin, end))
    })
    .filter(({ length }) => length >= SHORTEST_BASE64)
}
