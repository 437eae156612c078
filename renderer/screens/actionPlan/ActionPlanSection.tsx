import { type ReactNode, useState } from 'react'
import type { RequestsView, RequestView, SentView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { planCount, withPolice } from '../../words/requests.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { ActionPlanFile } from './ActionPlanFile.tsx'
import { CaseDates } from './CaseDates.tsx'
import { MarkedPassages } from './MarkedPassages.tsx'
import { RequestForm } from './RequestForm.tsx'
import { RequestItem } from './RequestItem.tsx'

/** The ledger of requests to the police: drafts, what came and is to be checked, what is owed, what is done with; and the dates the clocks start from. */
export function ActionPlanSection({ view, place }: SectionProps) {
  const desk = useDesk()
  const { caseId } = place
  const asked = useAnswer(() => desk.requests({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  const plan = asked.answer.state === 'here' ? asked.answer.result : null
  return (
    <>
      <SectionHeading view={view} {...(plan && { count: planCount(plan) })}>
        Action plan
      </SectionHeading>
      <Answered asked={asked} waiting="Opening the action plan…">
        {(there) => <Plan plan={there} caseId={caseId} onChanged={asked.put} />}
      </Answered>
      {plan && plan.requests.length > 0 && <ActionPlanFile caseId={caseId} />}
      <CaseDates caseId={caseId} />
    </>
  )
}

type PlanProps = { plan: RequestsView; caseId: string; onChanged: (plan: RequestsView) => void }

function Plan({ plan, caseId, onChanged }: PlanProps) {
  const [writing, setWriting] = useState(false)
  const of = (...states: readonly RequestView['is'][]) => plan.requests.filter(({ is }) => states.includes(is))
  const shelf = (requests: readonly RequestView[]) => (
    <ul className="requests">
      {requests.map((request) => (
        <RequestItem key={request.request} request={request} plan={plan} caseId={caseId} onChanged={onChanged} />
      ))}
    </ul>
  )
  const drafts = of('draft')
  const received = of('received')
  const owed = of(...withPolice)
  const done = of('satisfied', 'withdrawn')
  return (
    <>
      {writing ? (
        <RequestForm
          caseId={caseId}
          plan={plan}
          onDone={(changed) => {
            setWriting(false)
            onChanged(changed)
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <Button onClick={() => setWriting(true)} barredBecause={plan.raisingBars}>
          New request to the police
        </Button>
      )}
      {plan.requests.length === 0 && (
        <p className="govuk-body">
          The police have been asked for nothing yet. Requests are raised here, or from the checks that are not met.
        </p>
      )}
      <MarkedPassages plan={plan} caseId={caseId} onChanged={onChanged} />
      {drafts.length > 0 && (
        <Shelf title="Drafts, not sent" count={drafts.length}>
          <SendAll drafts={drafts} caseId={caseId} onChanged={onChanged} />
          {shelf(drafts)}
        </Shelf>
      )}
      {received.length > 0 && (
        <Shelf title="Answers to check" count={received.length}>
          {shelf(received)}
        </Shelf>
      )}
      {owed.length > 0 && (
        <Shelf title="With the police" count={owed.length}>
          {shelf(owed)}
        </Shelf>
      )}
      {done.length > 0 && (
        <Shelf title="Done with" count={done.length}>
          {shelf(done)}
        </Shelf>
      )}
    </>
  )
}

const Shelf = ({ title, count, children }: { title: string; count: number; children: ReactNode }) => (
  <section aria-label={title}>
    <h2 className="govuk-heading-m group">
      {title} <span className="heading__count">{count}</span>
    </h2>
    {children}
  </section>
)

/** Sends every draft that can be sent; each that cannot stays a draft and says why. */
function SendAll({ drafts, caseId, onChanged }: { drafts: readonly RequestView[]; caseId: string; onChanged: (plan: SentView) => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  if (drafts.length < 2) return null
  const nameOf = (id: string) => drafts.find(({ request }) => request === id)?.asking.type ?? 'A request'
  return (
    <>
      <ErrorSummary problems={refused} />
      <Button
        look="primary"
        busy={busy}
        onClick={() =>
          take(
            () => desk.sendRequests({ caseId, requests: drafts.map(({ request }) => request), whyAgain: '' }),
            (sent) => {
              onChanged(sent)
              refuse(sent.notSent.map(({ request, because }) => `Not sent: ${nameOf(request)}. ${because.join(' ')}`))
            },
          )
        }
      >
        {`Send all ${drafts.length} drafts`}
      </Button>
    </>
  )
}
