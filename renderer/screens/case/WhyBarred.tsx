import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import type { SectionProps } from './CaseScreen.tsx'
import { barsOf } from './doors.ts'

type Props = SectionProps & { title: string; bars: readonly string[] }

/** Why the work of a section is barred, said once above it, with the step that would open it where that is at hand. */
export function WhyBarred({ title, bars, view, place, onChanged }: Props) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  if (bars.length === 0) return null
  return (
    <Notice title={title}>
      <ErrorSummary problems={refused} />
      <ul className="govuk-list">
        {bars.map((bar) => (
          <li key={bar}>{bar}</li>
        ))}
      </ul>
      {barsOf(view, 'reviewOpened').length === 0 && (
        <Button look="primary" busy={busy} onClick={() => take(() => desk.openReview({ caseId: place.caseId }), onChanged)}>
          Open the review
        </Button>
      )}
    </Notice>
  )
}
