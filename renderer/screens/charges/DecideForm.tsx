import { type FormEvent, useState } from 'react'
import { type Asked, type CaseView, chargingWords, codesFor, type DecisionView, needsCode, publicInterestCodes } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

const asPut = { count: '' as '' | '1' | '2' | '3' | '4' | '5', from: noDate, to: noDate, wording: '' }

type Props = { view: CaseView; caseId: string; bars: readonly string[]; onChanged: (view: CaseView) => void }
type Outcome = DecisionView['outcome']
type Code = NonNullable<Asked<'decideCharge'>['decision']['code']>
const { codeWords, outcomeWords, testWords } = chargingWords
type CodeTest = DecisionView['test']

const outcomeChoices = (Object.keys(outcomeWords) as Outcome[]).map((value) => ({ value, label: outcomeWords[value] }))
const testChoices = (Object.keys(testWords) as CodeTest[]).map((value) => ({ value, label: testWords[value] }))
const stalkingCharges = ['PHA1997.s2A', 'PHA1997.s4A']

/** One decision: a suspect, a charge, the outcome, the test and the reasons. The lawyer decides; nothing is chosen for her but the only suspect. */
export function DecideForm({ view, caseId, bars, onChanged }: Props) {
  const desk = useDesk()
  const suspects = view.defendants.map(({ defendant }) => defendant)
  const { take, busy, refused, refuse } = useStep()
  const [suspect, setSuspect] = useKept(`${caseId} suspect`, suspects.length === 1 ? (suspects[0]?.id as string) : '')
  const [charge, setCharge] = useKept(`${caseId} charge`, '')
  const [outcome, setOutcome] = useKept<Outcome | ''>(`${caseId} outcome`, '')
  const [test, setTest] = useKept<CodeTest | ''>(`${caseId} test`, '')
  const [reasons, setReasons] = useKept(`${caseId} reasons`, '')
  const [whyNotStalking, setWhyNotStalking] = useKept(`${caseId} why not stalking`, '')
  const [review, setReview] = useKept(`${caseId} review on`, noDate)
  const [code, setCode] = useKept<Code | ''>(`${caseId} code`, '')
  const [publicInterest, setPublicInterest] = useKept(`${caseId} public interest`, '')
  const [put, setPut] = useKept(`${caseId} as put`, asPut)
  const [recorded, setRecorded] = useState('')

  const indicated = view.report?.stalking.indicated
  const asksWhyNot =
    indicated !== 'no' && indicated !== undefined && outcome === 'charge' && charge !== '' && !stalkingCharges.includes(charge)
  const reviewOn = test === 'threshold' ? dayTyped(review) : null
  const codes = outcome === '' ? [] : codesFor[outcome]
  const chosenCode = code !== '' && codes.includes(code) ? code : null
  const asksInterest = chosenCode !== null && publicInterestCodes.includes(chosenCode)
  const [from, to] = [dayTyped(put.from), dayTyped(put.to)]

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
      outcome !== '' && needsCode(outcome) && chosenCode === null && 'Choose the charging code',
      (from === undefined || to === undefined) && 'A date of the charge is not a day of the calendar',
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
      code: chosenCode,
      publicInterest: asksInterest ? publicInterest.trim() : '',
      ...(outcome === 'charge' && {
        count: put.count === '' ? 1 : Number(put.count),
        particulars: { from: from ?? null, to: to ?? null, wording: put.wording.trim() },
      }),
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
        setCode('')
        setPublicInterest('')
        setPut(asPut)
        setRecorded('The decision was recorded. It stands below; the review is not signed yet.')
        onChanged(changed)
      },
    )
  }

  return (
    <form onSubmit={decide} noValidate className="decide">
      <ErrorSummary problems={refused} />
      {suspects.length === 1 ? (
        <p className="govuk-body">
          Suspect: <strong>{suspects[0]?.name}</strong>
        </p>
      ) : (
        <Radios
          legend="Suspect"
          value={suspect}
          choices={suspects.map(({ id, name }) => ({ value: id as string, label: name }))}
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
      {codes.length > 0 && outcome !== 'charge' && (
        <Select
          label="Charging code"
          value={chosenCode ?? ''}
          choices={codes.map((value) => ({ value, label: codeWords[value] }))}
          onChange={setCode}
        />
      )}
      {asksInterest && (
        <TextArea
          label="Public interest"
          hint="What in the public interest calls for this code"
          value={publicInterest}
          onChange={setPublicInterest}
          rows={2}
        />
      )}
      {outcome === 'charge' && <AsPut put={put} onChange={setPut} />}
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

const counts = (['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: value }))

/** How the police are to put the charge: what they lay is then compared with it. */
function AsPut({ put, onChange }: { put: typeof asPut; onChange: (put: typeof asPut) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Dates and wording of the charge</summary>
      {open && (
        <div>
          <div className="laid__dates">
            <DateField legend="Charged from" hint="For example 1 3 2026" value={put.from} onChange={(from) => onChange({ ...put, from })} />
            <DateField legend="Charged to" hint="Empty for one day" value={put.to} onChange={(to) => onChange({ ...put, to })} />
          </div>
          <TextArea
            label="Wording"
            hint="What the police lay is compared with this"
            rows={3}
            value={put.wording}
            onChange={(wording) => onChange({ ...put, wording })}
          />
          <Select
            label="Count of this offence"
            hint="Where the same offence is charged more than once"
            value={put.count || '1'}
            choices={counts}
            onChange={(count) => onChange({ ...put, count })}
          />
        </div>
      )}
    </details>
  )
}
