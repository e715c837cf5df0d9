import type { PrintedDevice } from '@sanad/core/schema'
import { createPersonCode, MEMBER_ROLE, type MemberRole, type PersonCode } from '@sanad/core/statement'
import { type Device, devicesOf, tellMember, type Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context, Look } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { createPage } from '../view/page.ts'
import { WorkspaceFault } from './fault.ts'
import { withWorkspace } from './opening.ts'
import { runVerb, type Verb } from './verbs.ts'
import { codeOf } from './violation-parts.ts'

const PREFIX = /^[0-9a-f]{6,64}$/
const KEY = /^[0-9a-f]{64}$/
const SHOWN = 16
const VERBS: Readonly<Record<string, Verb>> = { list, add, remove }

/** Whose devices write here: listed, vouched for, and taken back. */
export function member(context: Context, words: readonly string[], typed: TypedOptions): Promise<ExitCode> {
  return runVerb(VERBS, context, words, typed)
}

async function list(context: Context, _: readonly string[], typed: TypedOptions): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const devices = (await devicesOf(workspace)).map(printed)
    const { output, look } = context
    if (typed.json === true) await output.write(line({ devices }))
    else for (const one of devices) await output.write(render(one, look))
    return EXIT.ok
  })
}

async function add(
  { look: { words }, output }: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const person = personOf(typed)
  const roles = (typed.role ?? ['monitor']).map((one) => codeOf<MemberRole>(MEMBER_ROLE, one, '--role'))
  return withWorkspace(typed, async (workspace) => {
    const key = await keyMeant(workspace, given)
    await tellMember(workspace, { key, person, roles, status: 'active' })
    await output.write(`${words.say('devices/did-add', { device: key.slice(0, SHOWN), person })}\n`)
    return EXIT.ok
  })
}

async function remove(
  { look: { words }, output }: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const key = await keyMeant(workspace, given)
    const device = (await devicesOf(workspace)).find((one) => one.key === key)
    if (device?.standing !== 'vouched' || device.person === null)
      throw new WorkspaceFault('devices/not-vouched', { device: key.slice(0, SHOWN) }, EXIT.notFound)
    const { person, roles } = device
    await tellMember(workspace, { key, person, roles, status: 'removed' })
    await output.write(`${words.say('devices/did-remove', { device: key.slice(0, SHOWN), person })}\n`)
    return EXIT.ok
  })
}

function personOf({ as }: TypedOptions): PersonCode {
  if (as === undefined) throw new UsageError('devices/say-person')
  try {
    return createPersonCode(as)
  } catch {
    throw new UsageError('fault/bad-code', { given: as })
  }
}

/** The device meant: one that is known here by the beginning of its key, or any by its whole key. */
async function keyMeant(workspace: Workspace, given: string): Promise<string> {
  const keys = (await devicesOf(workspace)).map(({ key }) => key)
  const known = PREFIX.test(given) ? keys.filter((key) => key.startsWith(given)) : []
  const [key = KEY.test(given) ? given : undefined, ...more] = known
  if (key === undefined) throw new WorkspaceFault('devices/no-device', {}, EXIT.notFound)
  if (more.length > 0) throw new WorkspaceFault('workspace/several', { given }, EXIT.usage)
  if (key === workspace.device) throw new WorkspaceFault('devices/is-own', {}, EXIT.notPermitted)
  return key
}

function printed({ key, standing, person, roles, told, entries }: Device): PrintedDevice {
  return { device: key, standing, person, roles, told, entries }
}

/** The key is shown whole: it is what somebody elsewhere needs to vouch for this device. */
function render({ device, standing, person, roles, entries }: PrintedDevice, look: Look): string {
  const { words } = look
  const page = createPage(look)
  const names = roles.map((role) => roleWords(role, look)).join(', ')
  return `${[
    ...page.text({
      text: words.say(`devices/${standing}`, { person: person ?? '?' }),
      paint: look.style.heading,
    }),
    ...page.text({ text: device }, 2),
    ...page.text(
      {
        text: [names, words.say('workspace/entries', { size: entries })]
          .filter((one) => one !== '')
          .join(' · '),
      },
      2,
    ),
  ].join('\n')}\n\n`
}

/** A role that a later version added is told by its code. */
function roleWords(role: string, { words }: Look): string {
  return role in MEMBER_ROLE.labels ? words.label(MEMBER_ROLE, role as MemberRole) : role
}
