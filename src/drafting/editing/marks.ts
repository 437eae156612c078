import type { Part } from './part.ts'

/** The bookmarks our Word documents carry, so that what comes back is known by more than its words. Word allows letters, digits and underscores, 40 at most. */
export const markOf = (part: number, slot: number): string => `fs_${part}_${slot}`
export const titleMark = 'fs_title'
/** On the first thing that follows the draft itself: its map, or the list of sources. */
export const sourcesMark = 'fs_sources'

/** What a Word document of ours says of itself, for when it comes back. */
export const titleProperty = 'Foursight title'
export const versionProperty = 'Foursight version'

const holdsWords = ({ slots }: Part) => slots.flat().length > 0

/** The draft without what was emptied, so that the parts of a version are counted as they are printed. */
export const tidied = (parts: readonly Part[]): readonly Part[] =>
  parts
    .map((part) => {
      const slots = part.slots.map((sentences) => sentences.filter(({ text }) => text.trim() !== ''))
      return { ...part, slots: part.shape.of === 'signature' ? slots.filter((sentences) => sentences.length > 0) : slots }
    })
    .filter((part) => part.shape.of === 'table' || (part.shape.of === 'row' ? holdsWords(part) : (part.slots[0]?.length ?? 0) > 0))
