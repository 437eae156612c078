import { Answered } from '../../parts/Answered.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { Points } from '../why/Points.tsx'

/** The kinds of stalking the evidence may fit: a note to think about risk with, never a fact. */
export function Typology({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.typology({ caseId }), caseId)
  return (
    <section aria-labelledby="typology">
      <h2 className="govuk-heading-m" id="typology">
        A note on the kind of stalking
      </h2>
      <p className="govuk-body">
        This is a note to think about risk with, and never a fact. It is no diagnosis, and motive is no element of any offence here.
      </p>
      <Answered asked={asked} waiting="Looking for the kind…">
        {(notes) =>
          notes.length === 0 ? (
            <p className="govuk-body quiet">The evidence does not fit any of the five kinds well enough to say so.</p>
          ) : (
            <ul className="govuk-list">
              {notes.map(({ kind, words, evidence, law }) => (
                <li key={kind}>
                  <h3 className="govuk-heading-s">May be {words.replace(/^./, (first) => first.toLowerCase())}</h3>
                  <Points points={evidence} passages={1} />
                  <Provisions law={[law]} about={`the note “${kind}”`} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}
