import { dateWords, plainWords, type Words, wordReason } from '@sanad/core/i18n'
import { type Extent, type Incident, type Reason, type ReportId, UNIT } from '@sanad/core/statement'
import { type Observation, type RollCall, rollCalls, type Unaccounted } from '@sanad/core/weigh'
import type { Look } from '../context.ts'
import type { Page } from './page.ts'
import type { Titled } from './report.ts'

/** The roll-calls that an incident's statements allow: who was held, what became of them, how many are unaccounted for. Nothing where nobody counts people held. */
export function renderRollCalls(
  incident: Incident,
  reports: ReadonlyMap<ReportId, Titled>,
  page: Page,
  look: Look,
): readonly string[] {
  const calls = rollCalls(
    incident.statements,
    [...reports.values()].map(({ report }) => report),
  )
  if (calls.length === 0) return []
  return [
    ...page.heading(look.words.say('rollcall/heading')),
    ...calls.flatMap((call) => [...renderRollCall(call, page, look), '']),
  ]
}

function renderRollCall(call: RollCall, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const about = [
    words.label(UNIT, call.unit),
    call.place === null ? '' : words.say('claim/in', { words: plainWords(call.place.words) }),
    call.unaccounted === null ? '' : extentWords(call.unaccounted, words),
  ]
  const sentences = [...call.reasons, ...(call.settledBy === null ? [] : [call.settledBy])]
  return [
    ...page.text({ text: about.filter((one) => one !== '').join(' · '), paint: style.heading }),
    ...lines('rollcall/held', call.stocks, page, look),
    ...lines('rollcall/came', call.arrivals, page, look),
    ...lines('rollcall/left', call.departures, page, look),
    ...lines(
      'rollcall/missing',
      call.stated.map(({ observation }) => observation),
      page,
      look,
    ),
    ...call.holders.flatMap(({ name, since }) =>
      page.text({ text: holderWords(name, since, words), paint: style.muted }, 2),
    ),
    ...call.pairs.flatMap((pair, i) => renderPair(pair, i + 1, page, look)),
    ...call.stated.flatMap(({ verdicts }) => verdicts.flatMap(({ reason }) => sentence(reason, page, look))),
    ...sentences.flatMap((reason) => sentence(reason, page, look)),
  ]
}

function lines(
  key: 'rollcall/held' | 'rollcall/came' | 'rollcall/left' | 'rollcall/missing',
  observations: readonly Observation[],
  page: Page,
  { words, style }: Look,
): readonly string[] {
  return observations.flatMap((one) => {
    const on = one.asOf ?? one.saidOn
    const told = [
      words.say(key, { count: one.words, measure: one.measure }),
      words.say('rollcall/said-by', { speaker: one.speaker }),
      on === null ? '' : dateWords(on, words),
    ]
    return page.text({ text: told.filter((part) => part !== '').join(' · '), paint: style.muted }, 2)
  })
}

function holderWords(name: string, since: string | null, words: Words): string {
  const told = words.say('rollcall/holder', { name })
  return since === null ? told : `${told} · ${dateWords(since, words)}`
}

/** Two counts and what they come to, with what nobody says. */
function renderPair(pair: Unaccounted, number: number, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const params = {
    number,
    start: pair.start.words,
    startSpeaker: pair.start.speaker,
    present: pair.present.words,
    presentSpeaker: pair.present.speaker,
    bound: extentWords(pair, words),
  }
  const fates = pair.fates.map(({ measure, low, high }) =>
    words.say('rollcall/taken-off', { measure, bound: numbers({ low, high }, words) }),
  )
  const provided =
    pair.provided === null
      ? []
      : page.text({ text: words.say('rollcall/if', { bound: extentWords(pair.provided, words) }) }, 4)
  return [
    ...page.text({ text: words.say('rollcall/pair', params), paint: style.figure }, 2),
    ...fates.flatMap((text) => page.text({ text, paint: style.muted }, 4)),
    ...pair.reasons.flatMap((reason) => page.text({ text: wordReason(words, reason).text }, 4)),
    ...provided,
  ]
}

function sentence(reason: Reason, page: Page, { words }: Look): readonly string[] {
  return page.text({ text: wordReason(words, reason).text }, 2)
}

/** How many are unaccounted for, in words. */
function extentWords({ low, high }: Extent, words: Words): string {
  if (high === null) return words.say('rollcall/no-upper', { low })
  if (low === high) return words.say('rollcall/exactly', { low })
  return low === 0
    ? words.say('rollcall/fewer', { less: high + 1 })
    : words.say('rollcall/between', { low, high })
}

function numbers({ low, high }: Extent, words: Words): string {
  if (high === null) return words.say('tally/at-least', { low })
  return low === high ? String(low) : words.say('tally/between', { low, high })
}
