import { useEffect, useRef } from 'react'
import { ClockInFull, ClockLine } from '../../parts/Clock.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'

/** The clocks of a case in the bar that names it: those that are near in words, and all of them with rule, start and source when opened. */
export function CaseClocks({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.clocks({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const away = (event: Event) => {
      const key = event instanceof KeyboardEvent ? event.key : ''
      const outside = !(event.target instanceof Node && details.current?.contains(event.target))
      if (!details.current?.open || (key !== '' && key !== 'Escape') || (key === '' && !outside)) return
      details.current.open = false
      if (key === 'Escape') details.current.querySelector('summary')?.focus()
    }
    addEventListener('keydown', away)
    addEventListener('pointerdown', away)
    return () => {
      removeEventListener('keydown', away)
      removeEventListener('pointerdown', away)
    }
  }, [])
  if (asked.answer.state !== 'here') return null
  const { clocks } = asked.answer.result
  const near = clocks.filter((clock) => clock.near)
  const [first] = near.length > 0 ? near : clocks.filter(({ due }) => due !== null)
  return (
    <details className="clocks" ref={details}>
      <summary>
        {first ? <ClockLine clock={first} /> : 'No clock is running'}
        {!first && clocks.length > 0 && <span className="quiet"> {clocks.length} not known or stopped</span>}
        {first && clocks.length > 1 && <span className="quiet"> All clocks ({clocks.length})</span>}
      </summary>
      <section className="clocks__all" aria-label="Clocks of the case" tabIndex={-1}>
        {clocks.length === 0 && <p className="govuk-body">Nothing in the file or the log starts a clock.</p>}
        <ul>
          {clocks.map((clock) => (
            <li key={`${clock.name} ${clock.about} ${clock.dueOn} ${clock.stopped}`}>
              <ClockInFull clock={clock} />
            </li>
          ))}
        </ul>
      </section>
    </details>
  )
}
