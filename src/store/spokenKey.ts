import { randomInt } from 'node:crypto'

/** Letters and digits that are not mistaken for one another when read aloud or copied by hand (Crockford's base 32: no I, L, O or U). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const spoken = (groups: number): string =>
  Array.from({ length: groups }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-')

/** 140 bits, as `7K3M-…` in seven groups of four. */
export const newRecoveryKey = (): string => spoken(7)
/** 80 bits behind scrypt, for the days until a colleague accepts. */
export const newInvitationCode = (): string => spoken(4)

/** What was meant, however it was typed: spaces and dashes left out, small letters, O for 0, I or L for 1. */
export const asMeant = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
