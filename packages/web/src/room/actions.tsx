import type { StandingStatement } from '@sanad/server/client'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { type Command, Keys } from '../keys/index.ts'
import { Dated, Told, useWords } from '../words/index.ts'
import { ProofLink } from './card.tsx'

/** What is being asked before something is written down. */
export type Asking = 'comment' | 'flag' | null

interface Given {
  readonly standing: StandingStatement
  readonly asking: Asking
  readonly onCommand: (command: Command) => void
  readonly onSay: (kind: 'comment' | 'flag', said: string) => void
  readonly onLeave: () => void
}

const BUTTONS = ['accept', 'reject', 'hold', 'flag', 'comment', 'edit', 'undo'] as const

/** What can be done with the statement where one is, and what people did with it before. */
export function Actions({ standing, asking, onCommand, onSay, onLeave }: Given): ReactNode {
  const words = useWords()
  const pressed: Partial<Record<Command, boolean>> = {
    accept: standing.decided.kind === 'accepted',
    reject: standing.decided.kind === 'rejected',
    hold: standing.decided.kind === 'held',
  }
  return (
    <>
      <div className="actions row">
        {BUTTONS.map((command) => (
          <button
            key={command}
            type="button"
            className="button"
            aria-pressed={pressed[command]}
            onClick={() => onCommand(command)}
          >
            {words.say(`room/${command}`)} <Keys command={command} />
          </button>
        ))}
        <ProofLink id={standing.statement.id} />
      </div>
      {asking === null ? null : <Say key={asking} kind={asking} onSay={onSay} onLeave={onLeave} />}
      <Remarks standing={standing} />
    </>
  )
}

function Say({
  kind,
  onSay,
  onLeave,
}: {
  readonly kind: 'comment' | 'flag'
  readonly onSay: Given['onSay']
  readonly onLeave: () => void
}): ReactNode {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const said = field.current?.value.trim() ?? ''
    if (said !== '') onSay(kind, said)
  }
  return (
    <form className="say stack" onSubmit={submit}>
      <label className="field">
        <span>{words.say(kind === 'flag' ? 'room/flag-why' : 'room/comment-what')}</span>
        <textarea
          ref={field}
          rows={2}
          dir="auto"
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
          }}
        />
      </label>
      <div className="row">
        <button type="submit" className="button primary">
          {words.say('room/write-down')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {words.say('shell/leave-it')}
        </button>
      </div>
    </form>
  )
}

/** What people said beside their decisions. */
function Remarks({ standing }: { readonly standing: StandingStatement }): ReactNode {
  const said = standing.acts.flatMap(({ act }) => {
    if (act.kind === 'comment') return [{ id: act.id, by: act.by, at: act.at, words: act.words }]
    return act.kind === 'reject' && act.why !== null
      ? [{ id: act.id, by: act.by, at: act.at, words: act.why }]
      : []
  })
  if (said.length === 0) return null
  return (
    <ul className="remarks small">
      {said.map(({ id, by, at, words }) => (
        <li key={id}>
          <span dir="auto">{words}</span>{' '}
          <span className="muted">
            <Told>{by}</Told> · <Dated instant={at} />
          </span>
        </li>
      ))}
    </ul>
  )
}
