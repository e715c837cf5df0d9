import { createFault, type Fault } from './extraction.ts'
import type { Limits } from './limits.ts'
import { listMembers, type Member } from './zip-directory.ts'

const NESTED = /\.(?:zip|docx|xlsx|pptx|odt|ods|jar|7z|rar|gz|bz2|xz|tar)$/i
const UNSAFE = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i
const RATIO_COUNTS_FROM = 1024 * 1024

/** Why a zip must not be unpacked: nothing is inflated to find out. An empty list lets it through. */
export function refuseArchive(bytes: Uint8Array, limits: Limits): readonly Fault[] {
  const members = listMembers(bytes)
  if (members === null) return [createFault('intake/broken')]
  if (members.some((member) => member.encrypted)) return [createFault('intake/encrypted')]
  if (members.length > limits.archiveMembers) {
    return [
      createFault('intake/archive-too-many-members', { count: members.length, limit: limits.archiveMembers }),
    ]
  }
  if (members.some((member) => member.link || UNSAFE.test(member.name)))
    return [createFault('intake/archive-unsafe-name')]
  return refuseSizes(bytes, members, limits)
}

/** A note where an archive holds archives: they are left alone. */
export function tellNested(bytes: Uint8Array): readonly Fault[] {
  const nested = (listMembers(bytes) ?? []).filter((member) => NESTED.test(member.name))
  return nested.length === 0 ? [] : [createFault('intake/archive-nested', { count: nested.length })]
}

function refuseSizes(bytes: Uint8Array, members: readonly Member[], limits: Limits): readonly Fault[] {
  const total = members.reduce((sum, member) => sum + member.unpacked, 0)
  const packed = members.reduce((sum, member) => sum + member.packed, 0)
  if (total > limits.unpackedBytes) {
    return [createFault('intake/archive-too-large', { bytes: total, limit: limits.unpackedBytes })]
  }
  const swollen = members.some(
    (one) => one.unpacked > RATIO_COUNTS_FROM && one.unpacked > one.packed * limits.ratio,
  )
  const overlapping = packed > bytes.length || new Set(members.map((one) => one.offset)).size < members.length
  return swollen || overlapping ? [createFault('intake/archive-ratio', { limit: limits.ratio })] : []
}
