import type { Job } from '@sanad/server/client'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode, useState } from 'react'
import { client, isSettled, sentenceOf } from '../api/index.ts'
import { Problems } from '../parts/index.ts'
import { Told, useWords } from '../words/index.ts'
import { forget, resend } from './send.ts'
import { change, type Sending, useTray } from './tray.ts'

const STEPS: readonly Job['state'][] = ['hashed', 'stored', 'text', 'statements', 'done']

/** What is on its way and what has come of it: one line a file. */
export function Progress(): ReactNode {
  const words = useWords()
  const { sending, jobs, connected } = useTray()
  if (sending.length === 0 && jobs.length === 0) return null
  const settled = jobs.filter(isSettled).length
  const all = sending.length + jobs.length
  const failed = jobs.filter(({ state }) => state === 'failed').length
  return (
    <section className="stack" aria-label={words.say('adding/progress')}>
      <p role="status">
        {words.say('adding/so-far', { done: settled, all, failed })}
        {connected ? '' : ` ${words.say('adding/disconnected')}`}
      </p>
      <ul className="jobs">
        {sending.map((one) => (
          <SendingLine key={`sending ${one.key}`} sending={one} />
        ))}
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
    </section>
  )
}

const SendingLine = memo(function SendingLine({ sending }: { readonly sending: Sending }): ReactNode {
  const words = useWords()
  const { key, name, state, why } = sending
  return (
    <li className="job">
      <span className="job-name">
        <Told>{name}</Told>
      </span>
      <progress max={STEPS.length} value={0} aria-label={words.say('adding/state-unsent')} />
      <span className="small">{words.say(`adding/state-${state}`)}</span>
      {why === null ? null : (
        <p className="job-why" dir="auto">
          {why}
        </p>
      )}
      {state !== 'refused' ? null : (
        <div className="row job-why">
          <button type="button" className="button" onClick={() => resend(key, words.language)}>
            {words.say('shell/again')}
          </button>
          <button type="button" className="button" onClick={() => forget(key)}>
            {words.say('adding/forget')}
          </button>
        </div>
      )}
    </li>
  )
})

const JobLine = memo(function JobLine({ job }: { readonly job: Job }): ReactNode {
  const words = useWords()
  const { name, state, statements, reports, why, problems } = job
  const step = state === 'known' ? STEPS.length : STEPS.indexOf(state) + 1
  const [first] = reports
  return (
    <li className="job" data-state={state}>
      <span className="job-name">
        {first === undefined ? (
          <Told>{name ?? words.say('adding/typed')}</Told>
        ) : (
          <Link to="/reports/$id" params={{ id: first }}>
            <Told>{name ?? words.say('adding/typed')}</Told>
          </Link>
        )}
      </span>
      {isSettled(job) ? null : (
        <progress max={STEPS.length} value={step} aria-label={words.say(`adding/state-${state}`)} />
      )}
      <span className="small">
        {state === 'done'
          ? words.say('adding/state-done', { reports: reports.length, count: statements })
          : words.say(`adding/state-${state}`)}
      </span>
      {why === null ? null : (
        <p className="job-why" dir="auto">
          {why.text}
        </p>
      )}
      <div className="job-why">
        <Problems problems={problems.filter(({ text }) => text !== why?.text)} />
      </div>
      {state === 'failed' || state === 'asks' ? <NextTry job={job} /> : null}
    </li>
  )
})

/** What can be done about a file that went no further. */
function NextTry({ job }: { readonly job: Job }): ReactNode {
  const words = useWords()
  const [fault, setFault] = useState<string | null>(null)
  const tell = (error: unknown): void => setFault(sentenceOf(error, words))
  const retry = (about: { readonly compartment?: 'open' | 'sealed' }): void => {
    client(words.language)
      .ask('retryJob', { params: { id: job.id }, body: about })
      .catch(tell)
  }
  const discard = (): void => {
    client(words.language)
      .ask('discardJob', { params: { id: job.id } })
      .then(() => change((tray) => ({ ...tray, jobs: tray.jobs.filter(({ id }) => id !== job.id) })))
      .catch(tell)
  }
  return (
    <div className="row job-why">
      {job.state === 'asks' ? (
        <>
          <button type="button" className="button" onClick={() => retry({ compartment: 'open' })}>
            {words.say('adding/keep-open')}
          </button>
          <button type="button" className="button" onClick={() => retry({ compartment: 'sealed' })}>
            {words.say('adding/keep-sealed')}
          </button>
        </>
      ) : null}
      {job.state === 'failed' && job.why?.retry !== false ? (
        <button type="button" className="button" onClick={() => retry({})}>
          {words.say('shell/again')}
        </button>
      ) : null}
      <button type="button" className="button" onClick={discard}>
        {words.say('adding/forget')}
      </button>
      {fault === null ? null : (
        <span className="danger" role="alert">
          {fault}
        </span>
      )}
    </div>
  )
}
