import { type FormEvent, useState } from 'react'
import type { Asked, OfferView } from '#api/contract'
import { dayOf, inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Checkbox, Radios } from '../../parts/Choices.tsx'
import { asTyped, DateField, dayTyped } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { OfferProps } from './OfferPage.tsx'
import { offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

const titles = { victim: 'The victim’s view', officer: 'The officer’s view' } as const
const nothingSaid = () => ({ had: '' as 'yes' | 'no' | '', askedBy: '', on: asTyped(dayOf(new Date())), words: '', told: false })

/** The view of the victim or the officer, or why it could not be had; and the form for it. */
export function SaidView({ caseId, offer, put, whose, editable }: OfferProps & { whose: 'victim' | 'officer'; editable: boolean }) {
  const said = offer[whose]
  const [open, setOpen] = useState(false)
  return (
    <section className="on-file" aria-labelledby={`${whose}-view`}>
      <h4 className="govuk-heading-s" id={`${whose}-view`}>
        {titles[whose]}{' '}
        <Tag tone={said ? (said.view.had ? 'good' : 'partly') : 'bad'}>
          {said ? (said.view.had ? 'Recorded' : 'Could not be had') : 'Missing'}
        </Tag>
      </h4>
      {said && <Said said={said} whose={whose} />}
      {editable &&
        (said && !open ? (
          <Button onClick={() => setOpen(true)} about={titles[whose].toLowerCase()}>
            Record it again
          </Button>
        ) : (
          <ViewForm caseId={caseId} offer={offer} put={put} whose={whose} onDone={() => setOpen(false)} />
        ))}
    </section>
  )
}

function Said({ said: { view, by, on }, whose }: { said: NonNullable<OfferView['victim']>; whose: 'victim' | 'officer' }) {
  if (!view.had)
    return (
      <p className="govuk-body as-typed">
        {view.because}{' '}
        <span className="quiet">
          ({by}, {inWords(on)})
        </span>
      </p>
    )
  const told = view.toldWhatFollows ? 'told what each course would mean' : 'not told what each course would mean'
  return (
    <p className="govuk-body as-typed">
      “{view.words}”{' '}
      <span className="quiet">
        (asked by {view.askedBy} on {inWords(view.askedOn)}
        {whose === 'victim' && `, ${told}`}; recorded by {by})
      </span>
    </p>
  )
}

function ViewForm({ caseId, offer, put, whose, onDone }: OfferProps & { whose: 'victim' | 'officer'; onDone: () => void }) {
  const desk = useDesk()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [typed, setTyped] = useKept(`${caseId} ${offer.offer} ${whose}`, nothingSaid())
  const had = typed.had === 'yes'

  function record(event: FormEvent) {
    event.preventDefault()
    const askedOn = dayTyped(typed.on)
    if (typed.had === '') return refuse([`Say whether the ${whose}’s view could be had`])
    if (had && !askedOn) return refuse(['The day of asking is not a day of the calendar'])
    const view: Asked<'recordView'>['view'] = had
      ? {
          had: true,
          askedBy: typed.askedBy.trim(),
          askedOn: askedOn ?? dayOf(new Date()),
          words: typed.words.trim(),
          toldWhatFollows: whose === 'officer' || typed.told,
        }
      : { had: false, because: typed.words.trim() }
    void step(
      () => desk.recordView({ caseId, offer: offer.offer, whose, view }),
      () => {
        setTyped(nothingSaid())
        onDone()
      },
    )
  }

  return (
    <form onSubmit={record} noValidate>
      <ErrorSummary problems={refused} />
      <Radios
        legend={`Could the ${whose}’s view be had?`}
        inline
        value={typed.had}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        onChange={(answer) => setTyped({ ...typed, had: answer })}
      />
      {typed.had !== '' && (
        <>
          {had && (
            <div className="choosing choosing--close">
              <TextField label={`Who asked the ${whose}`} value={typed.askedBy} onChange={(askedBy) => setTyped({ ...typed, askedBy })} />
              <DateField legend="When" hint="Today, unless you change it" value={typed.on} onChange={(on) => setTyped({ ...typed, on })} />
            </div>
          )}
          <TextArea
            label={had ? `What the ${whose} said, in her or his own words` : `Why the ${whose}’s view could not be had`}
            value={typed.words}
            onChange={(words) => setTyped({ ...typed, words })}
            rows={2}
          />
          {had && whose === 'victim' && (
            <div className="govuk-form-group govuk-checkboxes--small">
              <Checkbox
                label="Told beforehand what each course would mean: the record, the sentence, the order, what follows"
                checked={typed.told}
                onChange={(told) => setTyped({ ...typed, told })}
              />
            </div>
          )}
          <Button type="submit" busy={busy} barredBecause={offerBars(offer, 'viewRecorded')} about={titles[whose].toLowerCase()}>
            Record
          </Button>
        </>
      )}
    </form>
  )
}
