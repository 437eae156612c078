import type { SaidView } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../Button.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { Tag, type Tone } from '../Tag.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { useReadings } from './useReadings.tsx'

const howWords: Readonly<Record<SaidView['how'], { words: string; tone: Tone }>> = {
  accepted: { words: 'Accepted', tone: 'good' },
  corrected: { words: 'Corrected', tone: 'partly' },
  rejected: { words: 'Rejected', tone: 'bad' },
  added: { words: 'Added', tone: 'unsure' },
  merged: { words: 'Merged', tone: 'partly' },
  split: { words: 'Split', tone: 'partly' },
}

const stateWords: Readonly<Record<SaidView['state'], string | null>> = {
  stands: null,
  moved: 'The words are read a little differently now, or stand elsewhere. Look whether it is still right.',
  notReadNow: 'The reader does not find this any more. What was said is kept.',
  broken: 'These words are not in the document any more. Nothing was put in their place.',
}

/** What was said of a finding beside what was read: by whom, when and why; and how to take it back. */
export function SaidLine({ said }: { said: SaidView }) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused } = useStep()
  const { how, by, on, reason, was, says, state } = said
  const told = how === 'corrected' || how === 'merged' || how === 'split'
  return (
    <div className="said">
      <p className="said__line">
        <Tag tone={howWords[how].tone}>{howWords[how].words}</Tag> by {by}, {inWords(on)}.{reason !== '' && ` ${reason}`}
      </p>
      {told && (
        <p className="said__line quiet">
          Read: {was}. Said: {says}.
        </p>
      )}
      {stateWords[state] && (
        <p className="said__line">
          <strong>{stateWords[state]}</strong>
        </p>
      )}
      <ErrorSummary problems={refused} />
      <Button
        busy={busy}
        barredBecause={findings?.bars}
        reasonsAbove
        about={`what was said of ${said.title}`}
        onClick={() => void take(() => desk.undoCorrection({ caseId, number: said.number }), took)}
      >
        Undo
      </Button>
    </div>
  )
}
