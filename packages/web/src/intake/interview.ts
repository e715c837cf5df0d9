import type { InterviewForm } from '@sanad/server/client'

/** What is known before somebody is interviewed. */
export interface Answers {
  readonly before: boolean | 'unknown' | null
  readonly reason: string
  readonly support: boolean
  readonly consent: InterviewForm['consent']
}

/**
 * Whether the questions that protect a source are answered: whether somebody interviewed them before (and then why
 * again), that they agreed to be written down, and that help was named to them first (Murad Code; DOMAIN: survivor
 * testimony).
 */
export function isReady({ before, reason, support, consent }: Answers): boolean {
  const again = before === false || ((before === true || before === 'unknown') && reason.trim() !== '')
  return again && support && consent.includes('record')
}

/** What is told of an interview beside its words. */
export function interviewOf(told: FormData, answers: Answers): InterviewForm {
  const text = (name: string): string => String(told.get(name) ?? '').trim()
  const notes = text('notes')
  const reason = answers.reason.trim()
  return {
    source: text('source'),
    access: text('access') as InterviewForm['access'],
    consent: answers.consent,
    interviewedBefore: answers.before === 'unknown' ? null : answers.before,
    reason: reason === '' ? null : reason,
    support: answers.support,
    notes: notes === '' ? null : notes,
  }
}
