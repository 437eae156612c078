import { useRef } from 'react'
import { hrefOf, type Place } from '../../route.ts'
import { useOpenCases } from './openCases.ts'

/** The cases that stand open, each a link to where one left it. */
export function CaseTabs({ place }: { place: Place }) {
  const { open, close } = useOpenCases()
  const list = useRef<HTMLUListElement>(null)
  if (open.length === 0) return null

  function shut(caseId: string) {
    close(caseId)
    if (place.screen === 'case' && place.caseId === caseId) location.hash = hrefOf({ screen: 'cases' })
    else list.current?.querySelector('a')?.focus()
  }
  return (
    <nav className="case-tabs" aria-label="Open cases">
      <ul className="case-tabs__list" ref={list}>
        {open.map(({ caseId, title, at }) => {
          const here = place.screen === 'case' && place.caseId === caseId
          return (
            <li className="case-tabs__item" key={caseId} data-here={here || undefined}>
              <a className="case-tabs__link" href={here ? location.hash : at} aria-current={here ? 'page' : undefined}>
                {title}
              </a>
              <button type="button" className="case-tabs__close" aria-label={`Close ${title}`} onClick={() => shut(caseId)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
