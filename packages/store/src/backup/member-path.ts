const LONGEST = 1024
/** Endings and names that some systems take for something else. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Whether a path leads to a file inside the folder it is taken from, on any system. */
export function isMemberPath(path: string): boolean {
  const parts = path.split('/')
  return (
    Buffer.from(path).toString() === path &&
    Buffer.byteLength(path) <= LONGEST &&
    !/[\\:\p{Cc}]/u.test(path) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part)) &&
    !parts.some((part) => DEVICE.test(part))
  )
}

/**
 * Takes a path for a file, and those above it for folders; false where that cannot be because another has it. Paths that a
 * file system may hold for one, by case or by how letters are composed, are one.
 */
export function takePath(taken: Map<string, string>, path: string): boolean {
  const parts = path.split('/')
  for (const [i] of parts.entries()) {
    const prefix = parts.slice(0, i + 1).join('/')
    const key = prefix.normalize('NFC').toLowerCase()
    const isFile = i === parts.length - 1
    const there = taken.get(key)
    if (there !== undefined && (isFile || there !== prefix)) return false
    taken.set(key, isFile ? '' : prefix)
  }
  return true
}
