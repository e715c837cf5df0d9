import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReportSearch, readSearch, readStatementSearch, writeSearch } from './search.ts'

const TEXT = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '')
const SEARCH = fc.record(
  {
    words: TEXT,
    publisher: TEXT,
    speaker: TEXT,
    from: fc.constantFrom('2022-01-20', '2022-01', '2022'),
    stance: fc.constantFrom('asserts', 'denies'),
    status: fc.constantFrom('as-read', 'accepted'),
    compartment: fc.constantFrom('open', 'sealed'),
  },
  { requiredKeys: [] },
)

test('WB17 what a list is narrowed to comes back out of its address', () => {
  fc.assert(
    fc.property(SEARCH, (search) => {
      const address = writeSearch(search).replace(/^\?/, '')
      expect(readStatementSearch(readSearch(address))).toEqual(search)
    }),
  )
})

test('WB17 what an address cannot mean is left out, and the rest is read', () => {
  expect(readReportSearch({ words: 'boys', status: 'done', from: 'yesterday', sort: 'date' })).toEqual({
    words: 'boys',
    sort: 'date',
  })
  expect(readStatementSearch({ stance: 'shouts', measure: 'killed' })).toEqual({ measure: 'killed' })
})
