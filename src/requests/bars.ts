import type { Role } from '#case/actor'
import { barsIn, blank, type DoorBar as DoorBarOn, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import type { Context } from './context.ts'
import { rungs, type Step, type StepOf } from './steps.ts'
import { rungWords } from './words.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

const askers: readonly Role[] = ['chargingLawyer', 'areaReviewer', 'advocate', 'supervisor']
const onlyAskers: DoorBar = onlyFor(askers, 'Only a lawyer on the case or a supervisor may do this.')
const deciders: readonly Role[] = ['chargingLawyer', 'areaReviewer', 'supervisor']
const onlyDeciders: DoorBar = onlyFor(
  deciders,
  'Only a charging lawyer, an area reviewer or a supervisor may say whether an answer will do.',
)

const written: DoorBar = (_, { asking }) => (asking && blank(asking.description) ? 'Say what is wanted from the police.' : undefined)
const reasoned: DoorBar = (_, { asking }) => (asking && blank(asking.why) ? 'Say why it is needed: for which element or check.' : undefined)
const dated: DoorBar = (_, { asking }) => (asking && asking.requiredBy === null ? 'Give the date by which it is required.' : undefined)
const notPast: DoorBar = (_, { asking }, on) =>
  asking?.requiredBy && asking.requiredBy < on ? 'The date by which it is required has already passed.' : undefined

const notAskedTwice: StepBar<StepOf<'requestSent'>> = ({ earlier, whyAgain }) =>
  earlier.length > 0 && blank(whyAgain)
    ? `The police were asked for this before: ${earlier.map(({ says }) => says).join('; ')}. Chase that request, or say why it is asked again.`
    : undefined

const newDateToCome: StepBar<StepOf<'requestChased'>> = ({ requiredBy, on }) =>
  requiredBy !== null && requiredBy < on ? 'The new date has already passed.' : undefined

/** The first rung comes after a chase, each other after the one below it; to go faster a reason is given. */
const rungByRung: StepBar<StepOf<'requestEscalated'>> = ({ to, whyNow }, { chases, escalations }) => {
  if (!blank(whyNow)) return undefined
  const below = rungs[rungs.indexOf(to) - 1]
  if (below === undefined) return chases.length === 0 ? 'Chase the officer in the case first, or say why this cannot wait.' : undefined
  return escalations.some((one) => one.to === below) ? undefined : `Go to ${rungWords[below].to} first, or say why this cannot wait.`
}
const upwards: StepBar<StepOf<'requestEscalated'>> = ({ to }, { escalations }) =>
  escalations.some((one) => one.to === to) ? `This was already taken to ${rungWords[to].to}.` : undefined

const askingGiven = {
  door: [onlyAskers],
  step: [] as readonly never[],
}

/** A draft may be as unfinished as its writer leaves it: nothing bars keeping it. */
export const bars = barsIn<Step, Context>({
  requestDrafted: askingGiven,
  requestRewritten: askingGiven,
  requestSent: { door: [onlyAskers, written, reasoned, dated, notPast], step: [notAskedTwice] },
  requestChased: {
    door: [onlyAskers],
    step: [given((step) => step.words, 'Say how the police were chased: whom, and by what means.'), newDateToCome],
  },
  requestEscalated: { door: [onlyAskers], step: [given((step) => step.words, 'Say what was written or said.'), upwards, rungByRung] },
  requestPartlyAnswered: {
    door: [onlyAskers],
    step: [given((step) => step.what, 'Say what came.'), given((step) => step.stillWanted, 'Say what is still wanted.')],
  },
  requestReceived: { door: [onlyAskers], step: [given((step) => step.what, 'Say what came.')] },
  requestSatisfied: { door: [onlyDeciders], step: [] },
  requestNotSatisfied: { door: [onlyDeciders], step: [given((step) => step.reason, 'Say what is wrong with what came.')] },
  requestWithdrawn: { door: [onlyAskers], step: [given((step) => step.reason, 'Say why the request is withdrawn.')] },
  requestReopened: { door: [onlyAskers], step: [given((step) => step.reason, 'Say why the request is opened again.')] },
})
