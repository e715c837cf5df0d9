import { type Projection, readCounts, readKindsSince, type Standing } from '@sanad/store/projection'
import type { Counts } from '../shape/index.ts'

/** How much there is. Counting all of it again takes long where there is much, so what only adds acts is added up. */
export interface Tally {
  now(rows: Projection, size: number): Promise<Standing>
}

/** Entries that change nothing but how many of them there are. */
const COUNTED: ReadonlySet<string> = new Set(['act', 'search', 'access', 'member'])

export function createTally(): Tally {
  let kept: { readonly size: number; readonly standing: Standing } | null = null
  let last: Promise<unknown> = Promise.resolve()
  const count = async (rows: Projection, size: number): Promise<Standing> => {
    if (kept?.size === size) return kept.standing
    const standing = (kept === null ? null : await addedTo(kept, rows)) ?? (await readCounts(rows))
    kept = { size, standing }
    return standing
  }
  return {
    now: (rows, size) => {
      const next = last.then(() => count(rows, size))
      last = next.catch(() => undefined)
      return next
    },
  }
}

/** What was counted with what came since; null where that must be counted anew. */
async function addedTo(
  { size, standing }: { readonly size: number; readonly standing: Standing },
  rows: Projection,
): Promise<Standing | null> {
  const fresh = await readKindsSince(rows, size)
  if (fresh.some(({ kind }) => !COUNTED.has(kind))) return null
  const add = (counts: Counts, compartment: 'open' | 'sealed'): Counts =>
    fresh.filter((one) => one.compartment === compartment).reduce(withKind, counts)
  return {
    ...standing,
    open: add(standing.open, 'open'),
    sealed: standing.sealed === null ? null : add(standing.sealed, 'sealed'),
  }
}

function withKind(
  counts: Counts,
  { kind, entries }: { readonly kind: string; readonly entries: number },
): Counts {
  return {
    ...counts,
    acts: counts.acts + (kind === 'act' ? entries : 0),
    entries: { ...counts.entries, [kind]: (counts.entries[kind] ?? 0) + entries },
  }
}
