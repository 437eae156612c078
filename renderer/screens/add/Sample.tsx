import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'

/** The police file that comes with the program, to try it on. */
export function Sample({ name }: { name: string }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <div>
      <ErrorSummary problems={refused} />
      <p className="govuk-body">To see how Foursight works, open the sample that comes with it: {name}. Its people are invented.</p>
      <Button
        busy={busy}
        onClick={() =>
          take(
            () => desk.importSample({}),
            ({ job }) => go({ screen: 'importing', job }),
          )
        }
      >
        Open the sample police file
      </Button>
    </div>
  )
}
