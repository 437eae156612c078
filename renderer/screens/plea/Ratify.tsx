import { type FormEvent, useState } from 'react'
import type { CaseOffers } from '#api/contract'
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
import { ReplaceSupervisor } from './ReplaceSupervisor.tsx'
import { useOfferStep } from './useOfferStep.ts'

const choices = [
  { value: 'ratify', label: 'Yes, I approved it' },
  { value: 'disown', label: 'No, this is not right' },
] as const

/** Where she was named after the call, in place of somebody who left. */
const inPlace = [
  { value: 'ratify', label: 'Yes, I approve it' },
  { value: 'disown', label: 'No, I do not' },
] as const

/** An approval by telephone, put before the supervisor it names: is it right? */
export function Ratify({ caseId, offer, put, supervisors }: OfferProps & Pick<CaseOffers, 'supervisors'>) {
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
        {call.by} recorded that {call.replaced[0]?.name ?? call.supervisor} said on {inWords(call.calledOn)} at {call.calledAt}: “
        {call.words}”
      </p>
      {call.replaced.map(({ name, reason, by, on }, at) => (
        <p className="govuk-body" key={name}>
          {call.replaced[at + 1]?.name ?? call.supervisor} decides in place of {name}: named by {by} on {inWords(on)}. {reason}
        </p>
      ))}
      {bars.length > 0 ? (
        <ul className="govuk-list">
          {bars.map((bar) => (
            <li key={bar}>{bar}</li>
          ))}
        </ul>
      ) : (
        <form onSubmit={answer} noValidate>
          <ErrorSummary problems={refused} />
          <Radios
            legend={call.replaced.length > 0 ? 'Do you approve it in her or his place?' : 'Is that right?'}
            inline
            value={choice}
            choices={call.replaced.length > 0 ? inPlace : choices}
            onChange={setChoice}
          />
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
      {bars.length > 0 && <ReplaceSupervisor caseId={caseId} offer={offer} put={put} supervisors={supervisors} />}
    </Notice>
  )
}
