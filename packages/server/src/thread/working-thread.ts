import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { SanadError } from '@sanad/core/statement'
import type { Answer, Answered, QuestionKind, QuestionOf, Told } from './question.ts'

/** Another thread, which takes in, reads and weighs, so that this one can always answer. */
export interface WorkingThread {
  /** Refused with the code of what went wrong, and with `server/thread-ended` where the thread died of it; the next question has a new one. */
  ask<Kind extends QuestionKind>(question: QuestionOf<Kind>, meanwhile?: Meanwhile): Promise<Answer<Kind>>
  /** Ends the thread: one that reads lets go of its tagger first, any other stops where it is. */
  close(): Promise<void>
}

/** Is told how far a question is. */
export type Meanwhile = (done: number, all: number) => void

interface Waiting {
  readonly meanwhile: Meanwhile | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Questions for which libraries are loaded that end the whole process where their thread ends while they begin. */
const READS: ReadonlySet<QuestionKind> = new Set(['prepare', 'read'])

/** A thread that is started when it is first asked. */
export function createThread(): WorkingThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let asked = 0
  let reads = false
  const ended = (): void => {
    worker = null
    reads = false
    for (const { reject } of waiting.values())
      reject(new SanadError('server/thread-ended', 'the thread ended'))
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(programOf(), { execArgv: [] })
    started.on('message', (message: Answered | Told) => {
      if ('all' in message) waiting.get(message.id)?.meanwhile?.(message.done, message.all)
      else settle(waiting, message)
    })
    started.on('error', () => undefined)
    started.on('exit', ended)
    return started
  }
  const ask: WorkingThread['ask'] = (question, meanwhile) =>
    new Promise((resolve, reject) => {
      asked += 1
      waiting.set(asked, {
        resolve: (value) => resolve(value as Answer<typeof question.kind>),
        reject,
        meanwhile,
      })
      worker ??= start()
      reads ||= READS.has(question.kind)
      worker.postMessage({ id: asked, question }, transferred(question))
    })
  return {
    ask,
    close: async () => {
      if (worker !== null && reads) await ask({ kind: 'close' }).catch(() => undefined)
      await worker?.terminate()
    },
  }
}

function settle(waiting: Map<number, Waiting>, answered: Answered): void {
  const asker = waiting.get(answered.id)
  waiting.delete(answered.id)
  if (answered.fault === undefined) asker?.resolve(answered.value)
  else asker?.reject(new SanadError(answered.fault, 'in the thread'))
}

/** A file's bytes move over; nobody here needs them any more. */
function transferred(question: { readonly kind: QuestionKind; readonly bytes?: Uint8Array }): ArrayBuffer[] {
  const { bytes } = question
  return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? [bytes.buffer]
    : []
}

/** The thread's program: always the built one, also when this runs from its sources. */
function programOf(): string {
  const here = fileURLToPath(new URL('./thread.js', import.meta.url))
  return here.replace(/([\\/])src([\\/]thread[\\/]thread\.js)$/, '$1dist$2')
}
