import { diffWordsWithSpace } from 'diff'
import { folded } from '#case/quote'
import { aligned } from './align.ts'
import { partLikeness, sameSources, sentenceLikeness } from './alike.ts'
import type { EditedSentence, Part, Shape } from './part.ts'

/** A run of words in a comparison. */
export type Run = Readonly<{ is: 'same' | 'added' | 'removed'; text: string }>
export type ComparedSentence = Readonly<{
  key: string
  is: 'same' | 'changed' | 'added' | 'removed' | 'sourcesChanged'
  runs: readonly Run[]
}>
/** A part of two versions side by side; `was` stands under the heading it had. */
export type ComparedPart = Readonly<{
  key: string
  of: Shape['of']
  is: 'same' | 'changed' | 'added' | 'removed'
  slots: readonly (readonly ComparedSentence[])[]
}>

/** What became of every sentence from one version to another, word by word, in the order of the later one. */
export function compared(was: readonly Part[], now: readonly Part[]): readonly ComparedPart[] {
  return aligned(was, now, ({ key }, other) => key === other.key, partLikeness).map(({ was: before, now: after }) => {
    const part = (after ?? before) as Part
    const slots = part.slots.map((_, slot) => comparedSlot(before?.slots[slot] ?? [], after?.slots[slot] ?? []))
    const is = !before ? 'added' : !after ? 'removed' : slots.flat().every((each) => each.is === 'same') ? 'same' : 'changed'
    return { key: part.key, of: part.shape.of, is, slots }
  })
}

const comparedSlot = (was: readonly EditedSentence[], now: readonly EditedSentence[]): readonly ComparedSentence[] =>
  aligned(was, now, ({ key }, other) => key === other.key, sentenceLikeness).map(({ was: before, now: after }) => {
    if (!before) return whole(after as EditedSentence, 'added')
    if (!after) return whole(before, 'removed')
    if (folded(before.text) !== folded(after.text))
      return { key: after.key, is: 'changed', runs: runsOf(folded(before.text), folded(after.text)) }
    return {
      key: after.key,
      is: sameSources(before.from, after.from) ? 'same' : 'sourcesChanged',
      runs: [{ is: 'same', text: folded(after.text) }],
    }
  })

const whole = ({ key, text }: EditedSentence, is: 'added' | 'removed'): ComparedSentence => ({
  key,
  is,
  runs: [{ is, text: folded(text) }],
})

/** Past so many differing words a comparison word by word says nothing. */
const mostEdits = 600

/** Two texts word by word; where they have too little in common, the one and then the other. */
export function runsOf(was: string, now: string): readonly Run[] {
  const pieces = diffWordsWithSpace(was, now, { maxEditLength: mostEdits })
  if (pieces) return pieces.map(({ value, added, removed }) => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value }))
  return [
    { is: 'removed', text: was },
    { is: 'added', text: now },
  ]
}

/** How many sentences of a comparison are not as they were. */
export const changedCount = (parts: readonly ComparedPart[]): number =>
  parts.flatMap(({ slots }) => slots.flat()).filter(({ is }) => is !== 'same').length
