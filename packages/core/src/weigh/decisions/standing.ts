import type { Decision, DecisionLevel, VerificationStatus, Violation } from '../../statement/index.ts'

/** What a level has come to. `reported`: nobody decided yet; `contested`: people decided apart from each other and differ. */
export type LevelStatus = VerificationStatus | 'reported' | 'contested'

/** Where one level stands. */
export interface LevelState {
  readonly status: LevelStatus
  /** The decisions that no other follows. */
  readonly heads: readonly Decision[]
  /** All of them, each after those it follows. */
  readonly decisions: readonly Decision[]
  /** The telling that was decided on; null where nothing was, or where decisions differ. */
  readonly decidedOn: Violation | null
}

/** A violation with all that was told of it and decided on it. */
export interface StandingViolation {
  /** As it is told now; of tellings that stand against each other, the one with the smallest version. */
  readonly violation: Violation
  /** The tellings that none takes the place of: more than one where people told it apart from each other. */
  readonly heads: readonly Violation[]
  readonly versions: readonly Violation[]
  readonly levels: Readonly<Record<DecisionLevel, LevelState>>
}

/** What stands of tellings and decisions; the same in whatever order they came. Null where there is no telling. */
export function standingViolation(
  versions: readonly Violation[],
  decisions: readonly Decision[],
): StandingViolation | null {
  const tellings = inOrder(versions.map((told) => ({ id: told.version, after: told.after, told })))
  const heads = headsOf(tellings).map(({ told }) => told)
  const [violation] = heads
  if (violation === undefined) return null
  const all = tellings.map(({ told }) => told)
  const level = (name: DecisionLevel): LevelState =>
    stateOf(
      decisions.filter((one) => one.violation === violation.id && one.level === name),
      all,
    )
  return {
    violation,
    heads,
    versions: all,
    levels: {
      'focal-point': level('focal-point'),
      'ctfmr-technical': level('ctfmr-technical'),
      ctfmr: level('ctfmr'),
    },
  }
}

/** Whether a violation was told anew since a level decided on it. */
export function isChangedSince({ heads }: StandingViolation, { decidedOn }: LevelState): boolean {
  return decidedOn !== null && heads.some(({ version }) => version !== decidedOn.version)
}

/** Each violation with what stands of it, by its id. */
export function standingViolations(
  versions: readonly Violation[],
  decisions: readonly Decision[],
): readonly StandingViolation[] {
  const ids = [...new Set(versions.map(({ id }) => id))].sort()
  return ids.flatMap((id) => {
    const found = standingViolation(
      versions.filter((one) => one.id === id),
      decisions,
    )
    return found === null ? [] : [found]
  })
}

function stateOf(decisions: readonly Decision[], versions: readonly Violation[]): LevelState {
  const ordered = inOrder(decisions)
  const heads = headsOf(ordered)
  const [first] = heads
  const statuses = new Set(heads.map(({ status }) => status))
  const seen = new Set(heads.map(({ version }) => version))
  const status = first === undefined ? 'reported' : statuses.size > 1 ? 'contested' : first.status
  const decidedOn = seen.size === 1 ? versions.find(({ version }) => seen.has(version)) : undefined
  return { status, heads, decisions: ordered, decidedOn: decidedOn ?? null }
}

/** One step of a history in which steps name those they follow. */
interface Step {
  readonly id: string
  readonly after: readonly string[]
}

/** Steps that no other follows; each step once, by its id. */
function headsOf<T extends Step>(steps: readonly T[]): readonly T[] {
  const followed = new Set(steps.flatMap(({ id, after }) => after.filter((one) => one !== id)))
  const heads = steps.filter(({ id }) => !followed.has(id))
  return (heads.length > 0 ? heads : steps).toSorted(byId)
}

/** Each step after those it follows, as far as they are here; else by id. */
function inOrder<T extends Step>(steps: readonly T[]): readonly T[] {
  const waiting = new Map(steps.toSorted(byId).map((step) => [step.id, step]))
  const done: T[] = []
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ id, after }) =>
      after.every((one) => one === id || !waiting.has(one)),
    )
    const next = ready.length > 0 ? ready : [...waiting.values()]
    for (const step of next) waiting.delete(step.id)
    done.push(...next)
  }
  return done
}

function byId(one: Step, other: Step): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
