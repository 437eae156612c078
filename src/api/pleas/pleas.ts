import { randomUUID } from 'node:crypto'
import { dayOf } from '#case/dates'
import { type CaseId, type OfferId, offerId } from '#case/ids'
import { needsSupervisor } from '#pleas/context'
import { calledInstant, isTime } from '#pleas/ratification'
import { type PleaState, pleas } from '#pleas/replay'
import type { NamedSupervisor, Offer, Step, StepOf, StepType } from '#pleas/steps'
import { caseOf } from '#store/cases'
import { stepsOf, takeSteps } from '#store/decisions'
import { peopleOf } from '#store/users'
import { logsByThing } from '#workflow/workflow'
import type { PleasAnswers } from '../asks/pleas.ts'
import { noSuchCase } from '../cases/cases.ts'
import type { CaseOffers, Desk, OfferView, Reply } from '../contract.ts'
import type { Keys } from '../door/keyTries.ts'
import { passphraseAgainFor } from '../door/passphraseAgain.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { citeIn } from '../reading/passages.ts'
import { readingNow } from '../reading/readingNow.ts'
import { done, refused } from '../reply.ts'
import { approvalsFor } from './approvals.ts'
import { basisOf, offerOf } from './askedOffer.ts'
import { findingsOf } from './offerFindings.ts'
import { offerView } from './offerViews.ts'

type PleasRoom = Pick<Desk, keyof PleasAnswers>
type On = Readonly<{ caseId: CaseId; offer: OfferId }>
type Said<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'offer'>

const noSuchOffer = refused('There is no such offer in this case.')

type Known = CaseOffers['supervisors'][number]

const supervisorsOf = ({ db }: SignedIn): readonly Known[] =>
  peopleOf(db)
    .filter(({ left, roles }) => left === null && roles.includes('supervisor'))
    .map(({ id, name }) => ({ id, name }))

/** By name too: somebody may be known by name alone, or have another id where the case came from. */
const isAmong =
  (supervisors: readonly Known[]) =>
  (one: NamedSupervisor): boolean =>
    supervisors.some(({ id, name }) => id === one.id || name.trim().toLowerCase() === one.name.trim().toLowerCase())

