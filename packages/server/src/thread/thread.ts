import { parentPort } from 'node:worker_threads'
import { SanadError } from '@sanad/core/statement'
import { receiveBytes, receiveText } from '@sanad/intake/report'
import { createReading, type ReportReading } from '../reading/index.ts'
import { againstReport, findIncidents, listedIncidents, wholeIncident } from '../weighing/index.ts'
import { createIncidentSlots } from './incident-slots.ts'
import type { Answer, Asked, Question, Told } from './question.ts'

const slots = createIncidentSlots()

let reading: ReportReading | null = null

function reader(): ReportReading {
  reading ??= createReading({ tagger: 'auto', least: null })
  return reading
}

type Meanwhile = (done: number, all: number) => void

async function answer<Kind extends Question['kind']>(
  question: Question,
  meanwhile: Meanwhile,
): Promise<Answer<Kind> | unknown> {
  switch (question.kind) {
    case 'prepare':
      return reader().prepare(question.lang)
    case 'close':
      return reading?.close()
    case 'receive':
      return receiveBytes(question.bytes, question.name, question.options)
    case 'receive-text':
      return receiveText(question.words, question.options)
    case 'read':
      return reader().read(question.report, question.file)
    case 'known':
      return slots.learn(question.slot, question.at, question.change)
    case 'incidents':
      return listedIncidents(slots.of(question, meanwhile), question.question)
    case 'incident':
      return findIncidents(slots.of(question, meanwhile), question.given).map((one) =>
        wholeIncident(one, question.language),
      )
    case 'against':
      return againstReport(slots.of(question, meanwhile), question.report, question.language)
  }
}

/** What came wrong, by its code: a message may quote a report. */
function codeOf(error: unknown): string {
  return error instanceof SanadError ? error.code : 'server/thread-failed'
}

parentPort?.on('message', ({ id, question }: Asked) => {
  const meanwhile: Meanwhile = (done, all) => parentPort?.postMessage({ id, done, all } satisfies Told)
  answer(question, meanwhile).then(
    (value) => parentPort?.postMessage({ id, value }),
    (error: unknown) => parentPort?.postMessage({ id, fault: codeOf(error) }),
  )
})
