import type { Passage } from '../passage.ts'

/** A capitalised word of a name, and two or three of them, as patterns. */
export const capital = String.raw`\p{Lu}[\p{L}'’-]+`

export const pair = `${capital}(?: (?:de|da|van|von|der|bin|al)){0,2}(?: ${capital}){1,2}`

/** Line ends as blanks; the edges of cells stay. */
export const flat = (text: string): string => text.replace(/[^\S\t ]/g, ' ')

/** Parts of a document that name people in their own words. */
export const spoken: readonly Passage['role'][] = ['narrative', 'answer', 'message', 'term', 'label']
