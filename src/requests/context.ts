import type { Day } from '#case/dates'
import type { Moment } from '#case/moments'
import type { AskedEarlier, Asking, RaisedFrom, Rung, Step, StepOf } from './steps.ts'

type Said = Readonly<{ by: string; on: Day }>

/** What the log of one request amounts to. */
export type Context = Readonly<{
  asking: Asking | null
  raisedFrom: RaisedFrom | null
  raised: Said | null
  sent: (Said & Readonly<{ at: Moment; earlier: readonly AskedEarlier[]; whyAgain: string }>) | null
  chases: readonly (Said & Readonly<{ words: string }>)[]
  escalations: readonly (Said & Readonly<{ to: Rung; words: string }>)[]
  answers: readonly (Said & Readonly<Pick<StepOf<'requestReceived'>, 'documents' | 'what'>>)[]
  /** What a part of the answer left out, or why the answer will not do. */
  stillWanted: string | null
  /** How it ended, and why where a reason is asked. */
  ended: (Said & Readonly<{ reason: string }>) | null
}>

export const nothingDone: Context = {
  asking: null,
  raisedFrom: null,
  raised: null,
  sent: null,
  chases: [],
  escalations: [],
  answers: [],
  stillWanted: null,
  ended: null,
}

export function withStep(context: Context, step: Step): Partial<Context> {
  const { asking, chases, escalations, answers } = context
  const said: Said = { by: step.by.name, on: step.on }
  switch (step.type) {
    case 'requestDrafted':
      return { asking: step.asking, raisedFrom: step.raisedFrom, raised: said }
    case 'requestRewritten':
      return { asking: step.asking }
    case 'requestSent':
      return { sent: { ...said, at: step.at, earlier: step.earlier, whyAgain: step.whyAgain } }
    case 'requestChased':
      return {
        chases: [...chases, { ...said, words: step.words }],
        asking: asking && { ...asking, requiredBy: step.requiredBy ?? asking.requiredBy },
      }
    case 'requestEscalated':
      return { escalations: [...escalations, { ...said, to: step.to, words: step.words }] }
    case 'requestPartlyAnswered':
      return { answers: [...answers, { ...said, documents: step.documents, what: step.what }], stillWanted: step.stillWanted }
    case 'requestReceived':
      return { answers: [...answers, { ...said, documents: step.documents, what: step.what }], stillWanted: null }
    case 'requestSatisfied':
      return { ended: { ...said, reason: '' }, stillWanted: null }
    case 'requestNotSatisfied':
      return { stillWanted: step.reason }
    case 'requestWithdrawn':
      return { ended: { ...said, reason: step.reason } }
    case 'requestReopened':
      return { ended: null, stillWanted: step.reason }
  }
}
