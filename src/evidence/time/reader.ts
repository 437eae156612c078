import type { Found } from './said.ts'
import type { Token } from './tokens.ts'

/** Reads one form of date at a token; undefined where it does not stand there. */
export type Reader = (tokens: readonly Token[], at: number) => Found | undefined

/** The token's word in lower case, empty past the end. */
export const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''
