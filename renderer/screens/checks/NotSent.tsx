import { Notice } from '../../parts/Notice.tsx'
import { hrefOf } from '../../route.ts'

/** That something could not be sent to the police, why, and where it is kept. */
export const NotSent = ({ because, caseId }: { because: readonly string[]; caseId: string }) =>
  because.length === 0 ? null : (
    <Notice title="Not sent, kept as a draft" level={3} look="warning">
      <ul className="govuk-list">
        {because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'actionPlan', spot: null, part: null })}>
        Open the action plan
      </a>
    </Notice>
  )
