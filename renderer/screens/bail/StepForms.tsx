import type { ReactNode } from 'react'
import type { Answers } from '#api/contract'
import { Checkbox, Checkboxes, Radios } from '../../parts/Choices.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { Lines } from '../order/Lines.tsx'
import type { StepOf, StepType } from './firstSteps.ts'

type Bail = Answers['bail'] | null
type Props<T extends StepType> = { said: StepOf<T>; set: (difference: Partial<StepOf<T>>) => void; bail: Bail }

const statuses = [
  { value: 'releasedUnderInvestigation', label: 'Released under investigation' },
  { value: 'voluntaryInterview', label: 'Interviewed voluntarily, no bail' },
  { value: 'postalRequisition', label: 'Charged by postal requisition, no bail' },
  { value: 'conditional', label: 'Bail with conditions' },
  { value: 'unconditional', label: 'Bail without conditions' },
  { value: 'remand', label: 'Remanded in custody' },
] as const
const outcomes = [
  { value: 'remand', label: 'Remanded in custody' },
  { value: 'conditional', label: 'Bail with conditions' },
  { value: 'unconditional', label: 'Bail without conditions' },
] as const

const Conditions = ({ value, onChange }: { value: readonly string[]; onChange: (conditions: string[]) => void }) => (
  <Lines label="Conditions" hint="One a line, as the court has them." value={value} onChange={onChange} />
)

const Time = ({
  label,
  hint,
  value,
  onChange,
}: {
  label: string
  hint?: string
  value: string | null
  onChange: (time: string | null) => void
}) => (
  <TextField
    label={label}
    hint={hint ?? 'As on a 24-hour clock, for example 14:05.'}
    width="short"
    value={value ?? ''}
    onChange={(time) => onChange(time.trim() || null)}
  />
)

