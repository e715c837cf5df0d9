import { type Figure, lowEnd } from '../statement/index.ts'

/** People of whom nobody can belong to two: children, women, men. */
export type Share = 'children' | 'women' | 'men'

/** Relatives whose words tell no age: a daughter may be a child. */
const OF_ANY_AGE: ReadonlySet<string> = new Set([
  'son',
  'daughter',
  'brother',
  'sister',
  'sibling',
  'relative',
])

/** Which of them a figure counts; null where its words leave room for others. */
export function shareOf({ unit, population }: Figure): Share | null {
  if (unit === 'child') return 'children'
  if (unit !== 'person' || OF_ANY_AGE.has(population.role ?? '')) return null
  if (population.sex === undefined) return null
  return population.sex === 'female' ? 'women' : 'men'
}

/** How many some parts of one whole are at least: the largest number of children, of women and of men added up, or a larger single one. */
export function leastTogether(parts: readonly Figure[]): number | null {
  const most = new Map<Share, number>()
  let single: number | null = null
  for (const part of parts) {
    const low = lowEnd(part.count)?.value ?? null
    if (low === null) continue
    single = Math.max(single ?? 0, low)
    const share = shareOf(part)
    if (share !== null) most.set(share, Math.max(most.get(share) ?? 0, low))
  }
  const together = [...most.values()].reduce((sum, low) => sum + low, 0)
  return single === null ? null : Math.max(single, together)
}
