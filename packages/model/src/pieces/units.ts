import type { Stretch } from '@sanad/core/read'

/** Begins the form of a unit that begins a word. */
const WORD_BEGIN = '▁'
/** A word with its marks, or one mark; what belongs together on the page, as joined emoji do, is not taken apart. */
const UNIT =
  /``|''|--|\.\.\.|-[LR][RSC]B-|\p{Regional_Indicator}{2}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*|[^\p{White_Space}](?:\u200d[^\p{White_Space}]|\p{M}|\u200c|\u200d|[\u{1f3fb}-\u{1f3ff}])*/gu
const WORD = /^[\p{L}\p{N}]/u
const WHITE = /\p{White_Space}/u
const TATWEEL = /\u0640/g
const JOINERS: ReadonlySet<string> = new Set([..."'’-./_@&", '\u2010', '\u2011'])
const OPENERS: ReadonlySet<string> = new Set('([{«“‘„')
/** Marks that mean the same, as the network was taught them; among them those of the Penn Treebank. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ['--', '—'],
  ['’', "'"],
  ['`', '‘'],
  ['„', '“'],
  ['‟', '“'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
])

/** The words and marks of a text, in order. A span begins and ends with a unit, so it never cuts a character. */
export function findUnits(text: string): readonly Stretch[] {
  return [...text.matchAll(UNIT)].map(({ index, 0: { length } }) => ({ begin: index, end: index + length }))
}

/** What of each unit is looked up in the vocabulary. */
export function formsOf(text: string, units: readonly Stretch[]): readonly string[] {
  return units.map((unit, i) => {
    const raw = text.slice(unit.begin, unit.end)
    if (WORD.test(raw)) return wordForm(raw, isJoined(text, units[i - 1], unit))
    if (raw === '"') return opens(text, unit) ? '“' : '”'
    return SAME.get(raw) ?? raw.normalize('NFKC')
  })
}

function wordForm(raw: string, joined: boolean): string {
  const form = raw.normalize('NFKC').replaceAll(TATWEEL, '')
  return joined ? form : WORD_BEGIN + form
}

/** Whether a word goes on from the unit before it: "don't", "U.S.". */
function isJoined(text: string, before: Stretch | undefined, unit: Stretch): boolean {
  if (before === undefined || before.end !== unit.begin) return false
  const raw = text.slice(before.begin, before.end)
  return JOINERS.has(raw) || WORD.test(raw)
}

/** Whether a straight quotation mark opens. */
function opens(text: string, { begin, end }: Stretch): boolean {
  const [before, after] = [text[begin - 1], text[end]]
  const free = before === undefined || WHITE.test(before) || OPENERS.has(before)
  return free && after !== undefined && !WHITE.test(after)
}
