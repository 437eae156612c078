import { Button } from '../../parts/Button.tsx'
import { bytesOf, download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

/** The action plan as a file to send to the police. */
export function ActionPlanFile({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <>
      <ErrorSummary problems={refused} />
      <Button
        busy={busy}
        onClick={() =>
          take(
            () => desk.exportDraft({ caseId, kind: 'action-plan', format: 'docx' }),
            ({ name, mediaType, base64 }) => download(name, mediaType, [bytesOf(base64)]),
          )
        }
      >
        Download the action plan in Word
      </Button>
    </>
  )
}
