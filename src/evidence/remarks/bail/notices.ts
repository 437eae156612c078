import type { Quote } from '#case/quote'
import type { Remark } from '#case/remarks'
import { pagesOf } from '../../documents/pagesOf.ts'
import { readBailNotice } from '../../forms/bailNotice.ts'
import type { RecognisedDocument } from '../../passage.ts'

const asCondition = (quote: Quote): Remark => ({ topic: 'bail', says: 'condition', quote })

/** The conditions of a bail notice, or that it has none. */
export function onNotice(each: RecognisedDocument): readonly Remark[] {
  if (each.reading.kind !== 'BAIL') return []
  const { conditions, unconditional } = readBailNotice(each)
  const [first] = conditions
  if (!first) return unconditional ? [{ topic: 'bail', says: 'unconditional', quote: unconditional }] : []
  return [{ topic: 'bail', says: 'conditional', quote: first }, ...conditions.map(asCondition)]
}

const listedCondition =
  /^\W*(?:conditions?\W+)?(?:\(?[a-z\d]{1,2}[.)]?\s+)?(?:not to (?:contact|communicat|enter|go|attend|approach|be|board|travel|wait|loiter|post|publish|come|possess|use)|no contact|(?:to )?(?:live and sleep|reside|report|keep (?:to|away)|observe)|(?:doorstep )?curfew|must not|do not)\b/i

/** Conditions of bail that a custody record lists one to a line, below their heading. */
export const listedInCustody = (each: RecognisedDocument): readonly Remark[] =>
  each.reading.kind === 'CUSTODY'
    ? readBailNotice(each)
        .conditions.filter(({ words }) => listedCondition.test(words))
        .map(asCondition)
    : []

const noticeHeading =
  /^[ \t]*(?:(?:MG ?4A\W+)?(?:BAIL|Bail) (?:NOTICE|Notice|SHEET|Sheet|FORM|Form)|(?:NOTICE|Notice) (?:OF|of) (?:BAIL|Bail))\b/m

/** A bail notice that stands on the page of another paper, below its own heading: the second half of a sheet of interview. */
export function onNoticeWithin(each: RecognisedDocument): readonly Remark[] {
  if (each.reading.kind === 'CUSTODY' || each.reading.kind === 'BAIL') return []
  const page = pagesOf(each).find(({ text }) => noticeHeading.test(text))
  if (!page) return []
  const from = page.text.search(noticeHeading)
  const conditions = readBailNotice(each).conditions.filter(
    ({ page: on, start, words }) => listedCondition.test(words) && (on > page.number || (on === page.number && start > from)),
  )
  const [first] = conditions
  return first ? [{ topic: 'bail', says: 'conditional', quote: first }, ...conditions.map(asCondition)] : []
}
