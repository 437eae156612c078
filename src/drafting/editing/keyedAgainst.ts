import { folded } from '#case/quote'
import { aligned } from './align.ts'
import { partLikeness, sentenceLikeness } from './alike.ts'
import { keyMaker } from './keys.ts'
import { type EditedSentence, type Part, type Shape, sentencesIn, wordsOf } from './part.ts'

const sameText = (one: EditedSentence, other: EditedSentence) => one.kind === other.kind && folded(one.text) === folded(other.text)
const samePart = (one: Part, other: Part) => one.shape.of === other.shape.of && folded(wordsOf(one)) === folded(wordsOf(other))

/**
 * Another making of a draft, with the keys of the earlier one wherever it is the same part or sentence, perhaps in other words.
 * What is new gets keys that neither has.
 */
export function keyedAgainst(was: readonly Part[], now: readonly Part[]): readonly Part[] {
  const keyOf = keyMaker([...was.map(({ key }) => key), ...sentencesIn(was).map(({ key }) => key)])
  const rows = aligned(was, now, samePart, partLikeness)
  const groups = groupsOf(rows)
  return rows.flatMap(({ was: before, now: part }) => {
    if (!part) return []
    const shape = inGroup(part.shape, groups)
    if (!before)
      return [
        { key: keyOf('p', part.key), shape, slots: part.slots.map((slot) => slot.map((each) => ({ ...each, key: keyOf('s', each.key) }))) },
      ]
    const slots = part.slots.map((sentences, slot) =>
      aligned(before.slots[slot] ?? [], sentences, sameText, sentenceLikeness).flatMap(({ was: earlier, now: sentence }) =>
        sentence ? [{ ...sentence, key: earlier?.key ?? keyOf('s', sentence.key) }] : [],
      ),
    )
    return [{ key: before.key, shape, slots }]
  })
}

const groupOf = (shape: Shape) => (shape.of === 'item' ? shape.list : shape.of === 'table' || shape.of === 'row' ? shape.table : undefined)

/** Which list or table of the earlier draft each of the later one goes on with: that of the first part they share. */
function groupsOf(rows: readonly Readonly<{ was?: Part | undefined; now?: Part | undefined }>[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const { was, now } of rows) {
    const [before, after] = [was && groupOf(was.shape), now && groupOf(now.shape)]
    if (before !== undefined && after !== undefined && !groups.has(after)) groups.set(after, before)
  }
  return groups
}

function inGroup(shape: Shape, groups: ReadonlyMap<string, string>): Shape {
  if (shape.of === 'item') return { ...shape, list: groups.get(shape.list) ?? shape.list }
  if (shape.of === 'table' || shape.of === 'row') return { ...shape, table: groups.get(shape.table) ?? shape.table }
  return shape
}
