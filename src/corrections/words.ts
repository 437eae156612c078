import { inWords, type When } from '#case/dates'
import type { PersonRole } from '#case/reading'
import type { Topic } from '#case/remarks'
import type { Answer } from '#case/riskForm'
import type { Idea } from '#case/vocabulary'
import { behaviourWithLetter, counterIndicationWords, documentKindWords, impactWords, markerWords } from '#case/words'
import type { Correction, Finding } from './steps.ts'

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

/** Any idea in words, an act with the letter of s2A(3). */
export function ideaWords(idea: Idea): string {
  const words = { ...markerWords, ...impactWords, ...counterIndicationWords } as Readonly<Partial<Record<Idea, string>>>
  return capital(words[idea] ?? behaviourWithLetter(idea as Parameters<typeof behaviourWithLetter>[0]))
}

export const personRoleWords: Readonly<Record<PersonRole, string>> = {
  suspect: 'suspect',
  victim: 'victim',
  witness: 'witness',
  officer: 'police officer',
  child: 'child',
  other: 'someone else',
}

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: 'yes',
  no: 'no',
  dontKnow: 'don’t know',
  refused: 'refused to answer',
  blank: 'left blank',
  notOnThisPage: 'not on this copy',
}

export const topicWords: Readonly<Record<Topic, string>> = {
  dash: 'DASH',
  stalkingQuestions: 'Stalking questions',
  riskGrade: 'Risk grade',
  riskPlan: 'Risk management plan',
  vps: 'Victim personal statement',
  specialistSupport: 'Specialist support',
  victimNeeds: 'Needs of the victim',
  specialMeasures: 'Special measures',
  restrainingOrder: 'Restraining order',
  bail: 'Bail',
  digital: 'Digital evidence',
  search: 'Search',
  enquiry: 'Enquiries',
  previous: 'Previous history',
  warning: 'Warning',
  referral: 'Referral to CPS',
  officerView: 'The officer’s view',
  codeTest: 'Code test',
  hateCrime: 'Hate crime',
  relationship: 'Relationship',
}

const saysWords: Readonly<Record<string, string>> = {
  saidToExist: 'said to exist',
  notDone: 'not done',
  named: 'named, and nothing read of it',
  supplied: 'supplied',
  later: 'to be taken later',
  saidToBeAttached: 'said to be attached',
  none: 'said to be none',
  general: 'general support or a leaflet',
  need: 'a need',
  assessed: 'assessed, with a conclusion',
  view: 'what is wanted',
  mentioned: 'mentioned',
  notNeeded: 'not needed',
  deferred: 'to be asked for later',
  notRequested: 'not requested',
  term: 'a prohibition spelt out',
  noContactOnly: 'no contact, and nothing more',
  reason: 'why it is needed',
  victimView: 'what the victim wants of it',
  victimNotAsked: 'the victim was not asked',
  underInvestigation: 'released under investigation',
  order: 'held by an order made earlier',
  victimsCopies: 'the victim’s own copies',
  nothingDone: 'nothing done',
  notSearched: 'not searched',
  power: 'the power to search',
  notChecked: 'not checked',
  chargedByPolice: 'charged by the police',
  referredToCps: 'referred to CPS',
  authorisedByCps: 'authorised by CPS',
  harassmentNotStalking: 'harassment and not stalking',
  threshold: 'on the threshold test',
  fullCode: 'on the full Code test',
  reviewOn: 'the day of a threshold test review',
  formerPartner: 'former partner',
}

/** What the papers say of a topic, in words: `saidToExist` as `said to exist`. A word that is plain English already stands for itself. */
export const remarkSays = (says: string): string => saysWords[says] ?? says

/** A date as exactly as it is known: `6 February 2026`, `between … and …`, the source's own words, `no date`. */
export function whenWords(when: When | null | undefined): string {
  if (!when) return 'no date'
  const { earliest, latest, text } = when
  if (earliest && earliest === latest) return inWords(earliest)
  if (earliest && latest) return `between ${inWords(earliest)} and ${inWords(latest)}`
  if (latest) return `by ${inWords(latest)}`
  if (earliest) return `from ${inWords(earliest)}`
  return text.trim() === '' ? 'no date' : `“${text.trim()}”`
}

/** A finding as a heading and what it says, for a margin or a sentence of the log. */
export function findingWords(finding: Finding): Readonly<{ title: string; says: string }> {
  switch (finding.is) {
    case 'observation':
      return { title: ideaWords(finding.read.idea), says: finding.read.when ? whenWords(finding.read.when) : '' }
    case 'incident':
      return { title: `Incident, ${whenWords(finding.read.when)}`, says: finding.read.summary }
    case 'person':
      return { title: finding.read.name, says: personRoleWords[finding.read.role] }
    case 'document':
      return { title: 'Kind of document', says: documentKindWords(finding.read.kind) }
    case 'answer':
      return { title: finding.read.asked, says: answerWords[finding.read.answer] }
    case 'remark':
      return { title: topicWords[finding.read.topic], says: remarkSays(finding.read.says) }
  }
}

/** What somebody said instead. */
export function correctionWords(to: Correction): string {
  switch (to.is) {
    case 'observation':
      return to.when ? `${ideaWords(to.idea)}, ${whenWords(to.when)}` : ideaWords(to.idea)
    case 'incident':
      return `${whenWords(to.when)}: ${to.summary}`
    case 'person':
      return `${to.name}, ${personRoleWords[to.role]}`
    case 'document':
      return documentKindWords(to.kind)
    case 'answer':
      return answerWords[to.answer]
    case 'remark':
      return remarkSays(to.says)
  }
}
