import type { Role } from '#case/actor'
import { type BarTable, barsIn, blank, type DoorBar as DoorBarOn, given, onlyFor, type StepBar as StepBarOn } from '#workflow/bars'
import { codesFor, needsCode, publicInterestCodes } from './codes.ts'
import { at, type Context, chargeKey, decisionsOf, isLaid, isLive, standing } from './context.ts'
import { isHarassment, isStalking } from './offences.ts'
import { pleaNeedsApproval } from './pleaTaken.ts'
import { differences } from './reconcile.ts'
import { missingFrom } from './reviewGates.ts'
import type { Step, StepOf } from './steps.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

const deciders: readonly Role[] = ['chargingLawyer', 'areaReviewer']
const onlyDeciders: DoorBar = onlyFor(deciders, 'Only a charging lawyer or an area reviewer may do this.')
const inCourt: DoorBar = onlyFor([...deciders, 'advocate'], 'Only a lawyer or an advocate of this case may record what happened in court.')
const closers: DoorBar = onlyFor([...deciders, 'supervisor'], 'Only a lawyer or a supervisor may do this.')

const charges = ({ decision }: StepOf<'chargeDecided'>) => decision.outcome === 'charge'

const checksDealtWith: StepBar<StepOf<'chargeDecided'>> = (step, context) => {
  const left = standing(step.openChecks, context)
  return charges(step) && left.length > 0
    ? `These checks are not met. Ask the police for what is missing, or overrule each with a reason: ${left.map((check) => step.checkTitles?.[check] ?? check).join('; ')}.`
    : undefined
}

const stalkingAnswered: StepBar<StepOf<'chargeDecided'>> = (step) =>
  charges(step) && step.stalkingIndicated && isHarassment(step.decision.charge) && blank(step.decision.whyNotStalking)
    ? 'The file indicates stalking. Say why this is charged as harassment and not as stalking.'
    : undefined

const thresholdReviewed: StepBar<StepOf<'chargeDecided'>> = ({ decision, on }) => {
  if (decision.outcome !== 'charge' || decision.test !== 'threshold') return undefined
  if (decision.reviewOn === null) return 'A charge on the threshold test needs the date it will be reviewed.'
  return decision.reviewOn < on ? 'The date of the threshold test review has already passed.' : undefined
}

const codeGiven: StepBar<StepOf<'chargeDecided'>> = ({ decision: { outcome, code } }) => {
  if (!code) return needsCode(outcome) ? 'Choose the charging code of this decision.' : undefined
  return codesFor[outcome].includes(code) ? undefined : `The code ${code} does not belong to this outcome.`
}

const publicInterestSaid: StepBar<StepOf<'chargeDecided'>> = ({ decision: { code, publicInterest = '' } }) =>
  code && publicInterestCodes.includes(code) && blank(publicInterest)
    ? `Say what in the public interest calls for the code ${code}.`
    : undefined

const laidGoesOn: StepBar<StepOf<'chargeDecided'>> = ({ decision }, context) => {
  const charge = context.charges.find(({ key }) => key === chargeKey(decision))
  return charge && isLaid(charge) && decision.outcome !== 'charge'
    ? 'This charge has been laid. To stop it, propose that under Plea and discontinuance and have it approved.'
    : undefined
}

const someoneDecided: DoorBar = (_, { charges: all }) =>
  all.some(({ decision }) => decision !== null) || all.some(isLaid) ? undefined : 'No decision has been recorded yet.'

const gatesPassed: StepBar<StepOf<'reviewSubmitted'>> = (step) => {
  const left = missingFrom(step)
  return left.length > 0 ? `${left.join(' ')} Do it, or record why the review is signed without it.` : undefined
}

const someCharges: StepBar<StepOf<'chargesReceived' | 'chargedByPolice'>> = ({ charges: laid }) =>
  laid.length > 0 ? undefined : 'Say which charges the police laid.'

const notAhead: StepBar<StepOf<'chargesReceived' | 'chargedByPolice'>> = ({ chargedOn, on }) =>
  chargedOn > on ? 'The day of charge has not come yet.' : undefined

