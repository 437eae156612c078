import { type FormEvent, useState } from 'react'
import { type Asked, type MarkView, redactionWords } from '#api/contract'
import { type RequestType, requestTypes } from '#case/requestTypes'
import { Checkboxes } from '../Choices.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { Select, TextArea } from '../Fields.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { FormEnd } from './FormEnd.tsx'
import type { Picked } from './picked.ts'

type Kind = MarkView['kind']

/** A mark on the words or the area chosen; a request to the police drafts its asking too. */
export function MakeMark({ kind, picked, onDone }: { kind: Kind; picked: Picked; onDone: () => void }) {
  const desk = useDesk()
  const { caseId, marks, tookMarks } = useReadings()
  const { take, busy, refused } = useStep()
  const [comment, setComment] = useState('')
  const [elements, setElements] = useState<readonly string[]>([])
  const [requestType, setRequestType] = useState<RequestType>('Other')
  const [redact, setRedact] = useState<Asked<'makeMark'>['redact'] | ''>('')

  /** The request to the police, as a draft in the action plan, raised from the very words. */
  const draft = () => {
    const { documentId, page } = picked
    return desk.draftRequest({
      caseId,
      asking: {
        category: requestTypes[requestType],
        type: requestType,
        description: comment,
        why: picked.is === 'words' ? `What the file says calls for it: “${picked.quote}”` : `What page ${page} shows calls for it.`,
        defendants: [],
        requiredBy: null,
        due: 'before-charge',
      },
      raisedFrom: picked.is === 'words' ? { documentId, page, start: picked.start, quote: picked.quote } : null,
    })
  }
  function make(event: FormEvent) {
    event.preventDefault()
    const { documentId, page } = picked
    const place =
      picked.is === 'words'
        ? { documentId, page, start: picked.start, quote: picked.quote }
        : { documentId, page, box: [...picked.box] as [number, number, number, number] }
    void take(
      async () => {
        // The request is drafted first: a mark without it would promise what nobody asks for.
        const drafted = kind === 'request' ? await draft() : undefined
        return drafted && !drafted.done
          ? drafted
          : desk.makeMark({ caseId, kind, place, comment, elements: [...elements], redact: redact === '' ? null : redact })
      },
      (now) => {
        tookMarks(now)
        onDone()
      },
    )
  }
  return (
    <form onSubmit={make}>
      <ErrorSummary problems={refused} />
      {kind === 'redaction' && (
        <Select
          label="Why it is to be redacted"
          value={redact ?? ''}
          choices={(Object.keys(redactionWords) as (keyof typeof redactionWords)[]).map((value) => ({
            value,
            label: redactionWords[value],
          }))}
          onChange={setRedact}
        />
      )}
      {kind === 'request' && (
        <Select
          label="Type of request"
          value={requestType}
          choices={(Object.keys(requestTypes) as RequestType[]).map((value) => ({ value, label: value }))}
          onChange={setRequestType}
        />
      )}
      <TextArea
        label={labels[kind].label}
        {...(labels[kind].hint && { hint: labels[kind].hint })}
        value={comment}
        onChange={setComment}
        rows={2}
      />
      {(kind === 'evidence' || kind === 'issue') && marks && marks.elements.length > 0 && (
        <details className="more">
          <summary>
            {kind === 'evidence' ? 'What it supports' : 'What it troubles'}
            {elements.length > 0 && ` (${elements.length})`}
          </summary>
          {[...Map.groupBy(marks.elements, ({ offence }) => offence)].map(([offence, of]) => (
            <Checkboxes
              key={offence}
              legend={offence}
              values={elements.filter((one) => of.some(({ id }) => id === one))}
              choices={of.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(next) => setElements([...elements.filter((one) => !of.some(({ id }) => id === one)), ...next])}
            />
          ))}
        </details>
      )}
      <FormEnd title="Mark it" busy={busy} onLeave={onDone} />
    </form>
  )
}

const labels: Readonly<Record<Kind, { label: string; hint?: string }>> = {
  evidence: { label: 'What it shows' },
  issue: { label: 'What the defence may make of it' },
  request: { label: 'What to ask the police for', hint: 'A draft of it goes into the action plan.' },
  note: { label: 'Note', hint: 'For you alone: in no document, and its words in no log.' },
  redaction: { label: 'Anything to add' },
}
