import type { Span } from '@sanad/core/statement'
import type { EvidenceLink, WholeReport } from '@sanad/server/client'
import { type ReactNode, useRef, useState } from 'react'
import { client, sentenceOf } from '../api/index.ts'
import { Media, mediaKindOf, takeFocus } from '../parts/index.ts'
import { Told, useWords } from '../words/index.ts'
import { secondsAt } from './times.ts'

/** The recording or picture that a report's words were typed from, beside them: fetched and shown only when asked for. */
export function Recorded({
  report,
  here,
}: {
  readonly report: WholeReport
  /** The words where one is. */
  readonly here: Span | null
}): ReactNode {
  const words = useWords()
  const { evidence, located } = report
  const player = useRef<HTMLMediaElement>(null)
  const { link, fault, ask, lost } = useLink(report.report.id)
  const kind = mediaKindOf(evidence?.media ?? '')
  if (evidence === null || kind === null) return null
  const at = here === null ? null : secondsAt(located, here)
  return (
    <div className="recorded no-print">
      {link === null ? (
        <div className="row">
          <Told>{evidence.file ?? words.say('view/untitled')}</Told>
          <button type="button" className="button" onClick={ask}>
            {words.say(kind === 'picture' ? 'room/see-picture' : 'room/hear-recording')}
          </button>
        </div>
      ) : (
        <div ref={takeFocus} tabIndex={-1}>
          <Media key={link.url} kind={kind} url={link.url} name={link.file} player={player} onLost={lost} />
        </div>
      )}
      {link === null || at === null || kind === 'picture' ? null : (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            if (player.current !== null) player.current.currentTime = at
          }}
        >
          {words.say('room/go-to-sentence')}
        </button>
      )}
      {fault === null ? null : (
        <p className="danger small" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

/** The file's address on its own origin, which ends after some minutes; asked for again where it ended. */
function useLink(report: string): {
  readonly link: EvidenceLink | null
  readonly fault: string | null
  readonly ask: () => void
  readonly lost: () => void
} {
  const words = useWords()
  const [link, setLink] = useState<EvidenceLink | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const ask = (): void => {
    setFault(null)
    client(words.language)
      .ask('evidence', { params: { id: report } })
      .then(setLink)
      .catch((error: unknown) => setFault(sentenceOf(error, words)))
  }
  const lost = (): void => {
    const ended = link !== null && Date.parse(link.expires) < Date.now()
    setLink(null)
    if (ended) ask()
    else setFault(words.say('room/not-shown'))
  }
  return { link, fault, ask, lost }
}
