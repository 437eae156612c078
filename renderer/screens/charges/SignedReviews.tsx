import { chargingWords, type DefendantView, reviewGates, reviewParts } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { dayWithWords } from '../../words/time.ts'

/** The reviews signed so far, the latest first, each with what it changed. They cannot be changed. */
export function SignedReviews({ defendant: { reviews, defendant } }: { defendant: DefendantView }) {
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="signed">
      <h2 className="govuk-heading-m" id="signed">
        Signed reviews of {defendant.name}
      </h2>
      {reviews.toReversed().map((signed) => (
        <details key={signed.version} className="more">
          <summary>
            Review {signed.version}, signed by {signed.by}, {dayWithWords(signed.on)}
          </summary>
          <div>
            {signed.differences.length > 0 && (
              <>
                <h3 className="govuk-heading-s">What it changed</h3>
                <ul className="govuk-list govuk-list--bullet">
                  {signed.differences.map((says) => (
                    <li key={says}>{says}</li>
                  ))}
                </ul>
              </>
            )}
            {reviewGates.map((gate) =>
              signed.review.exceptions[gate] ? (
                <p className="govuk-body" key={gate}>
                  Signed without: {chargingWords.gateWords[gate].toLowerCase()}. {signed.review.exceptions[gate]}
                </p>
              ) : null,
            )}
            {signed.review.elements.length > 0 && (
              <Table
                caption={`Elements in review ${signed.version}`}
                rows={signed.review.elements}
                keyOf={({ charge, element }) => `${charge} ${element}`}
                columns={[
                  { title: 'Element', heads: true, cell: ({ title }) => title },
                  { title: 'Strength', cell: ({ strength }) => chargingWords.strengthWords[strength] },
                  { title: 'Reason', cell: ({ reason, from }) => reason || from.join('; ') || 'As filled in' },
                ]}
              />
            )}
            {reviewParts.map((part) =>
              signed.review.parts[part] ? (
                <div key={part}>
                  <h3 className="govuk-heading-s">{chargingWords.partWords[part]}</h3>
                  <p className="govuk-body as-typed">{signed.review.parts[part]}</p>
                </div>
              ) : null,
            )}
          </div>
        </details>
      ))}
    </section>
  )
}
