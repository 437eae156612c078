import type { When } from '#case/dates'
import type { Page } from '#case/page'
import type { Fact, Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { writtenDay } from '../documents/writtenDay.ts'
import { oncePer } from '../once.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'
import { fieldOf } from './fields.ts'

/** An order of a court as found: what it is called, which court made it and when, against whom and for whose protection, until when, each thing it forbids as written, and how it was served. */
export type ProtectiveOrder = Readonly<{
  title: Quote | undefined
  court: Quote | undefined
  made: Fact<When> | undefined
  against: Quote | undefined
  protects: Quote | undefined
  until: Quote | undefined
  terms: readonly Quote[]
  /** What it says of being served, or of the person having been in court. */
  served: Quote | undefined
}>

const title =
  /\b(?:interim )?(?:(?:restraining|non[- ]?molestation|(?:stalking|forced marriage) protection|domestic (?:abuse|violence) (?:protection|prevention)|occupation|criminal behaviour|liability|child arrangements|prohibited steps|specific issue) (?:order|notice)|injunction|order: [^\n]{3,40})(?: on (?:conviction|acquittal))?/i
const court =
  /\b(?:family|county|crown|magistrates['’]?) court (?:at|sitting at) [A-Z][\p{Ll}'’-]*(?:[ -](?:[A-Z][\p{L}'’-]+|on|upon|le|under))*|\b(?!(?:in|the)\b)[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,3} (?:magistrates['’]? court|crown court|family court|county court)|\b(?:family|county|crown|magistrates['’]?) court\b/iu
const until =
  /\b(?:until further order|(?:(?:lasts?|effective|in force|remains in force|runs) )?until (?:the )?\d[^\n.;,:]{3,20}?\d{4}|until \d{1,2}\/\d{1,2}\/\d{2,4}|for (?:a period of )?(?:\d{1,2}|one|two|three|five|ten) (?:\(\d+\) )?(?:years?|months?)\b|(?:expires|ends) (?:on )?\d[^\n.;]{3,20})/i
const served =
  /(?:[^\s.;(][^\n.;(]{0,80})?\b(?:served (?:by hand|personally|on|upon|at|in)|personally served|personal service|statement of service|(?:defendant|respondent)(?: [^\s.]+){0,4} (?:being )?present\b|order explained|copy handed)(?:[^.;()\n]|\n(?=[a-z\d])|\.(?=\d)|(?<=\b[A-Z])\.){0,140}/i
/** Where a day stands beside the making of the order. */
const made =
  /\b(?:made|ordered|dated|sealed|sitting|judge|recorder|convicted|before|court)\b[^.;:]{0,90}?\b(?=\d{1,2}(?:[/.]\d|(?:st|nd|rd|th)? [A-Z][a-z]))/gi
const ofSomethingElse = /\b(?:until|expir\w*|born|birth|dob|served|b\.)\s*(?:[a-z:]+ ){0,3}$/i
const named = String.raw`([A-Z][\p{L}'’-]{1,30}(?: [A-Z][\p{L}'’-]{1,30}){1,3})`
const against = [
  new RegExp(String.raw`\b${named}\s*\(?(?:the )?(?:[Rr]espondent|RESPONDENT|[Dd]efendant|DEFENDANT)\b`, 'u'),
  new RegExp(String.raw`\b(?:[Rr]espondent|RESPONDENT|[Dd]efendant|DEFENDANT),? (?!\p{Lu}{2,} (?:MUST|SHALL|IS)\b)${named}`, 'u'),
  new RegExp(String.raw`^\s*${named}, convicted\b`, 'mu'),
]

const protectedBy = [
  new RegExp(String.raw`\b${named}\s*\(?(?:the )?(?:[Aa]pplicant|APPLICANT)\b`, 'u'),
  new RegExp(String.raw`\b(?:to protect|(?:for the purpose of )?protecting|for the protection of) ${named}`, 'u'),
]

const numbered = /^\W*\(?(?:\d{1,2}|[a-z])[.)]\s*|^\W*\d{1,2}\s+(?=\p{L})/iu
const forbids =
  /^(?:(?:you|he|she|the (?:said )?(?:defendant|respondent))(?: [A-Z][\p{L}'’-]+){0,4} )?(?:must not|shall not|may not|is (?:hereby )?(?:forbidden|prohibited)|(?:is|be) prohibited from)|^not to\b|^no (?:direct|contact)|^prohibited from\b/iu
const opening = /\b(?:prohibited from|must not|shall not|forbidden(?: (?:to|from))?|not to)(?:,[^:\n]{0,50})?\s*:?\s*$/i
const notATerm = /\b(?:if you|if,? without|penalty|imprison|guilty of|disobey|commits? an offence|apply to the court|apply to vary)\b/i
/** Items that follow one another in one line: "IT IS ORDERED THAT: 1. The respondent must not …". */
const inLine = /(?<=(?:[:;.]|must not|ordered that:?)\s)\(?\d{1,2}[.)]\s+(?=\p{L})/giu
const closed = /[.;:]\s*(?:and|or)?\s*$/

export const readOrder = oncePer((recognised: RecognisedDocument): ProtectiveOrder => {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const first = (pattern: RegExp, group = 0): Quote | undefined => {
    for (const page of pages) {
      const found = pattern.exec(page.text)
      const value = found?.[group]
      const at = found && value ? found.index + found[0].indexOf(value) : 0
      if (value) return quoteAt(document.id, page, at, at + value.length)
    }
    return undefined
  }
  const labelled = fieldOf(document.id, pages, /(?:date(?: of order| made)?|dated|made(?: on)?|order made(?: on)?|on)/i)
  const when = labelled && writtenDay(labelled.value)
  return {
    title: pages[0] && titleOf(document.id, pages[0]),
    court: first(court),
    made: labelled && when ? { value: when, from: labelled.from } : (madeIn(document.id, pages) ?? recognised.reading.dated),
    against: against.flatMap((pattern) => first(pattern, 1) ?? [])[0],
    protects: protectedBy.flatMap((pattern) => first(pattern, 1) ?? [])[0],
    until: first(until),
    served: first(served),
    terms: pages.flatMap((page) => termsOn(page).flatMap(({ start, end }) => quoteAt(document.id, page, start, end) ?? [])),
  }
})

/** What it is called at its head; further down an order speaks of others. */
function titleOf(document: RecognisedDocument['document']['id'], page: Page): Quote | undefined {
  const found = title.exec(page.text.slice(0, 500))
  return found ? quoteAt(document, page, found.index, found.index + found[0].length) : undefined
}

/** The day in running words: "made on 3 September 2025 by District Judge Harcourt". */
function madeIn(document: RecognisedDocument['document']['id'], pages: readonly Page[]): Fact<When> | undefined {
  for (const page of pages)
    for (const found of page.text.matchAll(made)) {
      const at = found.index + found[0].length
      const when = writtenDay(page.text.slice(at, at + 30))
      const quote =
        when &&
        quoteAt(document, page, at + page.text.slice(at).indexOf(when.text), at + page.text.slice(at).indexOf(when.text) + when.text.length)
      if (when && quote && !ofSomethingElse.test(found[0])) return { value: when, from: [quote] }
    }
  return undefined
}

/** Each thing forbidden, with the lines it runs on to: sentences that forbid, and the items of a list below "must not". */
function termsOn(page: Page): readonly Readonly<{ start: number; end: number }>[] {
  const found: { start: number; end: number }[] = []
  let inList = false
  let open = false
  for (const { text, start, end } of linesOf(page)) {
    const last = found.at(-1)
    const item = numbered.exec(text)?.[0] ?? ''
    const words = text.slice(item.length).trim()
    const items = item === '' ? [...text.matchAll(inLine)] : []
    if (items.length > 1) {
      for (const [nth, { index }] of items.entries())
        found.push({ start: start + index, end: start + (items[nth + 1]?.index ?? text.length) })
      continue
    }
    if (opening.test(text) && (item === '' || /:\s*$/.test(text))) {
      inList = true
      open = false
    } else if (((inList && item !== '') || forbids.test(words)) && !notATerm.test(text)) {
      found.push({ start, end })
      open = !closed.test(text)
    } else if (open && last && item === '' && !/^\p{Lu}[\p{L} ]{2,24}:/u.test(text)) {
      last.end = end
      open = !closed.test(text)
    } else {
      open = false
      if (item === '') inList = inList && /^[a-z(]/.test(text)
    }
  }
  return found
}
