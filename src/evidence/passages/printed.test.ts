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
  [
    'what may be an offence, over lines parted by blanks',
    'A court may make an order. Threats to kill, carrying a\n\nweapon and breach of any order are separate offences.',
    'A court may make an order.',
  ],
  ['what may be further offences', 'Carrying a weapon, making threats to kill or misuse of a tracker may be\nfurther offences.', ''],
  ['what he did called an offence', 'He carried a knife and that is an offence.', 'He carried a knife and that is an offence.'],
  ['guidance on a form', 'Printed guidance: eligible witnesses include those in fear of the\ndefendant. Needs a chair.', 'Needs a chair.'],
  ['a leaflet to whoever reads it', 'Stalkers may threaten to kill you or carry weapons. If you are in fear of violence, ring 999.', ''],
  [
    'the declaration, where it is short',
    'This statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nI do not support a prosecution.',
    'I do not support a prosecution.',
  ],
  ['what he says to her', 'If you feel frightened good.', 'If you feel frightened good.'],
])('%s', (_, text, kept) => {
  expect(left(text)).toBe(kept)
})
