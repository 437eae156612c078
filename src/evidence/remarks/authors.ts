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
export function isLeaflet(recognised: RecognisedDocument): boolean {
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
