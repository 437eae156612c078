import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Fields.tsx'
import { Progress } from '../../parts/Progress.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'
import { counted, sizeWords } from '../../words/documents.ts'
import { type ChosenFile, droppedFiles, pickedFiles, titleOf } from './droppedFiles.ts'
import { sendFiles } from './sendFiles.ts'

/** A folder, a zip or documents: dropped, or chosen with the keyboard. `into` adds them to a case that is there already. */
export function AddFile({ into }: { into: string | null }) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const [problems, setProblems] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)

  function choose(chosen: readonly ChosenFile[]) {
    setFiles(chosen)
    setProblems(chosen.length === 0 ? ['There is no file in what you chose'] : [])
  }

  async function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const dropped = droppedFiles(event.dataTransfer)
    try {
      choose(await dropped)
    } catch {
      setProblems(['What you dropped could not be read. Copy it to this computer and try again.'])
    }
  }

  if (files.length > 0) return <Chosen files={files} into={into} onOther={() => setFiles([])} />
  return (
    <>
      <ErrorSummary problems={problems} />
      <fieldset
        className={over ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <legend>Drop the police file here, or choose it</legend>
        <div className="buttons">
          <FileChooser label="Choose a folder" folder onChosen={choose} />
          <FileChooser label="Choose a zip or documents" onChosen={choose} />
        </div>
      </fieldset>
    </>
  )
}

/** The browser's own chooser behind an ordinary button. */
function FileChooser({
  label,
  folder = false,
  onChosen,
}: {
  label: string
  folder?: boolean
  onChosen: (files: readonly ChosenFile[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  function choose() {
    if (!input.current) return
    input.current.webkitdirectory = folder
    input.current.click()
  }
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={(event) => onChosen(pickedFiles(event.target.files))} />
      <Button onClick={choose}>{label}</Button>
    </>
  )
}

type ChosenProps = { files: readonly ChosenFile[]; into: string | null; onOther: () => void }

function Chosen({ files, into, onOther }: ChosenProps) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [title, setTitle] = useState(titleOf(files))
  const [sent, setSent] = useState(0)
  const stop = useRef(new AbortController())
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)

  function add(event: FormEvent) {
    event.preventDefault()
    if (into === null && title.trim() === '') return refuse(['Enter a name for the case'])
    stop.current = new AbortController()
    void take(
      () => sendFiles({ desk, files, title: title.trim(), into, progress: setSent, stop: stop.current.signal }),
      ({ job }) => go({ screen: 'importing', job }),
    )
  }

  return (
    <form onSubmit={add} className="chosen">
      <ErrorSummary problems={refused} />
      <p className="govuk-body">
        <strong>{counted(files.length, 'file')}</strong> chosen, {sizeWords(bytes)}.
      </p>
      <ul className="chosen__files">
        {files.slice(0, 8).map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
        {files.length > 8 && <li>and {files.length - 8} more</li>}
      </ul>
      {into === null && !busy && (
        <TextField
          label="What should this case be called?"
          hint="For example R v Coltman. The names inside the file are read from it."
          value={title}
          onChange={setTitle}
        />
      )}
      {busy ? (
        <>
          <Progress
            doing="Copying it into the encrypted store"
            unit="per cent"
            done={Math.floor((sent / Math.max(bytes, 1)) * 100)}
            total={100}
            secondsLeft={null}
          />
          <Button onClick={() => stop.current.abort()}>Stop</Button>
        </>
      ) : (
        <div className="buttons">
          <Button type="submit" look="primary">
            {into === null ? 'Add the police file' : 'Add to this case'}
          </Button>
          <Button onClick={onOther}>Choose something else</Button>
        </div>
      )}
    </form>
  )
}
