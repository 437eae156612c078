import { useEffect, useRef, useState } from 'react'
import type { FindingView, SaidView } from '#api/contract'
import { Button } from '../Button.tsx'
import { CitationLink } from '../CitationLink.tsx'
import { useCommands } from '../commands.ts'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { RejectForm } from './RejectForm.tsx'
import { SaidLine } from './SaidLine.tsx'
import { lastSaid, useReadings } from './useReadings.tsx'

type Props = {
  finding: FindingView
  /** The passages it stands on are shown where the item does not stand beside them. */
  passages?: number
  /** The one the keys A, C and R speak of. */
  current?: boolean
}

/** One finding with what was said of it, and the three things a lawyer can say. */
export function FindingItem({ finding, passages = 1, current = false }: Props) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused } = useStep()
  const [form, setForm] = useState<'correct' | 'reject' | null>(null)
  const said = lastSaid(findings, finding.key)
  const bars = findings?.bars ?? []
  const accept = () => void take(() => desk.acceptFinding({ caseId, key: finding.key }), took)
  const cannotReject = finding.is === 'document' || finding.is === 'answer'
  const may = current && bars.length === 0
  useCommands(
    may
      ? [
          { id: 'accept finding', title: 'Accept this finding', group: 'Findings', keys: 'A', run: accept },
          { id: 'correct finding', title: 'Correct this finding', group: 'Findings', keys: 'C', run: () => setForm('correct') },
          ...(cannotReject
            ? []
            : [{ id: 'reject finding', title: 'Reject this finding', group: 'Findings', keys: 'R', run: () => setForm('reject') }]),
        ]
      : [],
  )
  const item = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const margin = item.current?.closest('.margin')
    if (!current || !item.current || !margin) return
    const [there, around] = [item.current.getBoundingClientRect(), margin.getBoundingClientRect()]
    if (there.top < around.top || there.bottom > around.bottom || form) margin.scrollTop += there.top - around.top - 8
  }, [current, form])
  const about = `${finding.title}${finding.citations[0] ? `: ${finding.citations[0].quote.slice(0, 60)}` : ''}`
  return (
    <div className={current ? 'spoken spoken--current' : 'spoken'} ref={item}>
      <p className="spoken__title">
        <strong>{finding.title}</strong>
        {finding.says && <span className="quiet"> {finding.says}</span>}
      </p>
      {finding.citations.slice(0, passages).map((citation) => (
        <CitationLink key={`${citation.documentId} ${citation.page} ${citation.start}`} citation={citation} />
      ))}
      {said && <SaidLine said={said} />}
      <ErrorSummary problems={refused} />
      {form === null && (
        <div className="buttons spoken__acts">
          {said?.how !== 'accepted' && (
            <Button onClick={accept} busy={busy} barredBecause={bars} reasonsAbove about={about}>
              Accept
            </Button>
          )}
          <Button onClick={() => setForm('correct')} barredBecause={bars} reasonsAbove about={about}>
            Correct
          </Button>
          {!cannotReject && (
            <Button onClick={() => setForm('reject')} barredBecause={bars} reasonsAbove about={about}>
              Reject
            </Button>
          )}
        </div>
      )}
      {form === 'correct' && <CorrectForm finding={finding} onDone={() => setForm(null)} />}
      {form === 'reject' && <RejectForm finding={finding} onDone={() => setForm(null)} />}
    </div>
  )
}

/** Something said of which nothing is in the reading now: rejected, or its passage lost. */
export const SaidItem = ({ said }: { said: SaidView }) => (
  <div className="spoken spoken--out">
    <p className="spoken__title">
      <strong>{said.title}</strong>
    </p>
    {said.citations.slice(0, 1).map((citation) => (
      <CitationLink key={`${citation.documentId} ${citation.page} ${citation.start}`} citation={citation} />
    ))}
    <SaidLine said={said} />
  </div>
)
