import type { ActBody, Body, EraseBody, PinBody } from '@sanad/core/ledger'
import { reportRows, textRow } from './report-rows.ts'
import type { Characters, Origin, Row } from './row.ts'
import { readingRows } from './statement-rows.ts'
import { decisionRow, judgementRow, violationRows } from './violation-rows.ts'

/** The rows that an entry's body becomes. */
export function rowsOf(body: Body, origin: Origin, characters: Characters): readonly Row[] {
  const { entry, position } = origin
  const key = { entry, position }
  switch (body.kind) {
    case 'report':
      return reportRows(body, origin, characters)
    case 'text':
      return [textRow({ ...body, located: [] }, body.instead, key, characters)]
    case 'reading':
      return readingRows(body, key)
    case 'act':
      return [actRow(body, origin)]
    case 'pin':
      return pinRows(body, key)
    case 'judgement':
      return [judgementRow(body, origin)]
    case 'violation':
      return violationRows(body, origin)
    case 'decision':
      return [decisionRow(body, origin)]
    case 'withdrawal': {
      const { report, why, by: person, at: done } = body
      return [{ table: 'withdrawal', row: { report, ...key, why, person, done } }]
    }
    case 'access':
      return [{ table: 'access', row: { report: body.report, ...key, person: body.by, done: body.at } }]
    case 'member': {
      const { person, key: device, roles, status, at: done } = body
      return [{ table: 'member', row: { person, ...key, key: device, roles, status, done } }]
    }
    case 'search': {
      const { by: person, name, query, at: done } = body
      return [{ table: 'saved_search', row: { person, ...key, name, query, done } }]
    }
    case 'erase':
      return eraseRows(body, key)
    case 'erased': {
      const { erase, replica, at: done } = body
      return [{ table: 'erased', row: { erase, ...key, replica, done } }]
    }
  }
}

type Key = Pick<Origin, 'entry' | 'position'>

function actRow({ act }: ActBody, { entry, position, author }: Origin): Row {
  const { id, statement, kind, by: person } = act
  const body = JSON.stringify(act)
  return { table: 'act', row: { statement, entry, position, author, act: id, kind, person, body } }
}

function pinRows(body: PinBody, key: Key): readonly Row[] {
  const { incident, name, by: person, at: done } = body
  const members = [...new Set(body.reports)].map(
    (report): Row => ({ table: 'pin_member', row: { incident, ...key, report } }),
  )
  return [{ table: 'pin', row: { incident, ...key, name, person, done } }, ...members]
}

function eraseRows(body: EraseBody, key: Key): readonly Row[] {
  const { reason, by: person, at: done } = body
  return [...new Set([...body.entries, ...body.names])].map((target) => ({
    table: 'erase',
    row: { target, ...key, reason, person, done },
  }))
}
