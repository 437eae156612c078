import { hrefOf } from '../../route.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'

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

/** The pages of the section; the first is the one for which nothing more stands in the address. */
export const ChargesPages = ({ place }: { place: CasePlace }) => (
  <nav aria-label="Charges" className="choice">
    {pages.map((each) => (
      <a
        key={each}
        className="govuk-link"
        href={hrefOf({ ...place, part: each === 'decide' ? null : each })}
        aria-current={each === chargesPage(place) ? 'page' : undefined}
      >
        {titles[each]}
      </a>
    ))}
  </nav>
)
