import { hrefOf } from '../../route.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { Bail } from './Bail.tsx'
import { Orders } from './Orders.tsx'
import { Record } from './Record.tsx'

const titles = { bail: 'Grounds and conditions', record: 'Status and applications', orders: 'Orders' } as const
type Page = keyof typeof titles
const pages = Object.keys(titles) as Page[]

/** What the advocate needs for a hearing: bail for a charge, and the orders that would protect the victim. */
export function BailSection({ view, place }: SectionProps) {
  const page = pages.find((each) => each === place.part) ?? 'bail'
  return (
    <>
      <div className="heading-row">
        <SectionHeading view={view}>Bail and orders</SectionHeading>
        <nav aria-label="Bail and orders" className="choice">
          {pages.map((each) => (
            <a key={each} className="govuk-link" href={hrefOf({ ...place, part: each })} aria-current={each === page ? 'page' : undefined}>
              {titles[each]}
            </a>
          ))}
        </nav>
      </div>
      {!view.report && <NotReadYet view={view} />}
      {view.report && page === 'bail' && <Bail view={view} caseId={place.caseId} />}
      {view.report && page === 'record' && <Record view={view} caseId={place.caseId} />}
      {view.report && page === 'orders' && <Orders view={view} place={place} />}
    </>
  )
}
