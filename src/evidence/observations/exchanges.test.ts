import { expect, test } from 'vitest'
import { passagesOf } from '../../../tests/reading/readSnippet.ts'
import { exchanged } from './exchanges.ts'

const line = (nth: number, sender: string, words: string) =>
  `[${String(1 + Math.floor(nth / 3)).padStart(2, '0')}/03/2025, 10:${String(10 + nth)}] ${sender}: ${words}`

/** An export of messages, `D` by Dean Harker and `L` by Laura Finch, three a day. */
const exportOf = (senders: string, hers = 'Boiler is off again, what shall I do') =>
  [...senders].map((by, nth) => (by === 'D' ? line(nth, 'Dean Harker', 'I will ring the man') : line(nth, 'Laura Finch', hers))).join('\n')

test.each<readonly [string, string, number]>([
  ['both write to the end: once for each day she writes', exportOf('DLDLLDDLDLLDDLDLLD'), 6],
  ['she hardly answers', exportOf('DDDDLDDDDDDLDDDDDDLD'), 0],
  ['she stops answering half way', exportOf('DLLDLLDLLDDDDDDDDDDD'), 0],
  ['hers only tell him to stop', exportOf('DLDLLDDLDLLDDLDLLD', 'Please stop texting me'), 0],
  ['only hers are there', exportOf('LLLLLLLLLLLLLLLLLD'), 0],
  ['a few of each', exportOf('DLDLDL'), 0],
])('contact in both directions: %s', (_, text, times) => {
  const { passages, people } = passagesOf({ kind: 'MESSAGES', suspect: 'Dean HARKER', victim: 'Laura FINCH', author: 'Laura FINCH', text })
  const seen = exchanged(passages, people, ({ at }) => at)
  expect(seen.map(({ entry, voice }) => `${entry} ${voice}`)).toEqual(Array(times).fill('mutualContact/exchange message'))
})
