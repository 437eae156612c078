import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'

/** "16/04 AP had text from his mother's mobile": what somebody noted on the bail's own paper afterwards, with its day. */
const noted = /^[^\S\n]*(\d{1,2})[/.](\d{1,2})(?:[/.](?:20)?\d\d)?:?[^\S\n]+(\S.*)$/gm
const reached =
  /\b(?:had|got|received|rec['’]?d|getting)\b[^.\n]{0,30}\b(?:texts?|calls?|messages?|letters?|cards?|e-?mails?|voicemails?|flowers|notes?|parcels?)\b[^.\n]{0,15}\bfrom (?:the )?(?:(?:him|her)\b(?! [a-z])|(?:his|her) (?:mother|mum|mam|father|dad|sister|brother|cousin|friend|mate|phone|mobile|number|account)\b|(?:DP|DEF|SUS\w*|suspect|defendant|male)\b)|\b(?:DP|DEF|SUS\w*|male|he|she|suspect|defendant) (?:has |had )?(?:rang|rung|texted|messaged|called|phoned|e-?mailed|wrote|written|contacted)\b[^.\n]{0,12}\b(?:AP|IP|V1|vic\w*|her|him)\b/i

/** The contact that such notes tell of after the day he was bailed: a paper of an office shows no act otherwise. */
export function notedOnIt({ reading }: RecognisedDocument, text: string, since: Day, passages: readonly Passage[]): readonly Observation[] {
  return [...text.matchAll(noted)].flatMap(([, day = '', month = '', words = '']): readonly Observation[] => {
    const later = `${month.padStart(2, '0')}-${day.padStart(2, '0')}` > since.slice(5)
    const start = words.slice(0, noteBegins)
    const passage = passages.find((one) => one.document === reading.document && one.role !== 'boilerplate' && one.text.includes(start))
    return later && passage && reached.test(words)
      ? [{ idea: 'contacting', quote: quoteOf(passage), voice: 'police', when: undefined, entry: 'contacting/noted' }]
      : []
  })
}
/** By how many signs a note is known again among the passages. */
const noteBegins = 12
