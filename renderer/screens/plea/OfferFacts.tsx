import type { OfferView } from '#api/contract'
import { inWords } from '#case/dates'
import { Notice } from '../../parts/Notice.tsx'
import { SummaryList } from '../../parts/SummaryList.tsx'
import { lastDay, momentInWords } from '../../words/time.ts'
import { basisWords } from './offer.ts'

const signature = ({ by, on }: { by: string; on: Parameters<typeof inWords>[0] }) => `${by}, ${inWords(on)}`
const sentBackWords = { refused: 'Refused', returned: 'Returned', disowned: 'Disowned' } as const
const outcomeWords = {
  acceptedInCourt: 'Accepted',
  rejectedInCourt: 'Rejected in court',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
} as const

/** What was offered, by whom, and what has been said and decided about it since. */
export function OfferFacts({ offer }: { offer: OfferView }) {
  const { what, proposal, approved, telephone, ratified, sentBack, outcome } = offer
  return (
    <>
      {sentBack && (
        <Notice
          title={`${sentBackWords[sentBack.how]} by ${sentBack.by} on ${inWords(sentBack.on)}`}
          look={sentBack.how === 'returned' ? 'information' : 'warning'}
          level={3}
        >
          <p className="govuk-body as-typed">{sentBack.reason}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          ['Defendant', what.defendant.name],
          ['The evidence supports', offer.findings?.supported?.title ?? null],
          ['Disposes of', what.charges.map(({ title }) => title).join('; ')],
          [what.kind === 'plea' ? 'Offered by' : 'Proposed by', what.from],
          ['Hearing', what.hearing],
          ['Open until', what.until && lastDay(what.until)],
          [
            'Basis',
            what.kind === 'plea' ? `${basisWords[what.basis.is]}${what.basis.document ? `, ${what.basis.document.name}` : ''}` : null,
          ],
          ['Reasons put forward', what.reasons],
          ['Recorded', signature(what)],
          ['Why a supervisor is asked', proposal && `${proposal.reasons} (${signature(proposal)})`],
          ['Approved', approved && `${approved.words} (${signature(approved)})`],
          [
            'By telephone',
            telephone &&
              `${telephone.supervisor}, on ${inWords(telephone.calledOn)} at ${telephone.calledAt}: “${telephone.words}” (recorded by ${telephone.by})`,
          ],
          [
            'To be ratified',
            telephone &&
              !ratified &&
              sentBack?.how !== 'disowned' &&
              `by ${momentInWords(telephone.ratifyBy)}${telephone.overdue ? ' (overdue)' : ''}`,
          ],
          ['Ratified', ratified && `${ratified.words ? `${ratified.words} ` : ''}(${signature(ratified)})`],
          [
            outcome ? outcomeWords[outcome.how] : 'Outcome',
            outcome && [outcome.court, outcome.words, `(${signature(outcome)})`].filter(Boolean).join(' '),
          ],
        ]}
      />
    </>
  )
}
