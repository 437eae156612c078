import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { aboutIt } from '../topicReader.ts'
import { filledIn } from './filledIn.ts'
import { goesOn } from './goesOn.ts'
import { knownOf } from './knownOf.ts'
import { isSaid } from './telling.ts'
import { notSo } from './wordsOfDoing.ts'

/** The form denied or put off in so many words: whatever else the clause says is of something else. */
const denied = anyOf(
  /\b(?:no|nor|without an?|n['’]t (?:see )?(?:any|an?)|never (?:any|an?)) (?:\w+ ){0,2}FORM\b/,
  new RegExp(
    String.raw`FORM(?: (?:form|page|section|sheet))?(?: (?:is|are|was|were|has|have|had|still|been|yet|again|itself|left|remains?|remained|all))*\W{1,3}(?:${notSo}|refused|declined|outstanding|o\/s|required|needed|awaited|requested|due|missing|blank|empty|overdue|to (?:be|follow|do)|will|should|must|may|can|tbc|n\/?a\b)(?! (?:attached|here|enclosed|uploaded|sent|in (?:the|this|that)|with (?:the|this)|on (?:the )?file|signed|restricted|exported|legible|for disclosure|\w+ (?:attached|sent|enclosed|uploaded)))`,
  ),
)
const general = /FORM(?:['’]s)? (?:training|course|guidance|policy|matrix|lead|trained|template|job)/
/** What follows a form refused, or still to be done, is of something else. */
const putOff = new RegExp(String.raw`${denied.source}|\b(?:to (?:complete|do)|will (?:do|complete)) (?:an? |the )?FORM`, 'i')

const tellings = [...filledIn, ...knownOf]

/** Words on one line. */
export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** The words about the form, it being called FORM in them; its label goes before them. */
function wordsOn(saying: Saying, name: RegExp): string | undefined {
  const text = name.test(saying.text) ? saying.text : name.test(saying.label) ? `${saying.label}: ${saying.text}` : undefined
  const part = text && aboutIt(text, name)
  return part && tidy(text.slice(part.from, part.to)).replace(name, 'FORM')
}

/** Whether a sentence tells that the form was done, or goes on from one before it in its paragraph that named it. */
export function tellsOfIt(saying: Saying, name: RegExp, before: readonly Saying[]): boolean {
  const words = wordsOn(saying, name)
  if (words !== undefined) return !denied.test(words) && !general.test(words) && tellings.some((one) => isSaid(words, one))
  const last = before.findLast((one) => name.test(one.text) || name.test(one.label))
  const lastWords = last && wordsOn(last, name)
  return lastWords !== undefined && !putOff.test(lastWords) && goesOn.some((one) => isSaid(tidy(saying.text), one))
}
