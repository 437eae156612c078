import type { CaseOffers, OfferView } from '#api/contract'
import { Tag } from '../../parts/Tag.tsx'
import { AskSupervisor } from './AskSupervisor.tsx'
import { Basis } from './BasisCheck.tsx'
import { Decide } from './Decide.tsx'
import { InCourt } from './InCourt.tsx'
import { Needs } from './Needs.tsx'
import { OfferFacts } from './OfferFacts.tsx'
import { OfferFindings, OfferWarning } from './OfferFindings.tsx'
import { isOneOf, offerBars, offerTitle, toneOf } from './offer.ts'
import { Ratify } from './Ratify.tsx'
import { SaidView } from './SaidView.tsx'
import { useFocusKept } from './useFocusKept.ts'

/** What every part of an offer's page is given. `put` takes the offers as a step left them. */
export type OfferProps = Readonly<{ caseId: string; offer: OfferView; put: (offers: CaseOffers) => void }>

type Props = OfferProps & { offers: CaseOffers }

/** One offer with everything on file about it, and what may be done now: enough to say yes, no, or not yet. */
export function OfferPage({ caseId, offer, offers, put }: Props) {
  const props = { caseId, offer, put }
  const guarded = offer.warned
  const editable = isOneOf(offer, 'offered', 'clear', 'warned', 'returned', 'disowned', 'proposed')
  return (
    <article className="offer" {...useFocusKept<HTMLElement>()}>
      <p className="govuk-visually-hidden" role="status">
        {offer.stateWords}
      </p>
      <h2 className="govuk-heading-m">
        {offer.what.kind === 'plea' ? `Plea to ${offerTitle(offer)}` : offerTitle(offer)} <Tag tone={toneOf(offer)}>{offer.stateWords}</Tag>
      </h2>
      <OfferWarning caseId={caseId} offer={offer} />
      {isOneOf(offer, 'proposed') && <Decide {...props} />}
      {isOneOf(offer, 'byTelephone', 'acceptedToRatify') && <Ratify {...props} supervisors={offers.supervisors} />}
      <div className="columns">
        <div>
          <OfferFacts offer={offer} />
          <OfferFindings caseId={caseId} offer={offer} put={put} />
        </div>
        <div>
          {guarded && (
            <section aria-labelledby="on-file">
              <h3 className="govuk-heading-s" id="on-file">
                What must be on file
              </h3>
              <SaidView {...props} whose="victim" editable={editable} />
              <SaidView {...props} whose="officer" editable={editable} />
              <Needs {...props} when="before" editable={editable} />
            </section>
          )}
          <Basis {...props} editable={isOneOf(offer, 'clear', 'warned', 'returned', 'disowned')} />
          {isOneOf(offer, 'warned', 'returned', 'disowned') && <AskSupervisor {...props} supervisors={offers.supervisors} />}
          {isOneOf(offer, 'proposed') && offerBars(offer, 'approved').length > 0 && (
            <details className="more">
              <summary>Approved by telephone meanwhile</summary>
              <AskSupervisor {...props} supervisors={offers.supervisors} />
            </details>
          )}
          <InCourt {...props} />
          {isOneOf(offer, 'accepted', 'acceptedToRatify', 'acceptedDisowned') && <Needs {...props} when="after" editable />}
        </div>
      </div>
    </article>
  )
}
