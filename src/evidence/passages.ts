import type { When } from '#case/dates'
import type { Page } from '#case/page'
import type { Voice } from '#case/reading'
import { pagesOf } from './documents/pagesOf.ts'
import type { Passage, PassageRole, RecognisedDocument } from './passage.ts'
import { entrySpans } from './passages/entries.ts'
import { type Block, blocksOf } from './passages/layout.ts'
import { messageSpans } from './passages/messages.ts'
import { partiesOf } from './passages/parties.ts'
import { printedSpans } from './passages/printed.ts'
import { type Span, sentenceSpans } from './passages/sentences.ts'
import { voicesOf } from './passages/voices.ts'

/** The sentences, messages, log entries and answers of every recognised document, in reading order, each with its part and its voice. */
export function readPassages(recognised: readonly RecognisedDocument[]): readonly Passage[] {
  const voices = voicesOf(recognised, partiesOf(recognised))
  return recognised.flatMap((one) => pagesOf(one).flatMap((page) => passagesOfPage(one, page, voices.get(one) ?? 'police')))
}

type Made = Span &
  Readonly<{
    role: PassageRole
    paragraph: number | null
    heading?: string | undefined
    speaker?: string | undefined
    at?: When | undefined
  }>

function passagesOfPage(one: RecognisedDocument, page: Page, voice: Voice): readonly Passage[] {
  const { kind } = one.reading
  const printed = printedSpans(page.text)
  return made(one, page).map((span): Passage => {
    const role = printed.some(([from, to]) => overlaps(span, from, to)) ? 'boilerplate' : span.role
    return {
      document: one.document.id,
      kind,
      page: page.number,
      paragraph: span.paragraph,
      start: span.start,
      text: page.text.slice(span.start, span.end),
      role,
      voice,
      speaker: span.speaker ?? one.reading.author?.value,
      at: span.at,
      heading: span.heading,
    }
  })
}

const overlaps = (span: Span, from: number, to: number): boolean => {
  const shared = Math.min(span.end, to) - Math.max(span.start, from)
  return shared > 0 && shared >= (span.end - span.start) * 0.5
}

function made(one: RecognisedDocument, page: Page): readonly Made[] {
  const { kind } = one.reading
  if (kind === 'MESSAGES') {
    const messages = messageSpans(page.text)
    if (messages.length > 0)
      return beside(
        page,
        messages.map((message) => ({ ...message, role: 'message' as const, paragraph: null })),
        one,
      )
  }
  if (kind === 'LOG' || kind === 'CUSTODY') {
    const entries = entrySpans(page.text)
    if (entries.length > 0)
      return beside(
        page,
        entries.flatMap((entry) =>
          sentencesIn(page.text, entry).map((span) => ({ ...span, role: 'narrative' as const, paragraph: null, at: entry.at })),
        ),
        one,
      )
  }
  return blocksOf(page.text).flatMap((block) => ofBlock(one, page, block))
}

/** What stands on a page beside its messages or entries: heads and notes. */
function beside(page: Page, inside: readonly Made[], one: RecognisedDocument): readonly Made[] {
  const first = inside[0]!.start
  const head = blocksOf(page.text.slice(0, first)).flatMap((block) => ofBlock(one, page, block))
  return [...head.map((span) => ({ ...span, role: span.role === 'narrative' ? ('label' as const) : span.role })), ...inside]
}

function sentencesIn(text: string, span: Span): readonly Span[] {
  return sentenceSpans(text.slice(span.start, span.end)).map((one) => ({ start: span.start + one.start, end: span.start + one.end }))
}

const listed = new Set(['MG6C', 'MG6D', 'MG9', 'MG12', 'MG10'])
const terms = new Set(['BAIL', 'ORDER', 'MG4'])
const riskForms = new Set(['DASH', 'S-DASH', 'SASH', 'DARA'])
const inlineHeading = /^(?:\d+[.)]\s*)?((?!I\b|He\b|She\b|They\b|We\b|It\b|No\b)\p{Lu}[\p{L}/& ()-]{2,34}?)(?:\.|:)\s+(?=["“‘(\p{L}\d£])/u

function ofBlock(one: RecognisedDocument, page: Page, block: Block): readonly Made[] {
  const { kind } = one.reading
  const text = page.text.slice(block.start, block.end)
  const { paragraph, heading } = block
  if (block.is === 'heading') return [{ start: block.start, end: block.end, role: 'heading', paragraph, heading }]
  if (listed.has(kind)) return [{ start: block.start, end: block.end, role: 'label', paragraph, heading }]
  if (block.is === 'row') return rowOf(kind, text, block)
  const inline = inlineHeading.exec(text)
  const under = inline && inline[1]!.split(/\s+/).length <= 4 ? inline[1] : heading
  return sentencesIn(page.text, block).map((span) => ({
    ...span,
    role: roleOf(kind, page.text.slice(span.start, span.end), text),
    paragraph,
    heading: under,
  }))
}

function rowOf(kind: string, text: string, block: Block): readonly Made[] {
  const { paragraph, heading } = block
  const tab = text.indexOf('\t')
  const whole = { start: block.start, end: block.end, paragraph }
  if (riskForms.has(kind)) return [{ ...whole, role: 'question', heading }]
  if (tab < 0) return [{ ...whole, role: 'label', heading }]
  const label = text.slice(0, tab).trim()
  const spans = sentenceSpans(text.slice(tab + 1)).map((span) => ({
    start: block.start + tab + 1 + span.start,
    end: block.start + tab + 1 + span.end,
  }))
  return [
    { start: block.start, end: block.start + tab, role: 'label' as const, paragraph, heading },
    ...spans.map((span) => ({ ...span, role: terms.has(kind) ? ('term' as const) : ('answer' as const), paragraph, heading: label })),
  ].filter((span) => span.end > span.start)
}

const asksOrders = /\b(?:please (?:provide|obtain|supply|confirm|ask)|items? \d)/i

function roleOf(kind: string, sentence: string, block: string): PassageRole {
  if (riskForms.has(kind))
    return /^(?:Officer|Comments?|Safety plan|Notes?|Rationale|Summary|Additional information|Free text|Professional)/i.test(block.trim())
      ? 'narrative'
      : 'question'
  if (terms.has(kind)) return 'term'
  if (kind === 'INTERVIEW' || kind === 'MG15') {
    if (/^(?:Q\d*[.:)]|(?:PC|DC|PS|DS|OFFICER|INT)\b[^:]{0,20}:)/i.test(sentence.trim())) return 'question'
    return /^A\d*[.:)]/.test(sentence.trim()) ? 'answer' : 'narrative'
  }
  if ((kind === 'MG3A' || kind === 'MG3') && asksOrders.test(sentence)) return 'term'
  return 'narrative'
}
