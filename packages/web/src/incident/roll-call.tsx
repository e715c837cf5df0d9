import { plainWords } from '@sanad/core/i18n'
import type { PrintedRollCall, PrintedUnaccounted } from '@sanad/core/schema'
import { type Extent, MEASURE, UNIT } from '@sanad/core/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Told, useWords, type WebWords } from '../words/index.ts'
import type { Telling } from './told.ts'

/** Who was held, what became of them, how many are unaccounted for, and what would settle it. */
export function RollCallOf({
  call,
  telling,
}: {
  readonly call: PrintedRollCall
  readonly telling: Telling
}): ReactNode {
  const words = useWords()
  const about = [
    words.label(UNIT, call.unit),
    call.place === null ? '' : words.say('claim/in', { words: plainWords(call.place.words) }),
    call.unaccounted === null ? '' : extentWords(call.unaccounted, words),
  ]
  const said = [
    ['rollcall/held', call.stocks],
    ['rollcall/came', call.arrivals],
    ['rollcall/left', call.departures],
    ['rollcall/missing', call.stated.map(({ observation }) => observation)],
  ] as const
  const sentences = [
    ...call.stated.flatMap(({ verdicts }) => verdicts.map(({ reason }) => reason.text)),
    ...call.reasons.map(({ text }) => text),
  ]
  return (
    <section className="roll-call stack">
      <h3>{words.digits(about.filter((one) => one !== '').join(' · '))}</h3>
      <ul className="small">
        {said.flatMap(([key, observations]) =>
          observations.map((one) => (
            <li key={`${key}${one.statement}${one.words}${one.measure}`}>
              <Link
                to="/reports/$id"
                params={{ id: telling.byId.get(one.statement)?.report ?? '' }}
                search={{ at: one.statement }}
                className="quiet-link"
              >
                {words.say(key, { count: one.words, measure: words.label(MEASURE, one.measure) })}
              </Link>{' '}
              <span className="muted">
                · <Told>{one.speaker === '' ? words.say('view/nobody') : one.speaker}</Told>
                {(one.asOf ?? one.saidOn) === null ? '' : ` · ${words.date(one.asOf ?? one.saidOn ?? '')}`}
              </span>
            </li>
          )),
        )}
      </ul>
      <ol className="stack">
        {call.pairs.map((pair, i) => (
          <Pair key={`${pair.start.statement}${pair.present.statement}`} pair={pair} number={i + 1} />
        ))}
      </ol>
      {[...new Set(sentences)].map((text) => (
        <p key={text}>{words.digits(text)}</p>
      ))}
      {call.settledBy === null ? null : (
        <p className="settle">
          <strong>{words.digits(call.settledBy.text)}</strong>
        </p>
      )}
    </section>
  )
}

function Pair({ pair, number }: { readonly pair: PrintedUnaccounted; readonly number: number }): ReactNode {
  const words = useWords()
  return (
    <li className="remark">
      <p>
        {words.say('rollcall/pair', {
          number,
          start: pair.start.words,
          startSpeaker: speakerOf(pair.start, words),
          present: pair.present.words,
          presentSpeaker: speakerOf(pair.present, words),
          bound: extentWords(pair, words),
        })}
      </p>
      <ul className="small muted">
        {pair.fates.map(({ measure, ...extent }) => (
          <li key={measure}>
            {words.say('rollcall/taken-off', {
              measure: words.label(MEASURE, measure),
              bound: numbers(extent, words),
            })}
          </li>
        ))}
        {pair.reasons.map(({ text }) => (
          <li key={text}>{words.digits(text)}</li>
        ))}
        {pair.provided === null ? null : (
          <li>{words.say('rollcall/if', { bound: extentWords(pair.provided, words) })}</li>
        )}
      </ul>
    </li>
  )
}

function speakerOf({ speaker }: PrintedUnaccounted['start'], words: WebWords): string {
  return speaker === '' ? words.say('view/nobody') : plainWords(speaker)
}

/** How many are unaccounted for, in words. */
function extentWords({ low, high }: Extent, words: WebWords): string {
  if (high === null) return words.say('rollcall/no-upper', { low })
  if (low === high) return words.say('rollcall/exactly', { low })
  return low === 0
    ? words.say('rollcall/fewer', { less: high + 1 })
    : words.say('rollcall/between', { low, high })
}

function numbers({ low, high }: Extent, words: WebWords): string {
  if (high === null) return words.say('tally/at-least', { low })
  return low === high ? words.number(low) : words.say('tally/between', { low, high })
}
