import type { Role } from '#case/actor'
import type { When } from '#case/dates'
import { remarkVocabulary } from '#case/remarks'
import { barsIn, blank, type DoorBar as DoorBarOn, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import { type CorrectionOf, type CorrectionStep, type CorrectionType, holding } from './steps.ts'

/** All that was said of the reading of one case, in order. */
export type Context = Readonly<{ steps: readonly CorrectionStep[] }>
type StepBar<T extends CorrectionType> = StepBarOn<CorrectionOf<T>, Context>

const lawyers: readonly Role[] = ['chargingLawyer', 'areaReviewer', 'advocate']
const onlyLawyers: DoorBarOn<Context> = onlyFor(
  lawyers,
  'Only a charging lawyer, an area reviewer or an advocate may say what a passage means.',
)

const backwards = ({ earliest, latest }: When) => earliest !== null && latest !== null && earliest > latest
const inOrder = (whens: readonly When[]) => (whens.some(backwards) ? 'The last day is before the first.' : undefined)

const sameKind: StepBar<'findingCorrected'> = ({ finding, to }) =>
  finding.is === to.is ? undefined : 'What was read cannot be corrected to something of another kind.'

const saidInItsWords: StepBar<'findingCorrected'> = ({ finding, to }) =>
  finding.is === 'remark' && to.is === 'remark' && !(remarkVocabulary[finding.read.topic] as readonly string[]).includes(to.says)
    ? 'Choose one of the things the papers can say of this.'
    : undefined

const whole: StepBar<'findingCorrected'> = ({ to }) => {
  if (to.is === 'incident') return blank(to.summary) ? 'Say what happened.' : inOrder([to.when])
  if (to.is === 'person') return blank(to.name) ? 'Give the name.' : undefined
  return to.is === 'observation' && to.when ? inOrder([to.when]) : undefined
}

const canBeNothing: StepBar<'findingRejected'> = ({ finding }) =>
  finding.is === 'document' || finding.is === 'answer' ? 'Say what it is instead: it cannot be nothing at all.' : undefined

const severalMerged: StepBar<'incidentsMerged'> = ({ incidents, when }) =>
  incidents.length < 2 ? 'Choose two incidents or more to merge.' : inOrder([when])

const severalParts: StepBar<'incidentSplit'> = ({ parts }) =>
  parts.length < 2
    ? 'Give every part a passage of its own: two parts or more.'
    : parts.some(({ summary }) => blank(summary))
      ? 'Say what happened in each part.'
      : inOrder(parts.map(({ when }) => when))

const stillHolds: StepBar<'undone'> = ({ step }, { steps }) => {
  const there = steps[step - 1]
  if (!there) return 'There is no such step to undo.'
  const done = there.type === 'undone' ? !steps.some((later) => later.type === 'undone' && later.step === step) : isHeld(steps, step)
  return done ? undefined : 'This was undone already.'
}
const isHeld = (steps: readonly CorrectionStep[], step: number) => holding(steps).some(({ number }) => number === step)

export const bars = barsIn<CorrectionStep, Context>({
  findingAccepted: { door: [onlyLawyers], step: [] },
  findingCorrected: { door: [onlyLawyers], step: [sameKind, saidInItsWords, whole] },
  findingRejected: { door: [onlyLawyers], step: [given((step) => step.reason, 'Say why this reading is wrong.'), canBeNothing] },
  observationAdded: { door: [onlyLawyers], step: [] },
  incidentAdded: {
    door: [onlyLawyers],
    step: [given((step) => step.incident.summary, 'Say what happened.'), ({ incident }) => inOrder([incident.when])],
  },
  incidentsMerged: { door: [onlyLawyers], step: [given((step) => step.summary, 'Say what happened.'), severalMerged] },
  incidentSplit: { door: [onlyLawyers], step: [severalParts] },
  undone: { door: [onlyLawyers], step: [stillHolds] },
})
