import { inWords } from '#case/dates'
import type { CheckId } from '#case/ids'
import { gates } from '#charging/review'
import type { Step, StepOf, StepType } from '#charging/steps'
import {
  codeWords,
  gateWords,
  hearingWords,
  orderWords,
  outcomeWords,
  pleaWords,
  stopWords,
  testWords,
  verdictWords,
  whyBackWords,
} from '#charging/words'

type TitleOf = (check: CheckId) => string
const documents = (count: number) => (count === 1 ? '1 document' : `${count} documents`)
const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const lower = (text: string) => text.replace(/^./, (first) => first.toLowerCase())
const name = ({ defendant }: { defendant: { name: string } }) => defendant.name
const charges = (laid: StepOf<'chargesReceived'>['charges']) => laid.map(({ title }) => title).join('; ')

/** Each step of the life of a charge as a sentence that can be read without the screen. */
const tellers: { [T in StepType]: (step: StepOf<T>, titleOf: TitleOf) => string } = {
  fileReceived: ({ documents: count }) => `Received the police file: ${documents(count)}.`,
  materialRequested: ({ checks, wanted }, titleOf) =>
    `Asked the police: ${sentence(wanted)}${checks.length > 0 ? ` For: ${checks.map(titleOf).join('; ')}.` : ''}`,
  materialNoLongerAsked: ({ checks, reason }, titleOf) =>
    `The police are no longer asked for: ${checks.map(titleOf).join('; ')}. Reason: ${sentence(reason)}`,
  checkOverruled: ({ check, title, reason }, titleOf) => `Overruled the check “${title ?? titleOf(check)}”. Reason: ${sentence(reason)}`,
  laterMaterialRead: ({ says }) => says.map(sentence).join(' '),
  reviewOpened: (step) => `Opened the review of ${name(step)}.`,
  broughtForward: ({ defendant, decisions }) =>
    `Went on with the case of ${defendant.name} as it stood before: ${decisions.length === 1 ? '1 decision' : `${decisions.length} decisions`} brought forward.`,
  materialReceived: ({ defendant, what }) => `Recorded what the police sent about ${defendant.name}: ${sentence(what)}`,
  materialConsidered: ({ defendant, reason }) =>
    `Considered what came later about ${defendant.name}; nothing changes. Reason: ${sentence(reason)}`,
  chargeDecided: (step) => decided(step),
  reviewSubmitted: ({ defendant, review }) => {
    const excepted = gates.flatMap((gate) => {
      const reason = (review.exceptions[gate] ?? '').trim()
      return reason === '' ? [] : [` Signed without: ${lower(gateWords[gate])}. Reason: ${sentence(reason)}`]
    })
    return `Signed the review of ${defendant.name}.${excepted.join('')}`
  },
  reviewReopened: ({ defendant, why, reason }) =>
    `Reopened the review of ${defendant.name}${why ? ` (${lower(whyBackWords[why])})` : ''}. Reason: ${sentence(reason)}`,
  chargesReceived: (step) => `Received the charges laid against ${name(step)} on ${inWords(step.chargedOn)}: ${charges(step.charges)}.`,
  chargesReconciled: ({ defendant, differences }) =>
    differences.length === 0
      ? `Checked the charges against ${defendant.name}: they are as authorised.`
      : `Checked the charges against ${defendant.name}. ${differences
          .map(
            ({ says, done, reason }) => `${says} ${done === 'accepted' ? 'Accepted' : 'The police are to correct it'}: ${sentence(reason)}`,
          )
          .join(' ')}`,
  chargedByPolice: (step) => `Recorded that the police charged ${name(step)} on ${inWords(step.chargedOn)}: ${charges(step.charges)}.`,
  hearingFixed: ({ defendant, hearing: { on, time, court, kind } }) =>
    `${hearingWords[kind]} of ${defendant.name} fixed for ${inWords(on)}${time ? ` at ${time}` : ''}, ${court}.`,
  hearingHeld: ({ defendant, result }) => `The hearing of ${defendant.name} was held: ${sentence(result)}`,
  pleaEntered: ({ defendant, charge, chargeTitle = charge, plea, lesserTitle, accepted, through }) =>
    `${defendant.name}, ${chargeTitle}: ${lower(pleaWords[plea])}${plea === 'guiltyToLesser' ? ` (${lesserTitle})` : ''}${
      plea === 'guilty' || plea === 'guiltyToLesser' ? (accepted ? ', accepted' : ', not accepted') : ''
    }${through ? ' after a supervisor let it through' : ''}.`,
  verdictGiven: ({ defendant, charge, chargeTitle = charge, verdict, alternative }) =>
    `Verdict on ${defendant.name}, ${chargeTitle}: ${lower(verdictWords[verdict])}${alternative ? ` (${alternative})` : ''}.`,
  chargeStopped: ({ defendant, charge, chargeTitle = charge, stop, reason }) =>
    `${defendant.name}, ${chargeTitle}: ${lower(stopWords[stop])}. Reason: ${sentence(reason)}`,
  sentencePassed: ({ defendant, sentences }) =>
    `Sentence on ${defendant.name}: ${sentences.map(({ charge, chargeTitle = charge, sentence: passed }) => `${chargeTitle}: ${passed.trim()}`).join('; ')}.`,
  restrainingOrderSettled: ({ defendant, outcome, reason }) =>
    `Restraining order against ${defendant.name}: ${lower(orderWords[outcome])}. ${sentence(reason)}`,
  caseClosed: ({ defendant, reason }) => `Closed the case of ${defendant.name}. ${sentence(reason)}`,
  caseReopened: ({ defendant, why, reason }) =>
    `Reopened the case of ${defendant.name} (${lower(whyBackWords[why])}). Reason: ${sentence(reason)}`,
  victimsReviewAsked: ({ defendant, stage, askedBy, words }) =>
    `${askedBy} asked under the Victims’ Right to Review for the decision on ${defendant.name} to be looked at again${
      stage === 'appeal' ? ' (appeal)' : ''
    }: ${sentence(words)}`,
  victimsReviewDecided: ({ defendant, upheld, reason }) =>
    `Decided the victim’s request for a review on ${defendant.name}: the decision ${upheld ? 'stands' : 'was wrong and is made again'}. Reason: ${sentence(reason)}`,
}

function decided({ defendant, decision, chargeTitle, stalkingIndicated }: StepOf<'chargeDecided'>): string {
  const { outcome, test, reasons, whyNotStalking, reviewOn, code, publicInterest = '' } = decision
  const onTest = outcome === 'charge' ? ` on the ${testWords[test]}` : ''
  const coded = code ? ` (code ${codeWords[code]})` : ''
  const review = outcome === 'charge' && test === 'threshold' && reviewOn ? `, to be reviewed on ${inWords(reviewOn)}` : ''
  const interest = publicInterest.trim() === '' ? '' : ` Public interest: ${sentence(publicInterest)}`
  const notStalking =
    stalkingIndicated && whyNotStalking.trim() !== ''
      ? ` The file indicated stalking; why not charged as stalking: ${sentence(whyNotStalking)}`
      : ''
  return `Decided on ${defendant.name}, ${chargeTitle}: ${outcomeWords[outcome].toLowerCase()}${coded}${onTest}${review}. Reasons: ${sentence(reasons)}${interest}${notStalking}`
}

export const toldOfCharging = (step: Step, titleOf: TitleOf): string =>
  (tellers[step.type] as (step: Step, titleOf: TitleOf) => string)(step, titleOf)
