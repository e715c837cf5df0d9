import { expect, test } from 'vitest'
import { createPositions, type Reading, textId } from '../statement/index.ts'
import { givenReport, sha256 } from './fixtures/given.ts'
import { openReader } from './index.ts'

const BODY = 'Gunmen attacked a village near Arwan on Monday.\n\nThe police are looking for them.'

async function readWith(title: string | null, characters = BODY): Promise<Reading> {
  const reader = await openReader('en', { hash: sha256 })
  if (reader === null) throw new Error('English is read')
  const { report, text } = givenReport(characters)
  return reader.read({ ...report, title }, text, characters)
}

test.each([
  'Three Killed In Raid On Village, Police Say',
  'THREE KILLED IN RAID ON VILLAGE',
  'Three killed in raid on village',
])(
  'RD15 the title “%s” is a text of its own, and what it counts stands in it word for word',
  async (title) => {
    const { statements, text } = await readWith(title)
    const [one, ...more] = statements.filter((statement) => statement.text !== text)
    expect(more).toEqual([])
    expect(one?.text).toBe(textId(sha256, title))
    expect(createPositions(title).words(one?.content.spans ?? [])).toBe(one?.content.text)
    expect(one?.claims).toMatchObject([{ kind: 'figure', figure: { measure: 'killed', count: { low: 3 } } }])
  },
)

test('RD15 a title moves no statement of the text, and one that counts nothing adds none', async () => {
  const ids = (reading: Reading): readonly string[] => reading.statements.map(({ id }) => id)
  const without = await readWith(null)
  expect(ids(await readWith('Raid on a village'))).toEqual(ids(without))
  expect(ids(await readWith('Three killed in raid')).slice(0, -1)).toEqual(ids(without))
  expect((await readWith('Three killed in raid')).id).not.toBe(without.id)
})

test('RD15 a title that its text says word for word is not read twice', async () => {
  const said = 'Three people were killed in the raid.'
  const { statements, text } = await readWith(said, `${said} The police are looking for the gunmen.`)
  expect(statements.every((statement) => statement.text === text)).toBe(true)
})
