import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { changedBy } from './changes.ts'
import { at, type Context, isLive, nothingDone } from './context.ts'
import type { ChargeStage, StateName, Step, StepOf } from './steps.ts'

const some =
  (...stages: readonly ChargeStage[]) =>
  ({ context }: { context: Context }) =>
    context.charges.some(at(...stages))

const broughtFrom = (step: Step, state: StepOf<'broughtForward'>['from']) => step.type === 'broughtForward' && step.from === state

const guard = 'unlessBarred'
const actions = 'recorded'
/** Takes a step unless it is barred, and stays. */
const taken = { guard, actions } as const
const leadsTo = <S extends StateName | 'settled'>(target: S) => ({ guard, actions, target }) as const

const further = { reviewReopened: leadsTo('underReview') } as const
const deciding = { chargeDecided: taken, reviewSubmitted: leadsTo('settled') } as const
/** What can happen in court as soon as there are charges. */
const inCourt = {
  pleaEntered: taken,
  verdictGiven: taken,
  chargeStopped: taken,
  chargesReceived: leadsTo('chargesReceived'),
} as const
const onceNothingIsLeftToTry = [{ guard: 'nothingLeftToTry', target: 'settled' }] as const

/**
 * The life of the charges against one defendant. It says what may follow what; it starts nothing, sends nothing and stores nothing.
 * `settled` is left as soon as it is entered: the charges say where the defendant now stands.
 */
export const chargingMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: {
    unlessBarred: ({ context, event }) => bars.to(event, context).length === 0,
    askedAboutHim: ({ context, event }) =>
      event.type === 'materialRequested' &&
      (event.defendants === undefined || (context.defendant !== null && event.defendants.includes(context.defendant))) &&
      bars.to(event, context).length === 0,
    nothingElseOwed: ({ context, event }) =>
      event.type === 'materialNoLongerAsked' && !event.stillOwed && bars.to(event, context).length === 0,
    decidedBefore: ({ context, event }) => broughtFrom(event, 'decided') && bars.to(event, context).length === 0,
    waitedBefore: ({ context, event }) => broughtFrom(event, 'waitingForPolice') && bars.to(event, context).length === 0,
    openBefore: ({ context, event }) => broughtFrom(event, 'underReview') && bars.to(event, context).length === 0,
    overturned: ({ context, event }) => event.type === 'victimsReviewDecided' && !event.upheld && bars.to(event, context).length === 0,
    wasClosed: ({ context, event }) => context.closed && bars.to(event, context).length === 0,
    nothingLeftToTry: ({ context }) => !context.charges.some(isLive),
    toBeCharged: ({ context }) => !context.areaReviewed && some('waitingForCharge')({ context }),
    toBeReviewed: ({ context }) => !context.areaReviewed && context.charges.some(isLive),
    toBeHeard: ({ context }) => context.hearing !== null && context.charges.some(isLive),
    toBeTried: ({ context }) => context.charges.some(isLive),
    toBeSentenced: some('convicted'),
    authorisedOnly: some('waitingForCharge'),
    toBeHeld: some('held'),
    tried: some('sentenced', 'acquitted', 'stopped'),
  },
  actions: { recorded: assign(({ context, event }) => changedBy(context, event)) },
}).createMachine({
  id: 'charging/2',
  context: nothingDone,
  initial: 'received',
  on: {
    fileReceived: taken,
    materialRequested: taken,
    materialNoLongerAsked: taken,
    checkOverruled: taken,
    laterMaterialRead: taken,
    materialConsidered: taken,
  },
  states: {
    received: {
      on: {
        reviewOpened: leadsTo('underReview'),
        broughtForward: [
          { guard: 'decidedBefore', actions, target: 'settled' },
          { guard: 'waitedBefore', actions, target: 'waitingForPolice' },
          { guard: 'openBefore', actions, target: 'underReview' },
          taken,
        ],
        chargedByPolice: leadsTo('settled'),
      },
    },
    underReview: {
      on: {
        ...deciding,
        materialRequested: { guard: 'askedAboutHim', actions, target: 'waitingForPolice' },
      },
    },
    // A suspect in custody may have to be charged on the threshold test while the police are still asked, so deciding stays open here.
    waitingForPolice: {
      on: {
        ...deciding,
        materialReceived: leadsTo('underReview'),
        laterMaterialRead: leadsTo('underReview'),
        materialNoLongerAsked: [{ guard: 'nothingElseOwed', actions, target: 'underReview' }, taken],
      },
    },
    heldForMaterial: {
      on: { ...further, materialReceived: leadsTo('underReview'), laterMaterialRead: leadsTo('underReview') },
    },
    waitingForCharge: { on: { ...further, chargesReceived: leadsTo('chargesReceived') } },
    chargesReceived: { on: { ...further, chargesReceived: taken, chargesReconciled: leadsTo('settled') } },
    areaReview: { on: { ...deciding, ...inCourt, hearingFixed: taken, hearingHeld: taken }, always: onceNothingIsLeftToTry },
    trialPreparation: { on: { ...further, ...inCourt, hearingFixed: leadsTo('hearing') }, always: onceNothingIsLeftToTry },
    hearing: {
      on: { ...further, ...inCourt, hearingFixed: taken, hearingHeld: leadsTo('trialPreparation') },
      always: onceNothingIsLeftToTry,
    },
    sentence: { on: { ...further, hearingFixed: taken, hearingHeld: taken, sentencePassed: leadsTo('settled') } },
    restrainingOrder: { on: { ...further, restrainingOrderSettled: taken, caseClosed: leadsTo('closed') } },
    notProsecuted: { on: { ...further, caseClosed: leadsTo('closed'), victimsReviewAsked: leadsTo('victimsReview') } },
    victimsReview: {
      on: {
        victimsReviewDecided: [
          { guard: 'overturned', actions, target: 'underReview' },
          { guard: 'wasClosed', actions, target: 'closed' },
          leadsTo('notProsecuted'),
        ],
      },
    },
    closed: { on: { caseReopened: leadsTo('underReview'), victimsReviewAsked: leadsTo('victimsReview') } },
    settled: {
      always: [
        { guard: 'toBeCharged', target: 'waitingForCharge' },
        { guard: 'toBeReviewed', target: 'areaReview' },
        { guard: 'toBeHeard', target: 'hearing' },
        { guard: 'toBeTried', target: 'trialPreparation' },
        { guard: 'toBeSentenced', target: 'sentence' },
        { guard: 'authorisedOnly', target: 'waitingForCharge' },
        { guard: 'toBeHeld', target: 'heldForMaterial' },
        { guard: 'tried', target: 'restrainingOrder' },
        { target: 'notProsecuted' },
      ],
    },
  },
})
