import { folded } from '#case/quote'
import { sameSentence } from './alike.ts'
import { type Change, changesBetween } from './change.ts'
import { type EditedSentence, headingOver, type Part, sentencesIn, wordsOf } from './part.ts'
import { withChange } from './withChange.ts'

/** A draft under a lawyer's hand: as it was drafted when she last answered what changed, and as she has it. */
export type Editing = Readonly<{ base: readonly Part[]; mine: readonly Part[] }>

/** A change of the drafted words, offered. `yours`: what the lawyer made of the same sentence; `taken out` where she removed it; null where she left it alone. */
export type Offer = Readonly<{ change: Change; yours: string | null }>

export const takenOut = 'taken out'

/** How `next`, which has the keys of the base where it is the same sentence, differs from the base, and is not in the lawyer’s words already. Nothing of hers is changed by it. */
export function offered({ base, mine }: Editing, next: readonly Part[]): readonly Offer[] {
  const has = ownedBy(mine)
  return changesBetween(base, next).flatMap((change): Offer[] => {
    if (has.already(change)) return []
    return [{ change, yours: has.yours(change) }]
  })
}

export const taken = ({ base, mine }: Editing, change: Change): Editing => ({
  base: withChange(base, change),
  mine: withChange(mine, change),
})

/** A change left is not offered again; a further change of the same sentence is. */
export const left = ({ base, mine }: Editing, change: Change): Editing => ({ base: withChange(base, change), mine })

function ownedBy(mine: readonly Part[]) {
  const parts = new Map(mine.map((part) => [part.key, part]))
  const sentences = new Map(sentencesIn(mine).map((sentence) => [sentence.key, sentence]))
  const headings = headingOver(mine)
  const saidUnder = new Set(mine.flatMap((part) => part.slots.flat().map(({ text }) => `${headings.get(part.key)} ${folded(text)}`)))
  const partsSaid = new Set(mine.map((part) => `${headings.get(part.key)} ${folded(wordsOf(part))}`))
  const untouched = (was: EditedSentence, yours: EditedSentence) => folded(was.text) === folded(yours.text)

  return {
    already(change: Change): boolean {
      switch (change.change) {
        case 'sentenceChanged': {
          const yours = sentences.get(change.now.key)
          return yours !== undefined && sameSentence(yours, change.now)
        }
        case 'sentenceAdded':
          return saidUnder.has(`${change.where} ${folded(change.now.text)}`)
        case 'sentenceRemoved':
          return !sentences.has(change.was.key)
        case 'partAdded':
          return partsSaid.has(`${change.where} ${folded(wordsOf(change.now))}`)
        case 'partRemoved':
          return !parts.has(change.was.key)
      }
    },
    yours(change: Change): string | null {
      if (change.change === 'sentenceAdded' || change.change === 'partAdded') return null
      if (change.change === 'partRemoved') {
        const yours = parts.get(change.was.key)
        return yours && folded(wordsOf(yours)) !== folded(wordsOf(change.was)) ? wordsOf(yours) : null
      }
      const yours = sentences.get(change.was.key)
      if (!yours) return takenOut
      return untouched(change.was, yours) ? null : yours.text
    },
  }
}
