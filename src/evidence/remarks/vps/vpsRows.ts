import type { Page } from '#case/page'
import type { Remark } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import type { RecognisedDocument } from '../../passage.ts'

/** The row or field in which it is offered: "VPS offered: Yes", "Has the victim been offered a VPS? | Y". */
const offered =
  /\b(?:VPS|(?:personal|impact) statement)\b[^\n.]{0,40}\b(?:offered|explained|discussed)\b[^\S\n]*[:?|\t -]*\(?(?:yes|y)\b(?![^\S\n]?[/|\t][^\S\n]*no?\b)|\boffered[^\S\n]*(?:a|the)[^\S\n]*VPS\b[^\S\n]*[:?|\t -]*(?:yes|y)\b(?![^\S\n]?\/)|\b(?:VPS|(?:personal|impact) statement)\b[^\S\n]*[:|\t -]+[^\S\n]*offered[^\S\n]*[:?-][^\S\n]*(?:yes|y)\b(?![^\S\n]?\/)/gi
/** The row or field beside or below it with the answer: "Taken up: N", "Outcome | Declined". */
const answered =
  /(?:^|[\n|\t;,]|[^\S\n]{2,})[^\S\n]*(?:taken up|take[- ]?up|accepted|result|outcome|decision|response|reply|answer|(?:victim|IP)(?:['’]s)? (?:answer|decision|response|reply|wishes|view))\b[^\S\n]*[:?|\t -]*(?:no\b|n\b|declined|refused|did(?:n['’]t| not) (?:want|wish)|does(?:n['’]t| not) (?:want|wish)|not (?:wanted|taken up))(?![^\S\n]?[/|])(?! (?:answer|reply|response|contact)\b)/i
/** Between the two another thing was asked of. */
const another = /\b(?:MG ?2|special measures|restraining|DASH|IDVA|ISAC|victim support|compensation|MARAC|screens)\b/i
const within = 120

const notRead: readonly DocumentKind[] = ['VPS', 'DASH', 'S-DASH', 'INTERVIEW', 'MESSAGES']

function declinedIn({ text }: Page): Readonly<{ start: number; end: number }> | undefined {
  for (const found of text.matchAll(offered)) {
    const end = found.index + found[0].length
    const below = text.slice(end, end + within)
    const answer = answered.exec(below)
    if (answer && !another.test(below.slice(0, answer.index))) return { start: found.index, end: end + answer.index + answer[0].length }
  }
  return undefined
}

/** A form that asks in one row whether it was offered and in the next what the victim answered. */
export const vpsRows = (recognised: readonly RecognisedDocument[]): readonly Remark[] =>
  recognised.flatMap((each) =>
    notRead.includes(each.reading.kind)
      ? []
      : pagesOf(each).flatMap((page): Remark[] => {
          const found = declinedIn(page)
          const quote = found && quoteAt(each.document.id, page, found.start, found.end)
          return quote ? [{ topic: 'vps', says: 'declined', quote }] : []
        }),
  )
