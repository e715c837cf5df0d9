import { type ReactNode, type Ref, useState } from 'react'
import { useWords } from '../words/index.ts'
import { takeFocus } from './take-focus.ts'

/** What a page can show of a file in an element of its own. */
export type MediaKind = 'audio' | 'video' | 'picture'

const PICTURE = /^image\/(?:jpeg|png|gif|webp|tiff|bmp|heic|avif)$/

/** What a file is by its media type; null where it is not to be shown. */
export function mediaKindOf(type: string): MediaKind | null {
  if (type.startsWith('audio/')) return 'audio'
  if (type.startsWith('video/')) return 'video'
  return PICTURE.test(type) ? 'picture' : null
}

interface Given {
  readonly kind: MediaKind
  readonly url: string
  readonly name: string
  /** The player, where it is one. */
  readonly player?: Ref<HTMLMediaElement>
  /** It could not be fetched, or no longer. */
  readonly onLost?: () => void
}

/** A recording or picture. Nothing plays by itself. */
export function Media({ kind, url, name, player, onLost }: Given): ReactNode {
  const shared = { src: url, 'aria-label': name, ...(onLost === undefined ? {} : { onError: onLost }) }
  switch (kind) {
    case 'audio':
      return (
        <audio ref={player as Ref<HTMLAudioElement>} controls preload="metadata" {...shared}>
          <track kind="captions" />
        </audio>
      )
    case 'video':
      return (
        <video ref={player as Ref<HTMLVideoElement>} controls preload="metadata" {...shared}>
          <track kind="captions" />
        </video>
      )
    case 'picture':
      return <img src={url} alt={name} onError={onLost} />
  }
}

/** What may be hard to look at is shown only once somebody asks for it. */
export function Hidden({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords()
  const [asked, setAsked] = useState(false)
  if (asked)
    return (
      <div ref={takeFocus} tabIndex={-1}>
        {children}
      </div>
    )
  return (
    <>
      <p className="small muted">{words.say('adding/hidden')}</p>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {words.say('adding/show')}
      </button>
    </>
  )
}
