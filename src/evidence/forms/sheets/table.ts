import type { Quote } from '#case/quote'
import type { RecognisedDocument } from '../../passage.ts'

/**
 * A question of a form: what it asks in plain words and how forces print it. `label` is tried on what a line or cell begins with, its number left off.
 * `holds`: `line` = a name, a day, a choice: what stands beside or right under it · `lines` = a box of text: all until the next question.
 */
export type Asked = Readonly<{
  id: string
  asks: string
  label?: RegExp
  holds?: 'line' | 'lines'
  gives?: 'day' | 'yesOrNo'
  /** Answers that are not beside a label: terms in a list, a declaration in running words. They go before what the label gives. */
  found?: (recognised: RecognisedDocument) => readonly Quote[]
  /** The same, where no label gives an answer. */
  otherwise?: (recognised: RecognisedDocument) => readonly Quote[]
  /** Whether what stands beside the label can be an answer to it. */
  fits?: RegExp
}>

/** Questions that a form prints together on a page of their own, or not at all: where none of them is there, that is said once. */
export type Together = Readonly<{ id: string; asks: string; of: readonly Asked[]; unless?: string }>

export type FormTable = Readonly<{
  asked: readonly (Asked | Together)[]
  /** Whether officers write such forms as they speak, with labels inside their sentences: "VPS not taken yet. Restraining order - no." */
  prose?: true
  /** What else such forms print: it ends the answer before it. */
  others?: RegExp
  /** Questions that are not in a list, as those of an interview are. */
  also?: (recognised: RecognisedDocument) => readonly Readonly<{ id: string; asks: string; says: readonly Quote[] }>[]
}>

export const isTogether = (each: Asked | Together): each is Together => 'of' in each
