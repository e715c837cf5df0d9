import {
  CONFIRMATION,
  codesOf,
  createPositions,
  HEDGE,
  type List,
  type Span,
  STANCE,
  type Stance,
} from '@sanad/core/statement'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { setOf, useWords } from '../words/index.ts'
import { type Draft, type Field, figureFrom, withFigures } from './drafted.ts'
import { createMovable, type Move, moveEdge, wordAfter } from './edges.ts'
import { FigureFields } from './figure-fields.tsx'

interface Given {
  readonly draft: Draft
  readonly characters: string
  readonly lang: string | null
  readonly selected: () => Span | null
  readonly onChange: (draft: Draft) => void
  readonly onSave: () => void
  readonly onLeave: () => void
}

const FIELDS: readonly Field[] = ['content', 'source', 'cue']
const STANCES: readonly Stance[] = codesOf(STANCE).filter((code) => code !== 'other')

/** Corrects a statement or makes one, with the keyboard alone if wanted. What is edited is drawn in the text at once. */
export function Editor(given: Given): ReactNode {
  const { draft, onChange, onSave, onLeave } = given
  const words = useWords()
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
    } else if (event.key === 'Enter' && !isButton(event.target)) {
      event.preventDefault()
      onSave()
    } else chooseStance(event, draft, onChange)
  }
  return (
    <form
      className="editor stack"
      aria-label={words.say(draft.of === null ? 'room/new-statement' : 'room/edit-statement')}
      onKeyDown={keyed}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {FIELDS.map((field) => (
        <SpanField key={field} {...given} field={field} isFirst={field === 'content'} />
      ))}
      {draft.source.length > 0 ? null : (
        <label className="field">
          <span>{words.say('room/source-name')}</span>
          <input
            dir="auto"
            value={draft.name}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
        </label>
      )}
      <Choices draft={draft} onChange={onChange} />
      <FigureFields draft={draft} onChange={onChange} />
      <Buttons {...given} />
    </form>
  )
}

function isButton(target: EventTarget): boolean {
  return target instanceof HTMLButtonElement && !target.classList.contains('stretch')
}

/** Digits choose a stance, wherever nobody types. */
function chooseStance(event: KeyboardEvent, draft: Draft, onChange: Given['onChange']): void {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  if (digit === undefined || event.target instanceof HTMLInputElement) return
  const stance = STANCES[Number(digit) - 1]
  if (stance === undefined) return
  event.preventDefault()
  onChange({ ...draft, stance })
}

function Choices({
  draft,
  onChange,
}: {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}): ReactNode {
  const words = useWords()
  const choose = (label: string, list: List, key: 'stance' | 'hedge' | 'confirmation'): ReactNode => (
    <label className="field">
      <span>{label}</span>
      <select value={draft[key]} onChange={(event) => onChange({ ...draft, [key]: event.target.value })}>
        {codesOf(list).map((code, i) => (
          <option key={code} value={code}>
            {key === 'stance' && i < 9
              ? `${words.number(i + 1)} ${words.label(list, code)}`
              : words.label(list, code)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="three">
      {choose(words.say('room/stance'), STANCE, 'stance')}
      {choose(words.say('room/hedge'), HEDGE, 'hedge')}
      {choose(words.say('room/confirmation'), CONFIRMATION, 'confirmation')}
    </div>
  )
}

/** One stretch of the text. Arrows move its end by a word, with Shift its beginning, with Alt by a letter, with Ctrl all of it. */
function SpanField({
  draft,
  characters,
  lang,
  selected,
  onChange,
  field,
  isFirst,
}: Given & { readonly field: Field; readonly isFirst: boolean }): ReactNode {
  const words = useWords()
  const text = useMemo(() => createMovable(characters), [characters])
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFirst) button.current?.focus()
  }, [isFirst])
  const spans = draft[field]
  const change = (changed: readonly Span[]): void => onChange({ ...draft, [field]: changed })
  const keyed = (event: KeyboardEvent): void => {
    const arrow = /^Arrow(Left|Right)$/.exec(event.key)?.[1]
    if (event.key === 'Delete' && field !== 'content') change([])
    if (arrow === undefined) return
    event.preventDefault()
    const from = spans.at(-1) ?? wordAfter(text, draft.content[0]?.[0] ?? 0)
    if (from === null) return
    const isRtl = button.current !== null && getComputedStyle(button.current).direction === 'rtl'
    const moved = moveEdge(text, from, moveOf(event, (arrow === 'Right') !== isRtl))
    change(spans.length === 0 ? [from] : [...spans.slice(0, -1), moved])
  }
  const shown = createPositions(characters).words(spans)
  return (
    <div className="field">
      <span id={`label-${field}`}>{words.say(`room/field-${field}`)}</span>
      <div className="row stretches">
        <button
          ref={button}
          type="button"
          className={`stretch ${field}`}
          dir="auto"
          {...setOf(shown)}
          {...(lang === null ? {} : { lang })}
          aria-labelledby={`label-${field} stretch-${field}`}
          aria-describedby="stretch-how"
          onKeyDown={keyed}
        >
          <span id={`stretch-${field}`}>{shown === '' ? words.say('room/no-words') : shown}</span>
        </button>
        <button
          type="button"
          className="button quiet small"
          onClick={() => {
            const span = selected()
            if (span !== null) change([span])
          }}
        >
          {words.say('room/take-selected')}
        </button>
      </div>
      {isFirst ? (
        <p id="stretch-how" className="small muted">
          {words.say('room/stretch-how')}
        </p>
      ) : null}
    </div>
  )
}

function moveOf(event: KeyboardEvent, forward: boolean): Move {
  const edge = event.ctrlKey ? 'both' : event.shiftKey ? 'begin' : 'end'
  return { edge, forward, unit: event.altKey ? 'letter' : 'word' }
}

function Buttons({ draft, characters, selected, onChange, onLeave }: Given): ReactNode {
  const words = useWords()
  const addFigure = (): void => {
    const span = selected() ?? draft.content[0]
    if (span === undefined) return
    onChange(withFigures(draft, [...draft.figures, figureFrom(characters, span, draft.stance)]))
  }
  return (
    <div className="row">
      <button type="submit" className="button primary">
        {words.say('room/save')} <kbd dir="ltr">Enter</kbd>
      </button>
      <button type="button" className="button" onClick={onLeave}>
        {words.say('shell/leave-it')} <kbd dir="ltr">Esc</kbd>
      </button>
      <button type="button" className="button" onClick={addFigure}>
        {words.say('room/add-figure')}
      </button>
    </div>
  )
}
