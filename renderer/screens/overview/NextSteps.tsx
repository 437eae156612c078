import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { hrefOf } from '../../route.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { barsOf } from '../case/doors.ts'
import { isOpenHere, stepsAfter } from '../charges/stepTitles.ts'
import { askingPart } from '../checks/ChecksSection.tsx'

/** What can be done with the case now; what cannot stays in view with its reason. */
export function NextSteps({ view, place, onChanged }: SectionProps) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const { caseId } = place
  const section = (name: 'checks' | 'charges', words: string, part: string | null = null): ReactNode => (
    <a className="govuk-link" href={hrefOf({ ...place, section: name, part })}>
      {words}
    </a>
  )
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        Next steps
      </h2>
      <ErrorSummary problems={refused} />
      <ul className="steps">
        <Step bars={barsOf(view, 'reviewOpened')} title="Open the review">
          <Button look="primary" busy={busy} onClick={() => take(() => desk.openReview({ caseId }), onChanged)}>
            Open the review
          </Button>
        </Step>
        <Step bars={barsOf(view, 'materialRequested')} title="Ask the police for what is missing">
          {section('checks', 'Ask the police for what is missing', askingPart)}
        </Step>
        <Step bars={barsOf(view, 'materialReceived')} title="Record what the police sent">
          <WithReason
            name={`${caseId} received`}
            button="Record what the police sent"
            label="What arrived?"
            onDone={(what) => take(() => desk.materialReceived({ caseId, what }), onChanged)}
          />
        </Step>
        <Step bars={barsOf(view, 'chargeDecided')} title="Decide on charge">
          {section('charges', 'Decide on charge')}
        </Step>
        <Step bars={barsOf(view, 'reviewSubmitted')} title="Check and sign the review">
          <a className="govuk-link" href={hrefOf({ ...place, section: 'charges', part: 'review' })}>
            Check and sign the review
          </a>
        </Step>
        <Step bars={barsOf(view, 'reviewReopened')} title="Reopen the review">
          <WithReason
            name={`${caseId} reopen`}
            button="Reopen the review"
            label="Why is it reopened?"
            onDone={(reason) => take(() => desk.reopenReview({ caseId, reason }), onChanged)}
          />
        </Step>
        <Later view={view} place={place} />
      </ul>
    </section>
  )
}

/** What else the life of each defendant has where it stands; by name where there are several. */
const Later = ({ view, place }: Pick<SectionProps, 'view' | 'place'>) =>
  view.defendants.flatMap((defendant) =>
    stepsAfter
      .filter(
        ({ type, part }) => part === 'court' && type !== 'materialReceived' && type !== 'reviewReopened' && isOpenHere(defendant, type),
      )
      .map(({ type, title }) => {
        const words = view.defendants.length > 1 ? `${title}: ${defendant.defendant.name}` : title
        return (
          <Step
            key={`${defendant.defendant.id} ${type}`}
            title={words}
            bars={defendant.doors.find((door) => door.type === type)?.bars ?? []}
          >
            <a className="govuk-link" href={hrefOf({ ...place, section: 'charges', part: 'court' })}>
              {words}
            </a>
          </Step>
        )
      }),
  )

/** One step: its control when it is open, else its name and what bars it. */
const Step = ({ title, bars, children }: { title: string; bars: readonly string[]; children: ReactNode }) => (
  <li className="steps__step">
    {bars.length === 0 ? (
      children
    ) : (
      <>
        <span className="steps__barred">{title}</span> <span className="quiet">Not yet: {bars.join(' ')}</span>
      </>
    )}
  </li>
)

type WithReasonProps = { name: string; button: string; label: string; onDone: (words: string) => Promise<void> }

/** A step that wants a sentence: the box appears when it is asked for. */
function WithReason({ name, button, label, onDone }: WithReasonProps) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useKept(name, '')
  if (!open && words === '') return <Button onClick={() => setOpen(true)}>{button}</Button>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onDone(words.trim())
      }}
    >
      <TextArea label={label} value={words} onChange={setWords} rows={2} />
      <Button type="submit" look="primary" barredBecause={words.trim() === '' ? ['Write it first.'] : undefined}>
        {button}
      </Button>
    </form>
  )
}
