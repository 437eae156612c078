import type { SnapshotFrom } from 'xstate'
import type { RequestId } from '#case/ids'
import { type DoorOf, type LoggedStep, logsByThing, workflow } from '#workflow/workflow'
import { bars } from './bars.ts'
import type { Context } from './context.ts'
import { requestMachine } from './machine.ts'
import type { Asking, StateName, Step, StepType } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type RequestState = SnapshotFrom<typeof requestMachine>
export type TakenStep = LoggedStep<Step>
export type Door = DoorOf<StepType>

const nameOf = (state: RequestState): StateName => (state.value === 'new' ? 'draft' : state.value)

/** The life of a request to the police, replayed from the log of its case; a case has many. */
export const requests = workflow({
  name: 'requests',
  machines: [requestMachine],
  bars,
  openWhile,
  stateSaid: (state: RequestState) => (state.value === 'new' ? 'Not begun' : stateWords[state.value]),
  subject: 'the request',
  about: (step: Step) => step.request,
})

/** One request as it stands. */
export type Standing = Readonly<{ request: RequestId; is: StateName; state: RequestState; asking: Asking; context: Context }>

/** Every request of a case, in the order they were raised. */
export const ledgerOf = (log: readonly TakenStep[]): readonly Standing[] =>
  [...logsByThing(log, requests.about)].flatMap(([request, steps]) => {
    const state = requests.replay(steps)
    const { asking } = state.context
    return asking ? [{ request: request as RequestId, is: nameOf(state), state, asking, context: state.context }] : []
  })

/** Sent, and the police still owe something. */
export const isOwed = ({ is }: Standing): boolean => is === 'sent' || is === 'partlyAnswered' || is === 'notSatisfied'
