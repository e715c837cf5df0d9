import type { WholeReport } from '@sanad/server/client'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useCallback, useRef } from 'react'
import { sentenceOf } from '../api/index.ts'
import { Empty, Problems, SCROLLS } from '../parts/index.ts'
import { useWords } from '../words/index.ts'
import { Actions } from './actions.tsx'
import { AgainstThis } from './against.tsx'
import { Card } from './card.tsx'
import { Editor } from './editor.tsx'
import { asItStands, charactersOf, type Ground, groundOf } from './shown.ts'
import { useAgainst } from './use-against.ts'
import type { Room } from './use-room.ts'

interface Given {
  readonly report: WholeReport
  readonly room: Room
  readonly onShowText: () => void
}

/** The statements of a report, one below the other. */
export function Rail({ report, room, onShowText }: Given): ReactNode {
  const words = useWords()
  const latest = useRef(room)
  latest.current = room
  const pick = useCallback((id: string) => latest.current.pick(id), [])
  const { lang } = report.report
  const { here, moved, ordered } = room
  return (
    <section {...SCROLLS} className="pane rail" aria-label={words.say('room/all-statements')}>
      {room.draft !== null && room.draft.of === null ? <EditorOf report={report} room={room} /> : null}
      {ordered.length === 0 ? <NoStatements report={report} /> : null}
      <ol>
        {ordered.map((standing) => {
          const isHere = standing === here
          return (
            <Card
              key={standing.statement.id}
              standing={standing}
              lang={lang}
              isHere={isHere}
              takesFocus={isHere && moved && room.draft === null && room.asking === null}
              onPick={pick}
            >
              {isHere ? <Here report={report} room={room} onShowText={onShowText} /> : null}
            </Card>
          )
        })}
      </ol>
      <Unread report={report} />
    </section>
  )
}

/** What is shown of the statement where one is, beside the statement itself. */
function Here({ report, room, onShowText }: Given): ReactNode {
  const words = useWords()
  const against = useAgainst(report.report.id)
  const { here } = room
  if (here === null) return null
  if (room.draft !== null && room.draft.of !== null) return <EditorOf report={report} room={room} />
  return (
    <>
      <AgainstThis
        statement={asItStands(here)}
        against={against.of.get(asItStands(here).id) ?? []}
        isOpen={room.comparing}
        onToggle={() => room.command('against')}
      />
      <button type="button" className="button show-text" onClick={onShowText}>
        {words.say('room/show-in-text')}
      </button>
      <Actions
        standing={here}
        asking={room.asking}
        onCommand={room.command}
        onSay={room.say}
        onLeave={room.leave}
      />
    </>
  )
}

function EditorOf({ report, room }: Pick<Given, 'report' | 'room'>): ReactNode {
  const words = useWords()
  const { draft, here, handles } = room
  if (draft === null) return null
  const ground: Ground = draft.of === null || here === null ? 'text' : groundOf(report, here)
  return (
    <>
      <Editor
        draft={draft}
        characters={charactersOf(report, ground) ?? ''}
        lang={report.report.lang}
        selected={() => handles[ground].current?.selected() ?? null}
        onChange={room.change}
        onSave={room.save}
        onLeave={room.leave}
      />
      {room.fault === null ? null : (
        <p className="danger" role="alert">
          {sentenceOf(room.fault, words)}
        </p>
      )}
    </>
  )
}

function NoStatements({ report }: { readonly report: WholeReport }): ReactNode {
  const words = useWords()
  const isMedia = report.characters === null && report.evidence !== null
  return (
    <Empty said={words.say('room/no-statements')}>
      {isMedia ? (
        <Link to="/add/recording" className="button">
          {words.say('room/give-transcript')}
        </Link>
      ) : (
        <p className="muted">{words.say('room/no-statements-next')}</p>
      )}
    </Empty>
  )
}

/** What the reader could not make out, and decisions whose sentence is gone: a person must look. */
function Unread({ report }: { readonly report: WholeReport }): ReactNode {
  const words = useWords()
  const { problems, loose } = report
  return (
    <>
      {loose.length === 0 ? null : (
        <p className="remark small">{words.say('room/loose', { count: loose.length })}</p>
      )}
      <Problems problems={problems} />
    </>
  )
}
