import { useState } from 'react'
import type { Verification } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { counted } from '../../words/documents.ts'
import { momentInWords } from '../../words/time.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { CaseAccessPart } from '../keeping/CaseAccessPart.tsx'
import { DeletePart } from '../keeping/DeletePart.tsx'
import { PackPart } from '../keeping/PackPart.tsx'
import { ExportLog } from './ExportLog.tsx'

/** The story of the case: what was done, by whom, when. Nothing in it can be changed. */
export function LogSection({ view, place: { caseId } }: SectionProps) {
  const desk = useDesk()
  const asked = useAnswer(
    () => desk.log({ caseId }),
    `${caseId} ${view.row.state} ${view.decisions.length} ${view.requested.length} ${view.overruled.length}`,
  )
  return (
    <>
      <SectionHeading view={view}>Log</SectionHeading>
      <Verify />
      <Answered asked={asked} waiting="Opening the log…">
        {(lines) =>
          lines.length === 0 ? (
            <p className="govuk-body">Nothing has been done in this case yet.</p>
          ) : (
            <Table
              caption="What was done, the latest first"
              rows={lines.toSorted((one, other) => other.seq - one.seq)}
              keyOf={({ seq }) => String(seq)}
              columns={[
                { title: 'When', heads: true, narrow: true, cell: ({ at }) => momentInWords(at) },
                { title: 'Who', narrow: true, cell: ({ by }) => by },
                { title: 'What', cell: ({ says }) => <span className="as-typed">{says}</span> },
              ]}
            />
          )
        }
      </Answered>
      <ExportLog caseId={caseId} />
      <CaseAccessPart caseId={caseId} />
      <PackPart caseId={caseId} />
      <DeletePart caseId={caseId} title={view.row.title} />
    </>
  )
}

function Verify() {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [verified, setVerified] = useState<Verification | null>(null)
  return (
    <div className="verify">
      <p className="govuk-body">Each entry is sealed to the one before it, so that a change to any of them shows.</p>
      <Button busy={busy} onClick={() => take(() => desk.verify({}), setVerified)}>
        Check that nothing was changed
      </Button>
      <ErrorSummary problems={refused} />
      <div role="status">
        {verified && (
          <Notice
            title={verified.clean ? 'Nothing was changed' : 'The log does not agree with its seals'}
            look={verified.clean ? 'success' : 'warning'}
          >
            <p className="govuk-body">
              {verified.says} {counted(verified.entries, 'entry', 'entries')} checked.
            </p>
          </Notice>
        )}
      </div>
    </div>
  )
}
