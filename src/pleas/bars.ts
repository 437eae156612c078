import type { Actor, Role } from '#case/actor'
import { barsIn, blank, type DoorBar as DoorBarOn, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import { type Context, unanswered, uncheckedLines } from './context.ts'
import { isTime } from './ratification.ts'
import type { NamedSupervisor, Step, StepOf } from './steps.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

const lawyers: readonly Role[] = ['chargingLawyer', 'areaReviewer', 'advocate', 'supervisor']
const onlyLawyers: DoorBar = onlyFor(lawyers, 'Only a lawyer of the team may do this.')
const onlySupervisors: DoorBar = onlyFor(['supervisor'], 'Only a supervisor may do this.')
const isSupervisor = ({ roles }: Actor) => roles.includes('supervisor')

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()
/** By name too: she may have another id where the case has been taken, and names are not shared within a store. */
const isShe = (supervisor: NamedSupervisor, { id, name }: Pick<Actor, 'id' | 'name'>) =>
  supervisor.id === id || sameName(supervisor.name, name)

/** Why nobody takes the place of a supervisor who has not left. */
export const stillHereBar = (name: string): string => `${name} is still a supervisor here: only she or he can say whether it is right.`

const notHerOwn: DoorBar = (by, { proposers }) =>
  isSupervisor(by) && proposers.some(({ id, name }) => id === by.id || sameName(name, by.name))
    ? 'You put this forward yourself: nobody approves her or his own. Another supervisor must decide.'
    : undefined

const onlyTheNamed: DoorBar = (by, { telephone }) =>
  isSupervisor(by) && telephone && !isShe(telephone.supervisor, by)
    ? telephone.replaced.length > 0
      ? `${telephone.supervisor.name} is named to decide this in place of ${telephone.replaced.at(-1)?.name}: only she or he can.`
      : `${telephone.supervisor.name} is named as having approved this: only she or he can say whether that is right.`
    : undefined

const viewRecorded =
  (whose: 'victim' | 'officer'): DoorBar =>
  (_, context) =>
    context[whose] ? undefined : `Record the ${whose}’s view, or why it could not be had.`

const victimTold: DoorBar = (_, { victim }) =>
  victim?.view.had && !victim.view.toldWhatFollows
    ? 'The victim has not been told what each course would mean: tell her or him, and record the view then.'
    : undefined

const basisInWriting: DoorBar = (_, { offer }) =>
  offer?.what.kind === 'plea' && offer.what.basis.is === 'notInWriting'
    ? 'The basis is not in writing. Get it in writing and record it.'
    : undefined

const basisChecked: DoorBar = (_, context) => {
  const left = uncheckedLines(context)
  return left.length > 0
    ? `Check the basis line by line against the statements: ${left.length === 1 ? '1 line is' : `${left.length} lines are`} left.`
    : undefined
}

const needsAnswered: DoorBar = (_, context) => {
  const left = unanswered(context, 'before')
  return left.length > 0 ? `Answer first: ${left.map(({ words }) => words.replace(/\.$/, '')).join('; ')}.` : undefined
}

/** What must be on file before a supervisor is asked, at the desk or by telephone. */
const onFile: readonly DoorBar[] = [
  viewRecorded('victim'),
  victimTold,
  viewRecorded('officer'),
  basisInWriting,
  basisChecked,
  needsAnswered,
]

const wholeOffer: StepBar<StepOf<'offered'>> = ({ what: { kind, to, charges } }) => {
  if ((kind === 'plea' || kind === 'lowerCharge') && to === null)
    return kind === 'plea' ? 'Say what the plea is offered to.' : 'Say to what the charge would be lowered.'
  return charges.length === 0 && kind !== 'plea' ? 'Say which charges this is about.' : undefined
}

const basisHasWords: StepBar<StepOf<'offered' | 'basisGiven'>> = (step) => {
  const { is, text } = step.type === 'offered' ? step.what.basis : step.basis
  return is === 'written' && blank(text) ? 'Give the words of the basis.' : undefined
}

const wholeView: StepBar<StepOf<'viewRecorded'>> = ({ whose, view, on }) => {
  if (!view.had) return blank(view.because) ? `Say why the ${whose}’s view could not be had.` : undefined
  if (blank(view.words)) return `Give the ${whose}’s view, in her or his own words where you can.`
  if (blank(view.askedBy)) return `Say who asked the ${whose}.`
  return view.askedOn > on ? 'The day the view was given lies in the future.' : undefined
}

const knownLines: StepBar<StepOf<'basisChecked'>> = ({ lines }, { findings }) =>
  lines.length > 0 && lines.every(({ line }) => findings?.found.lines.some((each) => each.line === line))
    ? undefined
    : 'The basis has changed since: check its lines as they stand now.'

const agreedAgainstPapers: StepBar<StepOf<'basisChecked'>> = ({ lines }, { findings }) => {
  const against = lines.find(
    ({ line, answer, note }) =>
      answer === 'agreed' &&
      blank(note) &&
      findings?.found.lines.some((each) => each.line === line && (each.verdict === 'contradicted' || each.verdict === 'disputed')),
  )
  return against ? `The papers speak against this line: say in a note why it is agreed all the same. “${against.line}”` : undefined
}

const knownNeed: StepBar<StepOf<'needAnswered'>> = ({ need }, { findings }) =>
  findings?.found.needs.some(({ id }) => id === need) ? undefined : 'This is not asked for here.'

const someoneElse: StepBar<StepOf<'approvedByTelephone'>> = ({ supervisor, by }, { proposers }) =>
  [by, ...proposers].some((one) => isShe(supervisor, one))
    ? 'The supervisor must be someone other than those who put this forward.'
    : undefined

const somebodyLeft: StepBar<StepOf<'supervisorReplaced'>> = ({ stillHere }, { telephone }) =>
  stillHere && telephone ? stillHereBar(telephone.supervisor.name) : undefined

const anotherInstead: StepBar<StepOf<'supervisorReplaced'>> = ({ instead }, { telephone, proposers }) => {
  if (blank(instead.name)) return 'Choose the supervisor who is to decide.'
  if (proposers.some((one) => isShe(instead, one))) return 'The supervisor must be someone other than those who put this forward.'
  return telephone && sameName(instead.name, telephone.supervisor.name) ? 'Choose another supervisor than the one named now.' : undefined
}

const callTold: StepBar<StepOf<'approvedByTelephone'>> = ({ supervisor, calledOn, calledAt, on }) => {
  if (blank(supervisor.name)) return 'Give the name of the supervisor.'
  if (!isTime(calledAt)) return 'Give the time of the call, for example 14:05.'
  return calledOn > on ? 'The day of the call lies in the future.' : undefined
}

const stillNoWarning: StepBar<StepOf<'acceptedInCourt'>> = ({ warnedNow }, { warned }) =>
  warnedNow && !warned ? 'The file has changed, and this offer now needs a supervisor. Look at it against the file again.' : undefined

export const bars = barsIn<Step, Context>({
  offered: { door: [onlyLawyers], step: [wholeOffer, given((step) => step.what.from, 'Say who offers it.'), basisHasWords] },
  assessed: { door: [onlyLawyers], step: [] },
  viewRecorded: { door: [onlyLawyers], step: [wholeView] },
  basisGiven: { door: [onlyLawyers], step: [basisHasWords] },
  basisChecked: { door: [onlyLawyers], step: [knownLines, agreedAgainstPapers] },
  needAnswered: { door: [onlyLawyers], step: [knownNeed, given((step) => step.words, 'Answer in a few words.')] },
  proposed: { door: [onlyLawyers, ...onFile], step: [given((step) => step.reasons, 'Give your reasons.')] },
  approved: { door: [onlySupervisors, notHerOwn], step: [given((step) => step.words, 'Say why you approve it.')] },
  refused: { door: [onlySupervisors, notHerOwn], step: [given((step) => step.reason, 'Say why you refuse it.')] },
  returned: { door: [onlySupervisors, notHerOwn], step: [given((step) => step.reason, 'Say what is still wanted.')] },
  approvedByTelephone: {
    door: [onlyLawyers, ...onFile],
    step: [
      callTold,
      someoneElse,
      given((step) => step.words, 'Give the words in which it was approved.'),
      given((step) => step.reasons, 'Give the reasons you put to the supervisor.'),
    ],
  },
  supervisorReplaced: {
    door: [onlySupervisors, notHerOwn],
    step: [somebodyLeft, anotherInstead, given((step) => step.reason, 'Say why another supervisor decides.')],
  },
  ratified: { door: [onlySupervisors, notHerOwn, onlyTheNamed], step: [] },
  disowned: { door: [onlySupervisors, notHerOwn, onlyTheNamed], step: [given((step) => step.reason, 'Say what is not right.')] },
  acceptedInCourt: { door: [onlyLawyers], step: [given((step) => step.court, 'Say at which court and hearing.'), stillNoWarning] },
  rejectedInCourt: { door: [onlyLawyers], step: [] },
  rejected: { door: [onlyLawyers], step: [] },
  withdrawn: { door: [onlyLawyers], step: [] },
  reopened: { door: [onlyLawyers], step: [given((step) => step.reason, 'Say why it is opened again.')] },
})
