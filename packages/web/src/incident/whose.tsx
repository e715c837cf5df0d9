import { whoSpeaks } from '@sanad/core/i18n'
import { ACTORS } from '@sanad/core/statement'
import type { LineageLink } from '@sanad/core/weigh'
import type { WholeIncident } from '@sanad/server/client'
import type { ReactNode } from 'react'
import { useWords, type WebWords } from '../words/index.ts'
import { speakersOf, type Telling, titleOf } from './told.ts'

const ACTOR_NAMES: ReadonlyMap<string, string> = new Map(ACTORS.map(({ id, names }) => [id, names[0] ?? id]))

/** Which reports repeat others, come from an agency, or quote somebody: what looks like many voices may be one. */
export function Whose({
  whole,
  telling,
}: {
  readonly whole: WholeIncident
  readonly telling: Telling
}): ReactNode {
  const words = useWords()
  const wordsOf = (links: readonly LineageLink[]): readonly string[] => [
    ...new Set(links.flatMap((link) => linkWords(link, telling, words) ?? [])),
  ]
  const repeated = wordsOf(whole.lineage.filter(({ kind }) => kind !== 'cites'))
  const cited = wordsOf(whole.lineage.filter(({ kind }) => kind === 'cites'))
  return (
    <section className="stack">
      <h2>{words.say('incident/whose')}</h2>
      <p>{words.say('incident/speakers', speakersOf(whole.roots))}</p>
      {repeated.length === 0 ? <p className="muted">{words.say('incident/no-copies')}</p> : null}
      <Sentences sentences={repeated} />
      {cited.length === 0 ? null : (
        <details>
          <summary className="small">{words.say('incident/cited', { count: cited.length })}</summary>
          <Sentences sentences={cited} />
        </details>
      )}
    </section>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  return (
    <ul className="small">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** Null where a report has it from somebody whom it does not name. */
function linkWords(link: LineageLink, telling: Telling, words: WebWords): string | null {
  const named = (id: string): string => titleOf(telling.reports.get(id), words)
  const report = named(link.report)
  switch (link.kind) {
    case 'copy':
      return words.say('incident/copy', { report, of: named(link.of), share: words.percent(link.share) })
    case 'wire':
      return words.say('incident/wire', { report, actor: ACTOR_NAMES.get(link.actor) ?? link.actor })
    case 'cites': {
      const [first] = link.statements.flatMap((id) => telling.byId.get(id) ?? [])
      const speaker = first === undefined ? null : whoSpeaks(first, words)
      if (speaker === null || speaker === words.say('view/nobody')) return null
      return words.say('incident/cites', { report, speaker })
    }
  }
}
