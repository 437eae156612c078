import { useId, useRef } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { useDesk } from '../../../parts/useDesk.ts'
import type { Editing } from './useEditing.ts'

/** The largest document that is taken back, in bytes. */
const largest = 5_000_000

/** Takes back a Word document of this draft that was edited there. What differs is offered, sentence by sentence. */
export function FromWord({ editing, onCame }: { editing: Editing; onCame: () => void }) {
  const desk = useDesk()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  async function bring() {
    const chosen = file.current?.files?.[0]
    if (!chosen) return editing.refuse(['Choose the Word document'])
    if (chosen.size > largest) return editing.refuse(['The document is larger than 5 megabytes. Take pictures out of it and try again.'])
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    let letters = ''
    for (const byte of bytes) letters += String.fromCharCode(byte)
    await editing.take(() => desk.bringBackWord({ ...editing.which, base64: btoa(letters) }), onCame)
  }
  return (
    <>
      <h3 className="govuk-heading-s">Bring back a document edited in Word</h3>
      <p className="govuk-body">
        Download a version as Word, edit it there, and bring it back. Each difference is then offered for you to take or leave. Tracked
        changes count as made; comments made in Word stay in Word.
      </p>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={id}>
          Word document (.docx)
        </label>
        <input className="govuk-file-upload" type="file" id={id} ref={file} accept=".docx" />
      </div>
      <Button busy={editing.busy} onClick={() => void bring()} barredBecause={editing.draft.bars.keep}>
        See what differs
      </Button>
    </>
  )
}
