import type { ReactNode } from 'react'
import type { CaseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { ReadingsProvider } from '../../parts/findings/useReadings.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import type { Place, Section } from '../../route.ts'
import { ActionPlanSection } from '../actionPlan/ActionPlanSection.tsx'
import { BailSection } from '../bail/BailSection.tsx'
import { ChargesSection } from '../charges/ChargesSection.tsx'
import { ChecksSection } from '../checks/ChecksSection.tsx'
import { ChronologySection } from '../chronology/ChronologySection.tsx'
import { DocumentsSection } from '../documents/DocumentsSection.tsx'
import { DraftsSection } from '../drafts/DraftsSection.tsx'
import { useStandsOpen } from '../frame/openCases.ts'
import { LogSection } from '../log/LogSection.tsx'
import { OrderSection } from '../order/OrderSection.tsx'
import { OverviewSection } from '../overview/OverviewSection.tsx'
import { PleaSection } from '../plea/PleaSection.tsx'
import { StalkingSection } from '../stalking/StalkingSection.tsx'
import { VictimSection } from '../victim/VictimSection.tsx'
import { CaseFrame } from './CaseFrame.tsx'
import { useSectionCommands } from './useSectionCommands.ts'

export type CasePlace = Extract<Place, { screen: 'case' }>

/** What every section of a case is given. `onChanged` takes the case as a step left it. */
export type SectionProps = Readonly<{ view: CaseView; place: CasePlace; onChanged: (view: CaseView) => void }>

const sections: Readonly<Record<Section, (props: SectionProps) => ReactNode>> = {
  overview: OverviewSection,
  documents: DocumentsSection,
  checks: ChecksSection,
  actionPlan: ActionPlanSection,
  chronology: ChronologySection,
  stalking: StalkingSection,
  victim: VictimSection,
  charges: ChargesSection,
  plea: PleaSection,
  bail: BailSection,
  order: OrderSection,
  drafts: DraftsSection,
  log: LogSection,
}

export function CaseScreen({ place }: { place: CasePlace }) {
  const desk = useDesk()
  const { caseId } = place
  const asked = useAnswer(() => desk.openCase({ caseId }), caseId)
  useStandsOpen(caseId, asked.answer.state === 'here' ? asked.answer.result.row.title : undefined)
  useSectionCommands(place)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  const Section = sections[place.section]
  if (asked.answer.state === 'here')
    return (
      <ReadingsProvider caseId={caseId} documents={asked.answer.result.documents.map(({ documentId }) => documentId)}>
        <CaseFrame view={asked.answer.result} place={place}>
          <Section key={place.section} view={asked.answer.result} place={place} onChanged={asked.put} />
        </CaseFrame>
      </ReadingsProvider>
    )
  return (
    <main className="wide" id="main" tabIndex={-1}>
      {asked.answer.state !== 'waiting' && <Heading title="The case cannot be opened">The case cannot be opened</Heading>}
      <Answered asked={asked} waiting="Opening the case…">
        {() => null}
      </Answered>
    </main>
  )
}
