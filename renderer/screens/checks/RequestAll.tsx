import { useState } from 'react'
import type { CaseView } from '#api/contract'
import type { CheckId } from '#case/ids'
import { Button } from '../../parts/Button.tsx'
import { barsOf } from '../case/doors.ts'
import { CheckRequest } from './CheckRequest.tsx'
import { NotSent } from './NotSent.tsx'

/** Everything still to be asked of the police, one request for each check, to be corrected and sent together; `atOnce` where that is what the lawyer came for. */
export function RequestAll({ view, caseId, atOnce }: { view: CaseView; caseId: string; atOnce: boolean }) {
  const [open, setOpen] = useState(atOnce)
  const [notSent, setNotSent] = useState<readonly string[]>([])
  const settled = new Set<string>([...view.requested, ...view.overruled.map(({ check }) => check)])
  const wanted = (view.report?.checks ?? []).flatMap(({ id, status, action, title }) =>
    action?.to === 'police' && status !== 'met' && status !== 'not-applicable' && !settled.has(id)
      ? [{ id: id as CheckId, title, text: action.text, due: action.due }]
      : [],
  )
  const inOrder = [...wanted.filter(({ due }) => due === 'before-charge'), ...wanted.filter(({ due }) => due === 'after-charge')]
  if (!open || wanted.length === 0)
    return (
      <>
        <NotSent because={notSent} caseId={caseId} />
        {wanted.length > 1 && (
          <div className="buttons">
            <Button look="primary" onClick={() => setOpen(true)} barredBecause={barsOf(view, 'materialRequested')} reasonsAbove>
              {`Request everything that is missing (${wanted.length})`}
            </Button>
          </div>
        )}
      </>
    )
  return (
    <CheckRequest
      caseId={caseId}
      wanted={inOrder}
      onDone={(because) => {
        setNotSent(because)
        setOpen(false)
      }}
      onCancel={() => setOpen(false)}
    />
  )
}
