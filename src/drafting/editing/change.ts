import { sameSentence } from './alike.ts'
import { shortName } from './keys.ts'
import { type EditedSentence, headingOver, type Part } from './part.ts'

/** Where a thing belongs among its fellows: behind the nearest of these that is still there; at the beginning where none is. */
export type Behind = readonly string[]

/** One difference between two makings of a draft that share keys. `where` is the heading it stands under. */
export type Change = Readonly<{ id: string; where: string }> &
  (
    | Readonly<{ change: 'sentenceChanged'; part: string; slot: number; behind: Behind; was: EditedSentence; now: EditedSentence }>
    | Readonly<{ change: 'sentenceAdded'; part: string; slot: number; behind: Behind; now: EditedSentence }>
    | Readonly<{ change: 'sentenceRemoved'; part: string; was: EditedSentence }>
    | Readonly<{ change: 'partAdded'; behind: Behind; now: Part }>
    | Readonly<{ change: 'partRemoved'; was: Part }>
  )

type Told = Change extends infer C ? (C extends Change ? Omit<C, 'id' | 'where'> : never) : never

const nearestFirst = (keys: readonly string[]): Behind => keys.toReversed()

/** What changed from one making to the next, in the order of the later one, what was taken out last. */
export function changesBetween(was: readonly Part[], now: readonly Part[]): readonly Change[] {
  const before = new Map(was.map((part) => [part.key, part]))
  const after = new Set(now.map(({ key }) => key))
  const headings = [headingOver(was), headingOver(now)] as const
  const changes: Change[] = []
  const tell = (told: Told, part: string) => {
    const where = headings[1].get(part) ?? headings[0].get(part) ?? ''
    const id = `${told.change}-${shortName(JSON.stringify(told))}`
    changes.push({ ...told, id, where } as Change)
  }
  now.forEach((part, at) => {
    const earlier = before.get(part.key)
    if (earlier) for (const told of withinPart(earlier, part)) tell(told, part.key)
    else tell({ change: 'partAdded', behind: nearestFirst(now.slice(0, at).map(({ key }) => key)), now: part }, part.key)
  })
  for (const part of was) if (!after.has(part.key)) tell({ change: 'partRemoved', was: part }, part.key)
  return changes
}

function withinPart(was: Part, now: Part): readonly Told[] {
  const told: Told[] = []
  const slots = Math.max(was.slots.length, now.slots.length)
  for (let slot = 0; slot < slots; slot++) {
    const [gone, come] = [was.slots[slot] ?? [], now.slots[slot] ?? []]
    const earlier = new Map(gone.map((sentence) => [sentence.key, sentence]))
    come.forEach((sentence, at) => {
      const behind = nearestFirst(come.slice(0, at).map(({ key }) => key))
      const before = earlier.get(sentence.key)
      if (!before) told.push({ change: 'sentenceAdded', part: now.key, slot, behind, now: sentence })
      else if (!sameSentence(before, sentence))
        told.push({ change: 'sentenceChanged', part: now.key, slot, behind, was: before, now: sentence })
    })
    for (const sentence of gone)
      if (!come.some(({ key }) => key === sentence.key)) told.push({ change: 'sentenceRemoved', part: now.key, was: sentence })
  }
  return told
}
