import type { ActBody, Body, Compartment } from '@sanad/core/ledger'
import { type Act, type ActId, parseId, readingId, textId } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import {
  findByPrefix,
  type Named,
  type Projection,
  readAct,
  readReport,
  readStatement,
} from '@sanad/store/projection'
import type {
  Acted,
  ActOnStatement,
  NewAct,
  NewStatement,
  NewWithdrawal,
  Noted,
  TracedStatement,
} from '../shape/index.ts'
import type { Room } from './door.ts'
import { type Ground, statementFrom } from './edit.ts'
import { DeskFault } from './fault.ts'

/** Writes down what a person did with a statement, and tells how it stands now. */
export async function act(room: Room, asked: NewAct): Promise<Acted> {
  const { workspace } = room
  const rows = await room.rows()
  const { compartment, acts } =
    asked.kind === 'retract' ? await retraction(room, rows, asked.act) : await actsOn(room, rows, asked)
  await workspace.record(
    compartment,
    acts.map((one): ActBody => ({ kind: 'act', act: one })),
  )
  const [first] = acts
  const statement = await readStatement(await room.rows(), first?.statement ?? '')
  if (statement === null) throw new DeskFault(404, 'workspace/no-such', { given: '' })
  return { acts: acts.map(({ id }) => id), by: workspace.person, statement }
}

/** Makes a statement of selected words, in a reading of the person's own. */
export async function tell(room: Room, asked: NewStatement): Promise<TracedStatement> {
  const { workspace } = room
  const rows = await room.rows()
  const { compartment, ground } = await groundOf(room, rows, asked)
  const hash = workspace.compartments.hash(compartment)
  const version = `${workspace.person}/${nodeHex(8)}`
  const key = { report: ground.report, text: ground.text, reader: 'person' as const, version }
  const reading = readingId(hash, key)
  const statement = statementFrom(hash, { ...ground, reading, before: null }, asked)
  if ((await readStatement(rows, statement.id))?.stands === true)
    throw new DeskFault(409, 'server/told-already')
  await workspace.record(compartment, [
    { kind: 'reading', reading: { id: reading, ...key, statements: [statement], problems: [] } },
  ])
  const traced = await readStatement(await room.rows(), statement.id)
  if (traced === null) throw new DeskFault(404, 'workspace/no-such', { given: '' })
  return traced
}

/** Counts a report no more. */
export async function withdraw(room: Room, id: string, { why }: NewWithdrawal): Promise<Noted> {
  const { workspace } = room
  const rows = await room.rows()
  const report = parseId<'report'>(await findOne(rows, 'report', id))
  const whole = await readReport(rows, report)
  if (whole === null) throw new DeskFault(404, 'workspace/no-such', { given: id })
  const body: Body = { kind: 'withdrawal', report, why, by: workspace.person, at: workspace.clock() }
  const [placed] = await workspace.record(whole.compartment, [body])
  if (placed === undefined) throw new DeskFault(500, 'fault/defect', { detail: 'nothing-placed' })
  return { entry: placed.entry.id, position: placed.position, by: workspace.person }
}

/** Shorter beginnings of an id are too easily somebody else's. */
const SHORTEST = 6

/** The one thing whose id begins so; refuses where there is none, or several. */
export async function findOne(rows: Projection, named: Named, given: string): Promise<string> {
  const found = given.length < SHORTEST ? [] : await findByPrefix(rows, named, given)
  const [only, ...more] = found
  if (only === undefined) throw new DeskFault(404, 'workspace/no-such', { given })
  if (more.length > 0) throw new DeskFault(409, 'workspace/several', { given })
  return only
}

interface Saying {
  readonly compartment: Compartment
  readonly acts: readonly Act[]
}

async function actsOn({ workspace }: Room, rows: Projection, asked: ActOnStatement): Promise<Saying> {
  const id = await findOne(rows, 'statement', asked.statement)
  const traced = await readStatement(rows, id)
  if (traced === null) throw new DeskFault(404, 'workspace/no-such', { given: asked.statement })
  const { statement, compartment } = traced
  if (asked.reading !== undefined && (asked.reading !== statement.reading || !traced.stands))
    throw new DeskFault(409, 'server/read-anew')
  const common = (): Omit<Act, 'kind'> => ({
    id: createActId(),
    reading: statement.reading,
    statement: statement.id,
    by: workspace.person,
    at: workspace.clock(),
  })
  switch (asked.kind) {
    case 'accept':
    case 'hold':
      return { compartment, acts: [{ ...common(), kind: asked.kind }] }
    case 'reject':
      return { compartment, acts: [{ ...common(), kind: 'reject', why: asked.why ?? null }] }
    case 'comment':
      return { compartment, acts: [{ ...common(), kind: 'comment', words: asked.words }] }
    case 'flag': {
      const said: Act = { ...common(), kind: 'comment', words: asked.words }
      return { compartment, acts: [{ ...common(), kind: 'hold' }, said] }
    }
    case 'replace': {
      const { ground } = await groundOf({ workspace }, rows, statement)
      const hash = workspace.compartments.hash(compartment)
      const shown = traced.decided.kind === 'replaced' ? traced.decided.by : statement
      const edited = statementFrom(hash, { ...ground, reading: statement.reading, before: shown }, asked.with)
      return { compartment, acts: [{ ...common(), kind: 'replace', with: edited }] }
    }
  }
}

async function retraction({ workspace }: Room, rows: Projection, given: string): Promise<Saying> {
  const found = await readAct(rows, await findOne(rows, 'act', given))
  if (found === null) throw new DeskFault(404, 'workspace/no-such', { given })
  const { by, reading, statement, id } = found.act
  if (by !== workspace.person) throw new DeskFault(403, 'workspace/not-yours', { by })
  const common = { id: createActId(), reading, statement, by: workspace.person, at: workspace.clock() }
  return { compartment: found.compartment, acts: [{ ...common, kind: 'retract', act: id }] }
}

/** The text or title of a report in which a person selects words; refused where another text counts by now. */
async function groundOf(
  { workspace: { compartments } }: Pick<Room, 'workspace'>,
  rows: Projection,
  { report, text }: { readonly report: string; readonly text: string },
): Promise<{ readonly compartment: Compartment; readonly ground: Omit<Ground, 'reading' | 'before'> }> {
  const whole = await readReport(rows, report)
  if (whole === null) throw new DeskFault(404, 'workspace/no-such', { given: report.slice(0, 12) })
  const standing = whole.texts.find(({ stands }) => stands)
  const { title } = whole.report
  const inTitle = title !== null && textId(compartments.hash(whole.compartment), title) === text
  const characters = inTitle ? title : standing?.text === text ? whole.characters : null
  if (characters === null) throw new DeskFault(409, 'server/read-anew')
  return {
    compartment: whole.compartment,
    ground: {
      report: whole.report.id,
      text: parseId<'text'>(text),
      characters,
    },
  }
}

/** A name for an act that nobody can guess. */
function createActId(): ActId {
  return parseId<'act'>(nodeHex(32))
}

function nodeHex(length: number): string {
  return Buffer.from(nodeCrypto.random(length)).toString('hex')
}
