import type { Actor, Role } from '#case/actor'
import { barsIn, type DoorBar as DoorBarOn, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import { type Context, latest } from './context.ts'
import type { Step, StepOf } from './steps.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

const writers: readonly Role[] = ['chargingLawyer', 'areaReviewer', 'advocate']
const onlyWriters: DoorBar = onlyFor(
  [...writers, 'supervisor'],
  'Only a charging lawyer, an area reviewer or an advocate may write and issue drafts.',
)

/** The sheet of a dip sample is the supervisor's to fill in; every other draft is a lawyer's. */
export const notTheirs = (draft: string, by: Actor): string | undefined =>
  onlyFor(
    draft === 'dip-sample' ? [...writers, 'supervisor'] : writers,
    'Only a charging lawyer, an area reviewer or an advocate may write and issue this draft. A supervisor writes the dip sample.',
  )(by)
const writtenByTheirs: StepBar<StepOf<'versionKept' | 'versionIssued' | 'faultOverruled'>> = ({ draft, by }) => notTheirs(draft, by)

/** A record of a charging decision is its maker's; what is used at court may also be issued by the advocate. */
const reviews: readonly string[] = ['mg3', 'mg3a']
const issuedByReviewer: StepBar<StepOf<'versionIssued'>> = ({ draft, called, by }) =>
  reviews.includes(draft)
    ? onlyFor(['chargingLawyer', 'areaReviewer'], `Only a charging lawyer or an area reviewer may issue the ${called}.`)(by)
    : undefined

const nextInOrder: StepBar<StepOf<'versionKept'>> = ({ version }, context) =>
  version === (latest(context)?.version ?? 0) + 1
    ? undefined
    : 'Another version was kept in the meantime. Look at it before you keep yours.'

const somethingChanged: StepBar<StepOf<'versionKept'>> = ({ hash }, context) => {
  const last = latest(context)
  return last?.hash === hash ? `Nothing has changed since version ${last.version}.` : undefined
}

const latestAsKept: StepBar<StepOf<'versionIssued'>> = ({ version, hash }, context) => {
  const last = latest(context)
  if (last?.version !== version) return `Only the latest version can be issued, which is version ${last?.version ?? 0}.`
  return last.hash === hash ? undefined : 'The words to be issued are not those of the version that was kept.'
}

const faultsDealtWith: StepBar<StepOf<'versionIssued'>> = ({ faults }, { overruled }) => {
  const left = faults.filter(({ id }) => !overruled.some(({ fault }) => fault === id))
  return left.length > 0
    ? `Mend each fault, or overrule it with a reason. ${left.length === 1 ? 'One stands' : `${left.length} stand`}: ${left.map(({ says }) => says).join(' ')}`
    : undefined
}

const commentIsOpen: StepBar<StepOf<'commentSettled'>> = ({ comment }, { comments }) =>
  comments.some((each) => each.comment === comment && !each.settledBy) ? undefined : 'This comment is settled already.'

export const bars = barsIn<Step, Context>({
  versionKept: {
    door: [onlyWriters],
    step: [writtenByTheirs, given((step) => step.name, 'Give the version a name.'), nextInOrder, somethingChanged],
  },
  versionIssued: { door: [onlyWriters], step: [writtenByTheirs, issuedByReviewer, latestAsKept, faultsDealtWith] },
  faultOverruled: {
    door: [onlyWriters],
    step: [writtenByTheirs, given((step) => step.reason, 'Give your reason for overruling this fault.')],
  },
  commented: { door: [], step: [given((step) => step.says, 'Write the comment.')] },
  commentSettled: { door: [], step: [commentIsOpen] },
})
