import type { Quote } from './quote.ts'

/**
 * What the papers say about the running of the case, topic by topic: the answers a form should hold and a narrative often holds instead.
 * Each word says only what the passage says; whether that is enough is for the law room.
 */
export const remarkVocabulary = {
  /** `named`, here and below: the papers name it, and nothing they say of it could be read. */
  dash: ['saidToExist', 'notDone', 'named'],
  stalkingQuestions: ['saidToExist', 'notDone'],
  riskGrade: ['standard', 'medium', 'high'],
  /** `plan`: an action tied to a risk, with detail · `step`: a single protective step · `advice`: the victim told how to live · `saidToExist`: a plan referred to. */
  riskPlan: ['plan', 'step', 'advice', 'saidToExist', 'none'],
  vps: ['supplied', 'offered', 'declined', 'later', 'saidToBeAttached', 'none', 'named'],
  /** `referred`/`offered` to an IDVA, ISAC or stalking or domestic abuse advocate · `general`: Victim Support, a leaflet, self-referral. */
  specialistSupport: ['referred', 'offered', 'declined', 'general', 'none'],
  victimNeeds: ['need', 'none'],
  /** `assessed`: the assessment or the victim's view with a conclusion is recorded · `view`: what the victim wants · `saidToExist`: an MG2 not in the file. */
  specialMeasures: ['assessed', 'view', 'need', 'mentioned', 'saidToExist', 'notNeeded', 'none', 'named'],
  /** `requested` by the officer · `deferred`: to be asked for later ("if convicted", "to follow") · `term`: a prohibition spelled out · `noContactOnly` · `termsOpen`: terms said to be missing still · `reason`: why it is needed · `victimView`: what the victim wants of it. */
  restrainingOrder: [
    'requested',
    'deferred',
    'notRequested',
    'term',
    'noContactOnly',
    'termsOpen',
    'reason',
    'victimView',
    'victimNotAsked',
    'named',
  ],
  /** `order`: an order made earlier is said to hold the suspect · `remandSought`: the police ask the court to keep him in. */
  bail: [
    'remanded',
    'remandSought',
    'conditional',
    'condition',
    'unconditional',
    'underInvestigation',
    'voluntary',
    'requisition',
    'refused',
    'order',
  ],
  /** `obtained`: a download or provider's records · `victimsCopies`: screenshots or the victim's own export · `awaited` · `nothingDone`. */
  digital: ['obtained', 'victimsCopies', 'awaited', 'nothingDone'],
  search: ['searched', 'notSearched', 'power'],
  enquiry: ['outstanding', 'done'],
  previous: ['convictions', 'cautions', 'reports', 'none', 'notChecked'],
  warning: ['given'],
  referral: ['chargedByPolice', 'referredToCps', 'authorisedByCps'],
  officerView: ['harassmentNotStalking', 'stalking'],
  /** Which test of the Code a decision in the file says it was made on, and a day on which a threshold-test charge is to be looked at again. */
  codeTest: ['threshold', 'fullCode', 'reviewOn'],
  hateCrime: ['flagged'],
  relationship: ['formerPartner', 'partner', 'family', 'acquaintance', 'colleague', 'neighbour', 'stranger', 'professional'],
} as const

export type Topic = keyof typeof remarkVocabulary
export type RemarkOn<T extends Topic> = Readonly<{ topic: T; says: (typeof remarkVocabulary)[T][number]; quote: Quote }>
export type Remark = { [T in Topic]: RemarkOn<T> }[Topic]

export const remarksOn = <T extends Topic>(remarks: readonly Remark[], topic: T): readonly RemarkOn<T>[] =>
  remarks.filter((remark) => remark.topic === topic) as unknown as readonly RemarkOn<T>[]

/** The passages where the file says one of these things of that topic. */
export const saying = <T extends Topic>(remarks: readonly Remark[], topic: T, ...words: RemarkOn<T>['says'][]): readonly Quote[] =>
  remarksOn(remarks, topic)
    .filter((remark) => words.includes(remark.says))
    .map((remark) => remark.quote)
