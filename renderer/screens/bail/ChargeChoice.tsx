import type { CaseView } from '#api/contract'
import { Checkbox } from '../../parts/Choices.tsx'
import { Select } from '../../parts/Fields.tsx'
import { useKept } from '../../parts/useKept.ts'

/** The charge most likely to be before the court: one that was decided on, else the gravest the evidence supports, else what the police propose. */
function firstCharge({ decisions, report, offences }: CaseView): string {
  const likely = [decisions.find(({ outcome }) => outcome === 'charge')?.charge, report?.mostSeriousSupported, report?.proposed?.offence]
  return likely.find((id) => offences.some((offence) => offence.id === id)) ?? ''
}

/** The charge before the court and whether the defendant is an adult: the rules of bail depend on both. */
export function useCharge(view: CaseView, caseId: string) {
  const [offence, setOffence] = useKept(`${caseId} bail charge`, firstCharge(view))
  const [young, setYoung] = useKept(`${caseId} bail under 18`, false)
  return { offence, setOffence, young, setYoung, adult: !young }
}

export const ChargeChoice = ({
  view,
  charge: { offence, setOffence, young, setYoung },
}: {
  view: CaseView
  charge: ReturnType<typeof useCharge>
}) => (
  <div className="choosing">
    <Select
      label="Charge before the court"
      value={offence}
      choices={view.offences.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={setOffence}
    />
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <Checkbox label="The defendant is under 18" checked={young} onChange={setYoung} />
    </div>
  </div>
)
