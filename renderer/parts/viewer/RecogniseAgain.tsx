import type { DocumentRow } from '#api/contract'
import { Button } from '../Button.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { useDesk } from '../useDesk.ts'
import { useWork } from '../useWork.ts'
import type { AskedPage } from './DocumentPane.tsx'

type Props = { caseId: string; row: DocumentRow; asked: AskedPage }

const hasPicture = ({ mediaType }: DocumentRow) => mediaType === 'application/pdf' || mediaType.startsWith('image/')

/** For a page whose text came from its picture: has it recognised once more. What was read of it before is replaced. */
export function RecogniseAgain({ caseId, row, asked: { asked } }: Props) {
  const desk = useDesk()
  const { begin, busy, doing, refused } = useWork()
  if (asked.answer.state !== 'here' || asked.answer.result.source === 'digital' || !hasPicture(row)) return null
  const { documentId, page } = asked.answer.result
  return (
    <>
      <Button busy={busy} onClick={() => void begin(() => desk.recogniseAgain({ caseId, documentId, page }))} about={`page ${page}`}>
        Recognise again
      </Button>
      <span className="quiet" role="status">
        {doing}
      </span>
      <ErrorSummary problems={refused} />
    </>
  )
}
