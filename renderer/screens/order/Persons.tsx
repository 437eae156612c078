import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Checkbox, Radios } from '../../parts/Choices.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import type { Built, Orders } from './built.ts'
import { FaultList } from './FaultList.tsx'
import { Lines } from './Lines.tsx'
import type { Lint } from './useLint.ts'

type Props = { orders: Orders; built: Built; lint: Lint; onChange: (built: Built) => void }

/** Whom the order binds and protects, how long it lasts, what it does not prevent, and how its evidence comes before the court. */
export function Persons({ orders, built, lint, onChange }: Props) {
  const { defendant, persons, duration } = built
  return (
    <>
      <FaultList faults={lint.faults.filter(({ part, term }) => part === 'order' && term === undefined)} />
      <section aria-labelledby="binds">
        <h2 className="govuk-heading-m" id="binds">
          The defendant
        </h2>
        <div className="order-fields">
          <TextField
            label="Defendant’s name"
            value={defendant.name}
            onChange={(name) => onChange({ ...built, defendant: { ...defendant, name } })}
          />
          <DayField
            legend="Defendant’s date of birth"
            value={defendant.bornOn}
            onChange={(bornOn) => onChange({ ...built, defendant: { ...defendant, bornOn } })}
          />
          <TextField
            label="Defendant’s home"
            hint="No term should close the way to it unless that is meant."
            value={defendant.home ?? ''}
            onChange={(home) => onChange({ ...built, defendant: { ...defendant, home: home || null } })}
          />
          <TextField
            label="Defendant’s work"
            value={defendant.work ?? ''}
            onChange={(work) => onChange({ ...built, defendant: { ...defendant, work: work || null } })}
          />
        </div>
      </section>
      <section aria-labelledby="protects">
        <h2 className="govuk-heading-m" id="protects">
          Whom it protects
        </h2>
        {persons.map((person, at) => {
          const set = (difference: Partial<typeof person>) =>
            onChange({ ...built, persons: persons.map((each, other) => (other === at ? { ...each, ...difference } : each)) })
          return (
            <div className="order-fields" key={`person ${at + 1}`}>
              <TextField label={`Name of person ${at + 1}`} value={person.name} onChange={(name) => set({ name })} />
              <DayField
                legend={`Date of birth of person ${at + 1}`}
                hint="For the court and the police; not printed for the defence."
                value={person.bornOn}
                onChange={(bornOn) => set({ bornOn })}
              />
              <TextField
                label={`Described as, person ${at + 1}`}
                hint="If the name alone may mislead, for example her mother."
                value={person.describedAs}
                onChange={(describedAs) => set({ describedAs })}
              />
              {persons.length > 1 && (
                <Button
                  about={`person ${at + 1}`}
                  onClick={() => onChange({ ...built, persons: persons.filter((_, other) => other !== at) })}
                >
                  Remove
                </Button>
              )}
            </div>
          )
        })}
        <Button onClick={() => onChange({ ...built, persons: [...persons, { name: '', bornOn: null, describedAs: '' }] })}>
          Add another person
        </Button>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <Checkbox
            label="There are children: a way must be left for contact ordered by the Family Court"
            checked={built.children}
            onChange={(children) => onChange({ ...built, children })}
          />
        </div>
      </section>
      <section aria-labelledby="lasts">
        <h2 className="govuk-heading-m" id="lasts">
          How long it lasts
        </h2>
        <Period until={duration.until} onChange={(until) => onChange({ ...built, duration: { ...duration, until } })} />
        <TextArea
          label="Reasons for the period"
          rows={2}
          value={duration.reasons}
          onChange={(reasons) => onChange({ ...built, duration: { ...duration, reasons } })}
        />
      </section>
      <section aria-labelledby="lawful">
        <h2 className="govuk-heading-m" id="lawful">
          What it does not prevent, and what may be printed
        </h2>
        <Lines
          label="Exceptions to the whole order"
          hint="One a line."
          value={built.exceptions}
          onChange={(exceptions) => onChange({ ...built, exceptions })}
        />
        <Lines
          label="Addresses and numbers printed on purpose"
          hint="One a line: only what the defendant knows already, as an officer has confirmed. The draft cannot leave with an address that is not here."
          value={built.known}
          onChange={(known) => onChange({ ...built, known })}
        />
        <Lines
          label="Words that must not be printed"
          hint={
            orders.protectedWords > 0
              ? `One a line. ${orders.protectedWords} more are protected on this case already.`
              : 'One a line: an address, a number or a place the defendant must not learn.'
          }
          value={built.unsafe}
          onChange={(unsafe) => onChange({ ...built, unsafe })}
        />
      </section>
      <OtherOrders built={built} onChange={onChange} />
      <ReliedOn orders={orders} built={built} onChange={onChange} />
    </>
  )
}

