import { type FormEvent, useState } from 'react'
import type { CaseView, DecisionView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { outcomeWords, testWords } from '../../words/people.ts'

type Props = { view: CaseView; caseId: string; bars: readonly string[]; onChanged: (view: CaseView) => void }
type Outcome = DecisionView['outcome']
type CodeTest = DecisionView['test']

const outcomeChoices = (Object.keys(outcomeWords) as Outcome[]).map((value) => ({ value, label: outcomeWords[value] }))
const testChoices = (Object.keys(testWords) as CodeTest[]).map((value) => ({ value, label: testWords[value] }))
const stalkingCharges = ['PHA1997.s2A', 'PHA1997.s4A']

/** One decision: a suspect, a charge, the outcome, the test and the reasons. The lawyer decides; nothing is chosen for her but the only suspect. */
export function DecideForm({ view, caseId, bars, onChanged }: Props) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [suspect, setSuspect] = useKept(`${caseId} suspect`, view.suspects.length === 1 ? (view.suspects[0]?.id as string) : '')
  const [charge, setCharge] = useKept(`${caseId} charge`, '')
  const [outcome, setOutcome] = useKept<Outcome | ''>(`${caseId} outcome`, '')
  const [test, setTest] = useKept<CodeTest | ''>(`${caseId} test`, '')
  const [reasons, setReasons] = useKept(`${caseId} reasons`, '')
  const [whyNotStalking, setWhyNotStalking] = useKept(`${caseId} why not stalking`, '')
  const [review, setReview] = useKept(`${caseId} review on`, noDate)
  const [recorded, setRecorded] = useState('')

  const indicated = view.report?.stalking.indicated
  const asksWhyNot =
    indicated !== 'no' && indicated !== undefined && outcome === 'charge' && charge !== '' && !stalkingCharges.includes(charge)
  const reviewOn = test === 'threshold' ? dayTyped(review) : null

  function decide(event: FormEvent) {
    event.preventDefault()
    setRecorded('')
    const problems = [
      suspect === '' && 'Choose the suspect',
      charge === '' && 'Choose the charge',
      outcome === '' && 'Choose the outcome',
      test === '' && 'Choose the test',
      reasons.trim() === '' && 'Write the reasons',
      reviewOn === undefined && 'The date of the next review is not a day of the calendar',
    ].filter((problem) => problem !== false)
    if (problems.length > 0 || outcome === '' || test === '') return refuse(problems)
    const decision = {
      suspect,
      charge,
      outcome,
      test,
      reasons: reasons.trim(),
      whyNotStalking: asksWhyNot ? whyNotStalking.trim() : '',
      reviewOn: reviewOn ?? null,
    }
    void take(
      () => desk.decideCharge({ caseId, decision }),
      (changed) => {
        setCharge('')
        setOutcome('')
        setTest('')
        setReasons('')
        setWhyNotStalking('')
        setReview(noDate)
        setRecorded('The decision was recorded. It stands below and is not issued yet.')
        onChanged(changed)
      },
    )
  }

  return (
    <form onSubmit={decide} noValidate className="decide">
      <ErrorSummary problems={refused} />
      {view.suspects.length === 1 ? (
        <p className="govuk-body">
          Suspect: <strong>{view.suspects[0]?.name}</strong>
        </p>
      ) : (
        <Radios
          legend="Suspect"
          value={suspect}
          choices={view.suspects.map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={setSuspect}
        />
      )}
      <Select
        label="Charge"
        value={charge}
        choices={view.offences.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setCharge}
      />
      <div className="decide__side">
        <Radios legend="Outcome" inline value={outcome} choices={outcomeChoices} onChange={setOutcome} />
        <Radios legend="Test" inline value={test} choices={testChoices} onChange={setTest} />
      </div>
      {test === 'threshold' && (
        <DateField
          legend="Review again on"
          hint="For example 27 3 2026"
          value={review}
          onChange={setReview}
          error={reviewOn === undefined ? 'Not a day of the calendar' : undefined}
        />
      )}
      <TextArea label="Reasons" hint="Kept as you write them, and carried into the MG3" value={reasons} onChange={setReasons} rows={5} />
      {asksWhyNot && (
        <TextArea
          label="Why not stalking?"
          hint="The evidence points to stalking. Say why this charge is right all the same."
          value={whyNotStalking}
          onChange={setWhyNotStalking}
          rows={3}
        />
      )}
      <Button type="submit" look="primary" busy={busy} barredBecause={bars} reasonsAbove>
        Record the decision
      </Button>
      <div role="status">{recorded && <Notice title={recorded} look="success" level={3} />}</div>
    </form>
  )
}
