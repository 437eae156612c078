import { folded } from '#case/quote'
import type { Draft } from '../block.ts'
import type { ProtectedDetail } from '../safety/detail.ts'
import { leaksIn } from '../safety/leaks.ts'
import { printedBy } from '../safety/safeDraft.ts'
import { sentencesOf } from '../sources.ts'
import type { DraftView } from '../view.ts'
import { type DraftFault, type Fault, type Looked, languageTests } from './fault.ts'
import { type Known, knownOf } from './known.ts'
import { loadedWords } from './loadedWords.ts'
import { wrongDates, wrongNames } from './namesAndDates.ts'
import { ownWords, quotationsIn } from './quotations.ts'
import { unsourced } from './unsourced.ts'

/** Everything a lawyer should mend, or overrule with a reason, before this draft is issued. Pure. */
export const draftFaults = (draft: Draft, view: DraftView, details: readonly ProtectedDetail[] = []): readonly DraftFault[] => [
  ...draft.blocks
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentenceFaults(sentence, view).map((fault) => ({ ...fault, sentence: sentence.text }))),
  ...(draft.reader === 'crown' ? [] : leaksIn(printedBy(draft), details)).map(({ says }) => ({
    rule: 'unsafe' as const,
    words: '',
    says,
    suggestion: 'Take it out, or have it recorded that the suspect may know it.',
    sentence: null,
  })),
]

/** The faults of one sentence, as the editor asks for them while it is being written. */
export function sentenceFaults(sentence: Looked, view: DraftView): readonly Fault[] {
  const known = knownOf(view)
  return [
    ...loaded(sentence),
    ...notVerbatim(sentence, known),
    ...wrongNames(sentence, known),
    ...wrongDates(sentence, known),
    ...unsourced(sentence, known),
  ]
}

const loaded = ({ kind, text }: Looked): readonly Fault[] =>
  (kind === 'form' ? [] : loadedWords).flatMap(({ test, pattern, suggestion }) => {
    const [words] = pattern.exec(ownWords(text)) ?? []
    return words
      ? [
          {
            rule: test,
            words,
            says: `“${words}” fails a test of the language of the MG3: ${languageTests[test].toLowerCase()}.`,
            suggestion,
          },
        ]
      : []
  })

/** A reference to a heading, or a single word of the Act, is not a quotation of the papers. */
const mayStand = (words: string) => words.split(/\s+/).length === 1 || /^Why /.test(words)

/** Words in quotation marks that none of the sentence's own passages hold; for a sentence without passages, that none read from the case holds and no rule says. The fixed words of a form are not the lawyer’s. */
function notVerbatim({ kind, text, from = [] }: Looked, { passages, rules }: Known): readonly Fault[] {
  if (kind === 'form') return []
  const words = kind === 'fact' && from.length > 0 ? from.map((quote) => folded(quote.words)) : [...passages, ...rules]
  return quotationsIn(text)
    .filter(
      (quotation) =>
        !mayStand(quotation) && !words.some((each) => each.includes(folded(quotation)) || each.includes(folded(quotation).toLowerCase())),
    )
    .map((quotation) => ({
      rule: 'verbatim' as const,
      words: quotation,
      says: `The words “${quotation}” do not stand in the passage cited.`,
      suggestion: 'Quote the passage word for word, or take the quotation marks away.',
    }))
}
