import type { Asked, DefendantView } from '#api/contract'
import { Radios } from '../../parts/Choices.tsx'
import { TextField } from '../../parts/Fields.tsx'
import { Table } from '../../parts/Table.tsx'

export type Settling = Readonly<Record<string, Readonly<{ done: 'accepted' | 'policeToCorrect' | ''; reason: string }>>>
type Received = NonNullable<DefendantView['received']>
type Difference = Received['differences'][number]
const nameOf = ({ charge, kind }: Difference) => `${charge} ${kind}`

export const settledFrom = ({ differences }: Received, settling: Settling): Asked<'settleCharges'>['differences'] =>
  differences.flatMap((one) => {
    const mine = settling[nameOf(one)]
    return mine?.done ? [{ charge: one.charge, kind: one.kind, done: mine.done, reason: mine.reason.trim() }] : []
  })

export const settlingProblems = ({ differences }: Received, settling: Settling): readonly (string | false)[] => [
  differences.some((one) => {
    const mine = settling[nameOf(one)]
    return !mine?.done || mine.reason.trim() === ''
  }) && 'Say what is done about each difference, and why',
]

const kinds: Readonly<Record<Difference['kind'], string>> = {
  missing: 'Not charged',
  extra: 'Not authorised',
  section: 'Another section',
  dates: 'Other dates',
  wording: 'Other words',
}

type Props = { received: Received; settling: Settling; onChange: (settling: Settling) => void }

/** The charges laid against those authorised: what differs, what is done about it, and why. */
export function Reconcile({ received, settling, onChange }: Props) {
  const { differences, charges } = received
  if (differences.length === 0)
    return (
      <p className="govuk-body">
        {charges.length === 1 ? 'The charge laid is' : `The ${charges.length} charges laid are`} as authorised:{' '}
        {charges.map(({ title }) => title).join('; ')}.
      </p>
    )
  return (
    <Table
      caption="What was charged against what was authorised"
      rows={differences.map((one, at) => ({ ...one, nth: at + 1 }))}
      keyOf={nameOf}
      columns={[
        { title: 'Difference', heads: true, cell: ({ kind, nth }) => `${nth}. ${kinds[kind]}` },
        { title: 'What differs', cell: ({ says }) => says },
        {
          title: 'What is done',
          cell: (one) => {
            const mine = settling[nameOf(one)] ?? { done: '', reason: '' }
            const set = (change: Partial<typeof mine>) => onChange({ ...settling, [nameOf(one)]: { ...mine, ...change } })
            return (
              <>
                <Radios
                  legend={`What is done about difference ${one.nth}`}
                  value={mine.done}
                  choices={[
                    { value: 'policeToCorrect', label: 'The police are to correct it' },
                    { value: 'accepted', label: one.kind === 'missing' ? 'It is not prosecuted' : 'Accept it as charged' },
                  ]}
                  onChange={(done) => set({ done })}
                />
                <TextField
                  label={`Why, for difference ${one.nth}`}
                  width="full"
                  value={mine.reason}
                  onChange={(reason) => set({ reason })}
                />
              </>
            )
          },
        },
      ]}
    />
  )
}
