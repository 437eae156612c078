import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { Points } from '../why/Points.tsx'
import { Why } from '../why/Why.tsx'
import type { OfferProps } from './OfferPage.tsx'
import { offerBars, recordedWarning } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

/** What the plea guard found on the day it looked: few words first, everything it stands on underneath. */
export function OfferFindings({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused } = useOfferStep(put)
  const { findings } = offer
  const again = offerBars(offer, 'assessed').length === 0 && (
    <Button
      busy={busy}
      onClick={() => step(() => desk.lookAgain({ caseId, offer: offer.offer }), '')}
      about="at this offer, on the file as it stands now"
    >
      Look again
    </Button>
  )
  if (!findings)
    return (
      <>
        <ErrorSummary problems={refused} />
        {again}
      </>
    )
  const warning = recordedWarning(offer)
  return (
    <section aria-label="Against the evidence">
      <ErrorSummary problems={refused} />
      <Notice
        title={warning ?? (offer.warned ? 'This needs a supervisor on any evidence' : 'No warning against this plea')}
        look={warning && findings.against !== 'lesser' ? 'warning' : 'information'}
        level={3}
      >
        <p className="govuk-body">
          {offer.warned
            ? 'Do not take it without the victim’s view, the officer’s view, what must be on file, and the approval of a supervisor who is someone else.'
            : 'Whether to take it is for you.'}
        </p>
        <Why caseId={caseId} about="stalking" title="whether stalking is indicated" />
      </Notice>
      {findings.lost.length > 0 && (
        <>
          <h3 className="govuk-heading-s">What would be lost</h3>
          <ul className="govuk-list govuk-list--bullet">
            {findings.lost.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {findings.badReasons.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Reasons that are not good ones by themselves</h3>
          <dl className="summary">
            {findings.badReasons.map(({ reason, answer }) => (
              <div className="summary__row summary__row--even" key={reason}>
                <dt>{reason}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {findings.because.length > 0 && (
        <>
          <h3 className="govuk-heading-s">What it would leave out</h3>
          <Points points={findings.because.map(({ says, passages }) => ({ text: says, quotes: passages }))} passages={1} />
        </>
      )}
      <Provisions law={findings.law} about="this offer" />
      <div className="buttons">{again}</div>
    </section>
  )
}
