import { type FormEvent, useEffect, useRef } from 'react'
import type { CaseView, Reply } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

type Props = {
  /** Under which what is typed is kept until it is sent. */
  name: string
  label: string
  hint?: string
  first: string
  button: string
  ask: (words: string) => Promise<Reply<CaseView>>
  onDone: (view: CaseView) => void
  onCancel: () => void
  rows?: number
}

/** A few words and a button: the reason or the request, opened where it was asked for. */
export function WordsForm({ name, label, hint, first, button, ask, onDone, onCancel, rows = 3 }: Props) {
  const { take, busy, refused, refuse } = useStep()
  const [words, setWords] = useKept(name, first)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (words.trim() === '') return refuse([`Fill in “${label}”`])
    void take(
      () => ask(words.trim()),
      (view) => {
        setWords(first)
        onDone(view)
      },
    )
  }

  return (
    <form onSubmit={submit} ref={form} className="words-form">
      <ErrorSummary problems={refused} />
      <TextArea label={label} hint={hint} value={words} onChange={setWords} rows={rows} />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          {button}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
