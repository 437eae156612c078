import { type FormEvent, useState } from 'react'
import type { Answers, CaseView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { formOf, noBasis, nothingElse, type Problems, type Rest, stops, type What, whats } from './newOffer.ts'
import { nothingOffered, type Offer } from './offer.ts'

type Props = {
  view: CaseView
  place: CasePlace
  offer: Offer
  bars: readonly string[]
  onChange: (offer: Offer) => void
  onLook: (offer: Offer | null) => void
  onRecorded: (offers: Answers['offers']) => void
}

/** An offer as it is made at the door of the court: recorded in a minute, filled in already where the file knows. */
export function OfferForm({ view, place, offer, bars, onChange, onLook, onRecorded }: Props) {
  const desk = useDesk()
  const { caseId } = place
  const { take, busy, refused, refuse } = useStep()
  const [what, setWhat] = useKept<What>(`${caseId} plea kind`, 'offence')
  const [rest, setRest] = useKept<Rest>(`${caseId} offer to record`, nothingElse)
  const [problems, setProblems] = useState<Problems>({})
  const set = (change: Partial<Rest>) => setRest({ ...rest, ...change })
  const { open, to, wantsLesser, defendant, current, charges, written, toLook, toRecord, asked } = formOf(view, what, offer, rest)

  function look() {
    setProblems(toLook)
    if (Object.keys(toLook).length === 0) onLook({ ...offer, to })
  }

  function record(event: FormEvent) {
    event.preventDefault()
    setProblems(toRecord)
    refuse([])
    if (Object.keys(toRecord).length > 0 || !asked) return
    void take(
      () => desk.recordOffer({ caseId, ...asked }),
      (recorded) => {
        onChange(nothingOffered)
        onLook(null)
        setRest(nothingElse)
        onRecorded(recorded)
        go({ ...place, part: recorded.recorded })
      },
    )
  }

  return (
    <form onSubmit={record} noValidate>
      <h2 className="govuk-heading-m">A new offer</h2>
      <ErrorSummary problems={[...Object.values(problems), ...refused]} />
      <Radios legend="A plea is offered to" inline value={what} choices={whats} onChange={setWhat} />
      {what === 'stop' && (
        <Select label="What is proposed" value={rest.stop} choices={stops} onChange={(stop) => set({ stop })} error={problems.stop} />
      )}
      {wantsLesser && (
        <Select
          label={what === 'breach' ? 'Which breach' : what === 'stop' ? 'Which lower charge' : 'Which offence'}
          value={to}
          choices={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen) => onChange({ ...offer, to: chosen })}
          error={problems.to}
        />
      )}
      {view.suspects.length > 1 && (
        <Radios
          legend="Defendant"
          inline
          value={defendant}
          choices={view.suspects.map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={(chosenDefendant) => set({ defendant: chosenDefendant })}
          error={problems.defendant}
        />
      )}
      <div className="choosing choosing--close">
        <TextField
          label={what === 'stop' ? 'Proposed by' : 'Offered by, for example counsel’s name'}
          value={rest.from}
          onChange={(from) => set({ from })}
          error={problems.from}
        />
        <TextField label="At which hearing" value={rest.hearing} onChange={(hearing) => set({ hearing })} />
        <DateField
          legend="Open until, if a day was given"
          hint="For example 27 3 2026"
          value={rest.until}
          onChange={(typed) => set({ until: typed })}
          error={problems.until}
        />
      </div>
      <Checkboxes
        legend="It would dispose of"
        values={charges}
        choices={current.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(values) => set({ charges: values })}
        error={problems.charges}
      />
      <TextArea
        label="Reasons put forward for taking it, if any"
        value={offer.reasons}
        onChange={(reasons) => onChange({ ...offer, reasons })}
        rows={2}
      />
      {what !== 'stop' && (
        <>
          <TextArea
            label="Basis of plea, if there is one in writing"
            error={problems.basis}
            value={offer.basis}
            onChange={(basis) => onChange({ ...offer, basis })}
            rows={3}
          />
          <Select
            label="Or a document of the file that holds it"
            value={rest.document || 'none'}
            choices={[
              { value: 'none', label: 'None' },
              ...view.documents.map(({ documentId, name }) => ({ value: documentId as string, label: name })),
            ]}
            onChange={(document) => set({ document: document === 'none' ? '' : document })}
          />
          {!written && (
            <Radios
              legend="Without a basis in writing, the plea is"
              inline
              value={rest.without}
              choices={noBasis}
              onChange={(without) => set({ without })}
              error={problems.without}
            />
          )}
        </>
      )}
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy} barredBecause={bars}>
          Record this offer
        </Button>
        {what !== 'stop' && <Button onClick={look}>Look at this offer</Button>}
      </div>
      <p className="govuk-body quiet">To look records nothing. To refuse a plea nothing has to be shown.</p>
    </form>
  )
}
