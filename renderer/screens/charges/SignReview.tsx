import { useEffect, useEffectEvent, useState } from 'react'
import { type Answers, chargingWords, type ReviewSaid } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Fields.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { useSettled } from './useSettled.ts'

type Props = SectionProps & {
  form: Answers['reviewForm']
  said: ReviewSaid
  onSaid: (said: ReviewSaid) => void
  bars: readonly string[]
  onSigned: () => void
}

/** One place to check and sign: what is done, what is not, and why it is signed all the same. */
export function SignReview({ form, said, onSaid, bars, onSigned, place: { caseId }, onChanged }: Props) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const defendant = form.defendant.id
  const settled = useSettled(said, 500)
  const asked = useAnswer(() => desk.reviewGates({ caseId, defendant, said: settled }), `${caseId} ${defendant} gates`)
  // Asked anew with the old answer in view, so that no box goes away under the hand that writes in it.
  const again = useEffectEvent(asked.again)
  const changed = `${form.unopened.length} ${JSON.stringify(settled)}`
  const [seen, setSeen] = useState(changed)
  useEffect(() => {
    if (changed === seen) return
    setSeen(changed)
    again()
  }, [changed, seen])
  return (
    <section aria-labelledby="sign">
      <h3 className="govuk-heading-s" id="sign">
        Check and sign
      </h3>
      <Answered asked={asked} waiting="Checking what is done…">
        {(gates) => (
          <ul className="gates">
            {gates.map(({ gate, title, stands }) => (
              <li key={gate} className="gates__gate">
                <span>
                  {title} <Tag tone={stands === null ? 'good' : 'unsure'}>{stands === null ? 'Done' : 'Not done'}</Tag>
                </span>
                {stands !== null && (
                  <>
                    <p className="govuk-body-s">{stands}</p>
                    <TextField
                      label={`Why it is signed all the same: ${chargingWords.gateWords[gate].toLowerCase()}`}
                      width="full"
                      value={said.exceptions[gate] ?? ''}
                      onChange={(reason) => onSaid({ ...said, exceptions: { ...said.exceptions, [gate]: reason } })}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <ErrorSummary problems={refused} />
      <p className="govuk-body">Once signed, it stays as it is: what comes later is a further review.</p>
      <Button
        look="primary"
        busy={busy}
        barredBecause={bars}
        onClick={() =>
          take(
            () => desk.submitReview({ caseId, defendant, said }),
            (changed) => {
              onChanged(changed)
              onSigned()
            },
          )
        }
      >
        Sign the review
      </Button>
    </section>
  )
}
