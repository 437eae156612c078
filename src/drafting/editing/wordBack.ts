import { folded } from '#case/quote'
import { aligned } from './align.ts'
import { likenessOf } from './alike.ts'
import { keyMaker } from './keys.ts'
import { markOf, sourcesMark, titleMark } from './marks.ts'
import { type Part, sentencesIn } from './part.ts'
import { resplit } from './resplit.ts'

/** A paragraph of a Word document: its words as they would be accepted, and the bookmarks that begin in it. */
export type WordParagraph = Readonly<{ text: string; marks: readonly string[] }>

/** A slot of the version that went out, as it stood on paper. */
type Slot = Readonly<{ part: number; slot: number; mark: string; text: string }>

/**
 * A version as it came back from Word, with the keys of the version that went out wherever the words have a place in it: by their bookmark,
 * else by being alike. `notes` are what is printed after sentences to say where they come from, which are no words of theirs. Nothing is changed by it: what differs is offered. Headings taken out, parts moved and tables thinned are differences like others.
 */
export function wordBack(
  title: string,
  parts: readonly Part[],
  paragraphs: readonly WordParagraph[],
  notes: readonly string[] = [],
): readonly Part[] {
  const keyOf = keyMaker([...parts.map(({ key }) => key), ...sentencesIn(parts).map(({ key }) => key)])
  const slots = parts.flatMap((part, at) => part.slots.map((_, slot) => slotOf(part, at, slot)))
  const filled = new Map<Slot, string>()
  const added = new Map<number, string[]>()
  let last = -1
  for (const { was, now } of aligned(slots, withoutNotes(bodyOf(title, paragraphs), notes), isIt, howAlike)) {
    if (was) last = was.part
    if (was && now) filled.set(was, now.text)
    else if (now && folded(now.text) !== '') added.set(last, [...(added.get(last) ?? []), now.text])
  }
  const own = (text: string): Part => ({
    key: keyOf('p', text),
    shape: { of: 'paragraph' },
    slots: [[{ key: keyOf('s', text), kind: 'reason', text: folded(text), from: [], law: [] }]],
  })
  const more = (at: number) => (added.get(at) ?? []).map(own)
  const back = parts.flatMap((part, at) => {
    const came = part.slots.map((sentences, slot) => {
      const text = filled.get(slots.find((each) => each.part === at && each.slot === slot) as Slot)
      return text === undefined ? [] : resplit(sentences, withoutLabel(part, slot, text), keyOf)
    })
    const left = part.slots.flat().length === 0 || came.flat().length > 0
    return [...(left ? [{ ...part, slots: came }] : []), ...more(at)]
  })
  return [...more(-1), ...back]
}

/** Between our title and the list of sources, which are ours to print. */
function bodyOf(title: string, paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const first = paragraphs.findIndex(({ text, marks }) => marks.includes(titleMark) || folded(text) === folded(title))
  const marked = paragraphs.findIndex(({ marks }) => marks.includes(sourcesMark))
  const lastOurs = paragraphs.findLastIndex(({ marks }) => marks.some(isOurs))
  const named = paragraphs.findIndex(({ text }, at) => at > lastOurs && folded(text) === 'Sources')
  const end = marked >= 0 ? marked : named
  return paragraphs.slice(first + 1, end < 0 ? undefined : end)
}

const withoutNotes = (paragraphs: readonly WordParagraph[], notes: readonly string[]) =>
  notes.length === 0
    ? paragraphs
    : paragraphs.map(({ text, marks }) => ({ text: notes.reduce((left, note) => left.replaceAll(note, ''), text), marks }))

const isOurs = (mark: string) => /^fs_\d+_\d+$/.test(mark)

const slotOf = (part: Part, at: number, slot: number): Slot => ({
  part: at,
  slot,
  mark: markOf(at, slot),
  text: folded((part.slots[slot] ?? []).map(({ text }) => text).join(' ')),
})

const isIt = ({ mark, text }: Slot, paragraph: WordParagraph) =>
  paragraph.marks.some(isOurs) ? paragraph.marks.find(isOurs) === mark : text !== '' && folded(paragraph.text) === text

const howAlike = ({ text }: Slot, paragraph: WordParagraph) => (paragraph.marks.some(isOurs) ? 0 : likenessOf(text, paragraph.text))

/** The number of a term and the word before its reasons are printed by us. */
function withoutLabel({ shape }: Part, slot: number, text: string): string {
  if (shape.of !== 'term') return text
  return slot === 0 ? text.replace(/^\s*\d{1,4}\.\s*/, '') : text.replace(/^\s*Why:\s*/, '')
}
