import type { Role } from '#case/actor'
import { barsIn, blank, type DoorBar as DoorBarOn, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import { type Context, standing } from './context.ts'
import type { Step, StepOf } from './steps.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

const deciders: readonly Role[] = ['chargingLawyer', 'areaReviewer']
const onlyDeciders: DoorBar = onlyFor(deciders, 'Only a charging lawyer or an area reviewer may do this.')

const harassment: readonly string[] = ['PHA1997.s2', 'PHA1997.s4']

const charges = ({ decision }: StepOf<'chargeDecided'>) => decision.outcome === 'charge'

const checksDealtWith: StepBar<StepOf<'chargeDecided'>> = (step, context) => {
  const left = standing(step.openChecks, context)
  return charges(step) && left.length > 0
    ? `These checks are not met. Ask the police for what is missing, or overrule each with a reason: ${left.map((check) => step.checkTitles?.[check] ?? check).join('; ')}.`
    : undefined
}

const stalkingAnswered: StepBar<StepOf<'chargeDecided'>> = (step) =>
  charges(step) && step.stalkingIndicated && harassment.includes(step.decision.charge) && blank(step.decision.whyNotStalking)
    ? 'The file indicates stalking. Say why this is charged as harassment and not as stalking.'
    : undefined

const thresholdReviewed: StepBar<StepOf<'chargeDecided'>> = ({ decision, on }) => {
  if (decision.outcome !== 'charge' || decision.test !== 'threshold') return undefined
  if (decision.reviewOn === null) return 'A charge on the threshold test needs the date it will be reviewed.'
  return decision.reviewOn < on ? 'The date of the threshold test review has already passed.' : undefined
}

const everySuspectDecided: StepBar<StepOf<'decisionIssued'>> = ({ suspects, named = [] }, { decisions }) => {
  const left = suspects.filter((suspect) => !decisions.some((decision) => decision.suspect === suspect))
  const names = left.map((id) => named.find((suspect) => suspect.id === id)?.name ?? id)
  return left.length > 0 ? `There is no decision yet on ${names.join(', ')}.` : undefined
}

const someoneDecided: DoorBar = (_, { decisions }) => (decisions.length > 0 ? undefined : 'No decision has been recorded yet.')

export const bars = barsIn<Step, Context>({
  fileReceived: { door: [], step: [] },
  reviewOpened: { door: [onlyDeciders], step: [] },
  materialRequested: { door: [onlyDeciders], step: [given((step) => step.wanted, 'Say what is wanted from the police.')] },
  materialReceived: { door: [onlyDeciders], step: [given((step) => step.what, 'Say what has been received.')] },
  checkOverruled: { door: [onlyDeciders], step: [given((step) => step.reason, 'Give your reason for overruling this check.')] },
  chargeDecided: {
    door: [onlyDeciders],
    step: [
      given((step) => step.decision.charge, 'Choose the charge this decision is about.'),
      given((step) => step.decision.reasons, 'Give your reasons.'),
      thresholdReviewed,
      stalkingAnswered,
      checksDealtWith,
    ],
  },
  decisionIssued: { door: [onlyDeciders, someoneDecided], step: [everySuspectDecided] },
  reviewReopened: { door: [onlyDeciders], step: [given((step) => step.reason, 'Say why the review is reopened.')] },
})
