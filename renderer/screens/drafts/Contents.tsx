import type { RefObject } from 'react'
import type { Draft } from './passages.ts'

/** The main headings of a draft; each brings its part into view and moves the focus there. */
export function Contents({ draft, article }: { draft: Draft; article: RefObject<HTMLElement | null> }) {
  const headings = draft.blocks.flatMap((block) => (block.block === 'heading' && block.level === 1 ? [block.text] : []))
  if (headings.length < 3) return null
  function goTo(index: number) {
    const heading = article.current?.querySelectorAll<HTMLElement>('h3.govuk-heading-m')[index]
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav className="contents" aria-label="Contents of the draft">
      <ul>
        {headings.map((text, index) => (
          <li key={text}>
            <button type="button" className="link" onClick={() => goTo(index)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
