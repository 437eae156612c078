import { type FormEvent, useState } from 'react'
import type { FindingView } from '#api/contract'
import { Button } from '../Button.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { Select, TextField } from '../Fields.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { useReadings } from './useReadings.tsx'

const usual = [
  'It does not say so.',
  'Somebody else did it.',
  'It is denied or only supposed.',
  'It is about another time or matter.',
  'The words were misread.',
  'It is told already.',
] as const

/** Takes a finding out of the reading, with a reason. What was read is kept and can be brought back. */
export function RejectForm({ finding, onDone }: { finding: FindingView; onDone: () => void }) {
  const desk = useDesk()
  const { caseId, took } = useReadings()
  const { take, busy, refused } = useStep()
  const [usualReason, setUsual] = useState<(typeof usual)[number] | ''>('')
  const [words, setWords] = useState('')

  function reject(event: FormEvent) {
    event.preventDefault()
    void take(
      () => desk.rejectFinding({ caseId, key: finding.key, reason: [usualReason, words].filter(Boolean).join(' ') }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form className="words-form" onSubmit={reject} aria-label={`Reject: ${finding.title}`}>
      <ErrorSummary problems={refused} />
      <Select label="Why it is wrong" value={usualReason} choices={usual.map((value) => ({ value, label: value }))} onChange={setUsual} />
      <TextField label="In your words" value={words} onChange={setWords} width="full" />
      <div className="buttons">
        <Button type="submit" look="warning" busy={busy}>
          Reject it
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  )
}
