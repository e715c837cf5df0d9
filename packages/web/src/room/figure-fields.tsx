import {
  BOUND,
  codesOf,
  type FigureClaim,
  MEASURE,
  type Measure,
  UNIT,
  type Unit,
} from '@sanad/core/statement'
import type { ReactNode } from 'react'
import { Told, useWords } from '../words/index.ts'
import { BOUNDS, type Draft, type StatedBound, withCount, withFigures } from './drafted.ts'

interface Given {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

const isStated = (bound: string): bound is StatedBound => BOUNDS.some((one) => one === bound)

/** The numbers of a statement: what is counted, of whom, how many and how exactly. */
export function FigureFields({ draft, onChange }: Given): ReactNode {
  const change = (claim: FigureClaim, changed: FigureClaim | null): void => {
    const figures = draft.figures.flatMap((one) =>
      one !== claim ? [one] : changed === null ? [] : [changed],
    )
    onChange(withFigures(draft, figures))
  }
  return draft.figures.map((claim) => (
    <FigureField key={claim.spans.join()} claim={claim} onChange={(changed) => change(claim, changed)} />
  ))
}

function FigureField({
  claim,
  onChange,
}: {
  readonly claim: FigureClaim
  readonly onChange: (claim: FigureClaim | null) => void
}): ReactNode {
  const words = useWords()
  const { figure } = claim
  const { bound, stated, low } = figure.count
  const set = (measure: Measure, unit: Unit): void =>
    onChange({ ...claim, figure: { ...figure, measure, unit } })
  return (
    <fieldset className="figure-field">
      <legend>
        {words.say('room/figure')} <Told>{figure.count.words}</Told>
      </legend>
      <div className="three">
        <label className="field">
          <span>{words.say('room/measure')}</span>
          <select
            value={figure.measure}
            onChange={(event) => set(codeIn(MEASURE, event.target.value), figure.unit)}
          >
            {codesOf(MEASURE).map((code) => (
              <option key={code} value={code}>
                {words.label(MEASURE, code)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{words.say('room/unit')}</span>
          <select
            value={figure.unit}
            onChange={(event) => set(figure.measure, codeIn(UNIT, event.target.value))}
          >
            {codesOf(UNIT)
              .filter((code) => code !== 'other')
              .map((code) => (
                <option key={code} value={code}>
                  {words.label(UNIT, code)}
                </option>
              ))}
          </select>
        </label>
        <label className="field">
          <span>{words.say('room/bound')}</span>
          <select
            value={bound}
            onChange={({ target: { value } }) => {
              if (isStated(value)) onChange(withCount(claim, value, stated ?? low))
            }}
          >
            {[...new Set([bound, ...BOUNDS])].map((code) => (
              <option key={code} value={code}>
                {words.label(BOUND, code)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{words.say('room/number')}</span>
          <input
            type="number"
            min={0}
            step={1}
            value={stated ?? low}
            onChange={({ target: { valueAsNumber } }) => {
              if (Number.isSafeInteger(valueAsNumber) && valueAsNumber >= 0)
                onChange(withCount(claim, isStated(bound) ? bound : 'exactly', valueAsNumber))
            }}
          />
        </label>
        <button type="button" className="button" onClick={() => onChange(null)}>
          {words.say('room/no-figure')}
        </button>
      </div>
    </fieldset>
  )
}

function codeIn<Code extends string>(
  list: { readonly labels: Readonly<Record<Code, unknown>> },
  value: string,
): Code {
  const codes = Object.keys(list.labels) as Code[]
  return codes.find((code) => code === value) ?? (codes[0] as Code)
}
