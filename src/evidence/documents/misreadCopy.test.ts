import { expect, test } from 'vitest'
import { isMisreadCopy } from './misreadCopy.ts'

const typed =
  'He followed me to the bus stop on 3 May 2024 and stood behind me until it came. I was frightened and did not look round. I have changed my way to work since.'

test.each<readonly [string, string, boolean]>([
  ['the same', typed, true],
  ['a letter misread', typed.replace('followed', 'fol1owed').replace('fol1owed', 'foliowed'), true],
  ['a stroke of the frame beside it', typed.replace('He followed', 'l He followed'), true],
  ['other stops and capitals', typed.toUpperCase().replaceAll('.', ','), true],
  ['another day', typed.replace('3 May', '4 May'), false],
  ['a word left out', typed.replace('did not look', 'did look'), false],
  ['a word added', typed.replace('I was frightened', 'I was not frightened'), false],
  ['a sentence added', `${typed} He has done it again.`, false],
  ['a word of its own in place of another', typed.replace('frightened', 'embarrassed'), false],
  ['a short word in place of another', typed.replace('behind me', 'behind us'), false],
  [
    'more misread than one word in twenty',
    typed.replace('followed', 'foliowed').replace('behind', 'behlnd').replace('frightened', 'frightcned'),
    false,
  ],
])('%s', (_, recognised, expected) => {
  expect(isMisreadCopy(typed, recognised)).toBe(expected)
})
