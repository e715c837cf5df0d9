import type { MemberBody } from '@sanad/core/ledger'

/**
 * What a device is to this one. `own`: it is this one; `vouched`: this device, or one that it vouched for, made it known as
 * a member's; `removed`: they did, and took it back; `unknown`: nobody whom this device trusts said anything of it.
 */
export type DeviceStanding = 'own' | 'vouched' | 'removed' | 'unknown'

/** Who is known as a member's device, told of one member entry after the other. */
export interface Members {
  tell(author: string, said: MemberBody): void
  standingOf(key: string): DeviceStanding
  /** The last word on a device of those whose word counts. */
  saidOf(key: string): MemberBody | null
}

/** Follows for whom a device vouches, and for whom they do. Nobody vouches for themselves, and nobody takes this device's own word away. */
export function followMembers(device: string): Members {
  const known = new Set([device])
  const said = new Map<string, MemberBody>()
  return {
    tell: (author, body) => {
      if (author === device && body.key === device) said.set(device, body)
      if (!known.has(author) || body.key === device || body.key === author) return
      said.set(body.key, body)
      if (body.status === 'active') known.add(body.key)
      else known.delete(body.key)
    },
    standingOf: (key) => {
      if (key === device) return 'own'
      if (known.has(key)) return 'vouched'
      return said.has(key) ? 'removed' : 'unknown'
    },
    saidOf: (key) => said.get(key) ?? null,
  }
}
