import { type Projection, readCounts, readKindsSince, type Standing } from '@sanad/store/projection'
import type { Counts } from '../shape/index.ts'

/** How much there is. Counting all of it again takes long where there is much, so what only adds acts is added up. */
export interface Tally {
  /** How much there is up to the position of the rows, whatever is told them meanwhile. */
  now(rows: Projection): Promise<Standing>
}

/** Entries that change nothing but how many of them there are. */
const COUNTED: ReadonlySet<string> = new Set(['act', 'search', 'access', 'member'])

export function createTally(): Tally {
  let kept: Standing | null = null
  let last: Promise<unknown> = Promise.resolve()
  const count = async (rows: Projection): Promise<Standing> => {
    const { position } = rows
    if (kept?.position === position) return kept
    const added = kept === null || kept.position > position ? null : await addedTo(kept, rows, position)
    kept = { ...(added ?? (await readCounts(rows, { known: position }))), position }
    return kept
  }
  return {
    now: (rows) => {
      const next = last.then(() => count(rows))
      last = next.catch(() => undefined)
      return next
    },
  }
}

/** What was counted with what came since; null where that must be counted anew. */
async function addedTo(standing: Standing, rows: Projection, until: number): Promise<Standing | null> {
  const fresh = await readKindsSince(rows, { since: standing.position, until })
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
