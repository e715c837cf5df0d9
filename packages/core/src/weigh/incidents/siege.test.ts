import { expect, test } from 'vitest'
import { createCount, createEdtf, type EventType, type Place } from '../../statement/index.ts'
import { createRolls } from '../fixtures/invented-reports.ts'
import { toldInvented } from '../fixtures/reports.ts'
import { event, figure } from '../fixtures/said.ts'
import { type GroupedReport, groupReports } from './index.ts'

function spot(name: string): Place {
  return { words: name, spans: [], ref: `XX/${name}`, lat: 36, lon: 40, radiusKm: 0.5, country: null }
}

/** What is told of one place every four days, from the first word of it to the last. */
const WORDS: readonly string[] = [
  'Gunmen stormed Belkadour at night and fighting went on around the gate.',
  'Guards held the north wing of Belkadour while families waited outside the gate.',
  'Soldiers searched Belkadour cell by cell while families waited for names.',
  'The ministry counted the dead of Belkadour, cell by cell, in a long list.',
  'The last gunmen left Belkadour and the ministry closed its list.',
]

function story(kind: EventType, places: readonly Place[]): readonly GroupedReport[] {
  return WORDS.map((words, i) => {
    const date = `2031-07-${String(2 + 4 * i).padStart(2, '0')}`
    const place = places[i % places.length] ?? null
    const claims = [
      event(kind, { place, time: createEdtf(date) }),
      figure(createCount(String(10 + i), 'exactly', 10 + i), { place, kind: 'cumulative' }),
    ]
    const title = ['The barracks', 'Names at the gate', 'Wing by wing', 'The count', 'The end'][i] ?? ''
    return toldInvented({ given: `${kind} ${i}`, date, title, lang: 'en' }, [{ words, claims }])
  })
}

function sizes(reports: readonly GroupedReport[]): readonly number[] {
  return groupReports(reports)
    .groups.map((group) => group.reports.length)
    .toSorted()
}

test('IC11 reports of what goes on for days at one spot are one incident, however far the first is from the last', () => {
  const siege = story('siege', [spot('barracks')])
  expect(sizes(siege)).toEqual([5])
  const roll = createRolls(7)
  const turned = siege.toSorted(() => roll(2) - 1)
  expect(sizes(turned)).toEqual([5])
})

test('IC11 what is over in a day is told apart by its days, and so is what goes on at several places', () => {
  expect(sizes(story('killing', [spot('barracks')])).length).toBeGreaterThan(1)
  expect(sizes(story('siege', [spot('barracks'), spot('depot')])).length).toBeGreaterThan(1)
})
