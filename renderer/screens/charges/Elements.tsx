import { type Answers, chargingWords, type ElementForm, type ReviewSaid, strengths } from '#api/contract'
import { Citations } from '../../parts/CitationLink.tsx'
import { Select, TextField } from '../../parts/Fields.tsx'

type Props = { form: Answers['reviewForm']; said: ReviewSaid; onSaid: (said: ReviewSaid) => void }
const choices = strengths.map((value) => ({ value, label: chargingWords.strengthWords[value] }))

/** Every element of every charge, filled with a strength from the evidence; another strength wants a reason. */
export function Elements({ form: { charges, elements }, said, onSaid }: Props) {
  return (
    <section aria-labelledby="elements">
      <h3 className="govuk-heading-s" id="elements">
        Strength of the evidence, element by element
      </h3>
      {charges.length === 0 && <p className="govuk-body">Decide on a charge first: its elements then stand here.</p>}
      {charges.map(({ key, title }) => (
        <div key={key} className="elements">
          <h4 className="govuk-heading-s">{title}</h4>
          {elements
            .filter(({ charge }) => charge === key)
            .map((element) => (
              <One key={element.element} element={element} said={said} onSaid={onSaid} />
            ))}
        </div>
      ))}
    </section>
  )
}

function One({ element, said, onSaid }: { element: ElementForm; said: ReviewSaid; onSaid: (said: ReviewSaid) => void }) {
  const { charge, element: id, title, before, because, citations, against } = element
  const isThis = (one: ReviewSaid['elements'][number]) => one.charge === charge && one.element === id
  const mine = said.elements.find(isThis)
  const strength = mine?.strength ?? before
  const say = (change: Partial<ReviewSaid['elements'][number]>) =>
    onSaid({
      ...said,
      elements: [...said.elements.filter((one) => !isThis(one)), { charge, element: id, strength, reason: mine?.reason ?? '', ...change }],
    })
  return (
    <div className="elements__one">
      <div>
        <Select label={title} value={strength} choices={choices} onChange={(to) => say({ strength: to })} />
        {(strength !== before || mine?.reason) && (
          <TextField label={`Why: ${title}`} width="full" value={mine?.reason ?? ''} onChange={(reason) => say({ reason })} />
        )}
      </div>
      <div>
        <p className="govuk-body-s">{because}</p>
        <Citations citations={citations} first={2} look="source" />
        {against.length > 0 && (
          <>
            <p className="govuk-body-s elements__against">Against it:</p>
            <Citations citations={against} first={1} look="source" />
          </>
        )}
      </div>
    </div>
  )
}
