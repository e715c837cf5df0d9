import { createProblem, type Hash, type Problem, type Reading, readingId } from '@sanad/core/statement'
import type { ReceivedReport } from '@sanad/intake/report'
import { openReaders, type Readers, sha256, type TaggerChoice } from './readers.ts'

/** A report with its text and what was found in it. */
export interface ReadReport extends Omit<ReceivedReport, 'problems'> {
  readonly reading: Reading
  /** Of receiving and of reading. */
  readonly problems: readonly Problem[]
  /** What its file is called; null where it came on a stream. */
  readonly file: string | null
}

/** Reads received reports, each in its language. */
export interface ReportReading {
  /** What is found is named by a hash: a keyed one where it is to be sealed. */
  read(received: ReceivedReport, file: string | null, hash?: Hash): Promise<ReadReport>
  /** Begins to load the reader of a language that a report will probably be in. */
  prepare(lang: string): void
  /** Lets go of what was loaded; nothing is read afterwards. */
  close(): Promise<void>
}

/** Who reads, and how sure what is found is to be: `least` is null where nobody asked. */
export interface ReadingChoice {
  readonly tagger: TaggerChoice
  readonly least: number | null
}

/** Reading with a reader a language, each loaded when its language is first met. */
export function createReading({ tagger, least }: ReadingChoice): ReportReading {
  const readers = openReaders(tagger)
  return {
    async read(received, file, hash = sha256) {
      const whole = await readOne(readers, received, hash)
      const reading =
        least === null ? whole : (await import('@sanad/core/read')).keepSure(whole, least).reading
      return { ...received, file, reading, problems: [...received.problems, ...reading.problems] }
    },
    prepare(lang) {
      readers.of(lang).catch(() => undefined)
    },
    close: () => readers.close(),
  }
}

/** Where nobody can read a language, the reading is empty and says why; nothing is guessed. */
async function readOne(
  readers: Readers,
  { report, text, characters, turns }: ReceivedReport,
  hash: Hash,
): Promise<Reading> {
  const lang = text.lang ?? report.lang
  const where = { report: report.id, textId: text.id }
  const key = { report: report.id, text: text.id, reader: 'rules' as const, version: 'none' }
  if (characters.trim() === '') return { id: readingId(hash, key), ...key, statements: [], problems: [] }
  const reader = lang === null ? null : await readers.of(lang, hash)
  if (reader !== null) return reader.read(report, text, characters, turns)
  const problem =
    lang === null
      ? createProblem('read/language-unknown', {}, where)
      : createProblem('read/no-reader', { lang }, where)
  return { id: readingId(hash, key), ...key, statements: [], problems: [problem] }
}
