import { useState } from 'react'
import type { Answers } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { CourtProps } from './CourtPage.tsx'
import { chargeProblems, LaidCharges, laidFrom, type TypedCharge, typedFrom } from './LaidCharges.tsx'
import { Reconcile, type Settling, settledFrom, settlingProblems } from './Reconcile.tsx'
import { StepForm } from './StepForm.tsx'
import { isOpenHere } from './stepTitles.ts'

/** The charges the police laid: filled from the MG4, recorded, and checked against what was authorised. */
export function ChargedForms(props: CourtProps) {
  const { defendant, place } = props
  const desk = useDesk()
  const asked = useAnswer(() => desk.chargesRead({ caseId: place.caseId }), `${place.caseId} ${props.view.documents.length}`)
  const [settling, setSettling] = useState<Settling>({})
  const { received } = defendant
  const wanted = isOpenHere(defendant, 'chargesReceived') || isOpenHere(defendant, 'chargedByPolice')
  return (
    <>
      {received && (
        <StepForm
          defendant={defendant}
          type="chargesReconciled"
          title={received.differences.length === 0 ? 'The charges are as authorised' : 'Settle the differences'}
          problems={settlingProblems(received, settling)}
          step={() =>
            desk.settleCharges({ caseId: place.caseId, defendant: defendant.defendant.id, differences: settledFrom(received, settling) })
          }
          onDone={props.onChanged}
        >
          <Reconcile received={received} settling={settling} onChange={setSettling} />
        </StepForm>
      )}
      {wanted && (
        <Answered asked={asked} waiting="Looking for charges in the file…">
          {(read) => <Receive {...props} read={read} />}
        </Answered>
      )}
    </>
  )
}

function Receive({ view, defendant, place: { caseId }, onChanged, read }: CourtProps & { read: Answers['chargesRead'] }) {
  const desk = useDesk()
  const who = { caseId, defendant: defendant.defendant.id }
  const [charges, setCharges] = useKept<readonly TypedCharge[]>(`${caseId} ${who.defendant} laid`, read.map(typedFrom))
  const [chargedOn, setChargedOn] = useKept(`${caseId} ${who.defendant} charged on`, noDate)
  const on = dayTyped(chargedOn)
  const problems = [...chargeProblems(charges), !on && 'Say on which day the police charged']
  const fields = (
    <>
      <DateField legend="Charged on" hint="For example 1 3 2026" value={chargedOn} onChange={setChargedOn} />
      <LaidCharges view={view} charges={charges} onChange={setCharges} />
    </>
  )
  const said = () => ({ ...who, charges: laidFrom(view, charges), chargedOn: on ?? '' })
  return (
    <>
      <StepForm
        defendant={defendant}
        type="chargesReceived"
        title="Record the charges laid"
        problems={problems}
        step={() => desk.receiveCharges(said())}
        onDone={onChanged}
      >
        {fields}
      </StepForm>
      <StepForm
        defendant={defendant}
        type="chargedByPolice"
        title="Record that the police have charged"
        problems={problems}
        step={() => desk.chargedByPolice(said())}
        onDone={onChanged}
      >
        {fields}
      </StepForm>
    </>
  )
}
