import type { CaseId } from '#case/ids'
import { folded, type Quote } from '#case/quote'
import type { Draft } from '#drafting/block'
import { placeOf } from '#drafting/editing/alike'
import { shortName } from '#drafting/editing/keys'
import { type EditedSentence, type Part, sentencesIn } from '#drafting/editing/part'
import { blocksOf, partsOf } from '#drafting/editing/partsOf'
import { sentenceFaults } from '#drafting/faults/draftFaults'
import type { Context } from '#drafting/issuing/context'
import type { ProtectedDetail } from '#drafting/safety/detail'
import { safeDraft, safeText } from '#drafting/safety/safeDraft'
import type { DraftView } from '#drafting/view'
import type { Reads } from '#store/open'
import { pageOf } from '#store/pages'
import type { FaultView } from '../contract.ts'

type Found = Omit<FaultView, 'id' | 'overruled'>

/** What a draft is looked at with. */
export type LookedWith = Readonly<{
  db: Reads
  caseId: CaseId
  /** The draft as it would be made now: what it cites was read from the pages themselves. */
  drafted: Draft
  view: DraftView
  details: readonly ProtectedDetail[]
  overruled: Context['overruled']
}>

/** What is to be mended in a draft before it is issued, sentence by sentence in order, each with who overruled it if somebody did. */
export function faultsOfDraft(parts: readonly Part[], looked: LookedWith): readonly FaultView[] {
  const { drafted, view, overruled } = looked
  const fresh = sentencesIn(partsOf(drafted))
  const asRead = new Set(fresh.flatMap(({ from }) => from.map(placeOf)))
  const asDrafted = new Set(fresh.map(wholeOf))
  const written = sentencesIn(parts).filter(({ text }) => text.trim() !== '')
  const inSentences = written.flatMap((sentence) =>
    [...offPage(sentence, asRead, looked), ...told(sentence, view, asDrafted.has(wholeOf(sentence)))].map((fault) =>
      withId(fault, sentence, overruled),
    ),
  )
  return [...unsafe(parts, written, looked), ...inSentences]
}

function withId(fault: Found, { text, from }: EditedSentence, overruled: Context['overruled']): FaultView {
  const sources = heldAgainstTheFile.includes(fault.rule) ? from.map(placeOf).join(' ') : ''
  const id = `${fault.rule}-${shortName(`${folded(text)} ${fault.words} ${sources}`)}`
  const over = overruled.find((one) => one.fault === id)
  return { ...fault, id, overruled: over ? { by: over.by.name, on: over.on, reason: over.reason } : null }
}

const wholeOf = ({ kind, text, from }: EditedSentence) => `${kind} ${folded(text)} ${from.map(placeOf).join(' ')}`

/** What a sentence as it is drafted now cannot have: it was made from the passages, people and days that it would be held against, and from the words of the law. */
const heldAgainstTheFile: readonly FaultView['rule'][] = ['unsourced', 'verbatim', 'name', 'date', 'notOnPage']

const told = (sentence: EditedSentence, view: DraftView, asDrafted: boolean): readonly Found[] =>
  sentenceFaults(sentence, view)
    .filter(({ rule }) => !asDrafted || !heldAgainstTheFile.includes(rule))
    .map(({ rule, words, says, suggestion }) => ({ rule, words, says, suggestion, sentence: sentence.key }))

/** What its reader must not learn: at the sentence that says it, else of the document. It keeps the document from leaving and is not overruled here. */
function unsafe(parts: readonly Part[], written: readonly EditedSentence[], { drafted, details }: LookedWith): readonly FaultView[] {
  const checked = safeDraft({ ...drafted, blocks: blocksOf(parts) }, details)
  if (checked.safe) return []
  const fault = (says: string, sentence: string | null): FaultView => ({
    id: `unsafe-${shortName(`${says} ${sentence}`)}`,
    rule: 'unsafe',
    words: '',
    says,
    suggestion: 'Take it out, or have it recorded that the suspect may know it.',
    sentence,
    overruled: null,
  })
  const where = written.flatMap(({ key, text }) => {
    const sentence = safeText(text, details)
    return sentence.safe ? [] : sentence.leaks.map(({ says }) => fault(says, key))
  })
  return where.length > 0 ? where : checked.leaks.map(({ says }) => fault(says, null))
}

/** A passage somebody cited that does not stand on its page, word for word. */
const offPage = ({ key, from }: EditedSentence, asRead: ReadonlySet<string>, { db, caseId }: LookedWith): readonly Found[] =>
  from
    .filter((quote) => !asRead.has(placeOf(quote)) && !standsThere(db, caseId, quote))
    .map(({ words }) => ({
      rule: 'notOnPage' as const,
      sentence: key,
      words: '',
      says: `The passage “${folded(words).slice(0, 80)}” does not stand where it is cited.`,
      suggestion: 'Cite the passage again from the page.',
    }))

function standsThere(db: Reads, caseId: CaseId, { document, page, start, words }: Quote): boolean {
  const text = pageOf(db, caseId, document, page)?.text
  return text !== undefined && folded(text.slice(start, start + 3 * words.length + 100)).startsWith(folded(words))
}
