import { expect, test } from 'vitest'
import { madeOf, partAgain } from './partText.ts'

const drafted = 'He was warned.\nShe is afraid.\nNo schedule is here.'

test.each([
  ['left as it was', drafted, [], []],
  [
    'with a line of her own',
    `He was warned.\nShe is afraid.\nNo schedule is here.\n\n The police must say why. `,
    ['The police must say why.'],
    [],
  ],
  ['with a line taken out', 'He was warned.\nShe is afraid.', [], ['No schedule is here.']],
  ['with a line put otherwise', 'He was warned twice.\nShe is afraid.\nNo schedule is here.', ['He was warned twice.'], ['He was warned.']],
  ['emptied', '', [], ['He was warned.', 'She is afraid.', 'No schedule is here.']],
])('what she made of a part %s', (_, text, own, takenOut) => {
  expect(madeOf(text, drafted)).toEqual({ own, takenOut: new Set(takenOut) })
})

test.each([
  ['nothing else was drafted: just as she left it', 'Mine.\nShe is afraid.', drafted, drafted, 'Mine.\nShe is afraid.'],
  [
    'more was drafted: hers first, then the new and what she kept, without what she took out',
    'Mine.\nShe is afraid.\nHe was warned.',
    drafted,
    `${drafted}\nThe schedule has come.`,
    'Mine.\nHe was warned.\nShe is afraid.\nThe schedule has come.',
  ],
  ['it was all hers', 'Mine.', undefined, drafted, 'Mine.'],
])('a further review begins where %s', (_, text, then, now, expected) => {
  expect(partAgain(text, then, now)).toBe(expected)
})
