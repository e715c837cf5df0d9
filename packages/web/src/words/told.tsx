import { plainWords } from '@sanad/core/i18n'
import type { ReactNode } from 'react'
import { setOf } from './direction.ts'
import { useWords } from './words.tsx'

/** A name, an id or other words from outside, in their own direction. */
export function Told({ children }: { readonly children: string }): ReactNode {
  return <bdi {...setOf(children)}>{plainWords(children)}</bdi>
}

/** Words of a report, set as a quotation in their own direction. */
export function Quoted({
  children,
  lang,
}: {
  readonly children: string
  readonly lang: string | null
}): ReactNode {
  return (
    <q dir="auto" {...setOf(children)} {...(lang === null ? {} : { lang })}>
      {children}
    </q>
  )
}

/** A date as precise as its source was; a moment of this device's clock where it is one. */
export function Dated({ instant }: { readonly instant: string }): ReactNode {
  const words = useWords()
  return <time dateTime={instant}>{words.moment(instant)}</time>
}
