import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { Draft } from '../block.ts'
import type { Part } from '../editing/part.ts'

/** All a version prints, and what it was edited from: `base` is the draft as made when the lawyer last answered what changed. */
export type Content = Readonly<Omit<Draft, 'blocks' | 'version'> & { base: readonly Part[]; parts: readonly Part[] }>

/** A fault as it stood when a version was to be issued: its id names the sentence and its words, so that another wording is another fault. */
export type StandingFault = Readonly<{ id: string; says: string }>

/**
 * One step in the life of one drafted document of a case. `draft` is which (`mg3`), `called` its name for the reader of the log.
 * `hash` is the SHA-256, lower-case hex, of the content as JSON. Comments are for the office and in no document.
 */
export type Step = Readonly<{ by: Actor; on: Day; draft: string; called: string }> &
  (
    | {
        type: 'versionKept'
        version: number
        name: string
        content: Content
        hash: string /** Sentences that are not as drafted. */
        changed: number
      }
    | { type: 'versionIssued'; version: number; hash: string; faults: readonly StandingFault[] }
    | { type: 'faultOverruled'; fault: string; says: string; reason: string }
    | { type: 'commented'; comment: string /** The key of the sentence. */; sentence: string; words: string; says: string }
    | { type: 'commentSettled'; comment: string }
  )

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>
export type StateName = 'unwritten' | 'inDraft' | 'issued'
