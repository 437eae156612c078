import { type FormEvent, useState } from 'react'
import { type Asked, answerWords, type FindingView, personRoleWords } from '#api/contract'
import { type Behaviour, behaviours, type DocumentKind, documentKinds, type Idea, type Marker, markers } from '#case/vocabulary'
import { behaviourShort, markerWords } from '../../words/behaviours.ts'
import { kindWords } from '../../words/documents.ts'
import { Button } from '../Button.tsx'
import { Checkboxes } from '../Choices.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../Fields.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { IdeaSelect } from './IdeaSelect.tsx'
import { useReadings } from './useReadings.tsx'
import { typedWhen, WhenField, whenTyped } from './WhenField.tsx'

type To = Asked<'correctFinding'>['to']
type Part = { finding: FindingView; onTo: (to: To | undefined) => void }

/** Says what a finding is instead of what was read. What was read is kept beside it. */
export function CorrectForm({ finding, onDone }: { finding: FindingView; onDone: () => void }) {
  const desk = useDesk()
  const { caseId, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const [to, setTo] = useState<To | undefined>(() => asItIs(finding))
  const [reason, setReason] = useState('')
  const Parts = parts[finding.is]

  function correct(event: FormEvent) {
    event.preventDefault()
    if (!to) return refuse(['Enter days of the calendar.'])
    void take(
      () => desk.correctFinding({ caseId, key: finding.key, to, reason }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form className="words-form" onSubmit={correct} aria-label={`Correct: ${finding.title}`}>
      <ErrorSummary problems={refused} />
      <Parts finding={finding} onTo={setTo} />
      <TextField label="Why (if it is not plain)" value={reason} onChange={setReason} width="full" />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Record the correction
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  )
}

/** The finding as a correction that changes nothing: where the form begins. */
function asItIs({ is, now, when }: FindingView): To | undefined {
  switch (is) {
    case 'observation':
      return { is, idea: now.idea as Idea, when }
    case 'incident':
      return {
        is,
        when: when ?? { earliest: null, latest: null, text: '' },
        summary: now.summary ?? '',
        behaviours: [...(now.behaviours ?? [])] as Behaviour[],
        markers: [...(now.markers ?? [])] as Marker[],
      }
    case 'person':
      return { is, name: now.name ?? '', role: (now.role ?? 'other') as Extract<To, { is: 'person' }>['role'] }
    case 'document':
      return { is, kind: now.kind as DocumentKind }
    case 'answer':
      return { is, answer: now.answer as Extract<To, { is: 'answer' }>['answer'] }
    case 'remark':
      return { is, says: now.remark ?? '' }
  }
}

const parts: Readonly<Record<FindingView['is'], (part: Part) => React.ReactNode>> = {
  observation: ObservationParts,
  incident: IncidentParts,
  person: PersonParts,
  document: ({ finding, onTo }) => (
    <Chosen
      label="What it is"
      first={finding.now.kind as DocumentKind}
      choices={documentKinds.map((value) => ({ value, label: kindWords(value) }))}
      onChosen={(kind) => onTo({ is: 'document', kind })}
    />
  ),
  answer: ({ finding, onTo }) => (
    <Chosen
      label="The answer on the form"
      first={finding.now.answer as keyof typeof answerWords}
      choices={(Object.keys(answerWords) as (keyof typeof answerWords)[]).map((value) => ({ value, label: answerWords[value] }))}
      onChosen={(answer) => onTo({ is: 'answer', answer })}
    />
  ),
  remark: ({ finding, onTo }) => (
    <Chosen
      label="What the papers say"
      first={finding.now.remark ?? ''}
      choices={finding.choices.map(({ value, words }) => ({ value, label: words }))}
      onChosen={(says) => onTo({ is: 'remark', says })}
    />
  ),
}

type ChosenProps<T extends string> = {
  label: string
  first: T
  choices: readonly { value: T; label: string }[]
  onChosen: (value: T) => void
}

function Chosen<T extends string>({ label, first, choices, onChosen }: ChosenProps<T>) {
  const [value, setValue] = useState<T>(first)
  return (
    <Select
      label={label}
      value={value}
      choices={choices}
      onChange={(next) => {
        setValue(next)
        onChosen(next)
      }}
    />
  )
}

function ObservationParts({ finding, onTo }: Part) {
  const [idea, setIdea] = useState(finding.now.idea as Idea)
  const [when, setWhen] = useState(typedWhen(finding.when))
  const told = (next: Partial<{ idea: Idea; when: typeof when }>) => {
    const all = { idea, when, ...next }
    const on = whenTyped(all.when)
    onTo(on && { is: 'observation', idea: all.idea, when: on.earliest === null && on.latest === null ? null : on })
  }
  return (
    <>
      <IdeaSelect
        label="What it shows"
        value={idea}
        onChange={(next) => {
          setIdea(next)
          told({ idea: next })
        }}
      />
      <WhenField
        legend="When"
        value={when}
        onChange={(next) => {
          setWhen(next)
          told({ when: next })
        }}
      />
    </>
  )
}

function PersonParts({ finding, onTo }: Part) {
  const [name, setName] = useState(finding.now.name ?? '')
  const [role, setRole] = useState((finding.now.role ?? 'other') as keyof typeof personRoleWords)
  return (
    <>
      <TextField
        label="Name"
        value={name}
        onChange={(next) => {
          setName(next)
          onTo({ is: 'person', name: next, role })
        }}
      />
      <Select
        label="Who that is"
        value={role}
        choices={(Object.keys(personRoleWords) as (keyof typeof personRoleWords)[]).map((value) => ({
          value,
          label: personRoleWords[value],
        }))}
        onChange={(next) => {
          setRole(next)
          onTo({ is: 'person', name, role: next })
        }}
      />
    </>
  )
}

function IncidentParts({ finding, onTo }: Part) {
  const first = asItIs(finding) as Extract<To, { is: 'incident' }>
  const [said, setSaid] = useState({
    summary: first.summary,
    when: typedWhen(finding.when),
    behaviours: first.behaviours as readonly Behaviour[],
    markers: first.markers as readonly Marker[],
  })
  const told = (next: Partial<typeof said>) => {
    const all = { ...said, ...next }
    setSaid(all)
    const when = whenTyped(all.when)
    onTo(when && { is: 'incident', when, summary: all.summary, behaviours: [...all.behaviours], markers: [...all.markers] })
  }
  return <IncidentFields said={said} onChange={told} />
}

export type IncidentSaid = Readonly<{
  summary: string
  when: ReturnType<typeof typedWhen>
  behaviours: readonly Behaviour[]
  markers: readonly Marker[]
}>

/** What can be said of an incident: when, what, and what it shows. */
export const IncidentFields = ({ said, onChange }: { said: IncidentSaid; onChange: (next: Partial<IncidentSaid>) => void }) => (
  <>
    <TextArea label="What happened" value={said.summary} onChange={(summary) => onChange({ summary })} rows={2} />
    <WhenField legend="When" value={said.when} onChange={(when) => onChange({ when })} />
    <Checkboxes
      legend="Acts of section 2A(3) it shows"
      inline
      values={said.behaviours}
      choices={behaviours.map((value) => ({ value, label: behaviourShort[value] }))}
      onChange={(next) => onChange({ behaviours: next })}
    />
    <details className="more">
      <summary>What else marks it{said.markers.length > 0 && ` (${said.markers.length})`}</summary>
      <Checkboxes
        legend="What marks it"
        inline
        values={said.markers}
        choices={markers.map((value) => ({ value, label: markerWords[value] }))}
        onChange={(next) => onChange({ markers: next })}
      />
    </details>
  </>
)
