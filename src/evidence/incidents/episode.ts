import type { When } from '#case/dates'
import type { Behaviour, Marker } from '#case/vocabulary'
import type { Passage } from '../passage.ts'

/** How conduct reached the victim: by a message or a call, by being there or touching things, or the words do not say. */
export type Channel = 'message' | 'presence' | 'either'

/** A stretch of a passage, as offsets within it. */
export type Part = Readonly<{ passage: Passage; from: number; to: number }>

/**
 * One event, or one habit, as one document tells it: its parts in reading order, the first telling most.
 * `firm`: may stand in the chronology on its own; otherwise it only adds a source to an event told elsewhere.
 * `habit`: told as repeated; `rate` its words for how often. `time`: the time of day said with it.
 */
export type Episode = Readonly<{
  when: When
  parts: readonly [Part, ...Part[]]
  channel: Channel
  behaviours: readonly Behaviour[]
  markers: readonly Marker[]
  firm: boolean
  /** Told by the victim without a doer, so that it stands only among the suspect's acts. */
  amongActs?: boolean
  habit: boolean
  rate: string | undefined
  time: string | undefined
}>

export const undated: When = { earliest: null, latest: null, text: '' }
