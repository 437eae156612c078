import { expect, test } from 'vitest'
import { notesHim } from './notesHim.ts'

test.each([
  'Male, 40s, red anorak, rode 40 from terminus to terminus and back x4.',
  'Would not get off when asked.',
  'Him again, by the bottle bank.',
  'As above x5.',
  'Same man at the stop.',
  'Sat in the nearest seat.',
  'Followed me to the depot gate.',
])('notes him: %s', (text) => expect(notesHim(text)).toBe(true))

test.each([
  'Told him to leave and he went.',
  'Rang police, log 212.',
  'Man from the council about the bins.',
  'Sat down with a cup of tea.',
  'Nothing today.',
  'Her hospital appointment.',
])('does not: %s', (text) => expect(notesHim(text)).toBe(false))
