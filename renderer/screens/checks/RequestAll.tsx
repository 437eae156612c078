import { useState } from 'react'
import type { CaseView } from '#api/contract'
import type { CheckId } from '#case/ids'
import { Button } from '../../parts/Button.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { counted } from '../../words/documents.ts'
import { barsOf } from '../case/doors.ts'
import { WordsForm } from './WordsForm.tsx'

/** Everything still to be asked of the police, in one request written out beforehand, to be corrected and recorded. */
export function RequestAll({ view, caseId, onChanged }: { view: CaseView; caseId: string; onChanged: (view: CaseView) => void }) {
  const desk = useDesk()
  const [open, setOpen] = useState(false)
  const settled = new Set<string>([...view.requested, ...view.overruled.map(({ check }) => check)])
  const wanted = (view.report?.checks ?? []).flatMap(({ id, status, action }) =>
    action?.to === 'police' && status !== 'met' && status !== 'not-applicable' && !settled.has(id)
      ? [{ id: id as CheckId, text: action.text, due: action.due }]
      : [],
  )
  if (wanted.length < 2) return null
  const inOrder = [...wanted.filter(({ due }) => due === 'before-charge'), ...wanted.filter(({ due }) => due === 'after-charge')]
  if (!open)
    return (
      <div className="buttons">
        <Button look="primary" onClick={() => setOpen(true)} barredBecause={barsOf(view, 'materialRequested')} reasonsAbove>
          {`Request everything that is missing (${wanted.length})`}
        </Button>
      </div>
    )
  return (
    <WordsForm
      name={`${caseId} request all ${wanted.length}`}
      label={`What the police are asked for: ${counted(wanted.length, 'item')}`}
      first={inOrder.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')}
      rows={Math.min(14, wanted.length + 2)}
      button="Record the request"
      ask={(words) => desk.requestMaterial({ caseId, checks: wanted.map(({ id }) => id), wanted: words })}
      onDone={(changed) => {
        setOpen(false)
        onChanged(changed)
      }}
      onCancel={() => setOpen(false)}
    />
  )
}
