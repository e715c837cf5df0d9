import { ACTORS, type Actor, type ActorKind } from '../../statement/index.ts'
import type { GroupedReport } from '../incidents/index.ts'

/** Who stands behind a report's own voice: its publisher, or the wire it is credited to. */
export interface Outlet {
  readonly actor: Actor
  /** Whether the report is credited to a wire rather than published by this body. */
  readonly wire: boolean
}

const NAMES: ReadonlyMap<string, Actor> = new Map(
  ACTORS.flatMap((actor) => actor.names.map((name) => [plain(name), actor] as const)),
)
/** Where a text credits a wire: "(Reuters) -" at its head, "– AFP" at its end. */
const HEAD = 200
const END = 80
const CREDIT = /[([]\s*([^()[\]]{2,40}?)\s*[)\]]|[—–-]\s*([\p{L} -]{2,30})\s*$/gu
const PRESS: ReadonlySet<ActorKind> = new Set<ActorKind>(['media', 'wire', 'party-media'])

/** The registered body behind a report's own voice; null where none is told. A credited wire stands before the publisher. */
export function outletOf({ report, characters }: GroupedReport): Outlet | null {
  const text = characters ?? ''
  const credits = [text.slice(0, HEAD), text.slice(-END)].flatMap((part) =>
    [...part.matchAll(CREDIT)].map((match) => match[1] ?? match[2] ?? ''),
  )
  const named = [...credits, ...(report.byline ?? '').split(/[,/;]| and /u)]
  const [wire] = named.flatMap((name) => NAMES.get(plain(name)) ?? []).filter(({ kind }) => kind === 'wire')
  if (wire !== undefined) return { actor: wire, wire: true }
  const publisher = NAMES.get(plain(report.publisher ?? ''))
  return publisher === undefined ? null : { actor: publisher, wire: false }
}

/** Whether a body reports what others say rather than what it does itself. */
export function isPress({ kind }: Actor): boolean {
  return PRESS.has(kind)
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/^the /u, '')
}
