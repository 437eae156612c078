import { type MarkView, markWords, redactionWords } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../Button.tsx'
import { CitationLink } from '../CitationLink.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { Tag } from '../Tag.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'

/** One mark with what it says; it can be taken away and put back. */
export function MarkItem({ mark }: { mark: MarkView }) {
  const desk = useDesk()
  const { caseId, tookMarks } = useReadings()
  const { take, busy, refused } = useStep()
  const about = `${markWords[mark.kind]}: ${(mark.words ?? 'an area').slice(0, 60)}`
  const move = (ask: 'removeMark' | 'restoreMark') => void take(() => desk[ask]({ caseId, mark: mark.mark }), tookMarks)
  return (
    <div className={`spoken marked marked--${mark.kind}`}>
      <p className="spoken__title">
        <Tag>{markWords[mark.kind]}</Tag> {mark.removed ? <span className="quiet">taken away</span> : mark.comment}
      </p>
      {!mark.removed && (
        <>
          {mark.redact && <p className="said__line">{redactionWords[mark.redact]}</p>}
          {mark.citation ? <CitationLink citation={mark.citation} /> : <p className="said__line quiet">An area of page {mark.page}</p>}
          {mark.state === 'broken' && (
            <p className="said__line">
              <strong>“{mark.words}”: these words are not in the document any more.</strong>
            </p>
          )}
          {mark.state === 'moved' && (
            <p className="said__line">
              <strong>The words are read a little differently now, or stand elsewhere.</strong>
            </p>
          )}
          {mark.elements.length > 0 && <p className="said__line">{mark.elements.map(({ title }) => title).join('; ')}</p>}
          <p className="said__line quiet">
            {mark.by}, {inWords(mark.on)}
          </p>
        </>
      )}
      <ErrorSummary problems={refused} />
      <Button busy={busy} about={about} onClick={() => move(mark.removed ? 'restoreMark' : 'removeMark')}>
        {mark.removed ? 'Put back' : 'Take away'}
      </Button>
    </div>
  )
}
