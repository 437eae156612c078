import { type FormEvent, useState } from 'react'
import {
  type Asked,
  measureWords,
  type PersonCare,
  protectableWords,
  routeWords,
  stageWords,
  subjectWords,
  supportWords,
  vpsWords,
  wishWords,
} from '#api/contract'
import { type Day, dayOf } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import type { CareProps } from './VictimSection.tsx'

export type Form = 'vps' | 'specialMeasures' | 'need' | 'view' | 'support' | 'safeContact' | 'protect' | 'lift'
type Record_ = Asked<'recordCare'>['record']
type Typed = Readonly<{ words: Readonly<Record<string, string>>; measures: readonly string[]; day: typeof noDate }>

const choices = <T extends string>(words: Readonly<Record<T, string>>) =>
  (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }))

/** One matter of care, recorded in a few words. What was recorded before stays in the log. */
export function RecordForm({ form, person, caseId, onCare, onDone }: CareProps & { form: Form; person: PersonCare; onDone: () => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [typed, setTyped] = useState<Typed>(() => begin(form, person))
  const { words } = typed
  const set = (name: string) => (value: string) => setTyped({ ...typed, words: { ...words, [name]: value } })
  const word = (name: string) => words[name] ?? ''

  function keep(event: FormEvent) {
    event.preventDefault()
    const record = recordOf(form, typed)
    if (typeof record === 'string') return refuse([record])
    void take(
      () => desk.recordCare({ caseId, person: person.person, record }),
      (care) => {
        onCare(care)
        onDone()
      },
    )
  }
  const text = (label: string, name: string, hint?: string) => (
    <TextField label={label} {...(hint && { hint })} value={word(name)} onChange={set(name)} width="full" />
  )
  const select = <T extends string>(label: string, name: string, of: Readonly<Record<T, string>>) => (
    <Select label={label} value={word(name) as T} choices={choices(of)} onChange={set(name)} />
  )
  const date = (legend: string, hint: string) => (
    <DateField legend={legend} hint={hint} value={typed.day} onChange={(day) => setTyped({ ...typed, day })} />
  )
  return (
    <form className="words-form" onSubmit={keep} aria-label={`Record for ${person.name}`}>
      <ErrorSummary problems={refused} />
      {form === 'vps' && (
        <>
          {select('Where it stands', 'state', vpsWords)}
          {date('Made on', 'Leave it empty where none was made.')}
          {text('To be read aloud by', 'readBy')}
          {text('Anything to add', 'note')}
        </>
      )}
      {form === 'specialMeasures' && (
        <>
          {select('How this person is eligible', 'route', routeWords)}
          {select('What this person wants', 'wish', wishWords)}
          <Checkboxes
            legend="Which measures"
            inline
            values={typed.measures}
            choices={choices(measureWords)}
            onChange={(measures) => setTyped({ ...typed, measures })}
          />
          {select('Where it stands', 'stage', stageWords)}
          {text('Anything to add', 'note')}
        </>
      )}
      {form === 'need' && (
        <>
          {text('What is needed', 'need', 'An interpreter, transport, childcare, a break every hour.')}
          {text('What was arranged', 'arranged')}
        </>
      )}
      {form === 'view' && (
        <>
          {select('About', 'about', subjectWords)}
          <TextArea label="The view, in this person’s words where you can" value={word('says')} onChange={set('says')} rows={2} />
          {date('Heard on', 'The day the view was given.')}
          {text('Learnt from', 'source', 'Who heard it and how, or the document.')}
        </>
      )}
      {form === 'support' && (
        <>
          {text('Agency', 'agency', 'An IDVA, ISAC or stalking advocacy service, by name.')}
          {select('Where it stands', 'state', supportWords)}
          {text('Worker', 'worker')}
          {text('Anything to add', 'note')}
        </>
      )}
      {form === 'safeContact' && (
        <>
          {text('How to reach this person safely', 'how')}
          {text('Never', 'never', 'A number, a time or a place that is not safe.')}
        </>
      )}
      {form === 'protect' && (
        <>
          {select('What is protected', 'what', protectableWords)}
          <TextArea
            label="The words that must not be printed"
            hint="One on each line, as they would be written: the street, the postcode, the number."
            value={word('words')}
            onChange={set('words')}
            rows={3}
          />
          {text('Why', 'reason')}
        </>
      )}
      {form === 'lift' && (
        <>
          {select('What may be printed again', 'what', protectableWords)}
          {text('Why', 'reason')}
        </>
      )}
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Record it
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  )
}

const typedDay = (on: Day | null) => {
  if (on === null) return noDate
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

/** The form filled in as far as it is known. */
function begin(form: Form, { now }: PersonCare): Typed {
  const empty: Typed = { words: {}, measures: [], day: noDate }
  const { vps, specialMeasures, safeContact } = now
  if (form === 'vps' && vps) return { ...empty, words: { state: vps.state, readBy: vps.readBy, note: vps.note }, day: typedDay(vps.made) }
  if (form === 'specialMeasures' && specialMeasures) {
    const { route, wish, stage, note, measures } = specialMeasures
    return { ...empty, words: { route, wish, stage, note }, measures }
  }
  if (form === 'safeContact' && safeContact) return { ...empty, words: { how: safeContact.how, never: safeContact.never } }
  return form === 'view' ? { ...empty, day: typedDay(dayOf(new Date())) } : empty
}

/** What was typed as a record, or in words what is still missing. */
function recordOf(form: Form, { words, measures, day }: Typed): Record_ | string {
  const word = (name: string) => (words[name] ?? '').trim()
  const chosen = (name: string) => word(name) as never
  const on = dayTyped(day)
  if (on === undefined) return 'Enter a day of the calendar.'
  switch (form) {
    case 'vps':
      return word('state') === ''
        ? 'Choose where it stands.'
        : { type: 'vpsRecorded', state: chosen('state'), made: on, readBy: word('readBy'), note: word('note') }
    case 'specialMeasures':
      if (['route', 'wish', 'stage'].some((name) => word(name) === '')) return 'Choose eligibility, wish and where it stands.'
      return {
        type: 'specialMeasuresRecorded',
        route: chosen('route'),
        measures: measures as never,
        wish: chosen('wish'),
        stage: chosen('stage'),
        note: word('note'),
      }
    case 'need':
      return { type: 'needRecorded', need: word('need'), arranged: word('arranged') }
    case 'view':
      if (word('about') === '') return 'Choose what the view is about.'
      return on === null
        ? 'Enter the day the view was given.'
        : { type: 'viewRecorded', about: chosen('about'), says: word('says'), heardOn: on, source: word('source') }
    case 'support':
      if (word('state') === '') return 'Choose where it stands.'
      return { type: 'supportRecorded', agency: word('agency'), worker: word('worker'), state: chosen('state'), note: word('note') }
    case 'safeContact':
      return { type: 'safeContactRecorded', how: word('how'), never: word('never') }
    case 'protect':
      if (word('what') === '') return 'Choose what is protected.'
      return {
        type: 'detailsProtected',
        what: chosen('what'),
        words: word('words')
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean),
        reason: word('reason'),
      }
    case 'lift':
      return word('what') === ''
        ? 'Choose what may be printed again.'
        : { type: 'protectionLifted', what: chosen('what'), reason: word('reason') }
  }
}
