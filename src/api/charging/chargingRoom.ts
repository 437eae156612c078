import type { CaseId, PersonId } from '#case/ids'
import type { Life } from '#charging/lives'
import { differences } from '#charging/reconcile'
import { gatesOf } from '#charging/reviewGates'
import type { Settled } from '#charging/steps'
import { gateWords } from '#charging/words'
import { everyOffence, offenceOf } from '#law/offences'
import { caseOf } from '#store/cases'
import { documentsOf } from '#store/documents'
import type { chargingAsks } from '../asks/charging.ts'
import { noSuchCase } from '../cases/cases.ts'
import { reportOf } from '../cases/caseView.ts'
import type { CheckReport } from '../checkReport.ts'
import type { Desk, Reply, ReviewForm } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { done, refused } from '../reply.ts'
import { chargesRead } from './chargesRead.ts'
import { pleaNotThrough, stopNotThrough } from './letThrough.ts'
import { lifeSteps, noSuchDefendant } from './lifeSteps.ts'
import { livesIn } from './livesIn.ts'
import { reviewForm, reviewOf } from './reviewForm.ts'

type ChargingRoom = Pick<Desk, keyof typeof chargingAsks>

/** The review made and signed, and the life of a charge after it: charged, heard, pleaded to, decided, sentenced, closed, and back. */
export function chargingRoom(sitting: Sitting, importing: Importing): ChargingRoom {
  const { take, takeForEach, whoseTurn } = lifeSteps(sitting, importing)

  const withReport = <T>(here: SignedIn, caseId: CaseId, work: (report: CheckReport) => Reply<T>): Reply<T> => {
    if (!caseOf(here.db, caseId)) return noSuchCase
    const report = importing.working(caseId) ? null : reportOf(here.db, caseId)
    return report ? work(report) : notReadYet
  }
  const withForm = <T>(here: SignedIn, caseId: CaseId, defendant: PersonId, work: (form: ReviewForm) => Reply<T>): Reply<T> =>
    withReport(here, caseId, () => {
      const life = lifeOf(here, caseId, defendant)
      if (!life) return noSuchDefendant
      const form = reviewForm(here, caseId, life, sitting.surroundings.now())
      return form ? work(form) : notReadYet
    })
  const lifeOf = ({ db }: SignedIn, caseId: CaseId, defendant: PersonId): Life | undefined =>
    livesIn(db, caseId).find((life) => life.defendant.id === defendant)
  const chargeOf = (here: SignedIn, caseId: CaseId, defendant: PersonId, key: string) => {
    const charge = lifeOf(here, caseId, defendant)?.state.context.charges.find((one) => one.key === key)
    return { offence: charge?.offence ?? '', chargeTitle: charge?.title ?? key }
  }
  const sheetsOf = ({ db }: SignedIn, caseId: CaseId): readonly string[] =>
    documentsOf(db, caseId).flatMap(({ kind, name }) => (kind === 'MG4' ? [name] : []))
  const known = (offence: string) => everyOffence.some(({ id }) => id === offence) || offenceOf(offence) !== undefined
  const unknownOffence = refused('Choose one of the charges of the list.')

  return {
    reviewForm: ({ caseId, defendant }) => sitting.signedIn((here) => withForm(here, caseId, defendant, done)),

    reviewGates: ({ caseId, defendant, said }) =>
      sitting.signedIn((here) =>
        withForm(here, caseId, defendant, (form) =>
          done(
            gatesOf({ review: reviewOf(form, said), unopened: form.unopened.map(({ name }) => name), undecided: form.undecided }).map(
              ({ gate, stands, exception }) => ({ gate, title: gateWords[gate], stands: stands ?? null, exception }),
            ),
          ),
        ),
      ),

    submitReview: ({ caseId, defendant, said }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, () => {
          const lives = whoseTurn(here, caseId, 'reviewSubmitted', defendant)
          const forms = new Map(lives.map((life) => [life, reviewForm(here, caseId, life, sitting.surroundings.now())]))
          if ([...forms.values()].includes(undefined)) return notReadYet
          return takeForEach(here, caseId, lives, 'reviewSubmitted', (life) => {
            const form = forms.get(life)!
            return { review: reviewOf(form, said), unopened: form.unopened.map(({ name }) => name), undecided: form.undecided }
          })
        }),
      ),

    considerMaterial: ({ caseId, defendant, reason }) =>
      sitting.signedIn((here) => take(here, caseId, defendant, 'materialConsidered', { reason })),

    chargesRead: ({ caseId }) => sitting.signedIn(({ db }) => (caseOf(db, caseId) ? done(chargesRead(db, caseId)) : noSuchCase)),

    receiveCharges: ({ caseId, defendant, charges, chargedOn }) =>
      sitting.signedIn((here) =>
        charges.every(({ offence }) => known(offence))
          ? take(here, caseId, defendant, 'chargesReceived', { charges, documents: sheetsOf(here, caseId), chargedOn })
          : unknownOffence,
      ),

    chargedByPolice: ({ caseId, defendant, charges, chargedOn }) =>
      sitting.signedIn((here) =>
        charges.every(({ offence }) => known(offence))
          ? take(here, caseId, defendant, 'chargedByPolice', { charges, documents: sheetsOf(here, caseId), chargedOn })
          : unknownOffence,
      ),

    settleCharges: ({ caseId, defendant, differences: said }) =>
      sitting.signedIn((here) => {
        if (!caseOf(here.db, caseId)) return noSuchCase
        const life = lifeOf(here, caseId, defendant)
        if (!life) return noSuchDefendant
        const settled = differences(life.state.context).flatMap((one): readonly Settled[] => {
          const mine = said.find(({ charge, kind }) => charge === one.charge && kind === one.kind)
          return mine ? [{ ...one, done: mine.done, reason: mine.reason }] : []
        })
        return take(here, caseId, defendant, 'chargesReconciled', { differences: settled })
      }),

    fixHearing: ({ caseId, defendant, hearing }) => sitting.signedIn((here) => take(here, caseId, defendant, 'hearingFixed', { hearing })),
    recordHearing: ({ caseId, defendant, result }) => sitting.signedIn((here) => take(here, caseId, defendant, 'hearingHeld', { result })),

    recordPlea: ({ caseId, defendant, charge, plea, lesser, accepted, through }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) => {
          if (lesser !== null && !known(lesser)) return unknownOffence
          const { offence, chargeTitle } = chargeOf(here, caseId, defendant, charge)
          const to = lesser ?? offence
          const notThrough = through === null ? undefined : pleaNotThrough(here.db, caseId, through, { defendant, to })
          if (notThrough !== undefined) return refused(notThrough)
          const lesserTitle = lesser === null ? '' : (offenceOf(lesser)?.title ?? lesser)
          const stalkingIndicated = report.stalking.indicated === 'yes'
          return take(here, caseId, defendant, 'pleaEntered', {
            charge,
            chargeTitle,
            plea,
            lesser,
            lesserTitle,
            accepted,
            through,
            stalkingIndicated,
          })
        }),
      ),

    recordVerdict: ({ caseId, defendant, charge, verdict, alternative }) =>
      sitting.signedIn((here) => {
        const { chargeTitle } = chargeOf(here, caseId, defendant, charge)
        return take(here, caseId, defendant, 'verdictGiven', { charge, chargeTitle, verdict, alternative })
      }),

    stopCharge: ({ caseId, defendant, charge, stop, reason, through }) =>
      sitting.signedIn((here) => {
        const { offence, chargeTitle } = chargeOf(here, caseId, defendant, charge)
        const notThrough = through === null ? undefined : stopNotThrough(here.db, caseId, through, { defendant, offence })
        return notThrough === undefined
          ? take(here, caseId, defendant, 'chargeStopped', { charge, chargeTitle, stop, reason, through })
          : refused(notThrough)
      }),

    recordSentence: ({ caseId, defendant, sentences }) =>
      sitting.signedIn((here) =>
        take(here, caseId, defendant, 'sentencePassed', {
          sentences: sentences.map((one) => ({ ...one, chargeTitle: chargeOf(here, caseId, defendant, one.charge).chargeTitle })),
        }),
      ),
    settleRestrainingOrder: ({ caseId, defendant, outcome, reason }) =>
      sitting.signedIn((here) => take(here, caseId, defendant, 'restrainingOrderSettled', { outcome, reason })),
    closeCase: ({ caseId, defendant, reason }) => sitting.signedIn((here) => take(here, caseId, defendant, 'caseClosed', { reason })),
    reopenCase: ({ caseId, defendant, why, reason }) =>
      sitting.signedIn((here) => take(here, caseId, defendant, 'caseReopened', { why, reason })),
    askVictimsReview: ({ caseId, defendant, stage, askedBy, words }) =>
      sitting.signedIn((here) => take(here, caseId, defendant, 'victimsReviewAsked', { stage, askedBy, words })),
    decideVictimsReview: ({ caseId, defendant, upheld, reason }) =>
      sitting.signedIn((here) => take(here, caseId, defendant, 'victimsReviewDecided', { upheld, reason })),
  }
}
