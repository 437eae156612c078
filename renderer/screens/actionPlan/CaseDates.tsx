import { type FormEvent, useState } from 'react'
import type { Asked, ClocksView } from '#api/contract'
import { datedEventNames, datedEvents } from '#case/datedEvents'
import { Button } from '../../parts/Button.tsx'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

type Event = Asked<'recordDate'>['event']
type DateOf = ClocksView['dates'][number]

/** The dates that the clocks start from: read from the file or recorded here, and the way to add one or say that one does not count. */
export function CaseDates({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.clocks({ caseId }), caseId)
  const [adding, setAdding] = useState(false)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  if (asked.answer.state !== 'here') return null
  const { dates, suspects } = asked.answer.result
  return (
    <section aria-labelledby="case-dates">
      <h2 className="govuk-heading-m group" id="case-dates">
        Dates the clocks start from <span className="heading__count">{dates.length}</span>
      </h2>
      {dates.length === 0 && (
        <p className="govuk-body">The file gives no dates of custody, bail, charge or hearings, and none was recorded.</p>
      )}
      <ul className="requests">
        {dates.map((date) => (
          <li key={`${date.event} ${date.suspect} ${date.date} ${date.time}`} className="request">
            <OneDate date={date} caseId={caseId} onChanged={asked.put} />
          </li>
        ))}
      </ul>
      {adding ? (
        <AddDate caseId={caseId} suspects={suspects} onChanged={asked.put} onClose={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>Record a date</Button>
      )}
    </section>
  )
}

function OneDate({ date, caseId, onChanged }: { date: DateOf; caseId: string; onChanged: (view: ClocksView) => void }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [why, setWhy] = useState<string | null>(null)
  const { event, suspect, suspectName, says, file, step } = date
  return (
    <>
      <p className="govuk-body">
        {says}
        {suspectName && ` (${suspectName})`}.{' '}
        {file ? <CitationLink citation={file} look="source" /> : <span className="quiet">{step}</span>}
      </p>
      <ErrorSummary problems={refused} />
      {why === null ? (
        <Button onClick={() => setWhy('')} about={`: ${says}`}>
          This does not count
        </Button>
      ) : (
        <form
          className="words-form"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            void take(() => desk.withdrawDate({ caseId, event, suspect, date: date.date, time: date.time, reason: why }), onChanged)
          }}
        >
          <TextArea label="Why this date does not count" value={why} onChange={setWhy} rows={2} />
          <div className="buttons">
            <Button type="submit" look="primary" busy={busy}>
              Record that it does not count
            </Button>
            <Button onClick={() => setWhy(null)}>Cancel</Button>
          </div>
        </form>
      )}
    </>
  )
}

type AddProps = { caseId: string; suspects: ClocksView['suspects']; onChanged: (view: ClocksView) => void; onClose: () => void }

function AddDate({ caseId, suspects, onChanged, onClose }: AddProps) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [event, setEvent] = useState<Event | ''>('')
  const [suspect, setSuspect] = useState<string>(suspects.length === 1 ? (suspects[0]?.id ?? 'all') : 'all')
  const [on, setOn] = useState(noDate)
  const [time, setTime] = useState('')
  const [note, setNote] = useState('')
  const [from, setFrom] = useState('')
  const date = dayTyped(on)
  const hours = event !== '' && datedEvents[event].needs === 'moment'

  function record(submitted: FormEvent) {
    submitted.preventDefault()
    if (event === '') return refuse(['Choose what happened'])
    if (!date) return refuse(['Give the day'])
    if (time.trim() !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time.trim())) return refuse(['Write the time as 09:30 or 19:55'])
    void take(
      () =>
        desk.recordDate({
          caseId,
          event,
          suspect: suspect === 'all' ? null : suspect,
          date,
          time: time.trim() === '' ? null : time.trim(),
          note,
          from,
        }),
      (view) => {
        onClose()
        onChanged(view)
      },
    )
  }

  return (
    <form className="words-form" onSubmit={record} noValidate>
      <ErrorSummary problems={refused} />
      <Select
        label="What happened"
        value={event}
        choices={datedEventNames.map((value) => ({ value, label: datedEvents[value].words }))}
        onChange={setEvent}
      />
      <Select
        label="Whose"
        value={suspect}
        choices={[
          ...suspects.map(({ id, name }) => ({ value: id as string, label: name })),
          { value: 'all', label: 'The case as a whole' },
        ]}
        onChange={setSuspect}
      />
      <DateField
        legend="Day"
        hint="For example, 27 3 2026."
        value={on}
        onChange={setOn}
        error={date === undefined ? 'Not a day of the calendar' : undefined}
      />
      <TextField
        label="Time"
        hint={hours ? 'This clock counts in hours. For example, 19:55.' : 'If it is known. For example, 10:00.'}
        value={time}
        onChange={setTime}
        width="short"
      />
      <TextField label="Which court, or who decided" hint="If it helps." value={note} onChange={setNote} />
      <TextField label="Where you learnt it" value={from} onChange={setFrom} />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Record the date
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  )
}
