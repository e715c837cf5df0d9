import type { Axis } from '../../../statement/index.ts'

/** Words of judgement and the line along which they judge. */
export const JUDGEMENTS: ReadonlyMap<string, Axis> = new Map<string, Axis>([
  ...'dangerous perilous unsafe life-threatening volatile precarious'
    .split(' ')
    .map((word) => [word, 'danger'] as const),
  ...'dire squalid inhumane inhuman appalling overcrowded unsanitary deplorable unbearable harsh desperate horrific horrendous catastrophic miserable cramped degrading unacceptable shocking horrifying'
    .split(' ')
    .map((word) => [word, 'conditions'] as const),
  ...'unlawful unlawfully illegal illegally arbitrary arbitrarily indiscriminate disproportionate'
    .split(' ')
    .map((word) => [word, 'lawfulness'] as const),
  ...'traumatic traumatising traumatizing harrowing'
    .split(' ')
    .map((word) => [word, 'health-distress'] as const),
  ...'deliberate deliberately intentional intentionally wilful'
    .split(' ')
    .map((word) => [word, 'intent'] as const),
  ...'unprecedented tragic tragedy'.split(' ').map((word) => [word, 'significance'] as const),
])

/** Judgements of two words, by their last. */
export const JUDGED_PAIRS: readonly (readonly [pattern: RegExp, axis: Axis])[] = [
  [/\bwar crimes?$/u, 'lawfulness'],
  [/\bcrimes? against humanity$/u, 'lawfulness'],
  [/\b(?:humanitarian|human rights) (?:catastrophe|disaster|crisis)$/u, 'conditions'],
  [/\bviolations? of international (?:humanitarian )?law$/u, 'lawfulness'],
]

/** What a judgement must be of, or stand beside, to be worth a monitor’s time. */
export const JUDGED: RegExp =
  /\b(?:conditions?|situation|detention|detained|camps?|prisons?|jails?|children|kids|boys|girls|civilians|attacks?|strikes?|airstrikes?|shelling|bombing|killings?|custody|prisoners|detainees|hospitals?|fighting|siege|transfers?|returns?|abuse|torture|imprisonment|places?|areas?|region|hostages?|targeting|targeted|held|killed|circumstances)\b/iu
