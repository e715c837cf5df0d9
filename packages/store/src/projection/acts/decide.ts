import type { Act, ActId, Statement } from '@sanad/core/statement'

/** An act as one log received it. */
export interface ReceivedAct {
  readonly act: Act
  readonly entry: string
  readonly position: number
  /** The device key that signed it. */
  readonly author: string
}

/** What people made of a statement. `contested`: their last words on it differ; it waits until they agree or one retracts. */
export type Decided =
  | { readonly kind: 'as-read' | 'accepted' | 'held' | 'rejected' | 'contested' }
  | { readonly kind: 'replaced'; readonly by: Statement }

const DECISIONS = { accept: 'accepted', hold: 'held', reject: 'rejected' } as const

/**
 * What stands of some acts on one statement: the last decision of each person on each device that was not retracted. No
 * clock decides, nor the order in which two people's acts came together: where they differ, nobody's counts.
 */
export function decide(acts: readonly ReceivedAct[]): Decided {
  const retracted = retractedBy(acts)
  const last = new Map<string, Act>()
  for (const { act, author } of acts.toSorted((a, b) => a.position - b.position)) {
    if (act.kind === 'comment' || act.kind === 'retract' || retracted.has(act.id)) continue
    last.set(`${act.by} ${author}`, act)
  }
  const [one, ...others] = [...last.values()].map(decidedBy)
  if (one === undefined) return { kind: 'as-read' }
  return others.every((other) => JSON.stringify(other) === JSON.stringify(one)) ? one : { kind: 'contested' }
}

function decidedBy(act: Act): Decided {
  switch (act.kind) {
    case 'accept':
    case 'hold':
    case 'reject':
      return { kind: DECISIONS[act.kind] }
    case 'replace':
      return { kind: 'replaced', by: act.with }
    case 'retract':
    case 'comment':
      return { kind: 'as-read' }
  }
}

/** Acts taken back; taking back what took back brings the first one back. */
function retractedBy(acts: readonly ReceivedAct[]): ReadonlySet<ActId> {
  const gone = new Set<ActId>()
  for (const { act } of acts.toSorted((a, b) => b.position - a.position)) {
    if (act.kind === 'retract' && !gone.has(act.id)) gone.add(act.act)
  }
  return gone
}
