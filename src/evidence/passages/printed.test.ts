import { expect, test } from 'vitest'
import { printedSpans } from './printed.ts'

/** The words of a text that nothing printed covers. */
const left = (text: string): string =>
  printedSpans(text)
    .toSorted((one, other) => other[0] - one[0])
    .reduce((kept, [start, end]) => kept.slice(0, start) + kept.slice(end), text)
    .trim()

test.each([
  [
    'what the law means by a word',
    'Harassment may include: repeated calls;\nthreats to kill; unwanted gifts. She rang 999.',
    'She rang 999.',
  ],
  ['a definition', 'A course of conduct means conduct on two or more occasions.', ''],
  ['what this harassment was', 'The harassment includes calls to her work.', 'The harassment includes calls to her work.'],
  ['his stalking', 'His stalking involves waiting at her gate.', 'His stalking involves waiting at her gate.'],
  [
    'the four words of a leaflet',
    'Given a leaflet on stalking ("Fixated, Obsessive, Unwanted, Repeated").',
    'Given a leaflet on stalking (.',
  ],
  [
    'an officer of the four words',
    'His conduct is fixated, obsessive, unwanted and repeated.',
    'His conduct is fixated, obsessive, unwanted and repeated.',
  ],
])('%s', (_, text, kept) => {
  expect(left(text)).toBe(kept)
})
