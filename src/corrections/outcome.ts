import type { Entry } from './work.ts'

/**
 * What became of something said, in the reading of today. `stands`: it is about what it was about. `moved`: found again, in other words or another place.
 * `notReadNow`: the words are there and the reader finds nothing in them now; what was accepted or corrected is kept all the same.
 * `broken`: its passage is not there any more, and nothing is put in its place.
 */
export type Standing = 'stands' | 'moved' | 'notReadNow' | 'broken'
export type Outcome = Readonly<{ state: Standing; entry?: Entry<unknown> }>
