import type { MessagePort } from 'node:worker_threads'
import type { Papers } from '#evidence/papers'
import type { Told } from '#evidence/time/telling'
import type { Packed } from './packed.ts'

/** What the second thread is asked. `state` holds one of `states` and is where the thread that asks waits. */
export type PapersTask = Readonly<{ packed: Packed; state: Int32Array<SharedArrayBuffer>; answer: MessagePort }>

export const states = { atWork: 0, done: 1, failed: 2 } as const

/** What comes back: `told` for each passage in order, null where a passage has no date of its own nor one carried to it. */
export type PapersAnswer = Omit<Papers, 'whens'> & Readonly<{ told: readonly (Told | null)[] }>
