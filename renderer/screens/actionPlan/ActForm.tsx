import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Reply, RequestsView, RequestView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

export type Act = 'edit' | 'send' | 'chase' | 'escalate' | 'answer' | 'satisfied' | 'notSatisfied' | 'withdraw' | 'reopen'
export type WithWords = Exclude<Act, 'edit' | 'satisfied'>

const fields: Readonly<Record<WithWords, Readonly<{ label: string; hint?: string; button: string }>>> = {
  send: {
    label: 'Why it is asked again',
    hint: 'The police were asked for this before. Kept with the request.',
    button: 'Send to the police',
  },
  chase: { label: 'How the police were chased', hint: 'Whom, by what means, and what was said.', button: 'Record the chase' },
  escalate: { label: 'What was written or said', button: 'Record the escalation' },
  answer: { label: 'What came', button: 'Record what came' },
  notSatisfied: { label: 'What is wrong with what came', button: 'Record that it will not do' },
  withdraw: { label: 'Why the request is withdrawn', button: 'Withdraw the request' },
  reopen: { label: 'Why the request is opened again', button: 'Open the request again' },
}

type Props = {
  act: WithWords
  request: RequestView
  caseId: string
  onDone: (plan: RequestsView) => void
  onCancel: () => void
}

/** The words one step about a request needs, and what else belongs to it: a new date, the documents that came, why a rung is skipped. */
export function ActForm({ act, request, caseId, onDone, onCancel }: Props) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const { request: id, proposals, nextRung } = request
  const { label, hint, button } = fields[act]
  const [words, setWords] = useKept(`${caseId} ${act} ${id}`, '')
  const [still, setStill] = useKept(`${caseId} still wanted ${id}`, '')
  const [whyNow, setWhyNow] = useKept(`${caseId} why now ${id}`, '')
  const [by, setBy] = useState(noDate)
  const [whole, setWhole] = useState<'whole' | 'part' | ''>('')
  const [documents, setDocuments] = useState<readonly string[]>(proposals.length === 1 ? proposals.map(({ document }) => document) : [])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const requiredBy = dayTyped(by)

  const asks: Readonly<Record<WithWords, () => Promise<Reply<RequestsView>>>> = {
    send: async () => {
      const reply = await desk.sendRequests({ caseId, requests: [id], whyAgain: words })
      const [not] = reply.done ? reply.result.notSent : []
      const [first, ...more] = not?.because ?? []
      return first === undefined ? reply : { done: false, because: [first, ...more] }
    },
    chase: () => desk.chaseRequest({ caseId, request: id, words, requiredBy: requiredBy ?? null }),
    escalate: () => desk.escalateRequest({ caseId, request: id, to: nextRung?.to ?? 'policeSupervisor', words, whyNow }),
    answer: () =>
      desk.answerRequest({ caseId, request: id, documents: [...documents], what: words, stillWanted: whole === 'part' ? still : null }),
    notSatisfied: () => desk.judgeAnswer({ caseId, request: id, reason: words }),
    withdraw: () => desk.withdrawRequest({ caseId, request: id, reason: words }),
    reopen: () => desk.reopenRequest({ caseId, request: id, reason: words }),
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = [
      words.trim() === '' && `Fill in “${label}”`,
      act === 'answer' && whole === '' && 'Say whether everything came, or a part',
      act === 'answer' && whole === 'part' && still.trim() === '' && 'Fill in “What is still wanted”',
      act === 'chase' && requiredBy === undefined && 'The new date is not a day of the calendar',
    ].filter((problem) => problem !== false)
    if (wrong.length > 0) return refuse(wrong)
    void take(asks[act], (plan) => {
      setWords('')
      setStill('')
      setWhyNow('')
      onDone(plan)
    })
  }

  return (
    <form onSubmit={submit} ref={form} className="words-form" noValidate>
      <ErrorSummary problems={refused} />
      {act === 'answer' && proposals.length > 0 && (
        <Checkboxes
          legend="Which of these documents answer it?"
          values={documents}
          choices={proposals.map(({ document, name, because }) => ({ value: document as string, label: `${name}. ${because}` }))}
          onChange={setDocuments}
        />
      )}
      <TextArea label={label} hint={hint} value={words} onChange={setWords} rows={2} />
      {act === 'answer' && (
        <Radios
          legend="Is that everything that was asked for?"
          inline
          value={whole}
          choices={[
            { value: 'whole', label: 'Yes, everything' },
            { value: 'part', label: 'A part of it' },
          ]}
          onChange={setWhole}
        />
      )}
      {act === 'answer' && whole === 'part' && <TextArea label="What is still wanted" value={still} onChange={setStill} rows={2} />}
      {act === 'escalate' && (
        <TextArea
          label="Why this cannot wait"
          hint="Only where a step of the ladder is left out: chase first, then each in turn."
          value={whyNow}
          onChange={setWhyNow}
          rows={2}
        />
      )}
      {act === 'chase' && (
        <DateField
          legend="New date by which it is required"
          hint="Leave empty to keep the date there is."
          value={by}
          onChange={setBy}
          error={requiredBy === undefined ? 'Not a day of the calendar' : undefined}
        />
      )}
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          {button}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
