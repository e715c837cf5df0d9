import { existsSync, realpathSync } from 'node:fs'

const SYSTEM = ['/usr', '/lib', '/lib64', '/bin', '/nix/store', '/etc/ld.so.cache']
const FRESH = ['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp']

/** The arguments with which bubblewrap gives a process the system's libraries, Node, the named folders, and nothing else. */
export function bwrapArguments(folders: readonly string[]): readonly string[] {
  const system = SYSTEM.filter((path) => existsSync(path))
  const binds = new Set([...system, realpathSync(process.execPath), process.execPath, ...folders])
  return [
    ...['--unshare-all', '--die-with-parent', '--new-session', ...FRESH],
    ...[...binds].flatMap((path) => ['--ro-bind', path, path]),
    ...['--chdir', '/', '--'],
  ]
}

/** The arguments with which `unshare` gives a process no network. */
export function unshareArguments(): readonly string[] {
  return ['--user', '--map-root-user', '--net', '--']
}
