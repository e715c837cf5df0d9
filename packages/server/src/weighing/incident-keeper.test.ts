import { receiveText } from '@sanad/intake/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReading, withFileLanguage } from '../reading/index.ts'
import { createIncidentKeeper } from './incident-keeper.ts'
import type { HeldReport, WeighedIncident } from './standing-incidents.ts'

const TEXTS: readonly (readonly [date: string, title: string, text: string])[] = [
  [
    '2031-03-05',
    'Market strike in Umm Dabra kills nine',
    'An air strike on the market of Umm Dabra killed nine people on Monday, medics said. The dead included Rim Oduran, a teacher.',
  ],
  [
    '2031-03-06',
    'Umm Dabra mourns its market dead',
    'At least ten people were killed in the air strike on the market of Umm Dabra on 3 March, the Blue Civil Defence said.',
  ],
  [
    '2031-03-20',
    'Shelling kills four in Tell Razan',
    'Shelling killed four people in Tell Razan on Tuesday, residents said. On 3 March, an air strike on a market in Umm Dabra killed 12 people, according to the Red Observatory.',
  ],
  [
    '2032-03-01',
    'Two killed in Wadi Sahl raid',
    'Two people were killed in a raid in Wadi Sahl on Friday. Last year’s strike on the Umm Dabra market killed 13 people.',
  ],
]
const reading = createReading({ tagger: 'rules', least: null })
const held: readonly HeldReport[] = await Promise.all(
  TEXTS.flatMap(([date, title, text]) => {
    const { reports } = receiveText(`Date: ${date}\nTitle: ${title}\n\n${text}`)
    return withFileLanguage(reports).map(async (one) => {
      const { report, reading: found, characters, problems } = await reading.read(one, null)
      return { report, reading: found, characters, problems, compartment: 'open' as const, file: null }
    })
  }),
)
const settled = { pins: [], judged: [] }

function told(incidents: readonly WeighedIncident[]) {
  return incidents.map(({ weighed }) => weighed).toSorted((a, b) => (a.incident < b.incident ? -1 : 1))
}

test('IC8 incidents kept while reports come and go say what all of them at once would', () => {
  const order = fc.shuffledSubarray([...held], { minLength: held.length })
  fc.assert(
    fc.property(order, fc.nat({ max: held.length - 1 }), (reports, left) => {
      const keeper = createIncidentKeeper()
      for (const report of reports) {
        keeper.change({ anew: false, reports: [report], gone: [], settled })
        keeper.incidents()
      }
      const gone = reports.slice(0, left).map(({ report }) => report.id)
      keeper.change({ anew: false, reports: [], gone, settled })
      const fresh = createIncidentKeeper()
      fresh.change({ anew: true, reports: reports.slice(left), gone: [], settled })
      expect(told(keeper.incidents())).toEqual(told(fresh.incidents()))
    }),
    { numRuns: 20 },
  )
})

test('IC8 an incident that is kept is weighed anew when another tells of it in passing', () => {
  const keeper = createIncidentKeeper()
  const [strike, mourning, shells] = held
  const killed = () => keeper.incidents().map(({ weighed }) => weighed.figures.killed?.high)
  const tell = (reports: readonly (HeldReport | undefined)[]) =>
    keeper.change({ anew: false, reports: reports.filter((one) => one !== undefined), gone: [], settled })
  tell([strike, mourning])
  expect(killed()).toEqual([10])
  tell([shells])
  expect(killed().toSorted()).toEqual([12, 4])
})
