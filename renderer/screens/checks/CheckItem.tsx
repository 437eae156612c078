import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '#api/contract'
import type { CheckId } from '#case/ids'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { type Check, statusWords } from '../../words/checks.ts'
import { dayWithWords } from '../../words/time.ts'
import { barsOf } from '../case/doors.ts'
import { Why } from '../why/Why.tsx'
import { CheckRequest } from './CheckRequest.tsx'
import { NotSent } from './NotSent.tsx'
import { WordsForm } from './WordsForm.tsx'

type CheckProps = {
  check: Check
  view: CaseView
  caseId: string
  /** Arrived at by a link to this one check. */
  soughtOut: boolean
  onChanged: (view: CaseView) => void
}

const toWords = { police: 'the police', cps: 'CPS' } as const
const dueWords = { 'before-charge': 'before charge', 'after-charge': 'after charge' } as const

/** One check: its outcome and why, the passages, the law, what would change it, and what can be done about it. */
export function CheckItem(props: CheckProps) {
  const { check, view, caseId, soughtOut } = props
  const { words, tone } = statusWords[check.status]
  const overruled = view.overruled.filter((each) => each.check === check.id)
  const requested = view.requested.some((id) => id === check.id)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!soughtOut) return
    item.current?.scrollIntoView()
    item.current?.querySelector('h3')?.focus({ preventScroll: true })
  }, [soughtOut])
  const settled = check.status === 'met' || check.status === 'not-applicable'
  return (
    <li className="check" ref={item}>
      <div className="check__outcome">
        <Tag tone={tone}>{words}</Tag>
        {requested && <Tag>Requested</Tag>}
        {overruled.length > 0 && <Tag>Overruled</Tag>}
      </div>
      <div>
        <h3 className="govuk-heading-s check__title" tabIndex={-1}>
          {check.title}
        </h3>
        <p className="govuk-body">{check.because}</p>
        <Citations citations={check.citations} first={settled ? 0 : 2} />
        {overruled.map(({ reason, by, on }) => (
          <p className="govuk-body" key={`${on} ${reason}`}>
            <strong>Overruled</strong> by {by}, {dayWithWords(on)}: {reason}
          </p>
        ))}
        {check.action && (
          <p className="govuk-body">
            <strong>
              Ask {toWords[check.action.to]}, {dueWords[check.action.due]}:
            </strong>{' '}
            {check.action.text} <span className="quiet">({check.action.category})</span>
          </p>
        )}
        <Why caseId={caseId} about={{ check: check.id }} title={check.title} summary="Why, and what would change it" />
      </div>
      <Acts {...props} />
    </li>
  )
}

type Open = 'request' | 'overrule' | null

/** Ask for it, or overrule it with a reason. Where the check is met there is nothing to do. */
function Acts({ check, view, caseId, onChanged }: CheckProps) {
  const desk = useDesk()
  const [open, setOpen] = useState<Open>(null)
  const [notSent, setNotSent] = useState<readonly string[]>([])
  if (check.status === 'met' || check.status === 'not-applicable') return null
  const id = check.id as CheckId
  const form = {
    onDone: (changed: CaseView) => {
      setOpen(null)
      onChanged(changed)
    },
    onCancel: () => setOpen(null),
  }
  return (
    <div className="check__acts">
      {open === null && <ActButtons check={check} view={view} onOpen={setOpen} />}
      <NotSent because={notSent} caseId={caseId} />
      {open === 'request' && (
        <CheckRequest
          caseId={caseId}
          wanted={[{ id, title: check.title, text: check.action?.text ?? '' }]}
          onDone={(because) => {
            setNotSent(because)
            setOpen(null)
          }}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'overrule' && (
        <WordsForm
          {...form}
          name={`${caseId} overrule ${id}`}
          label="Why this check is overruled"
          hint="Kept in the log with your name. The check still shows what it found."
          first=""
          button="Overrule the check"
          ask={(reason) => desk.overruleCheck({ caseId, check: id, reason })}
        />
      )}
    </div>
  )
}

/** Why they are barred stands above the checks, for all of them. */
function ActButtons({ check, view, onOpen }: Pick<CheckProps, 'check' | 'view'> & { onOpen: (open: Open) => void }) {
  const about = `: ${check.title}`
  return (
    <div className="buttons">
      {check.action?.to === 'police' && (
        <Button onClick={() => onOpen('request')} about={about} barredBecause={barsOf(view, 'materialRequested')} reasonsAbove>
          Request from the police
        </Button>
      )}
      <Button onClick={() => onOpen('overrule')} about={about} barredBecause={barsOf(view, 'checkOverruled')} reasonsAbove>
        Overrule
      </Button>
    </div>
  )
}
