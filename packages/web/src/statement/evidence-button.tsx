import type { EvidenceLink } from '@sanad/server/client'
import { type ReactNode, useState } from 'react'
import { client, sentenceOf } from '../api/index.ts'
import { takeFocus } from '../parts/index.ts'
import { Told, useWords } from '../words/index.ts'

/** Fetches the file itself: only when asked, and only as a download. */
export function EvidenceButton({ report }: { readonly report: string }): ReactNode {
  const words = useWords()
  const [link, setLink] = useState<EvidenceLink | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const ask = (): void => {
    client(words.language)
      .ask('evidence', { params: { id: report } })
      .then(setLink)
      .catch((error: unknown) => setFault(sentenceOf(error, words)))
  }
  if (fault !== null)
    return (
      <span className="danger" role="alert">
        {fault}
      </span>
    )
  if (link === null) {
    return (
      <button type="button" className="button" onClick={ask}>
        {words.say('told/ask-file')}
      </button>
    )
  }
  return (
    <a ref={takeFocus} className="button" href={link.url} download={link.file}>
      {words.say('told/get-file')} <Told>{link.file}</Told>
    </a>
  )
}
