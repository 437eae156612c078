import type { CheckReport } from '#api/checkReport'
import { Notice } from '../../parts/Notice.tsx'
import { PointList } from './PointList.tsx'

/** What to know before a plea to harassment is taken: what it would lose, and on what evidence. */
export const PleaWarning = ({ plea }: { plea: CheckReport['plea'] }) => (
  <Notice title="If a plea to harassment is offered, do not take it for convenience" look="warning">
    {plea.lost.length > 0 && (
      <details className="more">
        <summary>What would be lost ({plea.lost.length})</summary>
        <ul className="govuk-list govuk-list--bullet">
          {plea.lost.map((lost) => (
            <li key={lost}>{lost}</li>
          ))}
        </ul>
      </details>
    )}
    {plea.because.length > 0 && (
      <details className="more">
        <summary>The evidence it would leave out ({plea.because.length})</summary>
        <PointList points={plea.because} passages={1} />
      </details>
    )}
  </Notice>
)
