import type { Answers, Asked, CaseView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { DateField, dayTyped, noDate, type TypedDate } from '../../parts/DateField.tsx'
import { Select, TextArea } from '../../parts/Fields.tsx'
import { offenceTitle } from '../case/doors.ts'

/** A charge as it is typed from the MG4; `row` tells it from the others while it has no name. */
export type TypedCharge = Readonly<{
  row: number
  offence: string
  from: TypedDate
  to: TypedDate
  wording: string
  read: Answers['chargesRead'][number] | null
}>
type Laid = Asked<'receiveCharges'>['charges'][number]

const typedDay = (day: string | null): TypedDate => {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  return day === null ? noDate : { day: String(Number(date)), month: String(Number(month)), year }
}
export const typedFrom = (read: Answers['chargesRead'][number], row: number): TypedCharge => ({
  row,
  offence: read.offence,
  from: typedDay(read.from),
  to: typedDay(read.to),
  wording: read.wording,
  read,
})
const emptyCharge = { offence: '', from: noDate, to: noDate, wording: '', read: null } as const

export const chargeProblems = (charges: readonly TypedCharge[]): readonly (string | false)[] => [
  charges.length === 0 && 'Say which charges the police laid',
  charges.some(({ offence }) => offence === '') && 'Choose the offence of each charge',
  charges.some(({ from, to }) => dayTyped(from) === undefined || dayTyped(to) === undefined) && 'A date is not a day of the calendar',
]

export const laidFrom = (view: CaseView, charges: readonly TypedCharge[]): Laid[] =>
  charges.map(({ offence, from, to, wording }) => ({
    offence,
    title: offenceTitle(view, offence),
    from: dayTyped(from) ?? null,
    to: dayTyped(to) ?? null,
    wording: wording.trim(),
  }))

type Props = { view: CaseView; charges: readonly TypedCharge[]; onChange: (charges: readonly TypedCharge[]) => void }

/** The charges laid, filled from the MG4s of the file, each to be checked against the form itself. */
export function LaidCharges({ view, charges, onChange }: Props) {
  const set = (row: number, change: Partial<TypedCharge>) => onChange(charges.map((one) => (one.row === row ? { ...one, ...change } : one)))
  const nextRow = Math.max(-1, ...charges.map(({ row }) => row)) + 1
  return (
    <>
      {charges.length === 0 && (
        <p className="govuk-body">No charge was read from an MG4 in this file. Add each as it stands on the form.</p>
      )}
      {charges.map((charge, at) => {
        const nth = `charge ${at + 1}`
        return (
          <fieldset key={charge.row} className="govuk-fieldset laid">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Charge {at + 1}</legend>
            {charge.read && <Citations citations={charge.read.citations} first={1} look="source" />}
            <Select
              label={`Offence of ${nth}`}
              value={charge.offence}
              choices={view.offences.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(offence) => set(charge.row, { offence })}
            />
            <div className="laid__dates">
              <DateField
                legend={`From (${nth})`}
                hint="For example 1 3 2026"
                value={charge.from}
                onChange={(from) => set(charge.row, { from })}
              />
              <DateField legend={`To (${nth})`} hint="Empty for one day" value={charge.to} onChange={(to) => set(charge.row, { to })} />
            </div>
            <TextArea label={`Wording of ${nth}`} rows={3} value={charge.wording} onChange={(wording) => set(charge.row, { wording })} />
            <Button onClick={() => onChange(charges.filter(({ row }) => row !== charge.row))} about={nth}>
              Take out
            </Button>
          </fieldset>
        )
      })}
      <Button onClick={() => onChange([...charges, { ...emptyCharge, row: nextRow }])}>Add a charge</Button>
    </>
  )
}
