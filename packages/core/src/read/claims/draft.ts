import { type Stretch, stretchOf, type TokenRun } from '../document.ts'
import type { ClaimBody, ClaimDraft } from '../port.ts'
import type { Scene } from './scene.ts'

/** A claim that hangs on a token, with the phrases it stands on. */
export function draftAt(
  scene: Scene,
  at: number | TokenRun,
  runs: readonly (TokenRun | null)[],
  claim: { readonly body: ClaimBody; readonly frame: ClaimDraft['frame'] },
): ClaimDraft {
  const anchorRun = typeof at === 'number' ? { first: at, last: at + 1 } : at
  const anchor = stretchOf(scene.document, anchorRun)
  const stretches = runs.flatMap((run) =>
    run === null || run.last <= run.first ? [] : [stretchOf(scene.document, run)],
  )
  return { anchor, spans: joined([anchor, ...stretches]), body: claim.body, frame: claim.frame }
}

/** Stretches in order, those that touch or overlap made one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = []
  for (const one of stretches.toSorted((a, b) => a.begin - b.begin)) {
    const last = out.at(-1)
    if (last !== undefined && one.begin <= last.end)
      out[out.length - 1] = { begin: last.begin, end: Math.max(last.end, one.end) }
    else out.push(one)
  }
  return out
}
