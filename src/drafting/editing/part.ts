import type { Quote } from '#case/quote'
import type { Sentence } from '../block.ts'

/** A sentence being edited. `key` stays with it through every edit; a `fact` may have lost its passages, which is then a fault and not a crime. */
export type EditedSentence = Readonly<{
  key: string
  kind: Sentence['kind']
  text: string
  from: readonly Quote[]
  law: readonly string[]
}>

/** What a part of a draft is. Items that share `list`, and rows that share the `table` of the head before them, stand together. */
export type Shape =
  | Readonly<{ of: 'heading'; level: 1 | 2 | 3 }>
  | Readonly<{ of: 'paragraph' }>
  | Readonly<{ of: 'item'; list: string; numbered: boolean }>
  | Readonly<{ of: 'table'; table: string; widths: readonly number[] | null }>
  | Readonly<{ of: 'row'; table: string }>
  | Readonly<{ of: 'term'; number: number }>
  | Readonly<{ of: 'signature' }>

/**
 * A draft laid out flat for editing, so that one rule merges, compares and finds everything. The slots of a part: the one text of a heading,
 * a paragraph or an item; caption and column heads of a table; the cells of a row; what a term says and why; the lines of a signature.
 */
export type Part = Readonly<{ key: string; shape: Shape; slots: readonly (readonly EditedSentence[])[] }>

export const sentencesIn = (parts: readonly Part[]): readonly EditedSentence[] => parts.flatMap(({ slots }) => slots.flat())

/** The words of a part as they stand, without their sources. */
export const wordsOf = ({ slots }: Part): string => slots.map((sentences) => sentences.map(({ text }) => text.trim()).join(' ')).join(' | ')

/** The heading each part stands under, by the key of the part; empty before the first. */
export function headingOver(parts: readonly Part[]): ReadonlyMap<string, string> {
  let heading = ''
  return new Map(
    parts.map((part) => {
      if (part.shape.of === 'heading') heading = wordsOf(part)
      return [part.key, heading] as const
    }),
  )
}
