import type { Citation } from '#api/checkReport'
import type { Idea } from '#case/vocabulary'
import { Button } from '../../parts/Button.tsx'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { counted } from '../../words/documents.ts'

type Props = { idea: Idea; name: string; citations: readonly Citation[] }

/** What is told so seldom among papers of a quarrel that it was left out: shown, with a way to count it after all. */
export function NotCounted({ idea, name, citations }: Props) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused } = useStep()
  const count = ({ documentId, page, start, quote }: Citation) =>
    void take(() => desk.addObservation({ caseId, passage: { documentId, page, start, quote }, idea, when: null, reason: '' }), took)
  return (
    <details className="more">
      <summary>
        {counted(citations.length, 'passage')} left out<span className="govuk-visually-hidden">: {name}</span>
      </summary>
      <p className="govuk-body-s">
        The papers are of a quarrel and tell of this too seldom to be sure that it is meant. If it happened, count it: your name stands by
        it.
      </p>
      <ErrorSummary problems={refused} />
      {citations.map((citation) => (
        <div className="spoken" key={`${citation.documentId} ${citation.page} ${citation.start}`}>
          <CitationLink citation={citation} />
          <div className="buttons spoken__acts">
            <Button
              onClick={() => count(citation)}
              busy={busy}
              barredBecause={findings?.bars}
              about={`as ${name}: ${citation.quote.slice(0, 60)}`}
            >
              Count it
            </Button>
          </div>
        </div>
      ))}
    </details>
  )
}
