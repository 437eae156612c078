import { assign, type SnapshotFrom, setup } from 'xstate'
import { barsIn, blank, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import { workflow } from '#workflow/workflow'
import { careOf } from './careNow.ts'
import type { CareStep, CareStepOf, CareStepType } from './steps.ts'

type Context = Readonly<{ steps: readonly CareStep[] }>
type StepBar<T extends CareStepType> = StepBarOn<CareStepOf<T>, Context>

const onlyWorkers = onlyFor(
  ['chargingLawyer', 'areaReviewer', 'advocate', 'supervisor'],
  'Only somebody with a role in the case may record how a victim or witness is looked after.',
)

const wordsToProtect: StepBar<'detailsProtected'> = ({ words }) =>
  words.every(blank) ? 'Give the words that must not be printed, as they would be written.' : undefined

const tooShort: StepBar<'detailsProtected'> = ({ words }) =>
  words.some((word) => !blank(word) && word.trim().length < 3)
    ? 'A protected detail must be three letters or longer, or too much would be held back.'
    : undefined

const isProtected: StepBar<'protectionLifted'> = ({ person, what }, { steps }) =>
  careOf(steps, person).protects.some((one) => one.what === what) ? undefined : 'This is not protected.'

const notTomorrow: StepBar<'viewRecorded'> = ({ heardOn, on }) => (heardOn > on ? 'A view cannot have been heard after today.' : undefined)

const bars = barsIn<CareStep, Context>({
  vpsRecorded: {
    door: [onlyWorkers],
    step: [({ made, on }) => (made !== null && made > on ? 'A statement cannot have been made after today.' : undefined)],
  },
  specialMeasuresRecorded: { door: [onlyWorkers], step: [] },
  needRecorded: { door: [onlyWorkers], step: [given((step) => step.need, 'Say what is needed.')] },
  viewRecorded: {
    door: [onlyWorkers],
    step: [given((step) => step.says, 'Say what the view is.'), given((step) => step.source, 'Say where it was learnt.'), notTomorrow],
  },
  supportRecorded: { door: [onlyWorkers], step: [given((step) => step.agency, 'Name the agency.')] },
  safeContactRecorded: { door: [onlyWorkers], step: [given((step) => step.how, 'Say how this person may be reached.')] },
  detailsProtected: {
    door: [onlyWorkers],
    step: [wordsToProtect, tooShort, given((step) => step.reason, 'Say why this is protected.')],
  },
  protectionLifted: { door: [onlyWorkers], step: [isProtected, given((step) => step.reason, 'Say why it may be printed again.')] },
})

const unlessBarred = 'unlessBarred'
const recorded = { guard: unlessBarred, actions: 'kept' } as const

const careMachine = setup({
  types: { context: {} as Context, events: {} as CareStep },
  guards: { [unlessBarred]: ({ context, event }) => bars.to(event, context).length === 0 },
  actions: { kept: assign(({ context, event }) => ({ steps: [...context.steps, event] })) },
}).createMachine({
  id: 'care/1',
  context: { steps: [] },
  on: {
    vpsRecorded: recorded,
    specialMeasuresRecorded: recorded,
    needRecorded: recorded,
    viewRecorded: recorded,
    supportRecorded: recorded,
    safeContactRecorded: recorded,
    detailsProtected: recorded,
    protectionLifted: recorded,
  },
})

const atAnyTime = 'at any time'

/** How the victims and witnesses of a case are looked after, replayed from its log. */
export const care = workflow({
  name: 'care',
  machines: [careMachine],
  bars,
  openWhile: {
    vpsRecorded: atAnyTime,
    specialMeasuresRecorded: atAnyTime,
    needRecorded: atAnyTime,
    viewRecorded: atAnyTime,
    supportRecorded: atAnyTime,
    safeContactRecorded: atAnyTime,
    detailsProtected: atAnyTime,
    protectionLifted: atAnyTime,
  },
  stateSaid: (_: SnapshotFrom<typeof careMachine>) => 'open',
  subject: 'the case',
})
