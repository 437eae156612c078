import { appealNotice } from '#bail/appealNotice'
import { type BailState, bail } from '#bail/replay'
import type { Bailed, StateName, Status, Step } from '#bail/steps'
import { stateWords, statusWords } from '#bail/words'
import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { momentAt, timeOf, untilMoment } from '#case/moments'
import { type RemarkOn, remarksOn } from '#case/remarks'
import { unnamedSuspect } from '#charging/steps'
import { remarkSays } from '#corrections/words'
import { bailView, exempt } from '#law/bail/bailView'
import { offenceOf } from '#law/offences'
import { stepsOf, takeStep } from '#store/decisions'
import type { Reads } from '#store/open'
import { logsByThing } from '#workflow/workflow'
import type { AskedBailStep } from '../asks/bail.ts'
import type { BailRecord, DefendantBail, Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { onReading } from '../reading/onReading.ts'
import { citeIn } from '../reading/passages.ts'
import type { ReadingNow } from '../reading/readingNow.ts'
import { done, refused } from '../reply.ts'

type BailRoom = Pick<Desk, 'bailRecord' | 'bailStep'>

/** What a remark of the file suggests the status is; the others say too little. */
const suggested: Partial<Record<RemarkOn<'bail'>['says'], Status>> = {
  remanded: 'remand',
  conditional: 'conditional',
  condition: 'conditional',
  unconditional: 'unconditional',
  underInvestigation: 'releasedUnderInvestigation',
  voluntary: 'voluntaryInterview',
  requisition: 'postalRequisition',
}

/** The bail of every defendant of a case, those already begun among them. */
export function bailStates(
  db: Reads,
  caseId: CaseId,
  { reading }: Pick<ReadingNow, 'reading'>,
): readonly Readonly<{ defendant: Bailed; state: BailState }>[] {
  const suspects = reading.people.filter(({ role }) => role === 'suspect').map(({ id, name }) => ({ id, name }))
  const logs = logsByThing(stepsOf(db, caseId, bail), bail.about)
  const begun = [...logs.values()].flatMap((log) => (log[0] ? [log[0].step.defendant] : []))
  const all = new Map([...begun, ...(suspects.length > 0 ? suspects : [unnamedSuspect])].map((defendant) => [defendant.id, defendant]))
  return [...all.values()].map((defendant) => ({ defendant, state: bail.replay(logs.get(defendant.id) ?? []) }))
}

/** The record of bail: status, applications and their outcome, appeals, breaches. */
export function bailRoom(sitting: Sitting): BailRoom {
  const { now, tell } = sitting.surroundings
  const onCase = onReading(sitting)
  return {
    bailRecord: ({ caseId }) =>
      onCase(caseId, (here, read) => {
        sitting.noted('opened', { caseId, once: true })
        return done(recordOf(here, caseId, read, now()))
      }),

    bailStep: ({ caseId, defendant, step: asked }) =>
      onCase(caseId, (here, read) => {
        const one = bailStates(here.db, caseId, read).find((each) => each.defendant.id === defendant)
        if (!one) return refused('Choose one of the defendants of this file.')
        const filled = filledIn(read, asked, dayOf(now()))
        if (!filled.done) return filled
        const step = { ...filled.result, by: here.me, on: dayOf(now()), defendant: one.defendant } as Step
        const answer = takeStep(here.db, caseId, bail, step, now())
        if (!answer.taken) return { done: false, because: answer.because }
        tell({ news: 'case', caseId })
        return done(recordOf(here, caseId, read, now()))
      }),
  }
}

type Filled = Omit<Step, 'by' | 'on' | 'defendant'>

/** An application is filled in from the law of the day: which grounds the charge opens, what they need, and the passages of the points relied on. */
function filledIn({ reading }: ReadingNow, asked: AskedBailStep, today: ReturnType<typeof dayOf>): Reply<Filled> {
  if (asked.type !== 'applicationMade') return done(asked as Filled)
  const { offence, adult, grounds, ...rest } = asked
  const charge = offenceOf(offence)
  if (!charge || charge.mode === 'civil-contempt') return refused('Choose the charge before the court.')
  const view = bailView(reading, { mode: charge.mode, adult }, today)
  if (grounds.some(({ ground }) => view.grounds.every(({ id }) => id !== ground))) return refused('One of these grounds is not known.')
  return done({
    ...rest,
    offence,
    adult,
    charge: charge.title,
    grounds: grounds.map(({ ground, facts, points }) => {
      const of = view.grounds.find(({ id }) => id === ground)
      return {
        ground,
        title: of?.title ?? ground,
        facts,
        from: (of?.evidence ?? []).filter(({ text }) => points.includes(text)).flatMap(({ quotes }) => quotes),
      }
    }),
    closed: view.grounds.filter(({ open }) => !open).map(({ id, title, because }) => ({ ground: id, because: `${title}: ${because}` })),
    needsImmediateCustody: view.asksImmediateCustody,
    exempt,
  } as Filled)
}

const said = <S extends Step>({ by, defendant: _, type: __, ...rest }: S) => ({ ...rest, by: by.name })
const saidOrNot = <S extends Step>(step: S | null | undefined) => (step ? said(step) : null)

function recordOf({ db, me, today }: SignedIn, caseId: CaseId, read: ReadingNow, now: Date): BailRecord {
  const cite = citeIn(db, caseId)
  const oneDefendant = ({ defendant, state }: Readonly<{ defendant: Bailed; state: BailState }>): DefendantBail => {
    const { history, applications, appeal, breaches } = state.context
    const notice = appealNotice(state.context)
    return {
      defendant,
      is: state.value as StateName,
      says: stateWords[state.value as StateName],
      doors: bail.doors(state, me, today),
      history: history.map((each) => ({ ...each, statusWords: statusWords[each.status] })),
      applications: applications.map(({ made, decided }) => ({
        made: { ...said(made), grounds: made.grounds.map(({ from, ...ground }) => ({ ...ground, citations: cite(from) })) },
        decided: saidOrNot(decided),
      })),
      notice: notice
        ? {
            due: notice.due,
            dueWords: notice.served ? `${timeOf(notice.due)}` : `${timeOf(notice.due)}, ${untilMoment(notice.due, momentAt(now))}`,
            overdue: notice.served === null && momentAt(now) > notice.due,
            appeal: notice.appeal,
            served: notice.served,
            late: notice.late,
          }
        : null,
      appeal: appeal ? { decided: said(appeal.decided), heard: saidOrNot(appeal.heard), dropped: saidOrNot(appeal.dropped) } : null,
      breaches: breaches.map(({ reported, answered }) => ({ reported: said(reported), answered: saidOrNot(answered) })),
    }
  }
  return {
    caseId,
    defendants: bailStates(db, caseId, read).map(oneDefendant),
    told: remarksOn(read.reading.remarks, 'bail').map(({ says, quote }) => ({
      says: remarkSays(says),
      suggests: suggested[says] ?? null,
      citations: cite([quote]),
    })),
  }
}
