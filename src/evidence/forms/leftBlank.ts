import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { stalkingQuestions } from './dashQuestions.ts'

const heading = String.raw`(?:(?:additional|supplementary|further|stalking|(?:11|eleven)|s-?dash)\b[^\n:?]{0,60}\bquestions?|S1 ?(?:to|[-–]) ?S11)\b[^\n:?]{0,60}?`
const nothing = String.raw`(?:[.…_][.…_ ]{5,}|(?:not completed|not asked|not done|left blank|blank|not answered|uncompleted)\b[.]?)`
const line = new RegExp(String.raw`^[ \t]*${heading}(?: ?\([^)\n]{1,40}\))?[ \t]*(?:[:–-][ \t]*)?${nothing}[ \t]*$`, 'im')

/** The stalking block as one line with nothing filled in ("Additional questions (S1 to S11): . . . ."): every question is blank. Undefined where there is none. */
export function leftBlank(document: DocumentId, pages: readonly Page[]): readonly FormAnswer[] | undefined {
  for (const page of pages) {
    const found = line.exec(page.text)
    if (!found) continue
    const quote = quoteAt(document, page, found.index, found.index + found[0].length)
    return stalkingQuestions.map(({ id, asks }) => ({ id, asked: asks, answer: 'blank', comment: undefined, quote }))
  }
  return undefined
}
