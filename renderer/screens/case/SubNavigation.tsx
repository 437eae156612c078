import { hrefOf, sections } from '../../route.ts'
import type { CasePlace } from './CaseScreen.tsx'
import { titles } from './sectionTitles.ts'

/** The sections of a case. A document that is open stays open from one to the next. */
export const SubNavigation = ({ place }: { place: CasePlace }) => (
  <nav className="moj-sub-navigation" aria-label="Sections of the case">
    <ul className="moj-sub-navigation__list">
      {sections.map((section) => (
        <li className="moj-sub-navigation__item" key={section}>
          <a
            className="moj-sub-navigation__link"
            href={hrefOf({ ...place, section, part: null })}
            aria-current={section === place.section ? 'page' : undefined}
          >
            {titles[section]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
