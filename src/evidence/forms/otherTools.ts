import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded } from '#case/quote'
import type { Answer, FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { answerAtStart, markedChoice } from './answers.ts'
import { linesOf } from './cells.ts'

/** DARA asks how often, not whether: anything but "never" is a yes, and its words are kept as the comment. */
const howOften = /\b(never|rarely|occasionally|sometimes|often|frequently|most of the time|all the time|always)\b/i

/**
 * The items of a SASH or DARA as printed, each with what is written beside it. Their wording is not held here, so an item is any line that
 * asks or is numbered and has an answer to it.
 */
export function otherToolAnswers(document: DocumentId, pages: readonly Page[], tool: 'SASH' | 'DARA'): readonly FormAnswer[] {
  const answers: FormAnswer[] = []
  for (const page of pages)
    for (const { cells, text, start, end } of linesOf(page)) {
      const asked =
        /^(?:[QS]?\d{1,2}[.):]?\s*)?(.{8,200}?\?)/.exec(text)?.[1] ??
        (cells.length >= 2 ? /^\d{1,2}[.):]?\s+(.{8,200})/.exec(cells[0]?.text ?? '')?.[1] : undefined)
      if (!asked) continue
      const rest = text.slice(text.indexOf(asked) + asked.length)
      const given = written(rest)
      const quote = quoteAt(document, page, start, end)
      answers.push({ id: `${tool.toLowerCase()}.${answers.length + 1}`, asked: folded(asked), ...given, quote })
    }
  return answers
}

function written(rest: string): Readonly<{ answer: Answer; comment: string | undefined }> {
  const words = rest.replace(/^[\s:–-]+/, '')
  const choice = markedChoice(words)?.answer ?? answerAtStart(words)?.answer
  const often = howOften.exec(words)?.[1]
  const all = words.match(new RegExp(howOften.source, 'gi'))?.length ?? 0
  if (choice && choice !== 'notApplicable') return { answer: choice, comment: undefined }
  if (often && all === 1) return { answer: /never/i.test(often) ? 'no' : 'yes', comment: often }
  return { answer: 'blank', comment: undefined }
}
