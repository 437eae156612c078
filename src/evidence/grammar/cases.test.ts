import { expect, test } from 'vitest'
import { isPossessive } from './cases.ts'
import { tokensOf } from './tokens.ts'

const owns = (text: string, word: string): boolean => {
  const tokens = tokensOf(text)
  return isPossessive(
    tokens,
    tokens.findIndex((token) => token.text === word),
    'V',
  )
}

test.each([
  ['He rang me mam.', 'me'],
  ["He's got me picture on his page.", 'me'],
  ['He was at me own door.', 'me'],
  ['SUSPECT HAS CONTACTED CALLERS PARENTS', 'callers'],
  ['HE HAS INFTS EMAIL', 'infts'],
] as const)('an owner: %s', (text, word) => {
  expect(owns(text, word)).toBe(true)
})

test.each([
  ['He rang me at night.', 'me'],
  ['He gave me number five.', 'me'],
  ['He sent me messages.', 'me'],
  ['He has sent her 140 e-mails.', 'her'],
  ['He sends her endless letters.', 'her'],
  ['CALLERS ARE ASKED TO HOLD', 'callers'],
  ['Callers parents', 'callers'],
] as const)('no owner: %s', (text, word) => {
  expect(owns(text, word)).toBe(false)
})