/** The fields of each step. */
export const forms: { [T in StepType]: (props: Props<T>) => ReactNode } = {
  statusRecorded: ({ said, set }) => (
    <>
      <Select label="Status" value={said.status ?? ''} choices={statuses} onChange={(status) => set({ status })} />
      <DayField legend="Since" value={said.since} onChange={(day) => day && set({ since: day })} />
      {said.status === 'conditional' && <Conditions value={said.conditions} onChange={(conditions) => set({ conditions })} />}
      <TextField label="Learnt from" hint="A form, an officer, the court." value={said.from} onChange={(from) => set({ from })} />
    </>
  ),
  applicationMade: ({ said, set, bail }) => (
    <>
      <Radios
        legend="Ask for"
        inline
        value={said.seeks ?? ''}
        choices={[
          { value: 'remand', label: 'A remand in custody' },
          { value: 'conditions', label: 'Bail with conditions' },
          { value: 'variation', label: 'A change of conditions' },
        ]}
        onChange={(seeks) => set({ seeks })}
      />
      <TextField label="Court" value={said.court} onChange={(court) => set({ court })} />
      <DayField legend="Hearing" value={said.hearing} onChange={(day) => day && set({ hearing: day })} />
      {said.seeks === 'remand' && <ChooseGrounds said={said} set={set} bail={bail} />}
      {bail?.asksImmediateCustody && said.seeks === 'remand' && (
        <TextArea
          label="Why immediate custody is a real prospect"
          hint="Not needed for the injury ground or the defendant’s own protection."
          rows={2}
          value={said.immediateCustody}
          onChange={(immediateCustody) => set({ immediateCustody })}
        />
      )}
      {bail && bail.conditions.length > 0 && (
        <Checkboxes
          legend={said.seeks === 'remand' ? 'Conditions, if bail is granted all the same' : 'Conditions the file calls for'}
          values={said.conditions.filter((text) => bail.conditions.some((condition) => condition.text === text))}
          choices={bail.conditions.map(({ text, against }) => ({ value: text, label: `${text} (against ${against})` }))}
          onChange={(chosen) =>
            set({
              conditions: [...chosen, ...said.conditions.filter((text) => bail.conditions.every((condition) => condition.text !== text))],
            })
          }
        />
      )}
      <Lines
        label="Other conditions"
        hint="One a line."
        value={said.conditions.filter((text) => !bail?.conditions.some((condition) => condition.text === text))}
        onChange={(own) =>
          set({ conditions: [...said.conditions.filter((text) => bail?.conditions.some((condition) => condition.text === text)), ...own] })
        }
      />
      <TextArea label="The victim’s views" rows={2} value={said.victimViews} onChange={(victimViews) => set({ victimViews })} />
    </>
  ),
  courtDecided: ({ said, set }) => (
    <>
      <Radios legend="Decision" inline value={said.outcome ?? ''} choices={outcomes} onChange={(outcome) => set({ outcome })} />
      <DayField legend="Decided on" value={said.decided} onChange={(day) => day && set({ decided: day })} />
      <Time
        label="The hearing ended at"
        hint="The two hours for a written notice of appeal run from here."
        value={said.ended ?? null}
        onChange={(ended) => set({ ended })}
      />
      {said.outcome === 'conditional' && <Conditions value={said.conditions} onChange={(conditions) => set({ conditions })} />}
      <TextArea label="The court’s reasons" rows={2} value={said.reasons} onChange={(reasons) => set({ reasons })} />
    </>
  ),
  appealDecided: ({ said, set }) => (
    <>
      <Radios
        legend="Appeal against the grant of bail?"
        inline
        value={said.appeal === undefined ? '' : said.appeal ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        onChange={(value) => set({ appeal: value === 'yes' })}
      />
      <TextArea label="Reasons" rows={2} value={said.reasons} onChange={(reasons) => set({ reasons })} />
      {said.appeal && (
        <>
          <Time label="The court was told at" value={said.toldCourt ?? null} onChange={(toldCourt) => set({ toldCourt })} />
          <TextField label="Approved by" value={said.approvedBy} onChange={(approvedBy) => set({ approvedBy })} />
        </>
      )}
    </>
  ),
  noticeServed: ({ said, set }) => (
    <>
      <DayField legend="Served on" value={said.served} onChange={(day) => day && set({ served: day })} />
      <Time label="Served at" value={said.at ?? null} onChange={(at) => set({ at })} />
    </>
  ),
  appealDropped: ({ said, set }) => <TextArea label="Why" rows={2} value={said.why} onChange={(why) => set({ why })} />,
  appealHeard: ({ said, set }) => (
    <>
      <Radios legend="Decision" inline value={said.outcome ?? ''} choices={outcomes} onChange={(outcome) => set({ outcome })} />
      {said.outcome === 'conditional' && <Conditions value={said.conditions} onChange={(conditions) => set({ conditions })} />}
      <TextArea label="The judge’s reasons" rows={2} value={said.reasons} onChange={(reasons) => set({ reasons })} />
    </>
  ),
  breachReported: ({ said, set }) => (
    <>
      <TextArea label="What was done" rows={2} value={said.what} onChange={(what) => set({ what })} />
      <TextArea
        label="Condition broken, or that he did not surrender"
        rows={1}
        value={said.condition}
        onChange={(condition) => set({ condition })}
      />
      <DayField legend="On" value={said.happened} onChange={(happened) => set({ happened })} />
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Checkbox label="Arrested for it" checked={said.arrested} onChange={(arrested) => set({ arrested })} />
      </div>
      <TextField label="Where it is told" value={said.source} onChange={(source) => set({ source })} />
    </>
  ),
  breachAnswered: ({ said, set }) => (
    <>
      <Radios
        legend="First: is the breach part of the course of conduct?"
        inline
        value={said.conduct ?? ''}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
          { value: 'cannotTell', label: 'It cannot be told yet' },
        ]}
        onChange={(conduct) => set({ conduct })}
      />
      <TextArea label="Why" rows={2} value={said.conductWhy} onChange={(conductWhy) => set({ conductWhy })} />
      <Radios legend="Decision" inline value={said.outcome ?? ''} choices={outcomes} onChange={(outcome) => set({ outcome })} />
      {said.outcome === 'conditional' && <Conditions value={said.conditions} onChange={(conditions) => set({ conditions })} />}
      <TextArea label="The court’s reasons" rows={2} value={said.reasons} onChange={(reasons) => set({ reasons })} />
    </>
  ),
}

/** The grounds this charge opens, each to be relied on with facts and with the passages the file offers for it; those it does not open say why. */
function ChooseGrounds({ said, set, bail }: Props<'applicationMade'>) {
  if (!bail) return <p className="govuk-body">Choose the charge above: which grounds are open depends on it.</p>
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">Grounds</legend>
      {bail.grounds.map(({ id, title, open, because, evidence }) => {
        const relied = said.grounds.find(({ ground }) => ground === id)
        const points = [...new Set(evidence.map(({ text }) => text))]
        const change = (difference: Partial<NonNullable<typeof relied>>) =>
          set({ grounds: said.grounds.map((each) => (each.ground === id ? { ...each, ...difference } : each)) })
        if (!open)
          return (
            <p className="govuk-body quiet" key={id}>
              {title}: {because}
            </p>
          )
        return (
          <div key={id}>
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <Checkbox
                label={title}
                checked={relied !== undefined}
                onChange={(checked) =>
                  set({
                    grounds: checked
                      ? [...said.grounds, { ground: id, facts: '', points }]
                      : said.grounds.filter(({ ground }) => ground !== id),
                  })
                }
              />
            </div>
            {relied && (
              <>
                <TextArea label={`Facts: ${title}`} rows={2} value={relied.facts} onChange={(facts) => change({ facts })} />
                {points.length > 0 && (
                  <Checkboxes
                    legend={`Passages to rely on: ${title}`}
                    values={relied.points}
                    choices={points.map((text) => ({ value: text, label: text }))}
                    onChange={(chosen) => change({ points: [...chosen] })}
                  />
                )}
              </>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
