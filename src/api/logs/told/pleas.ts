import { inWords } from '#case/dates'
import type { Basis, Offer, Step, StepOf, StepType } from '#pleas/steps'
import { kindWords, lineWords } from '#pleas/words'

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const more = (before: string, text: string) => (text.trim() === '' ? '' : ` ${before}${sentence(text)}`)

const basisSaid = ({ is, text, document }: Basis): string => {
  if (is === 'fullFacts') return 'On the full facts.'
  if (is === 'notInWriting') return 'On a basis not in writing.'
  return `On this basis${document ? `, from ${document.name}` : ''}: ${sentence(text)}`
}

function offerSaid({ kind, defendant, to, charges, from, hearing, until, reasons, basis }: Offer): string {
  const onCharges = charges.length > 0 ? `, on ${charges.map(({ title }) => title).join('; ')}` : ''
  const what = to ? `${kindWords[kind]}: ${to.title}` : kindWords[kind]
  const on = kind === 'plea' ? ` ${basisSaid(basis)}` : ''
  const where = [hearing.trim(), until ? `open until ${inWords(until)}` : ''].filter((each) => each !== '').join(', ')
  return `${what}, by ${from}, for ${defendant.name}${onCharges}${where ? ` (${where})` : ''}.${on}${more('Reasons put forward: ', reasons)}`
}

const guardSaid: Readonly<Record<StepOf<'assessed'>['findings']['against'], string>> = {
  instead: 'what the evidence shows would go unsaid',
  lesser: 'it is to less than the evidence supports',
  breachAlone: 'it is to a breach alone, and the rest would go unanswered',
  fits: 'nothing is said against it on the evidence',
}

/** Each step in the life of an offer as a sentence. */
const tellers: { readonly [T in StepType]: (step: StepOf<T>) => string } = {
  offered: ({ what }) => `Recorded an offer. ${offerSaid(what)}`,
  assessed: ({ findings: { against, stalkingIndicated, lost } }) =>
    `The offer was looked at against the file: stalking is ${stalkingIndicated ? '' : 'not '}indicated; ${guardSaid[against]}.${lost.length > 0 ? ` What would be lost: ${lost.join(' ')}` : ''}`,
  viewRecorded: ({ whose, view }) =>
    view.had
      ? `Recorded the ${whose}’s view, asked by ${view.askedBy} on ${inWords(view.askedOn)}${whose === 'victim' ? (view.toldWhatFollows ? ', who explained what each course would mean' : ', without what each course would mean being explained') : ''}: ${sentence(view.words)}`
      : `Recorded that the ${whose}’s view could not be had: ${sentence(view.because)}`,
  basisGiven: ({ basis }) => `Recorded the basis anew. ${basisSaid(basis)}`,
  basisChecked: ({ lines }) =>
    `Checked the basis: ${lines.map(({ line, answer, note }) => `“${line}” ${lineWords[answer].toLowerCase()}${note.trim() === '' ? '' : ` (${note.trim()})`}`).join('; ')}.`,
  needAnswered: ({ asks, applies, words }) => `Answered “${asks}”${applies ? '' : ' (does not apply)'}: ${sentence(words)}`,
  proposed: ({ reasons }) => `Put the offer to a supervisor. Reasons: ${sentence(reasons)}`,
  approved: ({ words }) => `Approved the offer: ${sentence(words)}`,
  refused: ({ reason }) => `Refused the offer. Reason: ${sentence(reason)}`,
  returned: ({ reason }) => `Returned the offer: ${sentence(reason)}`,
  approvedByTelephone: ({ supervisor, calledOn, calledAt, words, reasons }) =>
    `Recorded that ${supervisor.name} approved the offer by telephone on ${inWords(calledOn)} at ${calledAt}, in these words: ${sentence(words)} Reasons put to her or him: ${sentence(reasons)}`,
  supervisorReplaced: ({ left, instead, reason }) =>
    `Named ${instead.name} to decide on the approval given by telephone, in place of ${left}, who has left. Reason: ${sentence(reason)}`,
  ratified: ({ words }) => `Ratified the approval given by telephone.${more('', words)}`,
  disowned: ({ reason }) => `Disowned the approval recorded as given by telephone: ${sentence(reason)}`,
  acceptedInCourt: ({ court, words }) => `Recorded that it was accepted, ${sentence(court)}${more('', words)}`,
  rejectedInCourt: ({ court, words }) =>
    `Recorded that it was rejected in court${court.trim() === '' ? '.' : `, ${sentence(court)}`}${more('', words)}`,
  rejected: ({ words }) => `Rejected the offer.${more('', words)}`,
  withdrawn: ({ words }) => `Recorded that the offer was withdrawn.${more('', words)}`,
  reopened: ({ reason }) => `Opened the offer again: ${sentence(reason)}`,
}

export const toldOfPleas = (step: Step): string => (tellers[step.type] as (step: Step) => string)(step)
