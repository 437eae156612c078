import { s360 } from '../../authorities/sentencingAct2020.ts'
import type { Found, OrderCheck, TermCheck } from '../fault.ts'

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
/** Written without its gaps: how a postcode or a telephone number is spaced says nothing. */
const closed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** Whether a text prints a secret, however either is dressed. */
export const prints = (text: string, secret: string): boolean =>
  bare(secret).length > 3 &&
  (` ${bare(text)} `.includes(` ${bare(secret)} `) ||
    (/\d/.test(secret) && closed(secret).length > 4 && closed(text).includes(closed(secret))))

const found: Found = {
  gravity: 'mustMend',
  says: 'It prints an address, number or place that the defendant must not learn.',
  suggestion: 'Describe an area with other edges, or give the place to the court and police separately.',
}

/** RT10: nothing is printed that the defendant does not know and must not learn. */
export const printsNothingUnsafe: TermCheck = {
  rule: 'RT10',
  law: [s360],
  find: ({ text, necessity }, { unsafe }) => unsafe.filter((secret) => prints(text, secret) || prints(necessity, secret)).map(() => found),
}

export const nothingUnsafeBeside: OrderCheck = {
  rule: 'RT10',
  law: [s360],
  find: ({ unsafe, alsoPrinted = [], exceptions = [], zone = [] }) =>
    unsafe
      .filter((secret) => [...alsoPrinted, ...exceptions, ...zone].some((text) => prints(text, secret)))
      .map(() => ({
        ...found,
        says: 'The reasons, a description or the map prints an address, number or place that the defendant must not learn.',
      })),
}
