import { useEffect, useRef } from 'react'
import { Answered } from '../Answered.tsx'
import type { AskedPage } from './DocumentPane.tsx'
import { paragraphsOf } from './marks.ts'
import { reachable } from './reachable.ts'

/** One page as text: for documents without pages, for screen readers, and for copying. Doubtful words are underlined with dots. */
export function PageText({ asked: { asked, span } }: { asked: AskedPage }) {
  return (
    <Answered asked={asked} waiting="Opening the page…">
      {(page) => (
        <section className="pane__scroll page-text" ref={reachable} aria-label={`Text of page ${page.page}`}>
          {page.text.trim() === '' && <p className="govuk-body">No text could be read on this page.</p>}
          {paragraphsOf(page, span).map((paragraph) => (
            <p key={paragraph.start}>
              {paragraph.runs.map((run) =>
                run.marked ? (
                  <Mark key={run.start} start={run.start} first={run.start === span?.start}>
                    {run.text}
                  </Mark>
                ) : (
                  <span key={run.start} data-start={run.start} className={run.unsure ? 'unsure' : undefined}>
                    {run.text}
                  </span>
                ),
              )}
            </p>
          ))}
        </section>
      )}
    </Answered>
  )
}

function Mark({ start, first, children }: { start: number; first: boolean; children: string }) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (first) mark.current?.scrollIntoView({ block: 'center' })
  }, [first])
  return (
    <mark className="mark" data-start={start} ref={mark}>
      {children}
    </mark>
  )
}
