import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { NamedOffence } from '#case/reading'
import type { CheckedLine, Findings, Need, Offer, Step, StepOf, StepType, View } from './steps.ts'

type Signed<T> = Readonly<T & { by: Actor; on: Day }>
/** An approval by telephone. `supervisor` is who has to ratify it; `replaced`, from the first to the last, those who were named before her and left. */
export type Telephone = Signed<Pick<StepOf<'approvedByTelephone'>, 'supervisor' | 'calledOn' | 'calledAt' | 'words'>> &
  Readonly<{ replaced: readonly Signed<{ name: string; reason: string }>[] }>

/** What the log of one offer amounts to. */
export type Context = Readonly<{
  offer: Signed<{ what: Offer }> | null
  /** The plea guard's latest word. */
  findings: Signed<{ found: Findings }> | null
  /** Once warned against, an offer stays so: a later and milder word of the guard opens no way round the supervisor. */
  warned: boolean
  victim: Signed<{ view: View }> | null
  officer: Signed<{ view: View }> | null
  lines: readonly Signed<CheckedLine>[]
  answers: readonly Signed<{ need: string; applies: boolean; words: string }>[]
  proposal: Signed<{ reasons: string }> | null
  /** Everyone who ever put this offer to a supervisor, in person or by telephone: none of them may approve it. */
  proposers: readonly Pick<Actor, 'id' | 'name'>[]
  telephone: Telephone | null
  ratified: Signed<{ words: string }> | null
  approved: Signed<{ words: string }> | null
  /** The last no, or not yet, with its reason. */
  sentBack: Signed<{ how: 'refused' | 'returned' | 'disowned'; reason: string }> | null
  outcome: Signed<{ how: 'acceptedInCourt' | 'rejectedInCourt' | 'rejected' | 'withdrawn'; court: string; words: string }> | null
}>

/** What is gone once an offer is opened again: the guard's word and every approval, of whatever kind. What people said and checked stays. */
const undecided = {
  findings: null,
  proposal: null,
  telephone: null,
  ratified: null,
  approved: null,
  sentBack: null,
  outcome: null,
} as const

export const nothingOffered: Context = {
  ...undecided,
  offer: null,
  warned: false,
  victim: null,
  officer: null,
  lines: [],
  answers: [],
  proposers: [],
}

const harassment: readonly NamedOffence[] = ['PHA1997.s2', 'PHA1997.s4']

/** Whether an offer may be accepted only through a supervisor: everything that stops or lessens a charge, and a plea that the evidence goes beyond. */
export const needsSupervisor = ({ kind, to }: Offer, { against, stalkingIndicated }: Findings): boolean =>
  kind !== 'plea' || against !== 'fits' || (stalkingIndicated && to !== null && harassment.includes(to.id))

type Signature = Readonly<{ by: Actor; on: Day }>
type Change<T extends StepType> = (context: Context, step: StepOf<T>, signed: Signature) => Partial<Context>

const alsoBy = (proposers: Context['proposers'], { id, name }: Actor): Context['proposers'] => [
  ...proposers.filter((one) => one.id !== id),
  { id, name },
]
type Ending = StepOf<'acceptedInCourt'> | StepOf<'rejectedInCourt'> | StepOf<'rejected'> | StepOf<'withdrawn'>
const ended = (_: Context, step: Ending, signed: Signature): Partial<Context> => ({
  outcome: { how: step.type, court: 'court' in step ? step.court : '', words: step.words, ...signed },
})
type NotYet = StepOf<'refused'> | StepOf<'returned'> | StepOf<'disowned'>
const notYet = (_: Context, { type, reason }: NotYet, signed: Signature): Partial<Context> => ({
  sentBack: { how: type, reason, ...signed },
})

const changes: { readonly [T in StepType]: Change<T> } = {
  offered: (_, { what }, signed) => ({ offer: { what, ...signed } }),
  assessed: ({ offer, warned }, { findings }, signed) => ({
    findings: { found: findings, ...signed },
    warned: warned || (offer !== null && needsSupervisor(offer.what, findings)),
  }),
  viewRecorded: (_, { whose, view }, signed) => ({ [whose]: { view, ...signed } }),
  // A new basis is looked at and checked afresh: nothing of the old one is carried over.
  basisGiven: ({ offer }, { basis }) => ({
    offer: offer && { ...offer, what: { ...offer.what, basis } },
    findings: null,
    lines: [],
  }),
  basisChecked: ({ lines }, { lines: checked }, signed) => ({
    lines: [...lines.filter(({ line }) => !checked.some((one) => one.line === line)), ...checked.map((one) => ({ ...one, ...signed }))],
  }),
  needAnswered: ({ answers }, { need, applies, words }, signed) => ({
    answers: [...answers.filter((answer) => answer.need !== need), { need, applies, words, ...signed }],
  }),
  proposed: ({ proposers }, { reasons, by }, signed) => ({
    proposal: { reasons, ...signed },
    proposers: alsoBy(proposers, by),
    telephone: null,
    sentBack: null,
  }),
  approved: (_, { words }, signed) => ({ approved: { words, ...signed } }),
  refused: notYet,
  returned: notYet,
  approvedByTelephone: ({ proposers }, { supervisor, calledOn, calledAt, words, reasons, by }, signed) => ({
    proposal: { reasons, ...signed },
    proposers: alsoBy(proposers, by),
    telephone: { supervisor, calledOn, calledAt, words, replaced: [], ...signed },
    sentBack: null,
  }),
  supervisorReplaced: ({ telephone }, { instead, reason }, signed) => ({
    telephone: telephone && {
      ...telephone,
      supervisor: instead,
      replaced: [...telephone.replaced, { name: telephone.supervisor.name, reason, ...signed }],
    },
  }),
  ratified: (_, { words }, signed) => ({ ratified: { words, ...signed } }),
  disowned: notYet,
  acceptedInCourt: ended,
  rejectedInCourt: ended,
  rejected: ended,
  withdrawn: ended,
  reopened: () => undecided,
}

/** What a step changes. */
export const withStep = (context: Context, step: Step): Partial<Context> =>
  (changes[step.type] as Change<StepType>)(context, step, { by: step.by, on: step.on })

/** The lines of the basis that the lawyer has not answered yet. */
export const uncheckedLines = ({ findings, lines }: Context): readonly string[] =>
  (findings?.found.lines ?? []).map(({ line }) => line).filter((line) => !lines.some((checked) => checked.line === line))

/** What has to be answered before a supervisor is asked, or is due afterwards, and is not answered yet. */
export const unanswered = ({ findings, answers }: Context, when: Need['when']): readonly Need[] =>
  (findings?.found.needs ?? []).filter((need) => need.when === when && !answers.some((answer) => answer.need === need.id))
