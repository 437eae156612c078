import type { RequestsView, RequestView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import type { Act, WithWords } from './ActForm.tsx'

type DoorName = RequestView['doors'][number]['type']
type Props = { request: RequestView; caseId: string; onAct: (act: 'edit' | WithWords) => void; onChanged: (plan: RequestsView) => void }

/** What belongs to each state; a step that belongs and is barred stays in view with its reasons. */
const belongs: Readonly<Record<RequestView['is'], readonly Act[]>> = {
  draft: ['send', 'edit', 'withdraw'],
  sent: ['answer', 'chase', 'escalate', 'withdraw'],
  partlyAnswered: ['answer', 'satisfied', 'chase', 'escalate', 'withdraw'],
  notSatisfied: ['answer', 'chase', 'escalate', 'withdraw'],
  received: ['satisfied', 'notSatisfied', 'withdraw'],
  satisfied: ['reopen'],
  withdrawn: ['reopen'],
}
const doors: Readonly<Record<Act, DoorName>> = {
  edit: 'requestRewritten',
  send: 'requestSent',
  chase: 'requestChased',
  escalate: 'requestEscalated',
  answer: 'requestReceived',
  satisfied: 'requestSatisfied',
  notSatisfied: 'requestNotSatisfied',
  withdraw: 'requestWithdrawn',
  reopen: 'requestReopened',
}
const titles: Readonly<Record<Act, string>> = {
  edit: 'Edit',
  send: 'Send to the police',
  chase: 'Record a chase',
  escalate: 'Escalate',
  answer: 'Record what came',
  satisfied: 'This answers it',
  notSatisfied: 'This will not do',
  withdraw: 'Withdraw',
  reopen: 'Open again',
}
const primary: readonly Act[] = ['send', 'answer', 'satisfied']

/** What may be done with a request now. Sending one that was asked before opens a question; the rest that need no words are done at once. */
export function Acts({ request, caseId, onAct, onChanged }: Props) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const { is, earlier, nextRung, asking } = request
  const barsOf = (act: Act): readonly string[] => request.doors.find(({ type }) => type === doors[act])?.bars ?? []
  const acts = belongs[is].filter((act) => act !== 'escalate' || nextRung !== null)

  function begin(act: Act) {
    if (act === 'send' && earlier.length === 0)
      return void take(
        () => desk.sendRequests({ caseId, requests: [request.request], whyAgain: '' }),
        (sent) => {
          onChanged(sent)
        },
      )
    if (act === 'satisfied') return void take(() => desk.judgeAnswer({ caseId, request: request.request, reason: null }), onChanged)
    onAct(act)
  }

  return (
    <>
      <ErrorSummary problems={refused} />
      <div className="buttons">
        {acts.map((act) => (
          <Button
            key={act}
            look={act === acts.find((each) => primary.includes(each)) ? 'primary' : 'secondary'}
            busy={busy}
            onClick={() => begin(act)}
            about={`: ${asking.type}`}
            barredBecause={barsOf(act)}
          >
            {act === 'escalate' && nextRung ? nextRung.act : titles[act]}
          </Button>
        ))}
      </div>
    </>
  )
}
