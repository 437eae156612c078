import { useState } from 'react'
import type { FaultView } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../../parts/Button.tsx'
import { TextArea } from '../../../parts/Fields.tsx'
import { useDesk } from '../../../parts/useDesk.ts'
import type { Editing } from './useEditing.ts'

type GoTo = (fault: Pick<FaultView, 'sentence' | 'words'>) => unknown

/** What stands in the way of issuing the draft: mended in the sentence, or overruled with a reason that is kept. */
export function Faults({ editing, goTo }: { editing: Editing; goTo: GoTo }) {
  const { faults } = editing.draft.look
  const standing = faults.filter(({ overruled }) => !overruled)
  const overruled = faults.filter(({ overruled }) => overruled)
  return (
    <>
      <h2 className="govuk-heading-s" tabIndex={-1}>
        To mend before issue
      </h2>
      <p role="status" className="govuk-body">
        {standing.length === 0 ? 'Nothing to mend was found.' : `${standing.length} to mend or to overrule. F8 goes to the next.`}
      </p>
      <ol className="editing__list">
        {standing.map((fault) => (
          <li key={fault.id}>
            <Fault fault={fault} editing={editing} goTo={goTo} />
          </li>
        ))}
      </ol>
      {overruled.length > 0 && (
        <details className="more">
          <summary>Overruled ({overruled.length})</summary>
          <ul className="editing__list">
            {overruled.map(({ id, says, overruled: by }) => (
              <li key={id}>
                {says}{' '}
                {by && (
                  <span className="quiet">
                    {by.by}, {inWords(by.on)}: {by.reason}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Fault({ fault, editing, goTo }: { fault: FaultView; editing: Editing; goTo: GoTo }) {
  const desk = useDesk()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  return (
    <>
      <p className="govuk-body">
        {fault.says}
        {fault.suggestion && <span className="quiet"> {fault.suggestion}</span>}
      </p>
      <div className="buttons">
        {fault.sentence !== null && (
          <Button onClick={() => goTo(fault)} about={`the fault: ${fault.says}`}>
            Go to it
          </Button>
        )}
        {fault.rule !== 'unsafe' && !asking && (
          <Button
            onClick={() => setAsking(true)}
            about={`the fault: ${fault.says}`}
            barredBecause={editing.draft.bars.overrule}
            reasonsAbove
          >
            Overrule
          </Button>
        )}
      </div>
      {asking && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void editing.take(() => desk.overruleFault({ ...editing.which, fault: fault.id, reason }))
          }}
        >
          <TextArea label="Why it may stand" hint="Kept in the log" value={reason} onChange={setReason} rows={2} />
          <div className="buttons">
            <Button type="submit" busy={editing.busy}>
              Overrule this
            </Button>
            <Button onClick={() => setAsking(false)}>Cancel</Button>
          </div>
        </form>
      )}
    </>
  )
}
