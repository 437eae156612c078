import { useState } from 'react'
import type { MarkView, RequestsView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { RequestForm } from './RequestForm.tsx'

type Props = { plan: RequestsView; caseId: string; onChanged: (plan: RequestsView) => void }
type Cited = MarkView & { citation: NonNullable<MarkView['citation']> }

/** The passages lawyers marked for an information request that nobody has written yet. */
export function MarkedPassages({ plan, caseId, onChanged }: Props) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.marks({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  const [writing, setWriting] = useState<string | null>(null)
  const raised = new Set(
    plan.requests.flatMap(({ from }) => (from && 'documentId' in from ? [`${from.documentId} ${from.page} ${from.start}`] : [])),
  )
  const marks = asked.answer.state === 'here' ? asked.answer.result.marks : []
  const open = marks.filter(
    (mark): mark is Cited =>
      mark.kind === 'request' &&
      !mark.removed &&
      mark.citation !== null &&
      !raised.has(`${mark.citation.documentId} ${mark.citation.page} ${mark.citation.start}`),
  )
  if (open.length === 0) return null
  return (
    <section aria-labelledby="marked-passages">
      <h2 className="govuk-heading-m group" id="marked-passages">
        Marked for a request <span className="heading__count">{open.length}</span>
      </h2>
      <ul className="requests">
        {open.map(({ mark, citation, comment, by }) => (
          <li key={mark} className="request">
            <CitationLink citation={citation} />
            <p className="govuk-body">
              {comment !== '' && `${comment} `}
              <span className="quiet">Marked by {by}.</span>
            </p>
            {writing === mark ? (
              <RequestForm
                caseId={caseId}
                plan={plan}
                from={{ mark, passage: citation, words: comment }}
                onDone={(changed) => {
                  setWriting(null)
                  onChanged(changed)
                }}
                onCancel={() => setWriting(null)}
              />
            ) : (
              <Button onClick={() => setWriting(mark)} about={`: ${citation.quote.slice(0, 60)}`} barredBecause={plan.raisingBars}>
                Write the request
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
