import type { Group, Status } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import type { ClaimDraft } from '../port.ts'
import { draftAt } from './draft.ts'
import { groupOf, isFacility } from './group.ts'
import type { Scene } from './scene.ts'
import { placeOf, timeOf } from './where.ts'

/** A status with whom it is told of and the other words that tell it. */
export interface Special {
  readonly status: Status
  readonly who: TokenRun
  readonly frame: ClaimDraft['frame']
  readonly also: TokenRun | null
}

/** The claim of a status that hangs on a token. */
export function statusDraft(scene: Scene, at: number, { status, who, frame, also }: Special): ClaimDraft {
  const group: Group = groupOf(scene, who)
  const body = {
    kind: 'status' as const,
    who: group,
    status,
    place: placeOf(scene, at),
    time: timeOf(scene, at),
  }
  return draftAt(scene, at, [who, also], { body, frame })
}

/** A status holds; that its verb is progressive says nothing more. */
export function withoutOngoing(frame: ClaimDraft['frame']): ClaimDraft['frame'] {
  const { realis, ...rest } = frame
  return realis === undefined || realis === 'ongoing' ? rest : frame
}

/** Whether a phrase is a building, a named place or a piece of land. */
export function isGround(scene: Scene, run: TokenRun): boolean {
  if (isFacility(groupOf(scene, run)) || scene.placed.has(run.first) || scene.placed.has(run.last - 1))
    return true
  const words = Array.from({ length: run.last - run.first }, (_, i) => lowerAt(scene, run.first + i))
  return words.some((word) =>
    /^(?:city|town|village|area|district|neighbou?rhood|territory|prison|camp|building|compound|facility)s?$/.test(
      word,
    ),
  )
}
