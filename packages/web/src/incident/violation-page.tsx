import { plainWords, quoteOf, whoSpeaks } from '@sanad/core/i18n'
import type { PrintedLevel } from '@sanad/core/schema'
import {
  ANSWER,
  CIRCUMSTANCE_LISTS,
  DECISION_LEVEL,
  type DecisionLevel,
  GATE,
  gatesOf,
  SOURCE_ROLE,
  SOURCE_TYPE,
  VERIFICATION_STATUS,
  VIOLATION_TYPE,
  type Violation,
} from '@sanad/core/statement'
import type { WholeViolation } from '@sanad/server/client'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useViolation, useViolations } from '../api/index.ts'
import { Empty, Failure, useTitle } from '../parts/index.ts'
import { Quoted, Told, useWords, type WebWords } from '../words/index.ts'
import { ViolationLines } from './violation-lines.tsx'
import { partiesWords, statusWords, tallyWords } from './violation-words.ts'
import './incident.css'

/** The violations that people recorded; to be read only. */
export function ViolationsPage(): ReactNode {
  const words = useWords()
  const { data, error, refetch } = useViolations()
  useTitle(words.say('violations/title'))
  return (
    <div className="page">
      <h1>{words.say('violations/title')}</h1>
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      {data?.rows.length === 0 ? (
        <Empty said={words.say('violation/none')}>
          <p className="muted">{words.say('violations/none-next')}</p>
          <Link to="/incidents" className="button">
            {words.say('incidents/title')}
          </Link>
        </Empty>
      ) : null}
      <ViolationLines violations={data?.rows ?? []} />
    </div>
  )
}

/** One violation: the record, its sources for what they are, and what was decided at each level. */
export function ViolationPage(): ReactNode {
  const { id } = useParams({ from: '/violations/$id' })
  const words = useWords()
  const { data, error, refetch } = useViolation(id)
  useTitle(words.say('violation/heading'))
  return (
    <div className="page narrow">
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      {data === undefined ? null : <Whole whole={data} />}
    </div>
  )
}

const LEVELS: readonly DecisionLevel[] = ['focal-point', 'ctfmr-technical', 'ctfmr']

function Whole({ whole }: { readonly whole: WholeViolation }): ReactNode {
  const words = useWords()
  const { violation, levels } = whole
  return (
    <>
      <header className="stack">
        <h1>{words.label(VIOLATION_TYPE, violation.type)}</h1>
        <p className="muted">{statusWords(levels.ctfmr.status, words)}</p>
        <dl className="facts">
          {factsOf(violation, words).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <Link to="/incidents/$id" params={{ id: violation.incident }}>
          {words.say('violation/incident')}
        </Link>
      </header>
      <Sources whole={whole} />
      <section className="stack">
        <h2>{words.say('violation/decisions')}</h2>
        {LEVELS.map((name) => (
          <Level key={name} name={name} level={levels[name]} />
        ))}
      </section>
    </>
  )
}

function Sources({ whole: { sources, statements, told } }: { readonly whole: WholeViolation }): ReactNode {
  const words = useWords()
  if (sources.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.say('violation/sources')}</h2>
      <ul className="stack">
        {sources.map(({ statement: id, type, role, reasons }) => {
          const statement = statements.find((one) => one.id === id)
          const report = told.find((one) => one.id === statement?.report)
          return (
            <li key={id} className="remark">
              <p className="small muted">
                {words.label(SOURCE_TYPE, type)} · {words.label(SOURCE_ROLE, role)}
              </p>
              {statement === undefined ? null : (
                <>
                  <Link
                    to="/reports/$id"
                    params={{ id: statement.report }}
                    search={{ at: statement.id }}
                    className="quiet-link"
                  >
                    <Quoted lang={null}>{quoteOf(statement, words, 240)}</Quoted>
                  </Link>
                  <p className="small muted">
                    <bdi>{whoSpeaks(statement, words)}</bdi>
                    {report?.title == null ? null : (
                      <>
                        {' · '}
                        <Told>{report.title}</Told>
                      </>
                    )}
                  </p>
                </>
              )}
              {reasons.map(({ text }) => (
                <p key={text} className="small">
                  {words.digits(text)}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Level({ name, level }: { readonly name: DecisionLevel; readonly level: PrintedLevel }): ReactNode {
  const words = useWords()
  return (
    <section>
      <h3>
        {words.label(DECISION_LEVEL, name)} · {statusWords(level.status, words)}
      </h3>
      {level.changed ? <p className="small">{words.say('violation/changed')}</p> : null}
      <ol>
        {level.decisions.map(({ id, status, on, by, reasons }) => (
          <li key={id}>
            <p className="small muted">
              {words.label(VERIFICATION_STATUS, status)} · {words.date(on)} · <Told>{by}</Told>
            </p>
            {reasons.map(({ text }) => (
              <p key={text}>{words.digits(text)}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function factsOf(violation: Violation, words: WebWords): readonly (readonly [string, string])[] {
  const { tally, when, place, parties, circumstances, victims, flags } = violation
  const comma = words.say('view/comma')
  const codes = Object.entries(circumstances).map(([name, list]) => {
    const found = CIRCUMSTANCE_LISTS.get(name)
    return list.map((code) => (found === undefined ? code : words.label(found, code))).join(comma)
  })
  const flagList = CIRCUMSTANCE_LISTS.get('victim-flag')
  const said = flags.map(({ flag, answer }) =>
    words.say('violation/flag', {
      flag: flagList === undefined ? flag : words.label(flagList, flag),
      answer: words.label(ANSWER, answer),
    }),
  )
  const told: readonly (readonly [string, string])[] = [
    [words.say('violation/children'), tally === null ? '' : tallyWords(tally, words)],
    [words.say('violation/when'), when === null ? '' : words.date(when)],
    [words.say('violation/place'), place === null ? '' : plainWords(place.words)],
    [words.say('violation/parties'), partiesWords(parties, words)],
    [words.say('violation/circumstances'), [...codes, ...said].join(comma)],
    [words.say('violation/named'), victims.map(({ code }) => code).join(comma)],
    [words.say('violation/by'), violation.by],
    ...gatesOf(violation.type).map((gate): readonly [string, string] => [
      words.label(GATE, gate),
      words.say('violation/answer', {
        answer: words.label(ANSWER, violation.gates[gate].answer),
        count: violation.gates[gate].statements.length,
      }),
    ]),
  ]
  return told.filter(([, value]) => value !== '')
}
