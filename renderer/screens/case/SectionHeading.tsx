import type { CaseView } from '#api/contract'
import { Heading } from '../../parts/Heading.tsx'
import { caseNames } from '../../words/people.ts'

/** The heading of a section of a case; the window's title says which case it is. */
export const SectionHeading = ({
  view,
  children,
  count,
}: {
  view: CaseView
  children: string
  /** "5 not met": said in the title too. */
  count?: string
}) => (
  <Heading title={`${children}${count ? `, ${count}` : ''} – ${view.row.title === '' ? caseNames(view.row) : view.row.title}`}>
    {children}
    {count && <span className="heading__count"> {count}</span>}
  </Heading>
)
