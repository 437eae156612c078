import { type BuiltOrder, textsOf } from './built.ts'
import type { Step, StepOf, View } from './steps.ts'

/** What the log of an order amounts to. Everything said is kept; the last of each speaks. */
export type Context = Readonly<{
  considered: StepOf<'orderConsidered'> | null
  versions: readonly StepOf<'termsPutForward'>[]
  asked: readonly StepOf<'victimAsked'>[]
  confirmed: readonly StepOf<'addressesConfirmed'>[]
  ready: StepOf<'madeReady'> | null
  served: StepOf<'orderServed'> | null
  granted: StepOf<'orderGranted'> | null
  refused: StepOf<'orderRefused'> | null
  variations: readonly StepOf<'orderVaried'>[]
  breaches: readonly Readonly<{ reported: StepOf<'breachReported'>; reviewed: StepOf<'breachReviewed'> | null }>[]
  ended: StepOf<'orderEnded'> | null
}>

export const nothingDone: Context = {
  considered: null,
  versions: [],
  asked: [],
  confirmed: [],
  ready: null,
  served: null,
  granted: null,
  refused: null,
  variations: [],
  breaches: [],
  ended: null,
}

/** The order as it was last put forward. */
export const latestOf = ({ versions }: Pick<Context, 'versions'>): BuiltOrder | undefined => versions.at(-1)?.built

/** What the victim said of each term she was asked about, by its words; the last answer stands. */
export const viewsByText = ({ asked }: Pick<Context, 'asked'>): ReadonlyMap<string, boolean> =>
  new Map(asked.flatMap(({ views }) => views.map(({ text, wanted }: View) => [text.trim(), wanted] as const)))

/** The terms of a draft the victim was not asked about; none where it is recorded since the draft why she could not be. */
export function notAskedAbout(built: BuiltOrder, context: Pick<Context, 'asked'>): readonly string[] {
  if ((context.asked.at(-1)?.notHad ?? '').trim() !== '') return []
  const views = viewsByText(context)
  return textsOf(built).filter((text) => !views.has(text))
}

/** Whether an officer has confirmed the addresses of every term of a draft. */
export const addressesStand = (built: BuiltOrder, { confirmed }: Pick<Context, 'confirmed'>): boolean => {
  const last = confirmed.at(-1)?.texts
  return last !== undefined && textsOf(built).every((text) => last.includes(text))
}

/** A new draft undoes that an older one was ready. */
export const withStep = (context: Context, step: Step): Partial<Context> => {
  switch (step.type) {
    case 'orderConsidered':
      return { considered: step, ended: null, refused: null, granted: null, served: null, ready: null, variations: [] }
    case 'termsPutForward':
      return { versions: [...context.versions, step], ready: null }
    case 'victimAsked':
      return { asked: [...context.asked, step] }
    case 'addressesConfirmed':
      return { confirmed: [...context.confirmed, step] }
    case 'madeReady':
      return { ready: step }
    case 'orderServed':
      return { served: step }
    case 'orderGranted':
      return { granted: step }
    case 'orderRefused':
      return { refused: step }
    case 'orderVaried':
      return { variations: [...context.variations, step] }
    case 'orderEnded':
      return { ended: step }
    case 'breachReported':
      return { breaches: [...context.breaches, { reported: step, reviewed: null }] }
    case 'breachReviewed':
      return { breaches: context.breaches.map((breach) => (breach.reviewed ? breach : { ...breach, reviewed: step })) }
  }
}
