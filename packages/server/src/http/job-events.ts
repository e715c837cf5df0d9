import type { Words } from '@sanad/core/i18n'
import { wordProblem } from '@sanad/core/i18n'
import type { IntakeDesk, RawJob } from '../jobs/index.ts'
import type { Job } from '../shape/index.ts'

/** A job with its sentences. */
export function printJob({ why, problems, ...job }: RawJob, words: Words): Job {
  return {
    ...job,
    problems: problems.map((problem) => wordProblem(words, problem)),
    why: why === null ? null : { code: why.key, text: words.say(why.key, why.params), retry: why.retry },
  }
}

const PAUSE = 15_000

/** Server-sent events: every job as it is now, then each change, until the reader goes or the server ends. */
export function jobEvents(intake: IntakeDesk, words: Words, streams: Set<() => void>): Response {
  let stop = (): void => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (event: string, told: unknown): void =>
        controller.enqueue(encode(`event: ${event}\ndata: ${JSON.stringify(told)}\n\n`))
      controller.enqueue(encode(': \n\n'))
      for (const job of intake.jobs.all()) send('job', printJob(job, words))
      const unlisten = intake.jobs.listen((heard) =>
        heard.kind === 'job' ? send('job', printJob(heard.job, words)) : send('ledger', { size: heard.size }),
      )
      const beat = setInterval(() => controller.enqueue(encode(': \n\n')), PAUSE)
      const end = (): void => {
        stop()
        controller.close()
      }
      stop = () => {
        unlisten()
        clearInterval(beat)
        streams.delete(end)
      }
      streams.add(end)
    },
    cancel: () => stop(),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
