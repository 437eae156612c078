import { useRef } from 'react'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select } from '../../parts/Fields.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { hrefOf } from '../../route.ts'
import type { CasePlace, SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { type Built, betweenOf, builtOf, type Orders, type OrderView, orderKeyOf, withRelied } from './built.ts'
import { lintInOneLine } from './FaultList.tsx'
import type { Step } from './firstSteps.ts'
import { MapPage } from './MapPage.tsx'
import { Papers } from './Paper.tsx'
import { Persons } from './Persons.tsx'
import { Recorded } from './Recorded.tsx'
import { Steps } from './Steps.tsx'
import { Terms } from './Terms.tsx'
import { useLint } from './useLint.ts'

const pages = { terms: 'Terms', persons: 'Persons and period', map: 'Map', steps: 'Views and steps', papers: 'Print' } as const
type Page = keyof typeof pages

/** A restraining order from its first consideration to what the court wrote: built, linted as it is typed, mapped, and taken to court. */
export function OrderSection({ view, place }: SectionProps) {
  const desk = useDesk()
  const { caseId } = place
  const asked = useAnswer(() => desk.restrainingOrders({ caseId }), caseId)
  return (
    <>
      <SectionHeading view={view}>Restraining order</SectionHeading>
      {view.report ? (
        <Answered asked={asked} waiting="Opening the order…">
          {(orders) => <Chosen orders={orders} place={place} onChanged={asked.put} />}
        </Answered>
      ) : (
        <NotReadYet view={view} />
      )}
    </>
  )
}

type ChosenProps = { orders: Orders; place: CasePlace; onChanged: (orders: Orders) => void }

/** One order of several: a choice only where there are several. */
function Chosen({ orders, place, onChanged }: ChosenProps) {
  const [chosen, setChosen] = useKept(`${place.caseId} order chosen`, '')
  const order = orders.orders.find((each) => orderKeyOf(each) === chosen) ?? orders.orders[0]
  if (!order) return <p className="govuk-body">Nobody is named in the papers whom an order could bind or protect.</p>
  return (
    <>
      {orders.orders.length > 1 && (
        <Select
          label="Which order"
          value={orderKeyOf(order)}
          choices={orders.orders.map((each) => ({
            value: orderKeyOf(each),
            label: `${each.order.defendantName}, to protect ${each.order.personName}: ${each.says}`,
          }))}
          onChange={setChosen}
        />
      )}
      <OneOrder key={orderKeyOf(order)} orders={orders} order={order} place={place} onChanged={onChanged} />
    </>
  )
}

function OneOrder({ orders, order, place, onChanged }: ChosenProps & { order: OrderView }) {
  const desk = useDesk()
  const { caseId } = place
  const before = builtOf(order, orders)
  const [built, setBuilt] = useKept<Built>(`${caseId} order ${orderKeyOf(order)} version ${order.versions.length + 1}`, before)
  const lint = useLint(caseId, order, built)
  const status = useRef<HTMLParagraphElement>(null)
  const page = (Object.keys(pages) as Page[]).find((each) => each === place.part) ?? 'terms'
  const changed = JSON.stringify(built) !== JSON.stringify(before)
  const change = (next: Built) => setBuilt(withRelied(next, orders))

  async function take(step: Step): Promise<readonly string[]> {
    const reply = await desk.orderStep({ caseId, order: betweenOf(order), step })
    if (!reply.done) return reply.because
    onChanged(reply.result)
    status.current?.focus({ preventScroll: true })
    return []
  }

  return (
    <>
      <p className="order-state" ref={status} tabIndex={-1}>
        <Tag>{order.says}</Tag> {order.order.defendantName}, to protect {order.order.personName}.{' '}
        <span role="status">{lintInOneLine(lint)}</span>
        {changed && <span className="quiet"> Changes not put forward yet are kept for you alone.</span>}
      </p>
      <nav aria-label="Restraining order" className="choice">
        {(Object.keys(pages) as Page[]).map((each) => (
          <a key={each} className="govuk-link" href={hrefOf({ ...place, part: each })} aria-current={each === page ? 'page' : undefined}>
            {pages[each]}
          </a>
        ))}
      </nav>
      <ErrorSummary problems={lint.trouble} />
      {page === 'terms' && (
        <>
          <Told orders={orders} />
          <Terms caseId={caseId} orders={orders} order={order} built={built} lint={lint} onChange={change} />
        </>
      )}
      {page === 'persons' && <Persons orders={orders} built={built} lint={lint} onChange={change} />}
      {page === 'map' && <MapPage built={built} onChange={change} />}
      {page === 'steps' && (
        <>
          <Steps caseId={caseId} orders={orders} order={order} built={built} onTake={take} />
          <Recorded order={order} />
        </>
      )}
      {page === 'papers' && (
        <>
          {order.versions.length === 0 && (
            <p className="govuk-body">No draft has been put forward: what is printed is what the file itself calls for, and it says so.</p>
          )}
          {order.versions.length > 0 && changed && (
            <p className="govuk-body">What is printed is the draft last put forward, without your changes since.</p>
          )}
          <Papers
            caseId={caseId}
            papers={[
              {
                kind: 'restraining-order',
                about: orderKeyOf(order),
                title: 'Draft restraining order',
                says: 'For the court officer and the defendant, with its notices and the map. It prints no passage of the police file.',
              },
              {
                kind: 'hearing-sheet',
                about: orderKeyOf(order),
                title: 'Hearing sheet',
                says: 'One page for the advocate: bail, the order, and what to do if a plea is offered.',
              },
            ]}
          />
        </>
      )}
      {changed && page !== 'papers' && (
        <div className="buttons">
          <Button onClick={() => setBuilt(before)}>Drop these changes</Button>
        </div>
      )}
    </>
  )
}

/** What the papers say of an order. */
const Told = ({ orders: { told } }: { orders: Orders }) =>
  told.length === 0 ? (
    <p className="govuk-body quiet">The papers say nothing of a restraining order.</p>
  ) : (
    <details className="more">
      <summary>What the papers say of an order ({told.length})</summary>
      <Citations citations={told.flatMap(({ citations }) => citations)} first={5} />
    </details>
  )
