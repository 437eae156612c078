import { pagesOf } from '../documents/pagesOf.ts'
import type { RecognisedDocument } from '../passage.ts'

/** Whether the document speaks for the prosecution: it asks for things and decides, and what it lists as wanted is not there. */
export function isByCps(recognised: RecognisedDocument): boolean {
  const head = pagesOf(recognised)[0]?.text.slice(0, 500) ?? ''
  return (
    /^\s*(?:cps direct|crown prosecution service)\b/im.test(head) ||
    /^\s*(?:from|author|by|prepared by)\s*:?\s(?:(?!\b(?:to|[pd][cs]|sgt|insp)\b).){0,60}\b(?:lawyer|prosecutor|cpsd?)\b/im.test(head) ||
    /\b(?:reviewing|charging) lawyer\b[^\n]{0,60}$/im.test(head.split('\n').slice(0, 4).join('\n')) ||
    (/\bCPS ?D?\b/i.test(head.slice(0, 200)) &&
      /^\s*(?:[\d/:. ]+\s)?[Ll]awyer\s*:\s*[A-Z]|\b[Ll]awyer:\s+[A-Z]\.? ?[A-Z][a-z]/m.test(head)) ||
    /\bI cannot (?:make|reach|take) a decision\b/i.test(head)
  )
}

/** A printed leaflet speaks to its reader in general and of nobody in the case. */
function isLeaflet(recognised: RecognisedDocument): boolean {
  if (recognised.reading.kind !== 'OTHER') return false
  const text = pagesOf(recognised)
    .map((page) => page.text)
    .join('\n')
  const signs = [
    /\bhelplines?\b/i,
    /\byou are not alone\b/i,
    /\b(?:if (?:you|someone|somebody)|is (?:someone|somebody))\b[^.]{0,60}(?:\b(?:afraid|making you|are being|think you)|[:?])/i,
    /\bwe can help\b/i,
    /\bthis leaflet\b/i,
    /\b(?:dial|ring|call|phone)(?: 101,? or)? 999\b|\bring 101, or 999\b/i,
    /\b(?:it is|it['’]s) not your fault\b/i,
    /\bkeep (?:a diary|the messages|a record)\b/i,
    /\bagainst the law\b/i,
  ]
  return signs.filter((sign) => sign.test(text)).length >= 3
}

/** A numbered question or a label with nothing after it, or several on one line: "Officer:   Date:". */
const emptyField = /^(?:[^:?_]{1,160}[:?])+\s*$/
/** A line to be written on. */
const ruled = /_{4,}|\.{8,}/
/** Something written behind a label. */
const filledField = /^\s*(?:\(?[\da-z]{1,2}[.)]\s+)?[^:?_]{3,60}:\s+\S/

/** A form that nobody has filled in: six fields and ruled lines or more with nothing in them, and hardly one with something. What it prints nobody has said. */
function isBlankForm(recognised: RecognisedDocument): boolean {
  if (recognised.reading.kind !== 'OTHER') return false
  const lines = pagesOf(recognised).flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''))
  const isEmpty = (line: string, at: number): boolean => ruled.test(line) || (emptyField.test(line) && asksAgain(lines[at + 1]))
  const empty = lines.filter(isEmpty).length
  const filled = lines.filter(
    (line, at) => !isEmpty(line, at) && (filledField.test(line) || (at > 0 && isEmptyLabel(lines[at - 1]) && !asksAgain(line))),
  ).length
  return empty >= 6 && filled * 4 <= empty
}

const isEmptyLabel = (line: string | undefined): boolean => line !== undefined && !ruled.test(line) && emptyField.test(line)
/** Whether the next line is another question, so that the one before it has no answer. */
const asksAgain = (line: string | undefined): boolean =>
  line === undefined || emptyField.test(line) || ruled.test(line) || /^\s*\(?[\da-z]{1,2}[.)]\s/.test(line)

/** Printed words that nobody in the case has said: a leaflet, or a form left blank. */
export const isOnlyPrinted = (recognised: RecognisedDocument): boolean => isLeaflet(recognised) || isBlankForm(recognised)
