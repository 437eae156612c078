import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { oncePer } from '../once.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'
import { type Field, fieldOf } from './fields.ts'

/** A bail notice: each condition as written, where and when the suspect is to surrender, the reasons given, or the words that say there are no conditions. */
export type BailNotice = Readonly<{
  conditions: readonly Quote[]
  unconditional: Quote | undefined
  surrenderAt: Field | undefined
  surrenderOn: Field | undefined
  reasons: Field | undefined
}>

const conditionsHeading = /^(?:bail )?conditions?(?: of bail)?(?: imposed| are| as follows)?\s*:?$|^(?:no\.?|#)[\t ]+conditions?$/i
/** What a court's notice puts before a condition: "Exclusion: Not to enter Harcourt Road". */
const headed =
  /^(?:exclusion|residence|non[- ]?contact|no contact|curfew|reporting|surety|other)(?: zone| condition)?\s*[:–-]\s*(?=\S)|^residence at\b/i
/** The heading and the first condition in one line: "CONDITIONS  (A) NOT TO CONTACT RHIANNON PRYCE". */
const headedFirst =
  /^\s*(?:bail )?conditions?(?: of bail)?\s*:?\s+(?=(?:\([a-z\d]{1,2}\)|[a-z\d]{1,2}[.)]|\d{1,2}\s)\s*(?:not|no|to|curfew|reside|live|must)\b)/i
const endOfConditions =
  /^(?:reasons?\b|you may be arrested|signature|signed|failing to|failure to|if you|custody officer|i (?:understand|have)\b|warning|surety|officer|date\b|to surrender)/i
const none = /\b(?:unconditional(?:ly)?|no conditions|without conditions|conditions?\s{0,9}:?\s{0,9}(?:none|nil|n\/a))\b/i
const printed =
  /\b(?:must|may) (?:be|not be)\b.*\bconstable\b|^\W*(?:none|nil|n\/a|unconditional(?: bail)?|no conditions)\W*$|\bto be complied with\b/i
const bareCondition =
  /^\W*(?:\(?[a-z\d]{1,2}[.)]?\s+)?(?:not to|to (?:live|reside|surrender|report|remain|sleep|observe|not)|no (?:direct|contact)|must not|curfew|reside|live and sleep|do not|not (?:enter|contact|attend|go|within))/i

export const readBailNotice = oncePer((recognised: RecognisedDocument): BailNotice => {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const field = (label: RegExp) => fieldOf(document.id, pages, label)
  return {
    conditions: pages.flatMap((page) => conditionsOn(page, recognised)),
    unconditional: pages
      .flatMap((page) => {
        const found = none.exec(page.text)
        return found ? (quoteAt(document.id, page, found.index, found.index + found[0].length) ?? []) : []
      })
      .at(0),
    surrenderAt: field(/to surrender(?: at| to)?|surrender(?: at| to)|next hearing|court/i) ?? told(document.id, pages, 1),
    surrenderOn: field(/on|date to surrender|return date|bail (?:date|to)/i) ?? told(document.id, pages, 2),
    reasons: field(/reasons? for conditions?|reasons?|(?:the )?conditions are (?:necessary|imposed) (?:to|for)/i),
  }
})

/** Where (1) or when (2), where a sentence says it: "to attend FERNLEY POLICE STATION on 02/04/2025 at 10:00". */
function told(document: DocumentId, pages: readonly Page[], part: 1 | 2): Field | undefined {
  for (const page of pages) {
    const found = attends.exec(page.text)
    const value = found?.[part]
    const start = found && value ? found.index + found[0].lastIndexOf(value) : 0
    const quote = value ? quoteAt(document, page, start, start + value.length) : undefined
    if (quote) return { label: part === 1 ? 'to attend' : 'on', value: quote.words, page, start, from: [quote] }
  }
  return undefined
}
const attends =
  /\b(?<!\bnot )(?:(?:to|must|shall) (?:attend|surrender(?: to custody)?(?: at| to)?|return to|appear at)|bailed to(?: attend)?)\s+((?!\d)[^\n]{3,60}?)\s+on\s+((?:\w+ )?\d{1,2}[^\n]{3,30}?(?:\d{4}|\d\d)(?: at \d{1,2}[:.]\d{2})?)/i

/** A line of a printed form whose box or blank was left empty imposes nothing. */
const leftEmpty = /^\W*[[(]\s{0,3}[\])]\s|^\s*☐|_{4,}\W*$|\bboxes? not ticked\b/i

/** A condition that was thought of and not set: "(Not to attend Pinder Avenue: considered, refused by Insp.)". */
export const notImposed =
  /\b(?:(?:considered|asked for|sought|requested|suggested)\b[^.;]{0,30}\b(?:refused|declined|not (?:imposed|set|granted|included|added|thought)|rejected)|(?:refused|declined|rejected|not granted) by (?:the )?(?:custody|inspector|insp|sgt|sergeant|court|bench|magistrates|judge)|(?:not|never) (?:imposed|asked for|set|granted|included) (?:as|because)\b)/i

/** The lines under the heading of conditions, each with the lines it runs on to; a notice without the heading has lines that read as conditions. */
function conditionsOn(page: Page, { document }: RecognisedDocument): readonly Quote[] {
  const found: { start: number; end: number }[] = []
  let inList = false
  for (const { cells, start, end } of linesOf(page)) {
    const words = cells
      .map((cell) => cell.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    const first = headedFirst.exec(page.text.slice(start, end))
    if (first) {
      inList = true
      found.push({ start: start + first[0].length, end })
    } else if (conditionsHeading.test(words.replace(/^\d+[.)]\s*/, ''))) inList = true
    else if (endOfConditions.test(words)) inList = false
    else {
      const [number, ...rest] = cells
      const numbered = rest.length > 0 && /^\(?[a-z\d]{1,3}[.)]?$/i.test(number?.text ?? '')
      const last = found.at(-1)
      const from = numbered ? (rest[0]?.start ?? start) : start
      if (inList && last && !numbered && !bareCondition.test(words) && !headed.test(words) && /^[a-z(]/.test(words))
        last.end = Math.max(last.end, end)
      else if (
        (inList || bareCondition.test(words) || headed.test(words)) &&
        /[a-z]{3}/i.test(words) &&
        !printed.test(words) &&
        !notImposed.test(words) &&
        !leftEmpty.test(words)
      )
        found.push({ start: from, end })
    }
  }
  return found.flatMap(({ start, end }) => quoteAt(document.id, page, start, end) ?? [])
}
