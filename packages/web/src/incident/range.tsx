import { asOfWords, countedWords, plainWords } from '@sanad/core/i18n'
import type { PrintedRange } from '@sanad/core/schema'
import type { Statement } from '@sanad/core/statement'
import { type DrawnRange, drawRange, figureOfEnd, isOneNumber, markOfEnd } from '@sanad/core/weigh'
import { Link } from '@tanstack/react-router'
import type { CSSProperties, ReactNode } from 'react'
import { useWords, type WebWords } from '../words/index.ts'
import { Sentence } from './sentence.tsx'
import type { Telling } from './told.ts'

type Side = 'low' | 'high'

interface Given {
  readonly range: PrintedRange
  readonly telling: Telling
}

/** One end of a range. */
interface EndGiven extends Given {
  readonly side: Side
}

/** A number as a range: its bar, the sentence at each end, and what was left out. */
export function RangeOf({ range, telling }: Given): ReactNode {
  const words = useWords()
  const drawn = drawRange(range, telling.statements)
  return (
    <section className="range" aria-label={words.digits(countedWords(range, words))}>
      <header>
        <h3>{words.digits(countedWords(range, words))}</h3>
        <p className="small muted">{words.digits(scopeOf(range, words))}</p>
      </header>
      {drawn === null ? null : <Bar drawn={drawn} range={range} telling={telling} />}
      <Ends range={range} telling={telling} />
      {drawn === null || drawn.ticks.length === 0 ? null : <Others drawn={drawn} telling={telling} />}
      {range.reasons.length === 0 ? null : (
        <ul className="reasons small muted">
          {range.reasons.map(({ text, params }) => (
            <li key={`${text}${String(params['end'])}`}>{words.digits(text)}</li>
          ))}
        </ul>
      )}
      <LeftOut range={range} telling={telling} />
    </section>
  )
}

/** Where and as of when it counts, and how many speak of it: those shown independent, and those of whom that is unknown. */
function scopeOf({ place, asOf, period, roots }: PrintedRange, words: WebWords): string {
  return [
    place === null ? '' : words.say('claim/in', { words: plainWords(place.words) }),
    asOf === null ? '' : asOfWords(asOf, words),
    period === null ? '' : words.date(period),
    words.say('weigh/roots', { ...roots }),
  ]
    .filter((one) => one !== '')
    .join(' · ')
}

function place(value: number, scale: number): CSSProperties {
  return { insetInlineStart: `${(100 * value) / scale}%` }
}

/** From the lowest to the highest; each end opens its sentence. */
function Bar({ drawn, range, telling }: Given & { readonly drawn: DrawnRange }): ReactNode {
  const words = useWords()
  const { low, high, ticks, scale } = drawn
  const from = low?.value ?? 0
  const to = high?.value ?? scale
  return (
    <fieldset
      className="range-bar"
      aria-label={words.say('incident/bar', {
        low: words.number(from),
        high: high === null ? words.say('weigh/no-upper') : words.number(to),
      })}
    >
      <div className="range-line">
        <span
          className="range-span"
          data-open={high === null ? '' : undefined}
          style={{ ...place(from, scale), inlineSize: `${(100 * (to - from)) / scale}%` }}
        />
        {ticks.map(({ value }) => (
          <span key={value} className="range-tick" style={place(value, scale)} />
        ))}
        <End side="low" drawn={drawn} range={range} telling={telling} />
        <End side="high" drawn={drawn} range={range} telling={telling} />
      </div>
    </fieldset>
  )
}

function End({ side, drawn, range, telling }: EndGiven & { readonly drawn: DrawnRange }): ReactNode {
  const words = useWords()
  const end = drawn[side]
  const [first] = statementsAt(range, side, telling)
  if (end === null || first === undefined) return null
  const label = words.say(`weigh/${side}`)
  const number = words.number(end.value)
  return (
    <Link
      to="/reports/$id"
      params={{ id: first.report }}
      search={{ at: first.id }}
      className={`range-end ${side}`}
      style={place(end.value, drawn.scale)}
      aria-label={words.say('view/labelled', { name: label, words: number })}
    >
      <span className="range-number">{number}</span>
      <i className={`mark ${end.mark}`} />
    </Link>
  )
}

