import { expect, test } from 'vitest'
import { asMeant } from './asMeant.ts'

test.each([
  ['she dosnt want one', "she doesn't want one"],
  ['Dont know, wont say', "Don't know, won't say"],
  ['IP havnt been arsked about a restaining order', "IP haven't been asked about a restraining order"],
  ['the front door, a font and a cantata', 'the front door, a font and a cantata'],
])('“%s” means “%s”', (typed, meant) => expect(asMeant(typed)).toBe(meant))