const everyDifferenceSettled: StepBar<StepOf<'chargesReconciled'>> = ({ differences: settled }, context) => {
  const left = differences(context).filter(
    (one) => !settled.some((each) => each.charge === one.charge && each.kind === one.kind && !blank(each.reason)),
  )
  return left.length > 0 ? `Say what is done about each difference, and why: ${left.map(({ says }) => says).join(' ')}` : undefined
}

/** A stalking charge does not turn into nothing, or into harassment, by being missing from a form. */
const stalkingKept: StepBar<StepOf<'chargesReconciled'>> = ({ differences: settled }, context) => {
  const given = settled.filter(({ done }) => done === 'accepted')
  const lost = context.charges.filter(
    ({ key, offence }) =>
      isStalking(offence) && given.some(({ charge, kind }) => charge === key && (kind === 'missing' || kind === 'section')),
  )
  return lost.length > 0
    ? `The police are to correct this, or a further review is to decide it: ${lost.map(({ title }) => title).join('; ')}.`
    : undefined
}

const hearingIsFixed: DoorBar = (_, { hearing }) => (hearing ? undefined : 'Fix the hearing first.')
const hearingHasCome: StepBar<StepOf<'hearingHeld' | 'pleaEntered' | 'verdictGiven'>> = ({ on }, { hearing }) =>
  hearing && hearing.on > on ? 'The day of the hearing has not come yet.' : undefined
const hearingAhead: StepBar<StepOf<'hearingFixed'>> = ({ hearing, on }) =>
  hearing.on < on ? 'The day of the hearing has already passed.' : undefined

const isCharged: StepBar<StepOf<'pleaEntered' | 'chargeStopped'>> = ({ charge }, context) =>
  context.charges.some((one) => one.key === charge && isLive(one)) ? undefined : 'Choose a charge that is still to be tried.'

const pleadedNotGuilty: StepBar<StepOf<'verdictGiven'>> = ({ charge }, context) =>
  context.charges.some((one) => one.key === charge && one.stage === 'notGuiltyPlea') ? undefined : 'Record the plea of not guilty first.'

const lesserNamed: StepBar<StepOf<'pleaEntered'>> = ({ plea, lesser }) =>
  plea === 'guiltyToLesser' && lesser === null ? 'Say what is pleaded to instead.' : undefined

const pleaLetThrough: StepBar<StepOf<'pleaEntered'>> = (step, context) =>
  step.through === null && pleaNeedsApproval(step, context)
    ? 'This plea is not accepted until a supervisor has let it through. Record the offer under Plea, and come back when it is approved; or record it as not accepted.'
    : undefined

const stopLetThrough: StepBar<StepOf<'chargeStopped'>> = ({ through }) =>
  through === null ? 'A charge is stopped only when that has been approved. Propose it under Plea and discontinuance.' : undefined

const everySentenceSaid: StepBar<StepOf<'sentencePassed'>> = ({ sentences }, { charges: all }) => {
  const left = all
    .filter(at('convicted'))
    .filter(({ key }) => !sentences.some(({ charge, sentence }) => charge === key && !blank(sentence)))
  return left.length > 0 ? `Say the sentence for ${left.map(({ title }) => title).join('; ')}.` : undefined
}

const orderSettled: DoorBar = (_, { charges: all, order }) =>
  all.some(({ laid }) => laid !== null) && order === null ? 'Record what was done about a restraining order first.' : undefined

const somethingNew: DoorBar = (_, { notices }) => (notices.length > 0 ? undefined : 'Nothing has come that is not dealt with.')

const somethingToReview: DoorBar = (_, { charges: all }) =>
  all.some(at('notProsecuted', 'otherDisposal', 'stopped')) ? undefined : 'No charge was stopped or left without a prosecution.'

const someoneElse: DoorBar = (by, context) =>
  [...decisionsOf(context), ...context.reviews].some((one) => one.by.id === by.id)
    ? 'Someone who did not make this decision must review it.'
    : undefined

