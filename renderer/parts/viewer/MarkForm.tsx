import { type FormEvent, useState } from 'react'
import { type Asked, type MarkView, markWords, redactionWords } from '#api/contract'
import { type RequestType, requestTypes } from '#case/requestTypes'
import type { Idea } from '#case/vocabulary'
import { Button } from '../Button.tsx'
import { Checkboxes, Radios } from '../Choices.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../Fields.tsx'
import { IncidentFields, type IncidentSaid } from '../findings/CorrectForm.tsx'
import { IdeaSelect } from '../findings/IdeaSelect.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { typedWhen, WhenField, whenTyped } from '../findings/WhenField.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import type { Picked } from './picked.ts'

type Kind = MarkView['kind']
type Doing = Kind | 'finding' | 'incident'
const kinds = Object.keys(markWords) as Kind[]

type Props = { picked: Picked; onDone: () => void }

/** What to do with the words or the area that was chosen: mark it, or say what the reader passed over. */
export function MarkForm({ picked, onDone }: Props) {
  const [doing, setDoing] = useState<Doing>('evidence')
  const words = picked.is === 'words'
  return (
    <section className="mark-form" aria-label="Mark what you chose">
      <p className="mark-form__words">{picked.is === 'words' ? `“${picked.quote}”` : `An area of page ${picked.page}`}</p>
      <Radios
        legend="This is"
        inline
        value={doing}
        choices={[
          ...kinds.map((value) => ({ value: value as Doing, label: markWords[value] })),
          ...(words
            ? [
                { value: 'finding' as const, label: 'A finding' },
                { value: 'incident' as const, label: 'An incident' },
              ]
            : []),
        ]}
        onChange={setDoing}
      />
      {doing === 'finding' && picked.is === 'words' && <AddFinding picked={picked} onDone={onDone} />}
      {doing === 'incident' && picked.is === 'words' && <AddIncident picked={picked} onDone={onDone} />}
      {doing !== 'finding' && doing !== 'incident' && <Mark key={doing} kind={doing} picked={picked} onDone={onDone} />}
    </section>
  )
}

function Mark({ kind, picked, onDone }: Props & { kind: Kind }) {
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
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Mark it
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
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

type AddProps = { picked: Extract<Picked, { is: 'words' }>; onDone: () => void }

/** What the reader passed over. */
function AddFinding({ picked, onDone }: AddProps) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const [idea, setIdea] = useState<Idea | ''>('')
  const [when, setWhen] = useState(typedWhen(null))
  const [reason, setReason] = useState('')
  function add(event: FormEvent) {
    event.preventDefault()
    const on = whenTyped(when)
    if (idea === '') return refuse(['Choose what it shows.'])
    if (!on) return refuse(['Enter days of the calendar.'])
    const { is: _, ...passage } = picked
    const dated = on.earliest === null && on.latest === null ? null : on
    void take(
      () => desk.addObservation({ caseId, passage, idea, when: dated, reason }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form onSubmit={add}>
      <ErrorSummary problems={refused} />
      <IdeaSelect label="What it shows" value={idea} onChange={setIdea} />
      <WhenField legend="When" value={when} onChange={setWhen} />
      <TextField label="Why (if it is not plain)" value={reason} onChange={setReason} width="full" />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy} barredBecause={findings?.bars}>
          Add the finding
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  )
}

function AddIncident({ picked, onDone }: AddProps) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const [said, setSaid] = useState<IncidentSaid>({ summary: picked.quote, when: typedWhen(null), behaviours: [], markers: [] })
  function add(event: FormEvent) {
    event.preventDefault()
    const when = whenTyped(said.when)
    if (!when) return refuse(['Enter days of the calendar.'])
    const { is: _, ...passage } = picked
    const { summary, behaviours, markers } = said
    void take(
      () => desk.addIncident({ caseId, passage, when, summary, behaviours: [...behaviours], markers: [...markers], reason: '' }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form onSubmit={add}>
      <ErrorSummary problems={refused} />
      <IncidentFields said={said} onChange={(next) => setSaid({ ...said, ...next })} />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy} barredBecause={findings?.bars}>
          Add the incident
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  )
}
