import { expect, test } from 'vitest'
import { givenReport, sha256 } from '../read/fixtures/given.ts'
import { openReader } from '../read/index.ts'
import type { Disagreement, Statement } from '../statement/index.ts'
import { weighIncident } from '../weigh/index.ts'
import { GOLDEN } from './fixtures/golden.ts'
import { openWords, wordReason } from './index.ts'

const reader = await openReader('en', { hash: sha256 })

/** What differs in some invented reports, each of them a text. */
async function differ(texts: readonly string[]): Promise<readonly Disagreement[]> {
  const reports = texts.map((characters) => ({ ...givenReport(characters), characters }))
  const statements: Statement[] = []
  for (const { report, text, characters } of reports) {
    if (reader !== null) statements.push(...(await reader.read(report, text, characters)).statements)
  }
  const incident = weighIncident(sha256, {
    reports: reports.map(({ report }) => report),
    statements,
    problems: [],
  })
  return incident.disagreements
}

test.each(GOLDEN)('$rule $name', async ({ texts, found }) => {
  const all = await differ(texts)
  const told = all.map(({ axis, severity, reason }) => ({
    line: `${axis} ${severity}`,
    ...Object.fromEntries(
      (['en', 'ar', 'fr'] as const).map((language) => [
        language,
        wordReason(openWords(language), reason).text,
      ]),
    ),
  }))
  expect(told).toEqual(found)
})
