import { type FormEvent, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { useOpener } from '../../../parts/citations.ts'
import { ErrorSummary } from '../../../parts/ErrorSummary.tsx'
import { TextArea } from '../../../parts/Fields.tsx'
import { useDesk } from '../../../parts/useDesk.ts'
import { useStep } from '../../../parts/useStep.ts'
import { usePickedBeside } from '../../../parts/viewer/pickedBeside.ts'
import type { Span } from './places.ts'
import type { Editing } from './useEditing.ts'

/** Gives the sentence at the cursor a passage: the words selected in the document beside, or words typed that stand on its open page. */
export function CiteForm({ editing, span, caseId }: { editing: Editing; span: Span | undefined; caseId: string }) {
  const desk = useDesk()
  const { current } = useOpener()
  const picked = usePickedBeside()
  const { take, busy, refused, refuse } = useStep()
  const [typed, setTyped] = useState('')
  const [cited, setCited] = useState('')
  const words = picked?.is === 'words' ? picked : null
  const bars = [
    !span && 'Place the cursor in the sentence that the passage supports.',
    !current && 'Open the document beside the draft: from a citation, or with Ctrl+K and its name.',
  ].filter((bar) => bar !== false)

  function cite(documentId: string, page: number, text: string, near: number | null) {
    setCited('')
    void take(
      () => desk.passageOn({ caseId, documentId, page, words: text, near }),
      (quote) => {
        if (!editing.editor.current?.cite(quote)) return refuse(['Place the cursor in the sentence that the passage supports.'])
        setTyped('')
        setCited(`Cited on page ${quote.page}: “${quote.words.slice(0, 80)}”`)
        editing.editor.current.focus()
      },
    )
  }
  function citeTyped(event: FormEvent) {
    event.preventDefault()
    if (!current || typed.trim() === '') return refuse(['Enter the words as they stand on the page'])
    cite(current.documentId, current.page, typed, null)
  }
  return (
    <>
      <h2 className="govuk-heading-s" tabIndex={-1}>
        Cite a passage
      </h2>
      <ErrorSummary problems={refused} />
      <p className="govuk-body-s">{span ? `For: “${span.text.trim().slice(0, 90)}”` : 'Place the cursor in a sentence first.'}</p>
      <p className="govuk-body">
        {words
          ? `Selected on page ${words.page}: “${words.quote.slice(0, 120)}”`
          : 'Select words in the document beside the draft, or type them here.'}
      </p>
      <Button
        busy={busy}
        barredBecause={words ? bars.slice(0, span ? 0 : 1) : ['No words are selected in the document.']}
        onClick={() => words && cite(words.documentId, words.page, words.quote, words.start)}
      >
        Cite the selected words
      </Button>
      <form noValidate onSubmit={citeTyped}>
        <TextArea
          label="Words on the open page"
          {...(current && { hint: `As they stand on page ${current.page}` })}
          value={typed}
          onChange={setTyped}
          rows={2}
        />
        <Button type="submit" busy={busy} barredBecause={bars}>
          Cite these words
        </Button>
      </form>
      <p role="status" className="govuk-body-s">
        {cited}
      </p>
    </>
  )
}
