import {
  type BarTable,
  barsIn,
  blank,
  type DoorBar as DoorBarOn,
  given,
  notAhead,
  onlyPresenters,
  type StepBar as StepBarOn,
} from '#workflow/bars'
import { annexFaults } from './annex.ts'
import { textsOf } from './built.ts'
import { addressesStand, type Context, latestOf, notAskedAbout } from './context.ts'
import type { Step, StepOf, Until } from './steps.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

const hasTerms: StepBar<StepOf<'termsPutForward'>> = ({ built }) =>
  textsOf(built).every(blank) ? 'There is no term in the draft order.' : undefined
const noBlankTerm: StepBar<StepOf<'termsPutForward'>> = ({ built }) =>
  !textsOf(built).every(blank) && textsOf(built).some(blank) ? 'A term of the draft order has no words.' : undefined
const someoneProtected: StepBar<StepOf<'termsPutForward'>> = ({ built: { persons } }) =>
  persons.every(({ name }) => blank(name)) ? 'Name the person the order protects.' : undefined
const annexComplete: StepBar<StepOf<'termsPutForward'>> = ({ built: { annex } }) => (annex ? annexFaults(annex)[0] : undefined)

const everyTermPut: StepBar<StepOf<'victimAsked'>> = ({ views, notHad }, { versions }) => {
  const built = versions.at(-1)?.built
  if (!built || !blank(notHad)) return undefined
  const said = views.map(({ text }) => text.trim())
  const left = textsOf(built).filter((text) => !said.includes(text))
  if (left.length > 2) return `Say of each term whether it is wanted: ${left.length} are not answered yet.`
  return left.length > 0 ? `Say of each term whether it is wanted. Not yet said: ${left.join(' ')}` : undefined
}
const askedSomeone: StepBar<StepOf<'victimAsked'>> = ({ askedBy, notHad }) =>
  blank(askedBy) && blank(notHad) ? 'Say who asked the victim, or why the victim could not be asked.' : undefined
const inWordsOfVictim: StepBar<StepOf<'victimAsked'>> = ({ words, notHad }) =>
  blank(words) && blank(notHad) ? 'Write down what the victim said.' : undefined

const viewsHad: DoorBar = (_by, context) => {
  const built = latestOf(context)
  const left = built ? notAskedAbout(built, context) : []
  if (left.length > 2) return `The victim’s view is not recorded on ${left.length} of the terms.`
  return left.length > 0 ? `The victim’s view is not recorded on: ${left.join(' ')}` : undefined
}
const addressesHad: DoorBar = (_by, context) => {
  const built = latestOf(context)
  return built && !addressesStand(built, context) ? 'An officer has not confirmed the addresses of this draft.' : undefined
}
const redItemsDealtWith: StepBar<StepOf<'madeReady'>> = ({ faults, overruled }) => {
  const left = faults.filter(({ rule, says }) => !overruled.some((one) => one.rule === rule && one.says === says && !blank(one.reason)))
  return left.length > 0 ? `Mend these, or overrule each with a reason: ${left.map(({ says }) => says).join(' ')}` : undefined
}

const noticeServed: StepBar<StepOf<'orderServed'>> = ({ evidenceNotice, dispensed }, context) =>
  latestOf(context)?.reliedOn.some(({ way }) => way === 'notice') && evidenceNotice === null && blank(dispensed)
    ? 'The draft relies on evidence not yet introduced: give the day the notice of evidence was served (rule 31.4), or say what the court dispensed with.'
    : undefined
const hearsayServed: StepBar<StepOf<'orderServed'>> = ({ hearsayNotice, dispensed }, context) =>
  latestOf(context)?.reliedOn.some(({ way }) => way === 'hearsay') && hearsayNotice === null && blank(dispensed)
    ? 'The draft relies on hearsay: give the day the notice of hearsay was served (rule 31.6), or say what the court dispensed with.'
    : undefined

const endsLater =
  <S extends Step>(from: (step: S) => string, until: (step: S) => Until): StepBar<S> =>
  (step) =>
    until(step) !== 'furtherOrder' && until(step) <= from(step) ? 'The order would end before it begins.' : undefined

/** Whether a breach is stalking is asked first of every breach, and harder where the file indicates stalking. */
const stalkingAnswered: StepBar<StepOf<'breachReviewed'>> = ({ stalking, why, stalkingIndicated }) => {
  if (!blank(why)) return undefined
  return stalkingIndicated && stalking !== 'yes'
    ? 'The file indicates stalking. Say why this breach is not part of it, or cannot be told to be.'
    : 'Say why this breach is stalking, or is not.'
}

/** Every bar to every step of an order. */
export const barTable: BarTable<Step, Context> = {
  orderConsidered: { door: [onlyPresenters], step: [given((step) => step.reasons, 'Give your reasons for seeking an order or not.')] },
  termsPutForward: { door: [onlyPresenters], step: [hasTerms, noBlankTerm, someoneProtected, annexComplete] },
  victimAsked: {
    door: [onlyPresenters],
    step: [askedSomeone, inWordsOfVictim, everyTermPut, notAhead((step) => step.askedOn, 'The day the victim was asked lies ahead.')],
  },
  addressesConfirmed: {
    door: [onlyPresenters],
    step: [
      given((step) => step.officer, 'Name the officer who confirmed the addresses.'),
      notAhead((step) => step.confirmedOn, 'The day of the confirmation lies ahead.'),
    ],
  },
  madeReady: { door: [onlyPresenters, viewsHad, addressesHad], step: [redItemsDealtWith] },
  orderServed: {
    door: [onlyPresenters],
    step: [
      given((step) => step.court, 'Name the court.'),
      noticeServed,
      hearsayServed,
      notAhead((step) => step.onCourt, 'The day of service on the court lies ahead.'),
      notAhead((step) => step.onDefence, 'The day of service on the defendant lies ahead.'),
    ],
  },
  orderGranted: {
    door: [onlyPresenters],
    step: [
      given((step) => step.court, 'Name the court.'),
      given((step) => step.wrote, 'Copy out what the court wrote.'),
      notAhead((step) => step.granted, 'The day the order was made lies ahead.'),
      endsLater(
        (step) => step.granted,
        (step) => step.until,
      ),
    ],
  },
  orderRefused: {
    door: [onlyPresenters],
    step: [
      given((step) => step.reasons, 'Give the court’s reasons.'),
      notAhead((step) => step.refused, 'The day of the refusal lies ahead.'),
    ],
  },
  orderVaried: {
    door: [onlyPresenters],
    step: [
      given((step) => step.wrote, 'Copy out what the court wrote.'),
      given((step) => step.why, 'Say why the order was varied.'),
      notAhead((step) => step.varied, 'The day of the variation lies ahead.'),
      endsLater(
        (step) => step.varied,
        (step) => step.until,
      ),
    ],
  },
  orderEnded: { door: [onlyPresenters], step: [given((step) => step.why, 'Say how the order ended: discharged, or its time was up.')] },
  breachReported: {
    door: [onlyPresenters],
    step: [
      given((step) => step.what, 'Say what was done that the order forbids.'),
      notAhead((step) => step.happened, 'The day of the breach lies ahead.'),
    ],
  },
  breachReviewed: {
    door: [onlyPresenters],
    step: [
      stalkingAnswered,
      given((step) => step.next, 'Say what follows: which charge, beside the breach and not instead of it, or why none.'),
    ],
  },
}

export const bars = barsIn(barTable)
