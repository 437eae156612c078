import type { Answers, Asked, CaseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { hrefOf } from '../../route.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'

type Stage = Asked<'orders'>['stage']
type Said = Answers['orders']

const stages: readonly { value: Stage; label: string }[] = [
  { value: 'beforeCharge', label: 'Before charge' },
  { value: 'charged', label: 'Charged' },
  { value: 'verdict', label: 'At the verdict' },
]

const isCharged = ({ defendants }: CaseView) =>
  defendants.some(({ charges }) => charges.some(({ stage, laid }) => laid !== null || stage === 'waitingForCharge'))

/** The protective orders to think of at a stage, and the terms a restraining order would need on this file. */
export function Orders({ view, place }: { view: CaseView; place: CasePlace }) {
  const { caseId } = place
  const desk = useDesk()
  const [stage, setStage] = useKept<Stage>(`${caseId} orders stage`, isCharged(view) ? 'charged' : 'beforeCharge')
  const asked = useAnswer(() => desk.orders({ caseId, stage }), `${caseId} ${stage}`)
  return (
    <>
      <Radios legend="Where the case stands" inline value={stage} choices={stages} onChange={setStage} />
      <Answered asked={asked} waiting="Looking at the orders…">
        {({ routes, terms }) => (
          <>
            <Routes routes={routes} />
            <Terms terms={terms} />
            <p className="govuk-body">
              <a className="govuk-link" href={hrefOf({ ...place, section: 'order', part: 'terms' })}>
                Build the order from these terms
              </a>
            </p>
          </>
        )}
      </Answered>
    </>
  )
}

const Routes = ({ routes }: Pick<Said, 'routes'>) => (
  <section aria-labelledby="routes">
    <h2 className="govuk-heading-m" id="routes">
      Orders to think of now
    </h2>
    <ul className="rulings">
      {routes.map(({ id, title, who, when, evidence, law }) => (
        <li key={id} className="rulings__ruling">
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-body">
            <strong>Who asks:</strong> {who}
          </p>
          <p className="govuk-body">
            <strong>When it is right:</strong> {when}
          </p>
          <Citations citations={evidence} first={1} />
          <Provisions law={law} about={title} />
        </li>
      ))}
    </ul>
  </section>
)

const Terms = ({ terms }: Pick<Said, 'terms'>) => (
  <section aria-labelledby="terms">
    <h2 className="govuk-heading-m" id="terms">
      Terms of a restraining order <span className="heading__count">{terms.length} proposed</span>
    </h2>
    {terms.length === 0 && <p className="govuk-body">Nothing read shows a risk that a term would answer, so none is proposed.</p>}
    <ol className="rulings">
      {terms.map(({ id, text, why, evidence, slots, onAcquittal }) => (
        <li key={id} className="rulings__ruling">
          <p className="govuk-body term">{text}</p>
          <p className="govuk-body">
            {why} <Tag>{onAcquittal ? 'On conviction or acquittal' : 'On conviction only'}</Tag>
          </p>
          <Citations citations={evidence} first={1} />
          {slots.length > 0 && (
            <>
              <p className="questions__missing">Still to be settled:</p>
              <ul className="govuk-list govuk-list--bullet">
                {slots.map((slot) => (
                  <li key={slot}>{slot.replace(/^./, (first) => first.toUpperCase())}</li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
  </section>
)
