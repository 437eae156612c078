import type { Behind, Change } from './change.ts'
import { type EditedSentence, headingOver, type Part } from './part.ts'

/** The parts with one change made. What it stood beside may be gone: it then stands behind the nearest that is left, and in its own part or section. */
export function withChange(parts: readonly Part[], change: Change): readonly Part[] {
  switch (change.change) {
    case 'partAdded':
      return parts.some(({ key }) => key === change.now.key) ? parts : renumbered(inserted(parts, change.behind, change.now))
    case 'partRemoved':
      return renumbered(parts.filter(({ key }) => key !== change.was.key))
    case 'sentenceRemoved':
      return emptied(
        parts.map((part) => (part.key === change.part ? withoutSentence(part, change.was.key) : part)),
        change.part,
      )
    case 'sentenceAdded':
    case 'sentenceChanged':
      return withSentence(parts, change)
  }
}

export const withChanges = (parts: readonly Part[], changes: readonly Change[]): readonly Part[] => changes.reduce(withChange, parts)

function inserted<T extends Readonly<{ key: string }>>(all: readonly T[], behind: Behind, one: T): readonly T[] {
  const nearest = behind.find((key) => all.some((each) => each.key === key))
  return all.toSpliced(nearest === undefined ? 0 : all.findIndex(({ key }) => key === nearest) + 1, 0, one)
}

const withoutSentence = (part: Part, key: string): Part => ({
  ...part,
  slots: part.slots.map((sentences) => sentences.filter((sentence) => sentence.key !== key)),
})

/** A part with nothing left in it goes with its last sentence. */
const emptied = (parts: readonly Part[], key: string) =>
  parts.filter((part) => part.key !== key || part.slots.some((sentences) => sentences.length > 0))

function withSentence(
  parts: readonly Part[],
  { part: home, slot, behind, now, where }: Extract<Change, { change: 'sentenceAdded' | 'sentenceChanged' }>,
): readonly Part[] {
  const put = (sentences: readonly EditedSentence[]) =>
    sentences.some(({ key }) => key === now.key)
      ? sentences.map((sentence) => (sentence.key === now.key ? now : sentence))
      : inserted(sentences, behind, now)
  const there = parts.find(({ slots }) => slots.some((sentences) => sentences.some(({ key }) => key === now.key)))
  const target = there?.key ?? home
  if (!parts.some(({ key }) => key === target)) return inserted(parts, endOfSection(parts, where), onItsOwn(home, now))
  return parts.map((part) => {
    if (part.key !== target) return part
    const at = there
      ? part.slots.findIndex((sentences) => sentences.some(({ key }) => key === now.key))
      : Math.min(slot, part.slots.length - 1)
    return { ...part, slots: part.slots.map((sentences, each) => (each === at ? put(sentences) : sentences)) }
  })
}

/** Its own part was taken out: it comes back as a paragraph of its own, at the end of its section. */
const onItsOwn = (key: string, sentence: EditedSentence): Part => ({ key, shape: { of: 'paragraph' }, slots: [[sentence]] })

function endOfSection(parts: readonly Part[], where: string): Behind {
  const headings = headingOver(parts)
  const last = parts.findLast(({ key, shape }) => headings.get(key) === where && shape.of !== 'signature') ?? parts.at(-1)
  return last ? [last.key] : []
}

/** Terms are numbered without a gap under each heading, from the number the first of them had. */
export function renumbered(parts: readonly Part[]): readonly Part[] {
  const headings = headingOver(parts)
  const next = new Map<string, number>()
  for (const { key, shape } of parts)
    if (shape.of === 'term') {
      const heading = headings.get(key) ?? ''
      next.set(heading, Math.min(next.get(heading) ?? shape.number, shape.number))
    }
  return parts.map((part) => {
    if (part.shape.of !== 'term') return part
    const heading = headings.get(part.key) ?? ''
    const number = next.get(heading) ?? part.shape.number
    next.set(heading, number + 1)
    return number === part.shape.number ? part : { ...part, shape: { ...part.shape, number } }
  })
}
