import type { DraftKind } from '#api/contract'
import { hrefOf } from '../../route.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { DraftDesk } from './editor/DraftDesk.tsx'
import { RuleExtract } from './RuleExtract.tsx'

const titles: Readonly<Record<DraftKind, string>> = {
  mg3: 'MG3',
  mg3a: 'MG3A',
  'action-plan': 'Action plan',
  'restraining-order': 'Restraining order',
  'bail-objections': 'Bail',
  'bail-appeal': 'Bail appeal',
  'hearing-sheet': 'Hearing sheet',
  'special-measures': 'Special measures',
  'plea-note': 'Plea note',
  'victim-letter': 'Letter to the victim',
  'dip-sample': 'Dip sample',
  'rule-extract': 'Rulebook extract',
}
const kinds = Object.keys(titles) as DraftKind[]

/** The documents drafted from what was read and decided, each to be written on, kept in versions and issued. */
export function DraftsSection({ view, place }: SectionProps) {
  const kind = kinds.find((each) => each === place.part) ?? 'mg3'
  return (
    <>
      <div className="heading-row">
        <SectionHeading view={view}>Drafts</SectionHeading>
        <nav aria-label="Drafts" className="choice choice--row">
          {kinds.map((each) => (
            <a key={each} className="govuk-link" href={hrefOf({ ...place, part: each })} aria-current={each === kind ? 'page' : undefined}>
              {titles[each]}
            </a>
          ))}
        </nav>
      </div>
      {view.report === null && <NotReadYet view={view} />}
      {view.report && kind === 'rule-extract' && <RuleExtract caseId={place.caseId} report={view.report} />}
      {view.report && kind !== 'rule-extract' && <DraftDesk key={kind} kind={kind} caseId={place.caseId} />}
    </>
  )
}
