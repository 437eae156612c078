import { type FormEvent, useState } from 'react'
import type { Asked, OfferView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import type { OfferProps } from './OfferPage.tsx'
import { isOneOf, offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

type How = Asked<'closeOffer'>['how']
const plea: readonly { value: How; label: string }[] = [
  { value: 'acceptedInCourt', label: 'Accepted in court' },
  { value: 'rejectedInCourt', label: 'Rejected in court' },
  { value: 'rejected', label: 'Rejected at once' },
  { value: 'withdrawn', label: 'Withdrawn' },
]
const stop: readonly { value: How; label: string }[] = [
  { value: 'acceptedInCourt', label: 'Done' },
  { value: 'rejected', label: 'Given up' },
]

/** How the offer ended, or that it is opened again. To refuse one needs nothing. */
export const InCourt = (props: OfferProps) => (
  <>
    {isOneOf(props.offer, 'offered', 'clear', 'warned', 'returned', 'disowned', 'proposed', 'refused', 'approved', 'byTelephone') && (
      <Outcome {...props} />
    )}
    {isOneOf(props.offer, 'proposed', 'refused', 'approved', 'accepted', 'acceptedDisowned', 'rejected', 'withdrawn') && (
      <Again {...props} />
    )}
  </>
)

function Outcome({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [how, setHow] = useState<How | ''>('')
  const [court, setCourt] = useState(offer.what.hearing)
  const [words, setWords] = useState('')
  const inCourt = how === 'acceptedInCourt' || how === 'rejectedInCourt'

  function close(event: FormEvent) {
    event.preventDefault()
    if (how === '') return refuse(['Choose how it ended'])
    void step(() => desk.closeOffer({ caseId, offer: offer.offer, how, court: inCourt ? court.trim() : '', words: words.trim() }))
  }

  return (
    <section aria-labelledby="outcome">
      <h3 className="govuk-heading-s" id="outcome">
        How it ended
      </h3>
      <form onSubmit={close} noValidate>
        <ErrorSummary problems={refused} />
        <Radios legend="The offer was" inline value={how} choices={offer.what.kind === 'plea' ? plea : stop} onChange={setHow} />
        {how !== '' && (
          <>
            {inCourt && <TextField label="At which court and hearing" value={court} onChange={setCourt} width="full" />}
            <TextArea label="Anything to add" value={words} onChange={setWords} rows={1} />
            <Button type="submit" busy={busy} barredBecause={offerBars(offer, how)}>
              Record how it ended
            </Button>
          </>
        )}
      </form>
    </section>
  )
}

const againWords: Partial<Record<OfferView['state'], string>> = {
  proposed: 'Why it is taken back',
  acceptedDisowned: 'What has been done about the plea that was taken',
}

function Again({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused } = useOfferStep(put)
  const [reason, setReason] = useState('')
  const [open, setOpen] = useState(offer.state === 'acceptedDisowned')
  const bars = offerBars(offer, 'reopened')
  if (!open)
    return (
      <div className="buttons">
        <Button onClick={() => setOpen(true)} barredBecause={bars}>
          Open this offer again
        </Button>
      </div>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void step(() => desk.reopenOffer({ caseId, offer: offer.offer, reason: reason.trim() }))
      }}
      noValidate
    >
      <ErrorSummary problems={refused} />
      <TextArea label={againWords[offer.state] ?? 'Why this offer is opened again'} value={reason} onChange={setReason} rows={2} />
      <Button type="submit" busy={busy} barredBecause={bars}>
        Open this offer again
      </Button>
    </form>
  )
}