/** A day or until further order; no day is put in for the person. */
function Period({ until, onChange }: { until: Built['duration']['until']; onChange: (until: string | null) => void }) {
  const [byDay, setByDay] = useState(false)
  const isDay = until === null ? byDay : until !== 'furtherOrder'
  return (
    <>
      <Radios
        legend="Period"
        inline
        value={until === 'furtherOrder' ? 'furtherOrder' : isDay ? 'day' : ''}
        choices={[
          { value: 'day', label: 'Until a day' },
          { value: 'furtherOrder', label: 'Until further order' },
        ]}
        onChange={(value) => {
          setByDay(value === 'day')
          onChange(value === 'furtherOrder' ? 'furtherOrder' : null)
        }}
      />
      {isDay && <DayField legend="Until" value={until} onChange={onChange} />}
    </>
  )
}

const OtherOrders = ({ built, onChange }: Pick<Props, 'built' | 'onChange'>) => (
  <section aria-labelledby="others">
    <h2 className="govuk-heading-m" id="others">
      Other orders in force
    </h2>
    {built.otherOrders.map((other, at) => {
      const set = (difference: Partial<typeof other>) =>
        onChange({ ...built, otherOrders: built.otherOrders.map((each, place) => (place === at ? { ...each, ...difference } : each)) })
      return (
        <div key={`order ${at + 1}`}>
          <TextField label={`Name of order ${at + 1}`} value={other.name} onChange={(name) => set({ name })} />
          <Lines label={`Terms of order ${at + 1}`} hint="One a line." value={other.terms} onChange={(terms) => set({ terms })} />
          <Button
            about={`order ${at + 1}`}
            onClick={() => onChange({ ...built, otherOrders: built.otherOrders.filter((_, place) => place !== at) })}
          >
            Remove
          </Button>
        </div>
      )
    })}
    <Button onClick={() => onChange({ ...built, otherOrders: [...built.otherOrders, { name: '', terms: [] }] })}>
      Add an order in force
    </Button>
  </section>
)

/** How each document the terms stand on comes before the court; from it the notices are made. */
const ReliedOn = ({ orders, built, onChange }: Pick<Props, 'orders' | 'built' | 'onChange'>) => (
  <section aria-labelledby="relied">
    <h2 className="govuk-heading-m" id="relied">
      Evidence the terms stand on
    </h2>
    {built.reliedOn.length === 0 && <p className="govuk-body quiet">No passage is tied to a term yet.</p>}
    {built.reliedOn.length > 0 && (
      <p className="govuk-hint">
        Statements and exhibits begin as served already, other papers as needing a notice. Correct what is otherwise: the notices are made
        from this.
      </p>
    )}
    {built.reliedOn.map((relied) => {
      const name = (orders.documents.find(({ document }) => document === relied.document)?.name ?? 'Document').split('/').at(-1) ?? ''
      const set = (difference: Partial<typeof relied>) =>
        onChange({
          ...built,
          reliedOn: built.reliedOn.map((each) => (each.document === relied.document ? { ...each, ...difference } : each)),
        })
      return (
        <div key={relied.document}>
          <Select
            label={name}
            value={relied.way}
            choices={[
              { value: 'introduced', label: 'Served already, as part of the case' },
              { value: 'notice', label: 'Not yet introduced: notice of evidence (rule 31.4)' },
              { value: 'hearsay', label: 'Hearsay: notice of hearsay (rule 31.6)' },
            ]}
            onChange={(way) => set({ way })}
          />
          {relied.way === 'hearsay' && (
            <div className="order-fields">
              <TextField label={`Who made it: ${name}`} value={relied.maker} onChange={(maker) => set({ maker })} />
              <TextField
                label={`Why not called: ${name}`}
                value={relied.notCalled}
                width="full"
                onChange={(notCalled) => set({ notCalled })}
              />
            </div>
          )}
        </div>
      )
    })}
  </section>
)
