import { hrefOf } from '../../route.ts'
import type { CasePlace, SectionProps } from '../case/CaseScreen.tsx'
import { Withdrawal } from './Withdrawal.tsx'
import { Worksheet } from './Worksheet.tsx'

const titles = {
  decide: 'Offences and decision',
  review: 'Review and sign',
  court: 'After the decision',
  worksheet: 'Worksheet',
  withdrawal: 'If a witness withdraws',
} as const
type Page = keyof typeof titles
const pages = Object.keys(titles) as Page[]

export const chargesPage = ({ part }: CasePlace): Page => pages.find((each) => each === part) ?? 'decide'

/** The pages of the section, and the one asked for where it is not the first. */
export function ChargesPages({ view: { report }, view, place }: Pick<SectionProps, 'view' | 'place'>) {
  const page = chargesPage(place)
  if (!report) return null
  return (
    <>
      <nav aria-label="Charges" className="choice">
        {pages.map((each) => (
          <a
            key={each}
            className="govuk-link"
            href={hrefOf({ ...place, part: each === 'decide' ? null : each })}
            aria-current={each === page ? 'page' : undefined}
          >
            {titles[each]}
          </a>
        ))}
      </nav>
      {page === 'worksheet' && <Worksheet report={report} caseId={place.caseId} />}
      {page === 'withdrawal' && <Withdrawal view={view} report={report} place={place} />}
    </>
  )
}
