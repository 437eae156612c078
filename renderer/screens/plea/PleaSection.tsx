import { Answered } from '../../parts/Answered.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { hrefOf } from '../../route.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { OfferAnswer } from './OfferAnswer.tsx'
import { OfferForm } from './OfferForm.tsx'
import { OfferList } from './OfferList.tsx'
import { OfferPage } from './OfferPage.tsx'
import { nothingOffered, type Offer, sameOffer } from './offer.ts'

/** Offers of pleas, and proposals to stop or lessen a charge: what was recorded, one of them in full, or a new one. */
export function PleaSection({ view, place }: SectionProps) {
  const desk = useDesk()
  const { caseId, part } = place
  const asked = useAnswer(() => desk.offers({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  const all = hrefOf({ ...place, part: null })
  return (
    <>
      <SectionHeading view={view}>Plea</SectionHeading>
      {part !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={all}>
            All offers in this case
          </a>
        </p>
      )}
      <Answered asked={asked} waiting="Looking up the offers…">
        {(offers) => {
          const one = offers.offers.find(({ offer }) => offer === part)
          if (one) return <OfferPage key={one.offer} caseId={caseId} offer={one} offers={offers} put={asked.put} />
          return part === null && <OfferList place={place} offers={offers.offers} />
        }}
      </Answered>
      {part !== null && asked.answer.state === 'here' && !asked.answer.result.offers.some(({ offer }) => offer === part) && (
        <Notice title="There is no such offer in this case" />
      )}
      {part === null &&
        (view.report ? (
          <NewOffer
            view={view}
            place={place}
            bars={asked.answer.state === 'here' ? asked.answer.result.recordBars : []}
            onRecorded={asked.put}
          />
        ) : (
          <NotReadYet view={view} />
        ))}
    </>
  )
}

type NewProps = Pick<SectionProps, 'view' | 'place'> & {
  bars: readonly string[]
  onRecorded: Parameters<typeof OfferForm>[0]['onRecorded']
}

/** The form of an offer, and beside it what the offer is against the evidence once it has been looked at. */
function NewOffer({ view, place, bars, onRecorded }: NewProps) {
  const { caseId } = place
  const [offer, setOffer] = useKept(`${caseId} offer`, nothingOffered)
  const [looked, setLooked] = useKept<Offer | null>(`${caseId} offer looked at`, null)
  return (
    <div className="columns">
      <OfferForm view={view} place={place} offer={offer} bars={bars} onChange={setOffer} onLook={setLooked} onRecorded={onRecorded} />
      {looked && view.report ? (
        <OfferAnswer report={view.report} view={view} caseId={caseId} offer={looked} changed={!sameOffer(offer, looked)} />
      ) : (
        <p className="govuk-body quiet">What the plea would leave out and lose, and what would have to be on file, is shown here.</p>
      )}
    </div>
  )
}