function statementsAt(range: PrintedRange, side: Side, telling: Telling): readonly Statement[] {
  return range[side]?.from.flatMap((id) => telling.byId.get(id) ?? []) ?? []
}

/** The sentence at each end; both in one where one sentence gives both, words alone where nobody gives a number. */
function Ends({ range, telling }: Given): ReactNode {
  const { low, high } = range
  if (low === null && high === null) return <WordsOnly range={range} telling={telling} />
  const single = low !== null && high !== null && isOneNumber(low, high)
  const sides: readonly Side[] = single ? ['low'] : ['low', 'high']
  return (
    <div className="ends">
      {sides.map((side) => (
        <EndSentence key={side} range={range} side={side} telling={telling} single={single} />
      ))}
    </div>
  )
}

function EndSentence({ range, side, telling, single }: EndGiven & { readonly single: boolean }): ReactNode {
  const words = useWords()
  const end = range[side]
  if (end === null) return <p className="small muted">{side === 'high' ? words.say('weigh/no-upper') : ''}</p>
  const [first, ...more] = statementsAt(range, side, telling)
  const number = end.value === null ? words.say('weigh/words-only') : words.number(end.value)
  const lead = (
    <Lead range={range} side={side}>
      {single ? null : <span className="small muted">{words.say(`weigh/${side}`)} </span>}
      <strong className="number">{number}</strong>
    </Lead>
  )
  if (first === undefined) return lead
  return (
    <div>
      <Sentence
        statement={first}
        telling={telling}
        about={figureOfEnd(first, range, end.value)}
        lead={lead}
      />
      {more.length === 0 ? null : <More statements={more} telling={telling} />}
    </div>
  )
}

/** The number at an end, behind its mark. */
function Lead({
  range,
  side,
  children,
}: Pick<Given, 'range'> & { readonly side: Side; readonly children: ReactNode }): ReactNode {
  return (
    <p className="end-number">
      <i className={`mark ${markOfEnd(range, side)}`} /> {children}
    </p>
  )
}

function More({
  statements,
  telling,
}: {
  readonly statements: readonly Statement[]
  readonly telling: Telling
}): ReactNode {
  const words = useWords()
  return (
    <details className="small">
      <summary className="muted">{words.say('weigh/more', { count: statements.length })}</summary>
      {statements.map((one) => (
        <Sentence key={one.id} statement={one} telling={telling} />
      ))}
    </details>
  )
}

function WordsOnly({ range, telling }: Given): ReactNode {
  const words = useWords()
  const [first] = range.reasons
    .flatMap(({ statements }) => statements)
    .flatMap((id) => telling.byId.get(id) ?? [])
  const lead = (
    <Lead range={range} side="low">
      <bdi>{words.say('view/quote', { words: range.words })}</bdi>
    </Lead>
  )
  return (
    <div className="ends">
      {first === undefined ? lead : <Sentence statement={first} telling={telling} lead={lead} />}
    </div>
  )
}

/** Numbers between the ends, each with the way to its sentence. */
function Others({
  drawn: { ticks },
  telling,
}: Pick<Given, 'telling'> & { readonly drawn: DrawnRange }): ReactNode {
  const words = useWords()
  return (
    <p className="small others">
      <span className="muted">{words.say('incident/also-said')}</span>{' '}
      {ticks.map(({ value, from }) => {
        const first = from.flatMap((id) => telling.byId.get(id) ?? [])[0]
        return first === undefined ? null : (
          <Link
            key={value}
            to="/reports/$id"
            params={{ id: first.report }}
            search={{ at: first.id }}
            className="figure"
          >
            {words.number(value)}
          </Link>
        )
      })}
    </p>
  )
}

/** What is not counted in this range, and why. */
function LeftOut({ range: { setAside }, telling }: Given): ReactNode {
  const words = useWords()
  if (setAside.length === 0) return null
  return (
    <details className="left-out">
      <summary className="small">{words.say('incident/left-out', { count: setAside.length })}</summary>
      <ul className="stack">
        {setAside.map(({ statement, why }) => {
          const found = telling.byId.get(statement)
          return (
            <li key={`${statement}${why.code}${why.text}`} className="remark">
              <p className="small">{words.digits(why.text)}</p>
              {found === undefined ? null : <Sentence statement={found} telling={telling} />}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
