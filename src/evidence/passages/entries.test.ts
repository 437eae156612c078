import { expect, test } from 'vitest'
import { entrySpans } from './entries.ts'

test.each<[string, string, readonly string[]]>([
  ['line by line', '17:51 EX HAS BROKEN DOOR CHAIN\n17:52 HE IS ON THE STAIRS', ['EX HAS BROKEN DOOR CHAIN', 'HE IS ON THE STAIRS']],
  [
    'run together on one line',
    'CAMERA 14/07/21  06:58  RW at gap, 12 min 14/07/21  22:40  RW same place',
    ['RW at gap, 12 min', 'RW same place'],
  ],
  ['without stamps', 'He came at ten.', []],
])('%s', (_, text, entries) => {
  expect(entrySpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(entries)
})
