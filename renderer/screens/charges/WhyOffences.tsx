import type { CheckReport } from '#api/checkReport'
import { Tag } from '../../parts/Tag.tsx'
import { supportWords } from '../../words/support.ts'
import { Why } from '../why/Why.tsx'

/** Why each offence is supported or not, element by element, down to passages and provisions. */
export const WhyOffences = ({ report, caseId }: { report: CheckReport; caseId: string }) => (
  <details className="more">
    <summary>Why each offence is supported or not</summary>
    <ul className="rows">
      {report.offences.map(({ id, title, supported }) => (
        <li key={id} className="rows__row">
          <Tag tone={supportWords[supported].tone}>{supportWords[supported].words}</Tag>
          <Why caseId={caseId} about={{ offence: id }} summary={title} />
        </li>
      ))}
    </ul>
  </details>
)
