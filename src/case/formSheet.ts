import type { When } from './dates.ts'
import type { DocumentId } from './ids.ts'
import type { Quote } from './quote.ts'
import type { DocumentKind } from './vocabulary.ts'

/**
 * `answered` = something is written there, were it “No” or “None” · `blank` = the question is printed and nothing is written beside it ·
 * `notOnThisPage` = the pages of this form that are in the file do not print the question.
 */
export type SheetState = 'answered' | 'blank' | 'notOnThisPage'

/**
 * One question of a form. `id` is ours and the same whatever the force's wording (`MG11.declaration`); `asks` is the question in plain words, of an interview as it
 * was put. `says` are the words that answer, as they stand; of a long answer its beginning. `printed` is the question's own place where nothing answers it.
 */
export type SheetEntry = Readonly<{
  id: string
  asks: string
  state: SheetState
  says: readonly Quote[]
  printed: Quote | undefined
  /** A day where the question is when and one full date is written; yes or no where the form asks that and the answer begins so. */
  value: When | 'yes' | 'no' | undefined
}>

/** What one form answers, question by question in the order of the form. `pages` are its first and last within the document. */
export type FormSheet = Readonly<{
  document: DocumentId
  pages: readonly [first: number, last: number]
  kind: DocumentKind
  entries: readonly SheetEntry[]
}>