const ordersByVerdict: StepBar<StepOf<'restrainingOrderSettled'>> = ({ outcome }, { charges: all }) =>
  outcome === 'madeOnConviction' && !all.some(at('sentenced', 'convicted'))
    ? 'There is no conviction on which an order could be made.'
    : undefined

/** Every bar to every step of the life of a charge, row by row. */
export const barTable: BarTable<Step, Context> = {
  fileReceived: { door: [], step: [] },
  materialRequested: { door: [onlyDeciders], step: [given((step) => step.wanted, 'Say what is wanted from the police.')] },
  // Whoever may withdraw the request may: what is no longer asked must not go on counting as asked.
  materialNoLongerAsked: { door: [], step: [given((step) => step.reason, 'Say why it is no longer asked for.')] },
  checkOverruled: { door: [onlyDeciders], step: [given((step) => step.reason, 'Give your reason for overruling this check.')] },
  laterMaterialRead: { door: [], step: [] },
  reviewOpened: { door: [onlyDeciders], step: [] },
  broughtForward: { door: [(_, { defendant }) => (defendant === null ? undefined : 'This was brought forward already.')], step: [] },
  materialReceived: { door: [onlyDeciders], step: [given((step) => step.what, 'Say what has been received.')] },
  materialConsidered: { door: [onlyDeciders, somethingNew], step: [given((step) => step.reason, 'Say why it changes nothing.')] },
  chargeDecided: {
    door: [onlyDeciders],
    step: [
      given((step) => step.decision.charge, 'Choose the charge this decision is about.'),
      given((step) => step.decision.reasons, 'Give your reasons.'),
      codeGiven,
      publicInterestSaid,
      laidGoesOn,
      thresholdReviewed,
      stalkingAnswered,
      checksDealtWith,
    ],
  },
  reviewSubmitted: { door: [onlyDeciders, someoneDecided], step: [gatesPassed] },
  reviewReopened: { door: [onlyDeciders], step: [given((step) => step.reason, 'Say why the review is reopened.')] },
  chargesReceived: { door: [onlyDeciders], step: [someCharges, notAhead] },
  chargesReconciled: { door: [onlyDeciders], step: [everyDifferenceSettled, stalkingKept] },
  chargedByPolice: { door: [onlyDeciders], step: [someCharges, notAhead] },
  hearingFixed: { door: [inCourt], step: [given((step) => step.hearing.court, 'Say which court.'), hearingAhead] },
  hearingHeld: { door: [inCourt, hearingIsFixed], step: [given((step) => step.result, 'Say what the court did.'), hearingHasCome] },
  pleaEntered: { door: [inCourt, hearingIsFixed], step: [isCharged, lesserNamed, hearingHasCome, pleaLetThrough] },
  verdictGiven: {
    door: [inCourt, hearingIsFixed],
    step: [
      pleadedNotGuilty,
      hearingHasCome,
      ({ verdict, alternative }) =>
        verdict === 'guiltyOfAlternative' && blank(alternative) ? 'Say of which offence the verdict is.' : undefined,
    ],
  },
  chargeStopped: { door: [inCourt], step: [isCharged, given((step) => step.reason, 'Give the reason.'), stopLetThrough] },
  sentencePassed: { door: [inCourt], step: [everySentenceSaid] },
  restrainingOrderSettled: {
    door: [inCourt],
    step: [given((step) => step.reason, 'Say what was ordered, or why nothing was.'), ordersByVerdict],
  },
  caseClosed: { door: [closers, orderSettled], step: [given((step) => step.reason, 'Say why the case is closed.')] },
  caseReopened: { door: [closers], step: [given((step) => step.reason, 'Say why the case is reopened.')] },
  victimsReviewAsked: {
    door: [closers, somethingToReview],
    step: [given((step) => step.askedBy, 'Say who asked for the review.'), given((step) => step.words, 'Say what was asked.')],
  },
  victimsReviewDecided: { door: [closers, someoneElse], step: [given((step) => step.reason, 'Give your reasons.')] },
}

export const bars = barsIn<Step, Context>(barTable)
