import type { Telling } from './telling.ts'

/** What the sentence says before the words found. */
export const before = ({ text, at }: Telling): string => text.slice(0, at.start)
/** What it says after them. */
export const after = ({ text, at }: Telling): string => text.slice(at.end)
/** The words found themselves, and what follows them. */
export const onwards = ({ text, at }: Telling): string => text.slice(at.start)
