import { type FormEvent, useState } from 'react'
import type { CaseOffers } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, Select, TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useMe } from '../../parts/useMe.ts'
import type { OfferProps } from './OfferPage.tsx'
import { offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

type Props = OfferProps & Pick<CaseOffers, 'supervisors'>

/** Names another supervisor to ratify or disown an approval by telephone, where the one it names has left. */
export function ReplaceSupervisor({ caseId, offer, put, supervisors }: Props) {
  const desk = useDesk()
  const me = useMe()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [supervisor, setSupervisor] = useState('')
  const [reason, setReason] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const named = offer.telephone?.supervisor ?? ''
  const bars = offerBars(offer, 'supervisorReplaced')

  function name(event: FormEvent) {
    event.preventDefault()
    const chosen = supervisors.find(({ id }) => id === supervisor)
    if (!chosen) return refuse(['Choose who is to decide'])
    setPassphrase('')
    void step(() => desk.replaceSupervisor({ caseId, offer: offer.offer, supervisor: chosen.id, reason: reason.trim(), passphrase }))
  }

  return (
    <details className="more">
      <summary>If {named} has left: name another supervisor</summary>
      {bars.length > 0 ? (
        <ul className="govuk-list">
          {bars.map((bar) => (
            <li key={bar}>{bar}</li>
          ))}
        </ul>
      ) : (
        <form onSubmit={name} noValidate>
          <ErrorSummary problems={refused} />
          <Select
            label="Who decides instead"
            value={supervisor}
            choices={supervisors.map(({ id, name }) => ({ value: id as string, label: id === me.id ? `${name} (you)` : name }))}
            onChange={setSupervisor}
          />
          <TextArea label="Why she or he cannot say it any more" value={reason} onChange={setReason} rows={2} />
          <PassphraseField label="Your passphrase, again" value={passphrase} onChange={setPassphrase} />
          <Button type="submit" busy={busy}>
            Name this supervisor
          </Button>
        </form>
      )}
    </details>
  )
}
