import { type FormEvent, useState } from 'react'
import type { CaseView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea } from '../../parts/Fields.tsx'
import { useKept } from '../../parts/useKept.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { OfferAnswer } from './OfferAnswer.tsx'
import { nothingOffered, type Offer, sameOffer } from './offer.ts'

/** A plea offered at the door of the court: what it is against the evidence. Nothing is recorded here. */
export function PleaSection({ view, place: { caseId } }: SectionProps) {
  const [offer, setOffer] = useKept(`${caseId} offer`, nothingOffered)
  const [looked, setLooked] = useKept<Offer | null>(`${caseId} offer looked at`, null)
  return (
    <>
      <SectionHeading view={view}>Plea</SectionHeading>
      {view.report ? (
        <div className="columns">
          <OfferForm view={view} caseId={caseId} offer={offer} onChange={setOffer} onLook={setLooked} />
          {looked ? (
            <OfferAnswer report={view.report} view={view} caseId={caseId} offer={looked} changed={!sameOffer(offer, looked)} />
          ) : (
            <p className="govuk-body quiet">What the plea would leave out and lose, and what would have to be on file, is shown here.</p>
          )}
        </div>
      ) : (
        <NotReadYet view={view} />
      )}
    </>
  )
}

type Kind = 'offence' | 'breach'
const kinds: readonly { value: Kind; label: string }[] = [
  { value: 'offence', label: 'An offence' },
  { value: 'breach', label: 'The breach of an order alone' },
]
/** What the desk reads at most. */
const longestBasis = 20_000
const isBreach = ({ title }: CaseView['offences'][number]) => title.startsWith('Breach ')

type Props = { view: CaseView; caseId: string; offer: Offer; onChange: (offer: Offer) => void; onLook: (offer: Offer) => void }

function OfferForm({ view, caseId, offer, onChange, onLook }: Props) {
  const [kind, setKind] = useKept<Kind>(`${caseId} plea kind`, 'offence')
  const [problems, setProblems] = useState<{ to?: string; basis?: string }>({})
  const open = view.offences.filter((offence) => kind === 'offence' || isBreach(offence))
  const chosen = open.some(({ id }) => id === offer.to) ? offer.to : ''

  function look(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(chosen === '' && { to: 'Choose what the plea is offered to' }),
      ...(offer.basis.length > longestBasis && { basis: 'Shorten the basis to 20,000 characters' }),
    }
    setProblems(found)
    if (Object.keys(found).length === 0) onLook(offer)
  }

  return (
    <form onSubmit={look} noValidate>
      <ErrorSummary problems={Object.values(problems)} />
      <Radios legend="A plea is offered to" inline value={kind} choices={kinds} onChange={setKind} />
      <Select
        label={kind === 'breach' ? 'Which breach' : 'Which offence'}
        value={chosen}
        choices={open.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(to) => onChange({ ...offer, to })}
        error={problems.to}
      />
      <TextArea
        label="Reasons put forward for taking it, if any"
        value={offer.reasons}
        onChange={(reasons) => onChange({ ...offer, reasons })}
        rows={2}
      />
      <TextArea
        label="Basis of plea, if there is one in writing"
        error={problems.basis}
        value={offer.basis}
        onChange={(basis) => onChange({ ...offer, basis })}
        rows={2}
      />
      <Button type="submit" look="primary">
        Look at this offer
      </Button>
      <p className="govuk-body quiet">Nothing is recorded. To refuse a plea nothing has to be shown.</p>
    </form>
  )
}
