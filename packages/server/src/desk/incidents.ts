import { openWords } from '@sanad/core/i18n'
import { SanadError, type UiLanguage } from '@sanad/core/statement'
import { readStanding } from '../settled/index.ts'
import type {
  AgainstReport,
  AsKnown,
  IncidentQuestion,
  ListedIncident,
  Page,
  WeighingProgress,
  WholeIncident,
} from '../shape/index.ts'
import type { Meanwhile, WorkingThread } from '../thread/index.ts'
import { printViolation } from '../weighing/index.ts'
import type { Room } from './door.ts'
import { DeskFault } from './fault.ts'
import { asKnown } from './known.ts'
import { createToldWeigher, type ToldSlot } from './told-weigher.ts'

/** Tells of incidents. Another thread weighs and keeps them, and is told only what changed. */
export interface IncidentDesk {
  page(room: Room, question: IncidentQuestion): Promise<Page<ListedIncident>>
  one(room: Room, asked: AskedById): Promise<WholeIncident>
  against(room: Room, asked: AskedById): Promise<AgainstReport>
  /** How far it is with what somebody waits for; null where nobody does. */
  progress(): WeighingProgress | null
  /** Forgets what the thread was told. */
  forget(): Promise<void>
}

/** What is asked of one thing, in which language. */
export interface AskedById {
  readonly id: string
  readonly known: AsKnown
  readonly language: UiLanguage
}

/** A desk that lets a thread weigh. */
export function createIncidentDesk(thread: WorkingThread): IncidentDesk {
  const ask = createAsking(thread)
  return {
    page: async (room, { position, asOf, ...question }) => {
      const known = await asKnown(room.workspace, {
        ...(position === undefined ? {} : { position }),
        ...(asOf === undefined ? {} : { asOf }),
      })
      const page = await ask.once(room, known, (at, meanwhile) =>
        thread.ask({ kind: 'incidents', ...at, question }, meanwhile),
      )
      const violations = await readStanding(await room.rows(), known)
      const count = (incident: string): number =>
        violations.filter(({ violation }) => violation.incident === incident).length
      return { ...page, rows: page.rows.map((one) => ({ ...one, violations: count(one.incident) })) }
    },
    one: async (room, { id, language, ...question }) => {
      const known = await asKnown(room.workspace, question.known)
      const found = await ask.once(room, known, (at, meanwhile) =>
        thread.ask({ kind: 'incident', ...at, given: id, language }, meanwhile),
      )
      const [only, ...more] = found
      if (only === undefined) throw new DeskFault(404, 'workspace/no-such', { given: id })
      if (more.length > 0) throw new DeskFault(409, 'workspace/several', { given: id })
      const standing = await readStanding(await room.rows(), known)
      const own = standing.filter(({ violation }) => violation.incident === only.incident.incident)
      return { ...only, violations: own.map((one) => printViolation(one, [], openWords(language))) }
    },
    against: async (room, { id, language, ...question }) => {
      const known = await asKnown(room.workspace, question.known)
      return ask.once(room, known, (at, meanwhile) =>
        thread.ask({ kind: 'against', ...at, report: id, language }, meanwhile),
      )
    },
    progress: ask.progress,
    forget: async () => {
      ask.forget()
      await thread.close()
    },
  }
}

interface Asking {
  once<T>(room: Room, known: { readonly known?: number }, work: Work<T>): Promise<T>
  progress(): WeighingProgress | null
  forget(): void
}

type Work<T> = (at: ToldSlot, meanwhile: Meanwhile) => Promise<T>

/** Asks one after the other; once more where the thread ended meanwhile and a new one knows nothing. */
function createAsking(thread: WorkingThread): Asking {
  const weigher = createToldWeigher(thread)
  let last: Promise<unknown> = Promise.resolve()
  let progress: WeighingProgress | null = null
  const tellOf =
    (stage: WeighingProgress['stage']): Meanwhile =>
    (done, all) => {
      progress = { stage, done, all }
    }
  return {
    once: (room, { known }, work) => {
      const attempt = async () =>
        work(await weigher.tell(room, known, tellOf('reports')), tellOf('incidents'))
      const next = last.then(() =>
        attempt()
          .catch((error: unknown) => {
            weigher.forget()
            if (error instanceof SanadError && error.code === 'server/weighed-anew') return attempt()
            throw error
          })
          .finally(() => {
            progress = null
          }),
      )
      last = next.catch(() => undefined)
      return next
    },
    progress: () => progress,
    forget: () => weigher.forget(),
  }
}
