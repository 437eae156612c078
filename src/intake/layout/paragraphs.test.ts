import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Placed } from './placed.ts'

const area = { left: 0, top: 0, right: 600, bottom: 800 }

/** Lines of text in letters six points wide, twelve points apart; a line that begins with blanks begins so much further right. */
const placed = (lines: readonly string[]): Placed[] =>
  lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      left: index * 6,
      right: (index + text.length) * 6,
      top: row * 12,
      bottom: row * 12 + 9,
      confidence: -1,
    })),
  )
const groups = (...lines: readonly string[]) =>
  paragraphsOf(linesOf(placed(lines)), area).map((group) => group.map((line) => line.words.map(({ text }) => text).join(' ')))

test('a letterhead wider than the text does not part its lines', () =>
  expect(
    groups(
      `${' '.repeat(70)}OFFICIAL - SENSITIVE`,
      '',
      '',
      'He was senior carer and was dismissed in the month of February last',
      'year after the charts were found to be signed by somebody who had',
      'not given them. Appeal heard by the manager of the area, and that',
      'was refused.',
      'The regulator told me they can not treat a complaint as a crime.',
    ),
  ).toEqual([
    ['OFFICIAL - SENSITIVE'],
    [
      'He was senior carer and was dismissed in the month of February last',
      'year after the charts were found to be signed by somebody who had',
      'not given them. Appeal heard by the manager of the area, and that',
      'was refused.',
    ],
    ['The regulator told me they can not treat a complaint as a crime.'],
  ]))

test('short lines one under another stand alone', () =>
  expect(groups(`${'wide '.repeat(18)}`, '', '', '12 High Street', 'Harebridge', 'HB1 2AB').slice(1)).toEqual([
    ['12 High Street'],
    ['Harebridge'],
    ['HB1 2AB'],
  ]))
