import type { Reply } from './contract.ts'

export const done = <T>(result: T): Reply<T> => ({ done: true, result })
export const refused = (...because: readonly [string, ...string[]]): Reply<never> => ({ done: false, because })
