import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Hidden, Media, mediaKindOf } from '../parts/index.ts'
import { Told, useWords } from '../words/index.ts'
import { AboutFields, aboutOf } from './about-fields.tsx'
import { aboutKept, CompartmentChoice, type Kept } from './compartment-choice.tsx'
import { HandingForm, TypedWords } from './handing-form.tsx'
import { IntakeFrame } from './intake-frame.tsx'
import { sendFiles } from './send.ts'

/** A recording or photograph, with its words typed beside it. */
export function RecordingPage(): ReactNode {
  const words = useWords()
  const [kept, setKept] = useState<Kept>('evident')
  const [file, setFile] = useState<File | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const hand = (told: FormData, done: () => void): void => {
    if (file === null) return
    const transcript = String(told.get('transcript') ?? '').trim()
    const about = { ...aboutOf(told), ...aboutKept(kept), ...(transcript === '' ? {} : { transcript }) }
    sendFiles([file], about, words.language)
    done()
    setFile(null)
  }
  return (
    <IntakeFrame>
      <HandingForm label={words.say('adding/hand-in')} disabled={file === null} onHand={hand}>
        <div className="field">
          <span>{words.say('adding/recording-file')}</span>
          <div className="row">
            <button type="button" className="button" onClick={() => input.current?.click()}>
              {words.say('adding/choose-file')}
            </button>
            {file === null ? null : <Told>{file.name}</Told>}
          </div>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={words.say('adding/choose-file')}
            accept="audio/*,video/*,image/*"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        </div>
        <div className="beside">
          {file === null ? null : <Shown key={file.name} file={file} />}
          <TypedWords name="transcript" label={words.say('adding/transcript')} />
        </div>
        <p className="small muted">{words.say('adding/transcript-how')}</p>
        <AboutFields />
        <CompartmentChoice kept={kept} onChange={setKept} />
      </HandingForm>
    </IntakeFrame>
  )
}

/** An address of a file within this page, as long as it is shown. */
function useUrl(file: File): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}

/** The file as it is on this machine. Nothing plays by itself, and no picture is shown until somebody asks for it. */
function Shown({ file }: { readonly file: File }): ReactNode {
  const url = useUrl(file)
  const kind = mediaKindOf(file.type)
  if (url === null || kind === null) return null
  const media = <Media kind={kind} url={url} name={file.name} />
  return (
    <div className="shown">
      {kind === 'audio' ? media : <Hidden>{media}</Hidden>}
      <p className="small">
        <Told>{file.name}</Told>
      </p>
    </div>
  )
}
