import type { Stretch } from './document.ts'

/** A word or mark with the form in which the language model knows it. */
export interface Chunk extends Stretch {
  /** One chunk to the model, however it would cut the text itself. */
  readonly form: string
}

const ABBREVIATIONS = [
  'Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Gen|Col|Lt|Sgt|Capt|Cpt|Maj|Brig|Cmdr|Adm|Gov|Sen|Rep|Rev|Hon|Pres|Supt|Insp|Alh|Barr|Engr|Amb|Cpl|Pvt|Cdr|Dep',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun',
  'vs|approx|dept|est|Inc|Ltd|Corp|Co|Bros|No|Nos|Art|para|pp|ed|vol|cf|al|ca',
].join('|')

/** Alternatives in order: addresses and handles, dotted abbreviations, numbers, words, any other single character. */
const CHUNK = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"”]*[\p{L}\p{N}/]|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<dotted>(?:\p{L}\.){2,8}|\b(?:${ABBREVIATIONS})\.(?=\s|$|,)|\b\p{Lu}\.(?=\s\p{Lu})|\b(?:e\.g|i\.e|a\.m|p\.m)\.?)`,
    String.raw`(?<number>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{N}]))?)`,
    String.raw`(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ‘][\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*)*)`,
    String.raw`(?<other>[^\s\u200b-\u200f\u2060\ufeff])`,
  ].join('|'),
  'gu',
)

const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{Nd}'’ʼ‘]*$/u
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([['cannot', ['can', 'not']]])

/** Cuts a block into words and marks. Depends on nothing but its characters: hyphens and clitics ('s, n't) are chunks of their own. */
export function findChunks(text: string, block: Stretch): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const match of text.slice(block.begin, block.end).matchAll(CHUNK)) {
    const begin = block.begin + match.index
    const words = match[0]
    if (isWhole(words)) chunks.push({ begin, end: begin + words.length, form: words })
    else if (WORD.test(words)) chunks.push(...wordChunks(words, begin))
    else chunks.push({ begin, end: begin + words.length, form: formOf(words) })
  }
  return chunks
}

/** Whether a word is letters from a to z that nothing cuts, as most are. */
function isWhole(words: string): boolean {
  return /^[a-z]+$/i.test(words) && !IRREGULAR.has(words.toLowerCase())
}

function wordChunks(words: string, begin: number): readonly Chunk[] {
  const irregular = IRREGULAR.get(words.toLowerCase())
  const clitic = CLITIC.exec(words)
  const cut = irregular?.[0].length ?? (clitic !== null && clitic.index > 0 ? clitic.index : words.length)
  const end = begin + words.length
  const stem = { begin, end: begin + cut, form: formOf(words.slice(0, cut)) }
  if (cut === words.length) return [stem]
  return [stem, { begin: begin + cut, end, form: words.slice(cut).replace('’', "'") }]
}

/** Letters and digits alone, or one mark: what the model cannot cut further. */
function formOf(words: string): string {
  if (/^[\p{L}\p{M}\p{Nd}]+$/u.test(words) || /^[\p{P}$€£%]$/u.test(words)) return words
  const plain = words.replace(/[^\p{L}\p{Nd}]/gu, '')
  return plain === '' ? '•' : plain
}
