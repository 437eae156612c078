import type { SectionProps } from '../case/CaseScreen.tsx'
import { barsOf } from '../case/doors.ts'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { WhyBarred } from '../case/WhyBarred.tsx'
import { ChargesPages, chargesPage } from './ChargesPages.tsx'
import { Compare } from './Compare.tsx'
import { CourtPage } from './CourtPage.tsx'
import { DecideForm } from './DecideForm.tsx'
import { Decisions } from './Decisions.tsx'
import { OffenceTable } from './OffenceTable.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import { Standing } from './Standing.tsx'
import { WhyOffences } from './WhyOffences.tsx'
import { Withdrawal } from './Withdrawal.tsx'
import { Worksheet } from './Worksheet.tsx'

/** The offences against the evidence, and the decision on each suspect and charge; the worksheets; and the case without a witness. */
export function ChargesSection(props: SectionProps) {
  const { view, place } = props
  const page = chargesPage(place)
  return (
    <>
      <div className="heading-row">
        <SectionHeading view={view}>Charges</SectionHeading>
        {view.report && <ChargesPages place={place} />}
      </div>
      {!view.report && <NotReadYet view={view} />}
      {page === 'decide' && <Deciding {...props} />}
      {view.report && page === 'review' && <ReviewPage {...props} />}
      {view.report && page === 'court' && <CourtPage {...props} />}
      {view.report && page === 'worksheet' && <Worksheet report={view.report} caseId={place.caseId} />}
      {view.report && page === 'withdrawal' && <Withdrawal view={view} report={view.report} place={place} />}
    </>
  )
}

function Deciding({ view, place, onChanged }: SectionProps) {
  const bars = barsOf(view, 'chargeDecided')
  return (
    <>
      <Standing view={view} place={place} />
      {view.report && <OffenceTable view={view} report={view.report} />}
      {view.report && <WhyOffences report={view.report} caseId={place.caseId} />}
      <section aria-labelledby="decide">
        <h2 className="govuk-heading-m" id="decide">
          Decide
        </h2>
        <WhyBarred title="A decision cannot be recorded yet" bars={bars} view={view} place={place} onChanged={onChanged} />
        <DecideForm view={view} caseId={place.caseId} bars={bars} onChanged={onChanged} />
      </section>
      <Decisions view={view} />
      {view.report && <Compare report={view.report} caseId={place.caseId} />}
    </>
  )
}
