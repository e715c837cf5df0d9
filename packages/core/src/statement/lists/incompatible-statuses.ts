import type { Status } from './happening.ts'

/** Pairs that cannot both hold of the same people, or the same place, at one time. */
const PAIRS: readonly (readonly [Status, readonly Status[]])[] = [
  [
    'safe',
    [
      'in-danger',
      'trapped',
      'hostage',
      'used-as-shield',
      'injured',
      'dead',
      'missing',
      'whereabouts-unknown',
    ],
  ],
  [
    'dead',
    [
      'in-danger',
      'trapped',
      'held',
      'hostage',
      'used-as-shield',
      'escaped',
      'released',
      'with-family',
      'in-care',
      'awaiting-return',
      'returned',
    ],
  ],
  ['escaped', ['held', 'hostage', 'trapped', 'used-as-shield', 'released']],
  ['released', ['held', 'hostage', 'trapped', 'used-as-shield']],
  ['with-family', ['separated', 'unaccompanied', 'missing', 'whereabouts-unknown']],
  ['returned', ['awaiting-return', 'trapped', 'missing', 'whereabouts-unknown']],
  ['in-care', ['missing', 'whereabouts-unknown', 'trapped', 'hostage']],
  ['controlled', ['fighting-ongoing', 'contested']],
  ['surrendered', ['fighting-ongoing']],
  ['accessible', ['inaccessible', 'partly-accessible']],
  ['inaccessible', ['partly-accessible']],
]

const KEYS: ReadonlySet<string> = new Set(
  PAIRS.flatMap(([one, others]) => others.flatMap((other) => [`${one} ${other}`, `${other} ${one}`])),
)

/** Whether two statuses cannot both hold of the same people at one time. */
export function statusesExclude(one: Status, other: Status): boolean {
  return KEYS.has(`${one} ${other}`)
}
