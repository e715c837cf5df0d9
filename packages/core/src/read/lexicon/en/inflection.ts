/** A form of a verb. `past` is also its participle unless the table of irregular verbs tells another. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Verbs whose past and participle are not made with -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  find: ['found', 'found'],
  feel: ['felt', 'felt'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
  lay: ['laid', 'laid'],
  take: ['took', 'taken'],
  forbid: ['forbade', 'forbidden'],
}

/** Verbs whose last consonant doubles. */
const DOUBLING = new Set(
  'admit refer prefer plan quip slam regret rebut concur beg ban bar nod tag submit infer permit'.split(' '),
)

/** All forms of a verb with what each is. */
export function formsOf(lemma: string): readonly (readonly [form: string, is: VerbForm])[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma
  const [past, participle] = IRREGULAR[lemma] ?? [pastOf(stem), pastOf(stem)]
  return [
    [lemma, 'base'],
    [thirdOf(lemma), 'third'],
    [past, 'past'],
    ...(participle === past ? [] : [[participle, 'participle'] as const]),
    [ingOf(stem), 'ing'],
  ]
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function thirdOf(lemma: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function ingOf(stem: string): string {
  return /[^eo]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}
