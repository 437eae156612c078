import { SaidItem } from '../../parts/findings/FindingItem.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'

/** Incidents that were read and that somebody took out, or whose passage is lost: kept, and can be brought back. */
export function LeftOut() {
  const { findings } = useReadings()
  const out = findings?.said.filter(({ is, key }) => is === 'incident' && key === null) ?? []
  if (out.length === 0) return null
  return (
    <section aria-labelledby="left-out">
      <h2 className="govuk-heading-m" id="left-out">
        Not in the chronology <span className="heading__count">{out.length}</span>
      </h2>
      {out.map((said) => (
        <SaidItem key={said.number} said={said} />
      ))}
    </section>
  )
}
