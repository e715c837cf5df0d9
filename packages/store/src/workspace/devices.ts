import type { MemberBody } from '@sanad/core/ledger'
import type { Instant, PersonCode } from '@sanad/core/statement'
import { type DeviceStanding, followMembers } from './vouching.ts'
import type { Workspace } from './workspace.ts'

/** A device that wrote in this log, or that somebody said something of. */
export interface Device {
  /** Its public key, in hex. */
  readonly key: string
  readonly standing: DeviceStanding
  /** Whose it is; where it is unknown, whose it says it is. Null where nobody says. */
  readonly person: PersonCode | null
  readonly roles: readonly string[]
  /** When what is said of it was said. */
  readonly told: Instant | null
  /** How many entries it wrote. */
  readonly entries: number
}

/** Every device that wrote here or was made known, this one first, then in the order in which this log came to know them. */
export async function devicesOf(workspace: Workspace): Promise<readonly Device[]> {
  const { device, log } = workspace
  const lengths = log.lengths()
  const keys = new Set([device])
  const claimed = new Map<string, MemberBody>()
  const members = followMembers(device)
  for await (const { author, body } of workspace.recorded()) {
    keys.add(author)
    if (body?.kind !== 'member') continue
    keys.add(body.key)
    if (author === body.key) claimed.set(author, body)
    members.tell(author, body)
  }
  return [...keys].map((key) => {
    const said = members.saidOf(key) ?? claimed.get(key) ?? null
    return {
      key,
      standing: members.standingOf(key),
      person: said?.person ?? null,
      roles: said?.roles ?? [],
      told: said?.at ?? null,
      entries: lengths.get(key) ?? 0,
    }
  })
}

/** Vouches for a device as a person's from now on, or no longer. What was asked to be erased before waits as it did. */
export async function tellMember(
  { record, clock }: Workspace,
  member: Pick<MemberBody, 'key' | 'person' | 'roles' | 'status'>,
): Promise<void> {
  await record('open', [{ kind: 'member', ...member, at: clock() }])
}
