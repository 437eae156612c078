import type { Sentence } from '../grammar/mentions.ts'
import type { Word } from '../grammar/pattern.ts'
import { stanceOf } from '../grammar/stance.ts'
import { beforeVerb, subjectOf } from '../grammar/subject.ts'
import { setOf } from '../grammar/wordSet.ts'
import { quoteOf } from '../passage.ts'
import { mayShow } from './mayShow.ts'
import type { Seen } from './sentences.ts'
import { takenBack } from './takenBack.ts'

const tells = setOf('tell warn advise instruct order ask inform remind caution')
const isTelling = ({ stems }: Word): boolean => [...stems].some((stem) => tells.has(stem))
const wished = setOf('please could can would will should must might may shall if')
const polices = setOf(
  'police officer officers pc pcs pcso pcsos constable sergeant sgt ps dc ds policeman policewoman neighbourhood response',
)
const isPolice = ({ who, text }: Word): boolean => who === 'P' || polices.has(text)
/** How the police get hold of him: what is told after it, with nobody named, is told to him. */
const reached = setOf('call ring phone telephone visit attend see speak contact trace')

/** What he is to leave off, or what follows if he does not. */
const toLeaveOff =
  /^[^.;]{0,110}?\b(?:(?:leave|let|leaving) (?:\p{L}+ ){1,3}?(?:alone|be)\b|(?:stay|keep|stand|back) (?:well |right )?(?:away|clear|off)\b|(?:stop|cease|desist|refrain)\b|pack it in|knock it off|(?:not|never) to (?:contact|approach|go|come|message|text|ring|call|write|speak|attend|bother|visit|follow|send|have|be seen)\b|no (?:more|further|contact)\b|any (?:more|further|repeat)\b|(?:if he|if she|or he|or she|or|and) (?:\p{L}+ ){0,4}?(?:will|would|could|['’]ll|['’]d) (?:\p{L}+ )?(?:be|get) (?:\p{L}+ )?(?:arrested|nicked|prosecuted|charged|reported|locked up)\b)/iu
/** What is told to everybody in custody or on bail, and of things that are no pursuit. */
const ofProcess =
  /\b(?:bail(?:ed)?|conditions?|release[d]?|custody|court|remand\w*|interview\w*|solicitor|rights|vehicle|driving|parking|dog|music)\b/i

/**
 * That the police told the suspect to leave her alone, however the words stand between: who tells, whom, and what. "I spoke to him on the phone after the visit and told him to
 * leave her alone"; "TEL CALL TO HIM. ADVISED TO CEASE ALL CONTACT OR WILL BE NICKED".
 */
export function toldToLeaveOff(sentence: Sentence): Seen | undefined {
  const { words, passage } = sentence
  const at = words.findIndex((word, from) => isTelling(word) && isToldByPolice(sentence, from))
  const verb = words[at]
  if (!verb || !toLeaveOff.test(passage.text.slice(verb.end)) || ofProcess.test(passage.text)) return undefined
  const found = { entry: toldEntry, start: verb.start, end: verb.end }
  if (!mayShow('priorWarning', sentence) || takenBack('priorWarning', found, sentence)) return undefined
  return { passage, idea: 'priorWarning', quote: quoteOf(passage), voice: passage.voice, entry: toldEntry.id }
}
const toldEntry = { id: 'priorWarning/told to leave off', says: [], example: '', counter: '' } as const

/** Whether it is the police who tell, and the suspect who is told. */
function isToldByPolice(sentence: Sentence, from: number): boolean {
  const { words, passage, before } = sentence
  if (stanceOf(words, from, from + 1, { question: false, negates: false }) !== 'asserted') return false
  if (words.slice(Math.max(0, from - 6), from).some(({ text }) => wished.has(text))) return false
  const told = words.slice(from + 1, from + 4).find(({ who, parted }) => who !== undefined && parted < 2)
  if (beforeVerb(words, from).passive)
    return subjectOf(words, from, true).who === 'S' && words.some((word, at) => isPolice(word) && at < from + 24)
  const teller = subjectOf(words, from)
  // In a firm's own notes "I" is no officer, nor is who is left out.
  if (passage.kind === 'OTHER' && !words.some((word, nth) => nth < from && isPolice(word) && word.text !== 'i')) return false
  if (teller.who !== 'nobody') return (teller.who === 'P' || isPolice(words[teller.at]!)) && told?.who === 'S'
  if (passage.voice !== 'police' || told?.who === 'V' || !isLeftOut(words, from)) return false
  const near = [...(before?.words ?? []), ...words.slice(0, from)]
  return told?.who === 'S' || near.some((word, nth) => isReaching(word) && near.slice(nth + 1, nth + 4).some(({ who }) => who === 'S'))
}

/** Whether nobody stands before the verb: "The school head told him" names who it was. */
function isLeftOut(words: readonly Word[], from: number): boolean {
  const { at } = beforeVerb(words, from)
  return at < 0 || words[at + 1]!.parted > 0 || joins.has(words[at]!.text)
}
const joins = setOf('and then also who')

const isReaching = ({ stems }: Word): boolean => [...stems].some((stem) => reached.has(stem))
