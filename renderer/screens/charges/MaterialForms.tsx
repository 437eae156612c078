import { TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { CourtProps } from './CourtPage.tsx'
import { StepForm } from './StepForm.tsx'

/** What the police sent, and what of it changes nothing. */
export function MaterialForms({ defendant, place: { caseId }, onChanged }: CourtProps) {
  const desk = useDesk()
  const who = { caseId, defendant: defendant.defendant.id }
  const name = `${caseId} ${who.defendant}`
  const [what, setWhat] = useKept(`${name} material`, '')
  const [because, setBecause] = useKept(`${name} considered`, '')
  return (
    <>
      <StepForm
        defendant={defendant}
        type="materialReceived"
        title="Record what the police sent"
        step={() => desk.materialReceived({ ...who, what: what.trim() })}
        onDone={(view) => {
          setWhat('')
          onChanged(view)
        }}
      >
        <TextArea label="What arrived?" rows={2} value={what} onChange={setWhat} />
      </StepForm>
      <StepForm
        defendant={defendant}
        type="materialConsidered"
        title="Say that what came changes nothing"
        step={() => desk.considerMaterial({ ...who, reason: because.trim() })}
        onDone={(view) => {
          setBecause('')
          onChanged(view)
        }}
      >
        <ul className="govuk-list govuk-list--bullet">
          {defendant.notices.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <TextArea label="Why does it change nothing?" rows={2} value={because} onChange={setBecause} />
      </StepForm>
    </>
  )
}
