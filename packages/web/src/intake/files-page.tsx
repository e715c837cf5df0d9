import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import { aboutKept, CompartmentChoice, type Kept } from './compartment-choice.tsx'
import { filesOf } from './dropped.ts'
import { IntakeFrame } from './intake-frame.tsx'
import { sendFiles } from './send.ts'

/** Files and folders, dropped or chosen. */
export function FilesPage(): ReactNode {
  const { language } = useWords()
  const [kept, setKept] = useState<Kept>('evident')
  const send = (files: readonly File[]): void => sendFiles(files, aboutKept(kept), language)
  return (
    <IntakeFrame>
      <Drop onFiles={send} />
      <CompartmentChoice kept={kept} onChange={setKept} />
    </IntakeFrame>
  )
}

function Drop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const words = useWords()
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isOver)
  }
  const drop = (event: DragEvent): void => {
    drag(false)(event)
    void filesOf(event.dataTransfer).then(onFiles)
  }
  const chosen = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])])
    input.value = ''
  }
  return (
    <fieldset
      className="drop"
      data-over={over}
      aria-label={words.say('adding/drop')}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={drop}
    >
      <p className="drop-here">{words.say('adding/drop')}</p>
      <p className="muted small">{words.say('adding/kinds')}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => files.current?.click()}>
          {words.say('adding/choose-files')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {words.say('adding/choose-folder')}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-files=""
        aria-label={words.say('adding/choose-files')}
        onChange={({ target }) => chosen(target)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-folder=""
        aria-label={words.say('adding/choose-folder')}
        {...{ webkitdirectory: '' }}
        onChange={({ target }) => chosen(target)}
      />
    </fieldset>
  )
}
