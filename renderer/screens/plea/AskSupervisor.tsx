import { type FormEvent, useState } from 'react'
import type { CaseOffers } from '#api/contract'
import { dayOf } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { asTyped, DateField, dayTyped } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useMe } from '../../parts/useMe.ts'
import type { OfferProps } from './OfferPage.tsx'
import { isOneOf, offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

const ways = [
  { value: 'desk', label: 'Put it in her or his queue' },
  { value: 'telephone', label: 'Approved by telephone' },
] as const
type Way = (typeof ways)[number]['value']
const someoneElse = 'else'

const nothingTyped = () => ({ reasons: '', supervisor: '', name: '', calledOn: asTyped(dayOf(new Date())), calledAt: '', words: '' })

type Props = OfferProps & Pick<CaseOffers, 'supervisors'>

/** Puts the offer to a supervisor: into the queue, or, at the door of the court, by recording what she said on the telephone. */
export function AskSupervisor({ caseId, offer, put, supervisors }: Props) {
  const desk = useDesk()
  const me = useMe()
  const waits = isOneOf(offer, 'proposed')
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [way, setWay] = useState<Way>(waits ? 'telephone' : 'desk')
  const [typed, setTyped] = useKept(`${caseId} ${offer.offer} ask`, nothingTyped())
  const bars = offerBars(offer, way === 'desk' ? 'proposed' : 'approvedByTelephone')
  const others = supervisors.filter(({ id }) => id !== me.id)
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change })

  function ask(event: FormEvent) {
    event.preventDefault()
    const on = { caseId, offer: offer.offer }
    const clear = () => setTyped(nothingTyped())
    const reasons = typed.reasons.trim()
    if (way === 'desk') return void step(() => desk.proposeOffer({ ...on, reasons }), clear)
    const known = others.find(({ id }) => id === typed.supervisor)
    const calledOn = dayTyped(typed.calledOn)
    if (!calledOn) return refuse(['The day of the call is not a day of the calendar'])
    if (!known && typed.name.trim() === '') return refuse(['Choose the supervisor, or enter the name'])
    void step(
      () =>
        desk.approvedByTelephone({
          ...on,
          supervisor: known ?? { id: null, name: typed.name.trim() },
          calledOn,
          calledAt: typed.calledAt.trim().replace('.', ':').padStart(5, '0'),
          words: typed.words.trim(),
          reasons,
        }),
      clear,
    )
  }

  return (
    <section aria-labelledby="ask">
      <h3 className="govuk-heading-s" id="ask">
        {waits ? 'What the supervisor said' : 'Ask a supervisor'}
      </h3>
      <form onSubmit={ask} noValidate>
        <ErrorSummary problems={refused} />
        {!waits && <Radios legend="How" inline value={way} choices={ways} onChange={setWay} />}
        {way === 'telephone' && (
          <>
            <Select
              label="Which supervisor"
              value={typed.supervisor}
              choices={[
                ...others.map(({ id, name }) => ({ value: id as string, label: name })),
                { value: someoneElse, label: 'Someone not on this list' },
              ]}
              onChange={(supervisor) => set({ supervisor })}
            />
            {typed.supervisor === someoneElse && (
              <TextField label="Name of the supervisor" value={typed.name} onChange={(name) => set({ name })} />
            )}
            <div className="choosing choosing--close">
              <TextField
                label="Time of the call"
                hint="For example 14:05"
                value={typed.calledAt}
                onChange={(calledAt) => set({ calledAt })}
                width="short"
              />
              <DateField
                legend="Day of the call"
                hint="Today, unless you change it"
                value={typed.calledOn}
                onChange={(calledOn) => set({ calledOn })}
              />
            </div>
            <TextArea label="What she or he said, in these words" value={typed.words} onChange={(words) => set({ words })} rows={2} />
          </>
        )}
        <TextArea label="Your reasons for taking it" value={typed.reasons} onChange={(reasons) => set({ reasons })} rows={2} />
        {way === 'telephone' && (
          <p className="govuk-body quiet">
            It stays open until that supervisor ratifies or disowns it: 24 hours from the call, then it is overdue.
          </p>
        )}
        <Button type="submit" look="primary" busy={busy} barredBecause={bars}>
          {way === 'desk' ? 'Put to a supervisor' : 'Record the approval'}
        </Button>
      </form>
    </section>
  )
}
