import type { ActorRef } from '../../statement/index.ts'
import { SHORT_FOR } from '../lexicon/en/roles.ts'
import type { Portrait } from './portrait.ts'

/** Somebody told of before, with the place where they were told of last. */
export interface Known {
  readonly actor: ActorRef
  readonly person: boolean
  readonly role: string | null
  readonly sex: 'female' | 'male' | null
  readonly plural: boolean
  /** Kind of source they were when last named. */
  readonly kind: Portrait['kind']
  /** Token index of the last mention. */
  readonly at: number
  readonly segment: number
  /** Whether that mention began its sentence. */
  readonly leads: boolean
  /** Whether they have spoken. */
  readonly spoke: boolean
}

/** Who has been told of so far, latest last. */
export type Memory = readonly Known[]

/** The memory with somebody told of again; what was known of them is kept. */
export function remember(memory: Memory, known: Known): Memory {
  const before = memory.find((one) => sameActor(one.actor, known.actor))
  const merged: Known =
    before === undefined
      ? known
      : {
          ...known,
          actor: before.actor.of === null ? known.actor : before.actor,
          role: known.role ?? before.role,
          sex: known.sex ?? before.sex,
          spoke: known.spoke || before.spoke,
        }
  return [...memory.filter((one) => !sameActor(one.actor, known.actor)), merged]
}

/** Whether two references mean one actor. */
export function sameActor(one: ActorRef, other: ActorRef): boolean {
  return one.id !== null || other.id !== null ? one.id === other.id : one.name === other.name
}

/** The person whose full name ends on a short one ("Dilo", "Mr Dilo"), latest first. */
export function byShortName(memory: Memory, name: string): Known | null {
  const short = name.toLowerCase()
  return (
    memory.findLast((one) => {
      const full = one.actor.name.toLowerCase()
      return one.person && (full === short || full.endsWith(` ${short}`) || full.startsWith(`${short} `))
    }) ?? null
  )
}

/** Who "he", "she" or a role can mean here, the likeliest first. */
export function peopleFor(memory: Memory, sex: Known['sex'], segment: number): Memory {
  const near = memory.filter((one) => one.person && segment - one.segment <= REACH)
  const fitting = near.filter((one) => sex === null || one.sex === null || one.sex === sex)
  return fitting.toReversed()
}

/** Who "they" can mean here: organisations and several people first. */
export function pluralsFor(memory: Memory, segment: number): Memory {
  return memory
    .filter((one) => (one.plural || !one.person) && one.spoke && segment - one.segment <= 2)
    .toReversed()
}

/** Which organisations a short word can mean here: one that bears it in its name, else one of its kind; the latest first. */
export function organisationsFor(memory: Memory, short: string, segment: number): Memory {
  const near = memory.filter((one) => !one.person && segment - one.segment <= FAR).toReversed()
  const bearing = near.filter((one) =>
    one.actor.name
      .toLowerCase()
      .split(/[\s-]+/u)
      .includes(short),
  )
  if (bearing.length > 0) return bearing
  const kinds = SHORT_FOR.get(short) ?? []
  return near.filter((one) => kinds.some((kind) => kind === one.actor.kind))
}

const REACH = 4
const FAR = 12