/** Offers of pleas, and proposals to stop or lessen a charge. What may be done is the pleas room's to say; here the law room is asked, and the steps are filled in and recorded. */
export function pleasRoom(sitting: Sitting, keys: Keys): PleasRoom {
  const { now, tell } = sitting.surroundings
  const passphraseAgain = passphraseAgainFor(sitting, keys)

  const offersNow = (here: SignedIn, caseId: CaseId): CaseOffers => {
    const supervisors = supervisorsOf(here)
    const asking = { me: here.me, now: now(), today: dayOf(now()), cite: citeIn(here.db, caseId), isHere: isAmong(supervisors) }
    const views = [...logsByThing(stepsOf(here.db, caseId, pleas), pleas.about)].map(([offer, log]) =>
      offerView(offer as OfferId, pleas.replay(log), asking),
    )
    const unrecorded = pleas.doors(pleas.replay([]), here.me, asking.today)
    return {
      offers: views.filter((view): view is OfferView => view !== undefined).reverse(),
      recordBars: unrecorded.find(({ type }) => type === 'offered')?.bars ?? [],
      supervisors,
    }
  }
  const stateOf = ({ db }: SignedIn, { caseId, offer }: On): PleaState => pleas.replay(pleas.logOf(stepsOf(db, caseId, pleas), offer))

  const step = <T extends StepType>(here: SignedIn, offer: OfferId, type: T, said: Said<T>): Step =>
    ({ type, offer, ...said, by: here.me, on: dayOf(now()) }) as unknown as Step

  const take = (here: SignedIn, { caseId }: On, ...steps: [Step, ...Step[]]): Reply<CaseOffers> => {
    const answer = takeSteps(here.db, caseId, pleas, steps, now())
    if (!answer.taken) return { done: false, because: answer.because }
    tell({ news: 'case', caseId })
    return done(offersNow(here, caseId))
  }
  /** For an offer that is there. */
  const on =
    (asked: On, work: (here: SignedIn, state: PleaState, offer: Offer) => Reply<CaseOffers>) =>
    (here: SignedIn): Reply<CaseOffers> => {
      if (!caseOf(here.db, asked.caseId)) return noSuchCase
      const state = stateOf(here, asked)
      return state.context.offer ? work(here, state, state.context.offer.what) : noSuchOffer
    }
  const takes = <T extends StepType>(asked: On, type: T, said: Said<T>) =>
    on(asked, (here) => take(here, asked, step(here, asked.offer, type, said)))
  const simply = <T extends StepType>(asked: On, type: T, said: Said<T>) => sitting.signedIn(takes(asked, type, said))
  const sensitively = <T extends StepType>(asked: On & { passphrase: string }, type: T, said: Said<T>) =>
    passphraseAgain(asked.passphrase, takes(asked, type, said))

  /** What the plea guard says of an offer now; undefined until the file has been read. */
  const guardNow = ({ db }: SignedIn, caseId: CaseId, offer: Offer) => {
    const read = readingNow(db, caseId)
    return read && findingsOf(read, offer)
  }

  return {
    offers: ({ caseId }) =>
      sitting.signedIn((here) => {
        if (!caseOf(here.db, caseId)) return noSuchCase
        sitting.noted('opened', { caseId, once: true })
        return done(offersNow(here, caseId))
      }),

    recordOffer: (asked) =>
      sitting.signedIn((here) => {
        const { caseId } = asked
        if (!caseOf(here.db, caseId)) return noSuchCase
        const what = offerOf(here, asked)
        if (!what.done) return what
        const findings = guardNow(here, caseId, what.result)
        if (!findings) return notReadYet
        const offer = offerId(`offer-${randomUUID()}`) as OfferId
        const recorded = take(
          here,
          { caseId, offer },
          step(here, offer, 'offered', { what: what.result }),
          step(here, offer, 'assessed', { findings }),
        )
        return recorded.done ? done({ ...recorded.result, recorded: offer }) : recorded
      }),

    lookAgain: (asked) =>
      sitting.signedIn(
        on(asked, (here, _, offer) => {
          const findings = guardNow(here, asked.caseId, offer)
          return findings ? take(here, asked, step(here, asked.offer, 'assessed', { findings })) : notReadYet
        }),
      ),

    giveBasis: (asked) =>
      sitting.signedIn(
        on(asked, (here, _, offer) => {
          const basis = basisOf(here, asked.caseId, asked.basis)
          if (!basis.done) return basis
          const findings = guardNow(here, asked.caseId, { ...offer, basis: basis.result })
          if (!findings) return notReadYet
          return take(
            here,
            asked,
            step(here, asked.offer, 'basisGiven', { basis: basis.result }),
            step(here, asked.offer, 'assessed', { findings }),
          )
        }),
      ),

    recordView: ({ whose, view, ...asked }) => simply(asked, 'viewRecorded', { whose, view }),
    checkBasis: ({ lines, ...asked }) => simply(asked, 'basisChecked', { lines }),
    answerNeed: ({ need, applies, words, ...asked }) =>
      sitting.signedIn(
        on(asked, (here, { context }) => {
          const asks = context.findings?.found.needs.find(({ id }) => id === need)?.words ?? need
          return take(here, asked, step(here, asked.offer, 'needAnswered', { need, asks, applies, words }))
        }),
      ),
    proposeOffer: ({ reasons, ...asked }) => simply(asked, 'proposed', { reasons }),

    approvedByTelephone: ({ supervisor, calledOn, calledAt, words, reasons, ...asked }) =>
      sitting.signedIn(
        on(asked, (here) => {
          const known = offersNow(here, asked.caseId).supervisors.find(({ id }) => id === supervisor.id)
          if (supervisor.id !== null && !known) return refused('Choose one of the supervisors of the list, or give the name.')
          if (isTime(calledAt) && calledInstant({ calledOn, calledAt }) > now()) return refused('The time of the call lies in the future.')
          const named = known ?? { id: null, name: supervisor.name.trim() }
          return take(
            here,
            asked,
            step(here, asked.offer, 'approvedByTelephone', { supervisor: named, calledOn, calledAt, words, reasons }),
          )
        }),
      ),

    replaceSupervisor: ({ supervisor, reason, ...asked }) =>
      passphraseAgain(
        asked.passphrase,
        on(asked, (here, { context }) => {
          const supervisors = supervisorsOf(here)
          const instead = supervisors.find(({ id }) => id === supervisor)
          if (!instead) return refused('Choose one of the supervisors of the list.')
          const named = context.telephone?.supervisor
          const stillHere = named !== undefined && isAmong(supervisors)(named)
          return take(here, asked, step(here, asked.offer, 'supervisorReplaced', { left: named?.name ?? '', instead, reason, stillHere }))
        }),
      ),

    approveOffer: (asked) => sensitively(asked, 'approved', { words: asked.words }),
    refuseOffer: (asked) => sensitively(asked, 'refused', { reason: asked.reason }),
    returnOffer: (asked) => simply(asked, 'returned', { reason: asked.reason }),
    ratifyApproval: (asked) => sensitively(asked, 'ratified', { words: asked.words }),
    disownApproval: (asked) => sensitively(asked, 'disowned', { reason: asked.reason }),

    closeOffer: ({ how, court, words, ...asked }) =>
      sitting.signedIn(
        on(asked, (here, _, offer) => {
          if (how === 'rejected' || how === 'withdrawn') return take(here, asked, step(here, asked.offer, how, { words }))
          if (how === 'rejectedInCourt') return take(here, asked, step(here, asked.offer, how, { court, words }))
          const findings = guardNow(here, asked.caseId, offer)
          if (!findings) return notReadYet
          const warnedNow = needsSupervisor(offer, findings)
          return take(here, asked, step(here, asked.offer, how, { court, words, warnedNow }))
        }),
      ),

    reopenOffer: (asked) =>
      sitting.signedIn(
        on(asked, (here, _, offer) => {
          const findings = guardNow(here, asked.caseId, offer)
          if (!findings) return notReadYet
          return take(
            here,
            asked,
            step(here, asked.offer, 'reopened', { reason: asked.reason }),
            step(here, asked.offer, 'assessed', { findings }),
          )
        }),
      ),

    approvals: () => sitting.signedIn((here) => done(approvalsFor(here, now()))),
  }
}
