import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Runs a program; a sentence where it fails. */
function attempt(program: string, args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(program, args)
  return status === 0 ? null : `${program} ${args.join(' ')}: ${error?.message ?? stderr.toString().trim()}`
}

/** Runs a program that must not fail. */
export function run(program: string, args: readonly string[]): void {
  const failure = attempt(program, args)
  if (failure !== null) throw new Error(failure)
}

/** A file system that is there until the test ends. */
export function mount(folder: string, args: readonly string[]): () => void {
  mkdirSync(folder, { recursive: true })
  run('mount', [...args, folder])
  let isMounted = true
  const unmount = (): void => {
    if (isMounted) run('umount', [folder])
    isMounted = false
  }
  onTestFinished(unmount)
  return unmount
}

/** Makes an empty ext4 file system in a file. */
export function makeImage(path: string, size: string): void {
  run('truncate', ['-s', size, path])
  run('mkfs.ext4', ['-q', '-F', path])
}

/** Whether small disks can be mounted here: it takes root, loop devices and the programs. */
export const canMount: boolean = tryMounts()

/** Said where they cannot. */
export const NO_MOUNT = 'small disks cannot be mounted here: it takes root and loop devices'

function tryMounts(): boolean {
  if (process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'sanad-mount-'))
  const [image, disk] = [join(folder, 'image'), join(folder, 'disk')]
  mkdirSync(disk)
  try {
    const steps: readonly (readonly [string, readonly string[]])[] = [
      ['truncate', ['-s', '8M', image]],
      ['mkfs.ext4', ['-q', '-F', image]],
      ['mount', ['-o', 'loop', image, disk]],
      ['umount', [disk]],
    ]
    return steps.every(([program, args]) => attempt(program, args) === null)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
