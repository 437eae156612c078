import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, TextArea } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { OfferProps } from './OfferPage.tsx'
import { offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

const choices = [
  { value: 'approve', label: 'Approve' },
  { value: 'refuse', label: 'Refuse' },
  { value: 'return', label: 'Return it' },
] as const
type Choice = (typeof choices)[number]['value']
const asks: Readonly<Record<Choice, string>> = {
  approve: 'Why you approve it',
  refuse: 'Why you refuse it',
  return: 'What is still wanted',
}

/** A supervisor's answer: yes, no, or back with a reason. Yes and no ask for the passphrase again. */
export function Decide({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [choice, setChoice] = useState<Choice | ''>('')
  const [words, setWords] = useKept(`${caseId} ${offer.offer} decision`, '')
  const [passphrase, setPassphrase] = useState('')
  const bars = offerBars(offer, 'approved')

  function decide(event: FormEvent) {
    event.preventDefault()
    if (choice === '') return refuse(['Choose whether you approve it, refuse it or return it'])
    const on = { caseId, offer: offer.offer }
    const said = words.trim()
    const ask = {
      approve: () => desk.approveOffer({ ...on, words: said, passphrase }),
      refuse: () => desk.refuseOffer({ ...on, reason: said, passphrase }),
      return: () => desk.returnOffer({ ...on, reason: said }),
    }[choice]
    setPassphrase('')
    void step(ask, () => setWords(''))
  }

  return (
    <Notice title={bars.length > 0 ? 'This waits for a supervisor' : 'Your decision'} level={3}>
      {bars.length > 0 ? (
        <ul className="govuk-list">
          {bars.map((bar) => (
            <li key={bar}>{bar}</li>
          ))}
        </ul>
      ) : (
        <form onSubmit={decide} noValidate>
          <ErrorSummary problems={refused} />
          <Radios legend="What you decide" inline value={choice} choices={choices} onChange={setChoice} />
          {choice !== '' && (
            <>
              <TextArea label={asks[choice]} value={words} onChange={setWords} rows={2} />
              {choice !== 'return' && <PassphraseField label="Your passphrase, again" value={passphrase} onChange={setPassphrase} />}
              <Button type="submit" look={choice === 'refuse' ? 'warning' : 'primary'} busy={busy}>
                {choices.find(({ value }) => value === choice)?.label}
              </Button>
            </>
          )}
        </form>
      )}
    </Notice>
  )
}
