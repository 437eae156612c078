import type { Me } from '#api/contract'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'

const href = hrefOf({ screen: 'approvals' })

/** The way to the approvals; a supervisor sees from anywhere how many wait for her, from the moment she signs in. */
export const ApprovalsLink = ({ me }: { me: Me }) => (me.roles.includes('supervisor') ? <Counted /> : <a href={href}>Approvals</a>)

function Counted() {
  const desk = useDesk()
  const { answer, again } = useAnswer(() => desk.approvals({}), 'approvals')
  useNews((news) => {
    if (news.news === 'case') again()
  })
  const waiting =
    answer.state === 'here' ? answer.result.mine.length + answer.result.queue.filter(({ bars }) => bars.length === 0).length : 0
  return (
    <a href={href}>
      Approvals
      {waiting > 0 && (
        <>
          {' '}
          ({waiting}
          <span className="govuk-visually-hidden"> for you</span>)
        </>
      )}
    </a>
  )
}
