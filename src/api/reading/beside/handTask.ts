import type { MessagePort } from 'node:worker_threads'
import type { News } from '#evidence/pieces'
import type { Packed } from './packed.ts'

/**
 * What a helping thread is given. `states` has a cell for each piece, the same for all who read: whoever turns it from `free` to `taken` reads the piece. Behind
 * them stands for each thing that is told how it stands: a thread that needs it waits there, and finds it at `port`, where it also sends what it has read.
 */
export type HandTask = Readonly<{ packed: Packed; states: Int32Array<SharedArrayBuffer>; port: MessagePort }>

/** What a helping thread is told at its start: whether it reads sentences as well, for which it makes the lexicon ready while it waits for the papers. */
export type HandStart = Readonly<{ readsSentences: boolean }>

export const state = { free: 0, taken: 1, done: 2, failed: 3 } as const

/** What is told, in the order of its cells. */
export const things: readonly (keyof News)[] = ['people', 'plain']

/** A piece that was read, by its number. */
export type Done = Readonly<{ nth: number; result: unknown }>

/** Takes a piece, or says that somebody else has it. */
export const take = (states: Int32Array, nth: number): boolean =>
  Atomics.compareExchange(states, nth, state.free, state.taken) === state.free

/** Says how a cell stands now, to whoever waits there. */
export function say(states: Int32Array, cell: number, how: number): void {
  Atomics.store(states, cell, how)
  Atomics.notify(states, cell)
}
