import { expect, test } from 'vitest'
import { tickedIn } from './ticked.ts'

test.each<[string, readonly string[] | undefined]>([
  ['☐ Yes ☒ No', ['No']],
  ['[X] Screens [ ] Live link [x] Intermediary', ['Screens', 'Intermediary']],
  ['Standard ☐ Medium ☐ High ☒', ['High']],
  ['Yes ☐ No ☐', []],
  ['☒ Yes ☐ No. She would like screens.', ['Yes', 'She would like screens.']],
  ['☐ Yes ☒ No, she does not mind', ['No, she does not mind']],
  ['☒ VPS attached', ['VPS attached']],
  ['Does she want screens? ☐ Yes ☒ No', undefined],
  ['She ticked ☒ and went on', undefined],
  ['She wants a restraining order.', undefined],
])('%s', (text, words) => expect(tickedIn(text)?.map(({ from, to }) => text.slice(from, to))).toEqual(words))
