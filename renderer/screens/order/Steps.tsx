import { type ReactNode, useState } from 'react'
import { BarredSteps } from '../../parts/BarredSteps.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { type Built, type Orders, type OrderView, orderKeyOf, withRelied } from './built.ts'
import { answered, first, questions, type Step, type StepType, titles } from './firstSteps.ts'
import { written } from './Lines.tsx'
import { forms } from './StepForms.tsx'

/** Takes a step; what barred it, or nothing. */
export type Take = (step: Step) => Promise<readonly string[]>

type Props = { caseId: string; orders: Orders; order: OrderView; built: Built; onTake: Take }

/** Every step of an order: those open now as forms, the first of them unfolded; the others with what would open them. */
export function Steps({ caseId, orders, order, built, onTake }: Props) {
  const open = order.doors.filter((door) => door.open)
  const barred = order.doors.filter((door) => !door.open)
  return (
    <section aria-labelledby="steps">
      <h2 className="govuk-heading-m" id="steps">
        What comes next
      </h2>
      <p className="govuk-body">
        <strong>{order.says}.</strong>
      </p>
      {open.length === 0 && <p className="govuk-body">Nothing can be recorded by you now.</p>}
      {open.map(({ type }, at) => (
        <details
          className="step"
          key={`${type} ${order.is} ${order.versions.length}`}
          open={
            at ===
            preferred(
              order,
              open.map((door) => door.type),
            )
          }
        >
          <summary>{titles[type]}</summary>
          <StepForm caseId={caseId} orders={orders} order={order} built={built} type={type} onTake={onTake} />
        </details>
      ))}
      <BarredSteps summary="What cannot be done yet" doors={barred} titles={titles} />
    </section>
  )
}

/** The step most likely wanted where an order stands. */
function preferred({ is }: OrderView, open: readonly StepType[]): number {
  const wanted: Partial<Record<OrderView['is'], StepType>> = {
    toConsider: 'orderConsidered',
    considered: 'termsPutForward',
    termsProposed: 'victimAsked',
    viewsTaken: 'addressesConfirmed',
    confirmed: 'madeReady',
    ready: 'orderServed',
    applied: 'orderGranted',
    granted: 'breachReported',
    varied: 'breachReported',
    breached: 'breachReviewed',
  }
  return Math.max(0, open.indexOf(wanted[is] ?? 'orderConsidered'))
}

function StepForm({ caseId, orders, order, built, type, onTake }: Props & { type: StepType }) {
  const start = (first[type] as (order: OrderView) => Step)(order)
  const [said, setSaid] = useKept<Step>(`${caseId} order ${orderKeyOf(order)} step ${type} ${order.versions.length}`, start)
  const [problems, setProblems] = useState<readonly string[]>([])
  const { take, busy } = useStep()
  const Form = forms[type] as (props: { said: Step; set: (difference: object) => void; order: OrderView }) => ReactNode
  async function record() {
    setProblems([])
    if (!answered(said, ...(questions[type] ?? []))) return setProblems(['Answer the question first.'])
    const step: Step = type === 'termsPutForward' ? { type, built: tidy(withRelied(built, orders)) } : said
    await take(async () => {
      const because = await onTake(step)
      setProblems(because)
      if (because.length === 0) setSaid(start)
      return { done: true, result: true }
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
      noValidate
    >
      <ErrorSummary problems={problems} />
      <Form said={said} set={(difference) => setSaid({ ...said, ...difference } as Step)} order={order} />
      <Button type="submit" look="primary" busy={busy}>
        {type === 'termsPutForward' ? 'Put forward' : 'Record'}
        <span className="govuk-visually-hidden">: {titles[type]}</span>
      </Button>
    </form>
  )
}

/** What is put forward holds no empty line. */
const tidy = (built: Built): Built => ({
  ...built,
  exceptions: written(built.exceptions),
  known: written(built.known),
  unsafe: written(built.unsafe),
  persons: built.persons.filter(({ name }) => name.trim() !== ''),
  otherOrders: built.otherOrders
    .map((other) => ({ ...other, terms: written(other.terms) }))
    .filter(({ name, terms }) => name.trim() !== '' || terms.length > 0),
  annex:
    built.annex?.kind === 'picture'
      ? { ...built.annex, streets: built.annex.streets.filter(({ name }) => name.trim() !== '') }
      : built.annex,
})
