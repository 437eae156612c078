import { expect, test } from 'vitest'
import { isNoWarning } from './noWarning.ts'

test.each([
  [true, 'PCSO Lamb was tasked to speak to DEF, two visits no reply, task closed without contact.'],
  [true, 'PC Hale left a card but never got hold of him.'],
  [true, 'Officers tried twice to speak to DEF about his behaviour without success.'],
  [true, 'The police said they would speak to him.'],
  [true, 'He was given the planning papers by a source he would not name.'],
  [true, 'He was handed a letter about the rent at the office.'],
  [true, "Since the officer rang him on 9 November he hasn't contacted them."],
  [true, 'I gave him the letter from our head office saying he is not permitted on site.'],
  [true, 'Copy letter before claim (served by DEF on police).'],
  [true, 'He was barred from the shop by letter on 3 May.'],
  [true, 'She had a written warning from her employer about time keeping.'],
  [false, 'He was banned from the shop and PC Dunn told him to leave me alone.'],
  [false, 'PC Dunn called twice, no reply, then saw him on the 5th and warned him.'],
  [false, 'The police told him to stay away from me.'],
  [false, 'He was given a letter by the police about the rent dispute and harassment.'],
  [false, 'After the officer spoke to him he did not contact me until June.'],
])('%s: %s', (no, text) => {
  expect(isNoWarning(text)).toBe(no)
})
