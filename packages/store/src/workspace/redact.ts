import { type Body, type Held, type HeldText, utf8Text } from '@sanad/core/ledger'
import { type Report, type ReportId, type Text, textId, utf8 } from '@sanad/core/statement'
import { blackOut } from './black-out.ts'
import { carryOutErasures } from './carry-out.ts'
import { currentText } from './current-text.ts'
import { eraseBody, type Gone, goingNames, goneBy, type Why } from './erase.ts'
import { readScope, type Said, type Scope } from './erase-scope.ts'
import { actHoldsName, reportWithoutNames, titleHoldsName, withoutNames } from './without-names.ts'
import type { Workspace } from './workspace.ts'

/** A report whose text holds a name no more. */
export interface Redacted {
  readonly kind: 'redacted'
  readonly report: Report
  readonly text: Text
  readonly characters: string
  /** How many times a name stood in the text. */
  readonly count: number
  /** Whether what was read in it went, so that it must be read anew. */
  readonly unread: boolean
  readonly gone: Gone
}

/** How a report was redacted, or why not. */
export type Redaction =
  | Redacted
  /** Nothing was blacked out, but its text is a redaction that nobody has read yet. */
  | { readonly kind: 'unread'; readonly report: Report; readonly text: Text; readonly characters: string }
  | { readonly kind: 'not-named' }
  /** Not in the clear: it can only be erased whole. */
  | { readonly kind: 'sealed' }
  /** No report by that id, or no text of it, can be read. */
  | { readonly kind: 'none' }

/** What counts of a report before it is redacted. */
interface Before {
  readonly scope: Scope
  /** As it is told from now on. */
  readonly report: Report
  readonly held: HeldText
  readonly characters: string
  readonly names: readonly string[]
}

/**
 * Blacks out names in an open report. A redacted text takes the place of the text; all others, the file, and what was read
 * in them go, with acts that hold a name. Metadata that hold one are said again without. The redacted text is the caller's
 * to read.
 */
export async function redactReport(
  workspace: Workspace,
  id: ReportId,
  names: readonly string[],
  why: Why,
): Promise<Redaction> {
  const scope = await readScope(workspace, id)
  const held = scope === null ? null : await currentText(scope)
  const [first] = scope?.reports ?? []
  if (scope === null || held === null || first === undefined) return { kind: 'none' }
  if (scope.compartment === 'sealed') return { kind: 'sealed' }
  const bytes = await workspace.compartments.bytesOf('open', held.characters.name)
  const characters = bytes === null ? null : utf8Text(bytes)
  if (characters === null) return { kind: 'none' }
  const { report } = reportWithoutNames(first.body, names)
  return redact(workspace, { scope, report, held, characters, names }, why)
}

async function redact(workspace: Workspace, before: Before, why: Why): Promise<Redaction> {
  const { scope, report, held, names } = before
  const black = blackOut(before.characters, names)
  const characters = black.count > 0 ? black.text : before.characters
  const next = black.count > 0 ? await holdRedacted(workspace, held, characters) : held
  const going = goingOf(workspace, before, next)
  const isRedaction = next.text.by === 'redaction'
  if (black.count === 0 && going.fresh.length === 0 && (going.isDone || !isRedaction)) {
    const isRead = scope.readings.some(({ body }) => body.reading.text === next.text.id)
    return isRead || !isRedaction
      ? { kind: 'not-named' }
      : { kind: 'unread', report, text: next.text, characters }
  }
  const { text, characters: kept } = next
  const added: readonly Body[] =
    black.count > 0 ? [{ kind: 'text', text, characters: kept, instead: held.text.id }] : []
  const body = eraseBody(workspace, why, going.entries, going.names)
  const placed = await workspace.record('open', [...added, ...going.fresh, body])
  const erase = placed.at(-1)?.entry.id ?? ''
  const gone = goneBy({ erase, body, scope, carried: await carryOutErasures(workspace) })
  const { count } = black
  return { kind: 'redacted', report, text, characters, count, unread: count > 0 || going.wasRead, gone }
}

async function holdRedacted(
  { compartments }: Workspace,
  { text }: HeldText,
  characters: string,
): Promise<HeldText> {
  const [held] = await compartments.hold('open', [utf8(characters)])
  const id = textId(compartments.hash('open'), characters)
  return {
    text: { id, report: text.report, by: 'redaction', version: 'names/1', lang: text.lang, of: text.id },
    characters: held ?? { name: '', size: 0 },
    located: [],
  }
}

interface Going {
  readonly entries: readonly string[]
  readonly names: readonly string[]
  /** What takes the place of entries that held a name. */
  readonly fresh: readonly Body[]
  /** Something that was read holds a name. */
  readonly wasRead: boolean
  /** Nothing of another text is left. */
  readonly isDone: boolean
}

function goingOf({ store }: Workspace, { scope, names }: Before, next: HeldText): Going {
  const gone = goingNames(scope).filter(
    (name) => name !== next.characters.name && store.bodies.stream(name) !== null,
  )
  const stale = scope.readings.filter(
    ({ body }) => body.reading.text !== next.text.id || titleHoldsName(body.reading, names),
  )
  const acts = scope.acts.filter(({ body }) => actHoldsName(body.act, names))
  const said = [...scope.reports, ...scope.others].flatMap((one) => replaced(one, names, gone))
  return {
    entries: [...stale, ...acts, ...said.map(({ old }) => old)].map(({ entry }) => entry),
    names: gone,
    fresh: said.map(({ body }) => body),
    wasRead: stale.length > 0,
    isDone: gone.length === 0 && stale.length === 0 && acts.length === 0,
  }
}

/** An entry that holds a name beside its text, and what is said in its place. */
function replaced(
  old: Said,
  names: readonly string[],
  gone: readonly string[],
): readonly { readonly old: Said; readonly body: Body }[] {
  const body = withoutNames(old.body, names)
  if (body === null) return []
  const stays = ({ characters }: { readonly characters: Held }): boolean => !gone.includes(characters.name)
  return [{ old, body: body.kind === 'report' ? { ...body, texts: body.texts.filter(stays) } : body }]
}
