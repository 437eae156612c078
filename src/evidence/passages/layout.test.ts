import { expect, test } from 'vitest'
import { blocksOf } from './layout.ts'

test.each<[string, readonly string[]]>([
  [
    'I do not know what he wants of me and I think that if he got cross he\n\nwould hurt me.',
    ['I do not know what he wants of me and I think that if he got cross he\n\nwould hurt me.'],
  ],
  [
    'When I came back from the shop that evening he was sat there in\n\nMum’s chair with my tea eaten.',
    ['When I came back from the shop that evening he was sat there in\n\nMum’s chair with my tea eaten.'],
  ],
  [
    'I went home after the meeting and I locked the door behind me at ten.\n\nthen the phone went.',
    ['I went home after the meeting and I locked the door behind me at ten.', 'then the phone went.'],
  ],
  [
    'Seen by the warden in the lay-by opposite the school at half past three\n\nHe was told to go',
    ['Seen by the warden in the lay-by opposite the school at half past three', 'He was told to go'],
  ],
  ['no reply\n\nrang again', ['no reply', 'rang again']],
])('%j', (text, blocks) => {
  expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(blocks)
})
