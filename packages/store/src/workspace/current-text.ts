import type { HeldText } from '@sanad/core/ledger'
import type { Scope } from './erase-scope.ts'

/** Nothing is asked about earlier positions. */
const NOW = 0

/** The one text of a report that counts; null where it has none. */
export async function currentText({ reports, others, readings }: Scope): Promise<HeldText | null> {
  const { standingsOf } = await import('../projection/index.ts')
  const given = reports.flatMap(({ entry, body }) =>
    body.texts.map((held) => ({ entry, held, instead: null })),
  )
  const added = others.flatMap(({ entry, body }) =>
    body.kind === 'text' ? [{ entry, held: { ...body, located: [] }, instead: body.instead }] : [],
  )
  const texts = [...given, ...added]
  const standings = standingsOf({
    reports: reports.map(({ entry }) => ({ entry, position: NOW })),
    texts: texts.map(({ entry, held: { text }, instead }) => ({
      entry,
      position: NOW,
      text: text.id,
      origin: text.by,
      version: text.version,
      instead,
    })),
    readings: readings.map(({ entry, body: { reading } }) => ({
      entry,
      position: NOW,
      reading: reading.id,
      text: reading.text,
      reader: reading.reader,
      version: reading.version,
    })),
  })
  const found = standings.find(({ part, until }) => part === 'text' && until === null)
  return texts.find(({ held }) => held.text.id === found?.thing)?.held ?? null
}
