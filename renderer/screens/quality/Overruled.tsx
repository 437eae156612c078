import type { QualityView } from '#api/contract'
import { inWords } from '#case/dates'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'

/** Which checks lawyers overrule, and each reason: a check that is overruled often is wrong, or is not understood. */
export const Overruled = ({ view: { overruled } }: { view: QualityView }) => (
  <section>
    <h2 className="govuk-heading-m">Checks that were overruled</h2>
    {overruled.length === 0 && <p className="govuk-body">None in these cases.</p>}
    {overruled.map(({ check, title, reasons }) => (
      <details key={check} className="govuk-body">
        <summary>
          {title}: overruled {counted(reasons.length, 'time')}
        </summary>
        <ul className="govuk-list govuk-list--bullet">
          {reasons.map(({ caseId, case: name, reason, by, on }) => (
            <li key={`${caseId} ${on} ${reason}`}>
              <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'checks', spot: null, part: null })}>
                {name}
              </a>
              , {by}, {inWords(on)}: {reason}
            </li>
          ))}
        </ul>
      </details>
    ))}
  </section>
)
