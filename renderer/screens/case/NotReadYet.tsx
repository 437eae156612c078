import type { CaseView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'
import { RunningJobs } from '../importing/RunningJobs.tsx'

/** What stands in a section's place while the file has not been read through. */
export function NotReadYet({ view }: { view: CaseView }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const { reading, caseId } = view.row
  if (reading === 'inProgress')
    return (
      <Notice title="The file is still being read">
        <p className="govuk-body">This page fills in when it has been read. Documents that have been read can be opened already.</p>
        <RunningJobs caseId={caseId} />
      </Notice>
    )
  return (
    <Notice title={reading === 'interrupted' ? 'Reading was interrupted' : 'There is no reading of this file'} look="warning">
      <ErrorSummary problems={refused} />
      <p className="govuk-body">What had been read is kept. Nothing can be said about the case until the whole file has been read.</p>
      <Button
        look="primary"
        busy={busy}
        onClick={() =>
          take(
            () => desk.continueReading({ caseId }),
            ({ job }) => go({ screen: 'importing', job }),
          )
        }
      >
        Go on reading
      </Button>
    </Notice>
  )
}
