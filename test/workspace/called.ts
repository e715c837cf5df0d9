import { Writable } from 'node:stream'
import { main } from '../../packages/cli/src/main/main.ts'
import type { Ended } from '../command-line/run.ts'

/** Runs a command within this process, with streams of its own: for stories of many commands, each of which would cost a start. */
export async function called(...typed: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [createSink(), createSink()]
  const env = { LANG: 'C.UTF-8', COLUMNS: '200' }
  const code = await main(typed, {
    env,
    stdin: process.stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
  })
  return { code, out: stdout.text(), err: stderr.text() }
}

interface Sink {
  readonly stream: NodeJS.WriteStream
  text(): string
}

function createSink(): Sink {
  const chunks: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream: stream as NodeJS.WriteStream, text: () => chunks.join('') }
}
