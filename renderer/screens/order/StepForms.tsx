import type { ReactNode } from 'react'
import { Radios } from '../../parts/Choices.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import type { OrderView } from './built.ts'
import { type StepOf, type StepType, today } from './firstSteps.ts'

type FormProps<T extends StepType> = { said: StepOf<T>; set: (difference: Partial<StepOf<T>>) => void; order: OrderView }

const periods = [
  { value: 'day', label: 'Until a day' },
  { value: 'furtherOrder', label: 'Until further order' },
] as const

function Until({ until, onChange }: { until: string; onChange: (until: string) => void }) {
  return (
    <>
      <Radios
        legend="It lasts"
        inline
        value={until === 'furtherOrder' ? 'furtherOrder' : 'day'}
        choices={periods}
        onChange={(value) => onChange(value === 'furtherOrder' ? 'furtherOrder' : today())}
      />
      {until !== 'furtherOrder' && <DayField legend="Last day" value={until} onChange={(day) => day && onChange(day)} />}
    </>
  )
}

const wishOf = (wanted: boolean | undefined) => (wanted === undefined ? '' : wanted ? 'yes' : 'no')

/** The fields of each step. */
export const forms: { [T in StepType]: (props: FormProps<T>) => ReactNode } = {
  orderConsidered: ({ said, set }) => (
    <>
      <Radios
        legend="Is an order to be sought?"
        inline
        value={said.seek === undefined ? '' : said.seek ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        onChange={(value) => set({ seek: value === 'yes' })}
      />
      <TextArea label="Reasons" rows={2} value={said.reasons} onChange={(reasons) => set({ reasons })} />
    </>
  ),
  termsPutForward: ({ order }) => (
    <p className="govuk-body">
      The order as written on the other pages becomes{' '}
      {order.versions.length === 0 ? 'the first version' : `version ${order.versions.length + 1}`} of the draft.
      {order.versions.length > 0 && ' What the victim said of terms whose words have not changed still stands.'}
    </p>
  ),
  victimAsked: ({ said, set, order }) => (
    <>
      <TextField label="Asked by" value={said.askedBy} onChange={(askedBy) => set({ askedBy })} />
      <DayField legend="Asked on" value={said.askedOn} onChange={(day) => day && set({ askedOn: day })} />
      {order.views.map(({ text }) => (
        <Radios
          key={text}
          legend={text}
          inline
          value={wishOf(said.views.find((view) => view.text === text)?.wanted)}
          choices={[
            { value: 'yes', label: 'Wants it' },
            { value: 'no', label: 'Does not want it' },
          ]}
          onChange={(wish) => set({ views: [...said.views.filter((view) => view.text !== text), { text, wanted: wish === 'yes' }] })}
        />
      ))}
      <TextArea label="In the victim’s words" rows={2} value={said.words} onChange={(words) => set({ words })} />
      <TextArea label="Or why the views could not be had" rows={1} value={said.notHad} onChange={(notHad) => set({ notHad })} />
    </>
  ),
  addressesConfirmed: ({ said, set }) => (
    <>
      <TextField label="Officer" value={said.officer} onChange={(officer) => set({ officer })} />
      <DayField legend="Confirmed on" value={said.confirmedOn} onChange={(day) => day && set({ confirmedOn: day })} />
      <TextArea label="What was confirmed" rows={1} value={said.words} onChange={(words) => set({ words })} />
    </>
  ),
  madeReady: ({ said, set, order }) =>
    order.red.length === 0 ? (
      <p className="govuk-body">Nothing in the draft must be mended.</p>
    ) : (
      <>
        <p className="govuk-body">Mend each of these in the terms and put them forward again, or give the reason for leaving it so.</p>
        {order.red.map((item) => (
          <TextArea
            key={`${item.rule} ${item.says}`}
            label={item.says}
            rows={1}
            value={said.overruled.find((one) => one.rule === item.rule && one.says === item.says)?.reason ?? ''}
            onChange={(reason) =>
              set({
                overruled: order.red.map((each) => ({
                  ...each,
                  reason:
                    each === item ? reason : (said.overruled.find((one) => one.rule === each.rule && one.says === each.says)?.reason ?? ''),
                })),
              })
            }
          />
        ))}
      </>
    ),
  orderServed: ({ said, set, order }) => {
    const ways = order.built?.reliedOn.map(({ way }) => way) ?? []
    return (
      <>
        <TextField label="Court" value={said.court} onChange={(court) => set({ court })} />
        <DayField legend="Served on the court officer" value={said.onCourt} onChange={(day) => day && set({ onCourt: day })} />
        <DayField legend="Served on the defendant" value={said.onDefence} onChange={(day) => day && set({ onDefence: day })} />
        {ways.includes('notice') && (
          <DayField
            legend="Notice of evidence served (rule 31.4)"
            value={said.evidenceNotice}
            onChange={(evidenceNotice) => set({ evidenceNotice })}
          />
        )}
        {ways.includes('hearsay') && (
          <DayField
            legend="Notice of hearsay served (rule 31.6)"
            value={said.hearsayNotice}
            onChange={(hearsayNotice) => set({ hearsayNotice })}
          />
        )}
        <TextArea
          label="What the court shortened or dispensed with, if anything (rule 31.12)"
          rows={1}
          value={said.dispensed}
          onChange={(dispensed) => set({ dispensed })}
        />
      </>
    )
  },
  orderGranted: ({ said, set }) => (
    <>
      <Radios
        legend="Made"
        inline
        value={said.madeOn ?? ''}
        choices={[
          { value: 'conviction', label: 'On conviction' },
          { value: 'acquittal', label: 'On acquittal' },
        ]}
        onChange={(madeOn) => set({ madeOn })}
      />
      <TextField label="Court" value={said.court} onChange={(court) => set({ court })} />
      <DayField legend="Made on" value={said.granted} onChange={(day) => day && set({ granted: day })} />
      <TextArea label="What the court wrote, word for word" rows={6} value={said.wrote} onChange={(wrote) => set({ wrote })} />
      <Until until={said.until} onChange={(until) => set({ until })} />
    </>
  ),
  orderRefused: ({ said, set }) => (
    <>
      <TextField label="Court" value={said.court} onChange={(court) => set({ court })} />
      <DayField legend="Refused on" value={said.refused} onChange={(day) => day && set({ refused: day })} />
      <TextArea label="The court’s reasons" rows={2} value={said.reasons} onChange={(reasons) => set({ reasons })} />
    </>
  ),
  orderVaried: ({ said, set }) => (
    <>
      <TextField label="Court" value={said.court} onChange={(court) => set({ court })} />
      <DayField legend="Varied on" value={said.varied} onChange={(day) => day && set({ varied: day })} />
      <TextArea label="What the court wrote, word for word" rows={6} value={said.wrote} onChange={(wrote) => set({ wrote })} />
      <TextArea label="Why it was varied" rows={2} value={said.why} onChange={(why) => set({ why })} />
      <Until until={said.until} onChange={(until) => set({ until })} />
    </>
  ),
  orderEnded: ({ said, set }) => (
    <>
      <DayField legend="Ended on" value={said.ended} onChange={(day) => day && set({ ended: day })} />
      <TextArea label="How it ended" rows={1} value={said.why} onChange={(why) => set({ why })} />
    </>
  ),
  breachReported: ({ said, set }) => (
    <>
      <TextArea label="What was done" rows={2} value={said.what} onChange={(what) => set({ what })} />
      <DayField legend="On" value={said.happened} onChange={(happened) => set({ happened })} />
      <TextField label="Where it is told" value={said.source} onChange={(source) => set({ source })} />
    </>
  ),
  breachReviewed: ({ said, set }) => (
    <>
      <Radios
        legend="First: is the breach stalking?"
        hint="A breach is one act. Look at it with everything that went before it."
        inline
        value={said.stalking ?? ''}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
          { value: 'cannotTell', label: 'It cannot be told yet' },
        ]}
        onChange={(stalking) => set({ stalking })}
      />
      <TextArea label="Why" rows={2} value={said.why} onChange={(why) => set({ why })} />
      <TextArea
        label="What follows"
        hint="Which charge, beside the breach and not instead of it, or why none."
        rows={2}
        value={said.next}
        onChange={(next) => set({ next })}
      />
    </>
  ),
}
