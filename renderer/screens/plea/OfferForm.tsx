import { type FormEvent, useState } from 'react'
import type { Answers, Asked, CaseView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { type Kind, nothingOffered, type Offer, stoppingWords } from './offer.ts'

type What = 'offence' | 'breach' | 'stop'
const whats: readonly { value: What; label: string }[] = [
  { value: 'offence', label: 'An offence' },
  { value: 'breach', label: 'The breach of an order alone' },
  { value: 'stop', label: 'No plea: stop or lower a charge' },
]
const stops = (Object.keys(stoppingWords) as Exclude<Kind, 'plea'>[]).map((value) => ({ value, label: stoppingWords[value] }))
const noBasis = [
  { value: 'fullFacts', label: 'On the full facts' },
  { value: 'notInWriting', label: 'On facts not in writing yet' },
] as const
/** What the desk reads at most. */
const longestBasis = 20_000
const isBreach = ({ title }: CaseView['offences'][number]) => title.startsWith('Breach ')

type Rest = Readonly<{
  stop: Exclude<Kind, 'plea'> | ''
  defendant: string
  charges: readonly string[] | null
  from: string
  hearing: string
  until: typeof noDate
  without: 'fullFacts' | 'notInWriting' | ''
  document: string
}>
const nothingElse: Rest = {
  stop: '',
  defendant: '',
  charges: null,
  from: '',
  hearing: '',
  until: noDate,
  without: '',
  document: '',
}

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
  const [problems, setProblems] = useState<
    Partial<Record<'to' | 'basis' | 'stop' | 'from' | 'charges' | 'defendant' | 'until' | 'without', string>>
  >({})

  const set = (change: Partial<Rest>) => setRest({ ...rest, ...change })
  const open = view.offences.filter((offence) => what !== 'breach' || isBreach(offence))
  const chosen = open.some(({ id }) => id === offer.to) ? offer.to : ''
  const kind: Kind | '' = what === 'stop' ? rest.stop : 'plea'
  const wantsLesser = what !== 'stop' || rest.stop === 'lowerCharge'
  const defendant = rest.defendant || (view.suspects.length === 1 ? (view.suspects[0]?.id ?? '') : '')
  const current = chargesOf(view)
  const charges = rest.charges ?? (current.length === 1 ? current.map(({ id }) => id) : [])
  const written = offer.basis.trim() !== '' || rest.document !== ''
  const until = dayTyped(rest.until)

  function look() {
    const found = {
      ...(wantsLesser && chosen === '' && { to: 'Choose what the plea is offered to' }),
      ...(offer.basis.length > longestBasis && { basis: 'Shorten the basis to 20,000 characters' }),
    }
    setProblems(found)
    if (Object.keys(found).length === 0) onLook({ ...offer, to: chosen })
  }

  function record(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(kind === '' && { stop: 'Choose what is proposed' }),
      ...(wantsLesser && chosen === '' && { to: what === 'stop' ? 'Choose the lower charge' : 'Choose what the plea is offered to' }),
      ...(defendant === '' && { defendant: 'Choose the defendant' }),
      ...(charges.length === 0 && { charges: 'Choose the charges this would dispose of' }),
      ...(rest.from.trim() === '' && { from: what === 'stop' ? 'Enter who proposes it' : 'Enter who offers it' }),
      ...(kind === 'plea' && !written && rest.without === '' && { without: 'Say on what facts the plea is offered' }),
      ...(until === undefined && { until: 'The day until which it is open is not a day of the calendar' }),
      ...(offer.basis.length > longestBasis && { basis: 'Shorten the basis to 20,000 characters' }),
    }
    setProblems(found)
    refuse([])
    if (Object.keys(found).length > 0 || kind === '') return
    const basis: Asked<'recordOffer'>['basis'] =
      kind !== 'plea' || !written
        ? { is: kind === 'plea' && rest.without === 'notInWriting' ? 'notInWriting' : 'fullFacts', text: '', document: null }
        : { is: 'written', text: offer.basis, document: rest.document || null }
    void take(
      () =>
        desk.recordOffer({
          caseId,
          kind,
          defendant,
          to: wantsLesser ? chosen : null,
          charges: [...charges],
          from: rest.from.trim(),
          hearing: rest.hearing.trim(),
          until: until ?? null,
          reasons: offer.reasons.trim(),
          basis,
        }),
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
          value={chosen}
          choices={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(to) => onChange({ ...offer, to })}
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

/** The charges decided on; before that, those the file is about. */
function chargesOf(view: CaseView): CaseView['offences'] {
  const decided = view.decisions.filter(({ outcome }) => outcome === 'charge').map(({ charge }) => charge)
  const proposed = view.report?.proposed ? [view.report.proposed.offence] : []
  const supported = (view.report?.offences ?? []).filter(({ supported: support }) => support === 'yes').map(({ id }) => id)
  const ids = [...new Set(decided.length > 0 ? decided : [...proposed, ...supported])]
  return ids.flatMap((id) => view.offences.filter((offence) => offence.id === id))
}
