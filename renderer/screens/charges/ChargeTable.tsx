import { chargingWords, type DefendantView } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { deadline } from '../../words/time.ts'

/** Each charge against a defendant: where it stands, what was decided, and what happened in court. */
export function ChargeTable({ defendant: { charges, defendant } }: { defendant: DefendantView }) {
  if (charges.length === 0) return null
  return (
    <Table
      caption={`Charges against ${defendant.name}`}
      captionHidden
      rows={charges}
      keyOf={({ key }) => key}
      columns={[
        { title: 'Charge', heads: true, cell: ({ title, key }) => (key.includes('#') ? `${title} (count ${key.split('#')[1]})` : title) },
        { title: 'Where it stands', cell: ({ says }) => says },
        {
          title: 'Decision',
          cell: ({ outcome, test, code, reviewOn }) => (
            <>
              {outcome ?? 'None recorded'}
              {code && `, code ${chargingWords.codeWords[code as keyof typeof chargingWords.codeWords]}`}
              {test && <span className="table__second">{test}</span>}
              {reviewOn && <span className="table__second">Review on {deadline(reviewOn)}</span>}
            </>
          ),
        },
        {
          title: 'In court',
          cell: ({ plea, verdict, stopped, sentence }) =>
            [
              plea && `Plea: ${chargingWords.pleaWords[plea].toLowerCase()}`,
              verdict && `Verdict: ${chargingWords.verdictWords[verdict].toLowerCase()}`,
              stopped && chargingWords.stopWords[stopped],
              sentence && `Sentence: ${sentence}`,
            ]
              .filter(Boolean)
              .join('. ') || 'Nothing yet',
        },
      ]}
    />
  )
}
