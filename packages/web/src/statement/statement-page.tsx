import { claimLine, howItSpeaks, plainWords, whoSpeaks } from '@sanad/core/i18n'
import type { Act } from '@sanad/core/statement'
import type { TracedStatement } from '@sanad/server/client'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { downloadOf, useTraced } from '../api/index.ts'
import { Failure, useTitle } from '../parts/index.ts'
import { Dated, Quoted, setOf, Told, useWords, type WebWords } from '../words/index.ts'
import { EvidenceButton } from './evidence-button.tsx'

/** One statement: its words, where they come from, who read them, what people made of them, and the proof of it. */
export function StatementPage(): ReactNode {
  const { id } = useParams({ from: '/statements/$id' })
  const words = useWords()
  const { data, error, refetch } = useTraced(id)
  useTitle(words.say('told/one'))
  return (
    <div className="page narrow">
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      {data === undefined ? null : <Traced traced={data} />}
    </div>
  )
}

function Traced({ traced }: { readonly traced: TracedStatement }): ReactNode {
  const words = useWords()
  const { decided, report, stands } = traced
  const shown = decided.kind === 'replaced' ? decided.by : traced.statement
  const sealed = traced.compartment === 'sealed'
  return (
    <>
      <header className="stack">
        <h1>
          <bdi>{whoSpeaks(shown, words)}</bdi>
        </h1>
        <p className="muted">{words.digits(howItSpeaks(shown, words))}</p>
        <blockquote className="hero" dir="auto" {...setOf(shown.content.text)}>
          {plainWords(shown.content.text)}
        </blockquote>
        <ul>
          {shown.claims.map((claim) => (
            <li key={`${claim.kind}${claim.spans.join()}`}>
              <bdi>{words.digits(claimLine(claim, shown, words))}</bdi>
            </li>
          ))}
        </ul>
        <p>{words.say(stands ? `room/${decided.kind}` : 'told/not-current')}</p>
      </header>
      <div className="row actions">
        {report === null ? null : (
          <Link
            to="/reports/$id"
            params={{ id: report.report.id }}
            search={{ at: traced.statement.id }}
            className="button primary"
          >
            {words.say('told/in-report')}
          </Link>
        )}
        <a
          className="button"
          href={downloadOf('proof', {
            params: { id: traced.statement.id },
            query: sealed ? { reveal: 'true' } : {},
          })}
          download={`statement-${traced.statement.id.slice(0, 12)}.proof`}
        >
          {words.say(sealed ? 'told/proof-reveals' : 'told/proof')}
        </a>
        {report?.evidence == null ? null : <EvidenceButton report={report.report.id} />}
      </div>
      {sealed ? <p className="no-print">{words.say('told/proof-warns')}</p> : null}
      <p className="muted small no-print">{words.say('told/proof-how')}</p>
      <WhereFrom traced={traced} words={words} />
      <Read traced={traced} words={words} />
      <Decided traced={traced} words={words} />
    </>
  )
}

interface Part {
  readonly traced: TracedStatement
  readonly words: WebWords
}

function WhereFrom({ traced, words }: Part): ReactNode {
  const { report, compartment, statement } = traced
  return (
    <section className="stack">
      <h2>{words.say('told/where-from')}</h2>
      <dl className="facts">
        {report === null ? (
          <>
            <dt>{words.say('room/report')}</dt>
            <dd>{words.say('told/gone')}</dd>
          </>
        ) : (
          <>
            <dt>{words.say('room/report')}</dt>
            <dd>
              <Told>{report.report.title ?? report.file ?? words.say('view/untitled')}</Told>
              {report.withdrawn ? ` · ${words.say('listing/withdrawn')}` : ''}
            </dd>
            {report.report.date === null ? null : (
              <>
                <dt>{words.say('told/dated')}</dt>
                <dd>{words.date(report.report.date)}</dd>
              </>
            )}
            <dt>{words.say('told/received')}</dt>
            <dd>
              <Dated instant={report.received} />
            </dd>
            <dt>{words.say('told/file')}</dt>
            <dd>{report.file === null ? words.say('told/no-file') : <Told>{report.file}</Told>}</dd>
            {report.evidence === null ? null : (
              <>
                <dt>{words.say('told/hash')}</dt>
                <dd>
                  <code dir="ltr">{report.evidence}</code>
                </dd>
              </>
            )}
          </>
        )}
        <dt>{words.say('told/kept')}</dt>
        <dd>{words.say(`listing/${compartment}`)}</dd>
        <dt>{words.say('told/id')}</dt>
        <dd>
          <code dir="ltr">{statement.id}</code>
        </dd>
      </dl>
    </section>
  )
}

function Read({ traced, words }: Part): ReactNode {
  return (
    <section className="stack">
      <h2>{words.say('told/read-by')}</h2>
      <ol className="stack">
        {traced.readings.map(({ reading, reader, version, entry, position, stands }) => (
          <li key={reading}>
            {words.say('told/reading', { reader, version })}
            {stands ? ` · ${words.say('told/counts')}` : ''}
            <span className="muted small">
              {' · '}
              {words.say('told/entry', { position })} · <code dir="ltr">{entry.slice(0, 16)}</code>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What people did, the latest first, each as its own entry. */
function Decided({ traced, words }: Part): ReactNode {
  const { acts } = traced
  return (
    <section className="stack">
      <h2>{words.say('told/decided')}</h2>
      {acts.length === 0 ? <p className="muted">{words.say('told/nobody-yet')}</p> : null}
      <ol className="stack">
        {acts.toReversed().map(({ act, entry, position }) => (
          <li key={entry}>
            <Told>{act.by}</Told> · {words.say(`act/${act.kind}`)} · <Dated instant={act.at} />
            <ActWords act={act} />
            <span className="muted small">
              {' · '}
              {words.say('told/entry', { position })} · <code dir="ltr">{entry.slice(0, 16)}</code>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ActWords({ act }: { readonly act: Act }): ReactNode {
  if (act.kind === 'comment') return <p dir="auto">{act.words}</p>
  if (act.kind === 'reject' && act.why !== null) return <p dir="auto">{act.why}</p>
  if (act.kind === 'replace') {
    return (
      <p>
        <Quoted lang={null}>{plainWords(act.with.content.text)}</Quoted>
      </p>
    )
  }
  return null
}
