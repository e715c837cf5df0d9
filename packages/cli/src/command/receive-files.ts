import { createReadStream } from 'node:fs'
import type { Received, ReceiveOptions } from '@sanad/intake/report'
import type { Arrived } from '@sanad/server/adding'
import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-code.ts'

/** A name for standard input where a file's name would stand. */
const STDIN = 'stdin'

/** Receives files, as below, with a way to their bytes. */
export async function* receiveSources(
  context: Context,
  files: readonly string[],
  told: ReceiveOptions,
): AsyncGenerator<Arrived> {
  const { receiveBytes, receiveFile } = await import('@sanad/intake/report')
  const { words } = context.look
  for (const [i, file] of files.entries()) {
    const name = file === '-' ? STDIN : file
    if (files.length > 1) {
      context.progress.tell(words.say('progress/reading', { done: i + 1, total: files.length, name }))
    }
    if (file === '-') {
      const bytes = await readAll(context.input)
      yield { received: await receiveBytes(bytes, STDIN, told), bytes: () => once(bytes) }
    } else yield { received: await receiveFile(file, told), bytes: () => createReadStream(file) }
  }
  context.progress.clear()
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** Receives files one after the other, `-` being standard input; nothing that is wrong with one keeps the next from being read. */
export async function* receiveFiles(
  context: Context,
  files: readonly string[],
  told: ReceiveOptions,
): AsyncGenerator<Received> {
  for await (const { received } of receiveSources(context, files, told)) yield received
}

/** How a command over several files ends: 0, 1 where any failed, and for a single one why it did. */
export function exitCodeOf(failures: readonly string[], total: number): ExitCode {
  if (failures.length === 0) return EXIT.ok
  if (failures.length < total) return EXIT.failed
  if (failures.every((code) => code === 'intake/file-missing')) return EXIT.notFound
  return failures.every((code) => code === 'intake/file-forbidden') ? EXIT.notPermitted : EXIT.failed
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}
