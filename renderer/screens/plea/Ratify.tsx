import { type FormEvent, useState } from 'react'
import { inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, TextArea } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { momentInWords } from '../../words/time.ts'
import type { OfferProps } from './OfferPage.tsx'
import { offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

const choices = [
  { value: 'ratify', label: 'Yes, I approved it' },
  { value: 'disown', label: 'No, this is not right' },
] as const

/** An approval by telephone, put before the supervisor it names: is it right? */
export function Ratify({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [choice, setChoice] = useState<(typeof choices)[number]['value'] | ''>('')
  const [words, setWords] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const bars = offerBars(offer, 'ratified')
  const call = offer.telephone
  if (!call) return null

  function answer(event: FormEvent) {
    event.preventDefault()
    if (choice === '') return refuse(['Say whether you approved it'])
    const on = { caseId, offer: offer.offer }
    const said = words.trim()
    const ask =
      choice === 'ratify'
        ? () => desk.ratifyApproval({ ...on, words: said, passphrase })
        : () => desk.disownApproval({ ...on, reason: said, passphrase })
    setPassphrase('')
    void step(ask)
  }

  return (
    <Notice
      title={`Approved by telephone: to be ratified by ${momentInWords(call.ratifyBy)}${call.overdue ? ' (overdue)' : ''}`}
      look={call.overdue ? 'warning' : 'information'}
      level={3}
    >
      <p className="govuk-body">
        {call.by} recorded that {call.supervisor} said on {inWords(call.calledOn)} at {call.calledAt}: “{call.words}”
      </p>
      {bars.length > 0 ? (
        <ul className="govuk-list">
          {bars.map((bar) => (
            <li key={bar}>{bar}</li>
          ))}
        </ul>
      ) : (
        <form onSubmit={answer} noValidate>
          <ErrorSummary problems={refused} />
          <Radios legend="Is that right?" inline value={choice} choices={choices} onChange={setChoice} />
          {choice !== '' && (
            <>
              <TextArea label={choice === 'ratify' ? 'Anything to add' : 'What is not right'} value={words} onChange={setWords} rows={2} />
              <PassphraseField label="Your passphrase, again" value={passphrase} onChange={setPassphrase} />
              <Button type="submit" look={choice === 'ratify' ? 'primary' : 'warning'} busy={busy}>
                {choice === 'ratify' ? 'Ratify' : 'Disown'}
              </Button>
            </>
          )}
        </form>
      )}
    </Notice>
  )
}
