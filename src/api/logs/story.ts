import { inWords } from '#case/dates'
import type { CheckId } from '#case/ids'
import type { Step, StepOf, StepType } from '#charging/first/steps'
import { outcomeWords, testWords } from '#charging/words'
import type { PackStep } from '#store/packs/packSteps'
import type { ReadingStep } from '#store/readingSteps'
import { toldOfBail } from './told/bail.ts'
import { toldOfCharging } from './told/charging.ts'
import { toldOfCare, toldOfCorrections, toldOfMarks } from './told/corrections.ts'
import { toldOfDates } from './told/dates.ts'
import { toldOfDrafts } from './told/drafts.ts'
import { toldOfOrders } from './told/orders.ts'
import { toldOfPleas } from './told/pleas.ts'
import { toldOfRequests } from './told/requests.ts'

/** The title of a check, or its id where this program no longer has it. */
export type TitleOf = (check: CheckId) => string

const documents = (count: number) => (count === 1 ? '1 document' : `${count} documents`)
const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

type Teller<T extends StepType> = (step: StepOf<T>, titleOf: TitleOf) => string

/** Each step as a sentence that can be read without the screen. */
const tellers: { [T in StepType]: Teller<T> } = {
  fileReceived: ({ documents: count }) => `Received the police file: ${documents(count)}.`,
  reviewOpened: () => 'Opened the review.',
  materialRequested: ({ checks, wanted }, titleOf) =>
    `Asked the police: ${sentence(wanted)}${checks.length > 0 ? ` For: ${checks.map(titleOf).join('; ')}.` : ''}`,
  materialReceived: ({ what }) => `Recorded what the police sent: ${sentence(what)}`,
  checkOverruled: ({ check, reason }, titleOf) => `Overruled the check “${titleOf(check)}”. Reason: ${sentence(reason)}`,
  chargeDecided: (step) => decided(step),
  decisionIssued: ({ suspects, named = [] }) =>
    `Issued the decision on ${suspects.map((id) => named.find((one) => one.id === id)?.name ?? id).join(', ')}.`,
  reviewReopened: ({ reason }) => `Reopened the review. Reason: ${sentence(reason)}`,
}

function decided({ decision, suspectName, chargeTitle, stalkingIndicated }: StepOf<'chargeDecided'>): string {
  const { suspect, charge, outcome, test, reasons, whyNotStalking, reviewOn } = decision
  const onTest = outcome === 'charge' ? ` on the ${testWords[test]}` : ''
  const review = outcome === 'charge' && test === 'threshold' && reviewOn ? `, to be reviewed on ${inWords(reviewOn)}` : ''
  const notStalking =
    stalkingIndicated && whyNotStalking.trim() !== ''
      ? ` The file indicated stalking; why not charged as stalking: ${sentence(whyNotStalking)}`
      : ''
  return `Decided on ${suspectName ?? suspect}, ${chargeTitle ?? charge}: ${outcomeWords[outcome].toLowerCase()}${onTest}${review}. Reasons: ${sentence(reasons)}${notStalking}`
}

export const told = (step: Step, titleOf: TitleOf): string => (tellers[step.type] as Teller<StepType>)(step as never, titleOf)

/** What was done to the reading of a case, in the same voice. */
export function toldOfReading(step: ReadingStep): string {
  if (step.type === 'readWithPassword') return `Read ${step.document} with its password.`
  if (step.type === 'pageRecognisedAgain') return `Had page ${step.page} of ${step.document} recognised again.`
  const { since, says } = step
  return `Saw what changed since the reading of ${inWords(since)}: ${says.length === 1 ? '1 change' : `${says.length} changes`}.`
}

/** How a case travelled. */
function toldOfPack(step: PackStep): string {
  if (step.type === 'packMade') return 'Made a case pack, to be taken in on another machine.'
  const { madeBy, documents, added, recognised, conflicts } = step
  const left = conflicts.length === 0 ? '' : ` Not taken over: ${conflicts.join('; ')}`
  return `Took in a case pack made by ${madeBy}: ${counted(documents, 'new document')}, ${counted(added, 'new step')}, ${counted(recognised, 'step')} known already.${left}`
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** Who tells the steps of which workflow: by its id where one machine of it has its own teller, else by the part before the stroke. */
const storyTellers: Readonly<Record<string, (step: never, titleOf: TitleOf) => string>> = {
  'charging/1': told,
  charging: toldOfCharging,
  reading: toldOfReading,
  pack: toldOfPack,
  corrections: toldOfCorrections,
  marks: toldOfMarks,
  care: toldOfCare,
  requests: toldOfRequests,
  orders: toldOfOrders,
  bail: toldOfBail,
  drafts: toldOfDrafts,
  dates: toldOfDates,
  pleas: toldOfPleas,
}

/** One entry of a case's log as a sentence; `workflow` is the id it was taken under: `charging/1`. */
export const storyOf = (workflow: string, step: unknown, titleOf: TitleOf): string => {
  const teller = storyTellers[workflow] ?? storyTellers[workflow.split('/')[0] ?? '']
  return teller ? teller(step as never, titleOf) : `Took a step this version of Foursight cannot put into words (${workflow}).`
}
