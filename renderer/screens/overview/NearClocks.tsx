import { ClockLine } from '../../parts/Clock.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'

const most = 4

/** The clocks that run, the nearest first; what is not known of the others stands in the bar above, with what would tell it. */
export function NearClocks({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.clocks({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  if (asked.answer.state !== 'here') return null
  const running = asked.answer.result.clocks.filter(({ due }) => due !== null)
  if (running.length === 0) return null
  return (
    <section aria-labelledby="clocks-running">
      <h2 className="govuk-heading-m" id="clocks-running">
        Clocks
      </h2>
      <ul className="rows">
        {running.slice(0, most).map((clock) => (
          <li className="rows__line" key={`${clock.name} ${clock.about} ${clock.dueOn}`}>
            <ClockLine clock={clock} /> <span className="quiet">{clock.dueOn}</span>
          </li>
        ))}
      </ul>
      {running.length > most && <p className="govuk-body">And {running.length - most} more, in the bar above.</p>}
    </section>
  )
}
