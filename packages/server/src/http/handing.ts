import { parseEdtf } from '@sanad/core/statement'
import { DeskFault, type Door, type Room } from '../desk/index.ts'
import type { Handing } from '../shape/index.ts'

const LANGUAGE = /^[a-z]{2,3}(?:-[\w-]{1,30})?$/i

/** Refuses before anything is kept: dates and languages that are none, and a conversation where nothing can be sealed. */
export function checkHanding(door: Door, about: Handing): Promise<void> {
  return door.within(async (room) => {
    const fault = faultIn(about, room)
    if (fault !== null) throw fault
  })
}

function faultIn(about: Handing, { workspace, locked }: Room): DeskFault | null {
  if (locked) return new DeskFault(423, 'server/keys-locked')
  const { date, lang, compartment, interview } = about
  if (date !== undefined && parseEdtf(date) === null)
    return new DeskFault(422, 'fault/bad-date', { given: date })
  if (lang !== undefined && !LANGUAGE.test(lang)) return new DeskFault(422, 'fault/bad-lang', { given: lang })
  const mustSeal = interview !== undefined || compartment === 'sealed'
  if (mustSeal && workspace.unlocked === null) return new DeskFault(422, 'server/must-seal')
  return repeatsWithoutReason(interview) ? new DeskFault(422, 'server/say-why-again') : null
}

/** A person is asked to tell it again only for a reason that is written down. */
function repeatsWithoutReason(interview: Handing['interview']): boolean {
  return interview?.interviewedBefore === true && (interview.reason ?? '').trim() === ''
}
