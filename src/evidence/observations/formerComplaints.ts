import type { Day } from '#case/dates'
import type { Observation, Person } from '#case/reading'
import { type Passage, quoteOf } from '../passage.ts'

const yearOf = (text: string): number | undefined => {
  const [year] = /\b(?:19|20)\d\d\b/.exec(text) ?? []
  return year === undefined ? undefined : Number(year)
}
const complaint =
  /\b(?:complain\w*|wrote in|written in|grievance|letter from|(?:was|were|is|came|one) from an?|raised|reported|allegation|concerns?)\b/i
const bySomebody =
  /\b(?:from|by|an?|one|the) (?:(?:Mrs|Ms|Miss)\b|(?:[\w-]+ ){0,4}(?:lady|woman|girl|female|passenger|trainee|student|pupil|patient|customer|tenant|lodger|nurse|teacher|colleague|resident|volunteer|parishioner|apprentice|receptionist|carer|member)s?\b)|\b(?:Mrs|Ms|Miss) \p{Lu}/iu
const pursuit =
  /\b(?:notes?|letters|texts?|texted|calls|messag\w+|e-?mails|flowers|gifts?|locket|follow\w*|wait(?:ed|ing)|sat outside|outside (?:her|his|their)|turn(?:ed|ing) up|come back to|photograph\w*|going to her|phone number|mobile number)\b/i
const notSo =
  /\b(?:unfounded|not upheld|no truth|different (?:person|man|woman|driver)|another (?:man|driver|depot)|turned out to be|withdrawn as)\b/i

/**
 * Earlier complaints of like conduct that an employer, a licensing office or a club has on its file: "In September 2015 a Mrs Lowe wrote in that he had been
 * putting notes in her bin." Its year has to be two or more before the newest paper, so that a complaint in this case is not taken for one.
 */
export function formerComplaints(passages: readonly Passage[], people: readonly Person[], newest: Day | undefined): readonly Observation[] {
  if (!newest) return []
  const surnames = people.flatMap(({ role, name }) =>
    role === 'suspect' || role === 'victim' ? [{ role, last: name.split(' ').at(-1)! }] : [],
  )
  const named = (of: 'suspect' | 'victim', text: string, after = ''): boolean =>
    surnames.some(({ role, last }) => role === of && new RegExp(String.raw`\b${last.replace(/\W/g, '')}\b${after}`, 'i').test(text))
  return passages.flatMap((passage, at): Observation[] => {
    const { kind, role, voice, text, document } = passage
    const year = yearOf(text)
    if (kind !== 'OTHER' || role !== 'narrative' || (voice !== 'witness' && voice !== 'police') || year === undefined) return []
    if (year > Number(newest.slice(0, 4)) - 2) return []
    const after = passages.slice(at + 1, at + 3)
    const end = after.findIndex((one) => one.document !== document || yearOf(one.text) !== undefined || one.role !== 'narrative')
    const told = [text, ...after.slice(0, end < 0 ? after.length : end).map((one) => one.text)].join(' ')
    const himselfComplains = /\b(?:he|she) (?:had )?(?:complained|wrote in|raised|reported)\b(?![^.]{0,60}\b(?:he|him)\b)/i.test(told)
    return complaint.test(told) &&
      bySomebody.test(told) &&
      pursuit.test(told) &&
      /\b(?:he|she|him|driver|Mr)\b/.test(told) &&
      !notSo.test(told) &&
      !named('victim', told) &&
      !named('suspect', told, String.raw`[^.]{0,20}\b(?:complain\w*|reported|wrote in|raised)`) &&
      !himselfComplains
      ? [{ idea: 'previousOffending', quote: quoteOf(passage), voice, when: undefined, entry: 'previousOffending/on their file' }]
      : []
  })
}

/** What another is told to have reported counts as earlier only where it was before the year of the newest paper. */
export const onlyEarlier = (observed: readonly Observation[], newest: Day | undefined): readonly Observation[] =>
  observed.filter(({ entry, quote }) => {
    if (entry !== 'previousOffending/reported by another' || !newest) return true
    const years = [...quote.words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year)
    return years.length === 0 || years.some((year) => year < newest.slice(0, 4))
  })
