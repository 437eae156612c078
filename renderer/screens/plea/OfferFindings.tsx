import { inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { Points } from '../why/Points.tsx'
import { Why } from '../why/Why.tsx'
import type { OfferProps } from './OfferPage.tsx'
import { isOneOf, offerBars, recordedWarning } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

/** What the plea guard says of the offer in a few words: before everything else on its page. */
export function OfferWarning({ caseId, offer }: Pick<OfferProps, 'caseId' | 'offer'>) {
  const { findings } = offer
  if (!findings) return null
  const warning = recordedWarning(offer)
  const undecided = isOneOf(offer, 'warned', 'returned', 'disowned', 'proposed', 'refused')
  return (
    <Notice
      title={warning ?? (offer.warned ? 'This needs a supervisor on any evidence' : 'No warning against this plea')}
      look={warning && findings.against !== 'lesser' ? 'warning' : 'information'}
      level={3}
    >
      {undecided && (
        <p className="govuk-body">
          Do not take it without the victim’s view, the officer’s view, what else must be on file, and the approval of a supervisor who is
          someone else.
        </p>
      )}
      {!offer.warned && <p className="govuk-body">Whether to take it is for you.</p>}
      <Why caseId={caseId} about="stalking" title="whether stalking is indicated" />
    </Notice>
  )
}

/** Everything the plea guard found on the day it looked, each thing with what it stands on. */
export function OfferFindings({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused } = useOfferStep(put)
  const { findings } = offer
  if (!findings) return null
  return (
    <section aria-label="Against the evidence">
      <ErrorSummary problems={refused} />
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
      <p className="govuk-body quiet">
        Looked at on {inWords(findings.on)} ({findings.by}).
      </p>
      {offerBars(offer, 'assessed').length === 0 && (
        <div className="buttons">
          <Button
            busy={busy}
            onClick={() => step(() => desk.lookAgain({ caseId, offer: offer.offer }))}
            about="at this offer, on the file as it stands now"
          >
            Look again
          </Button>
        </div>
      )}
    </section>
  )
}
