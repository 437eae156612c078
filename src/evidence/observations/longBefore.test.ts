import { expect, test } from 'vitest'
import type { Day } from '#case/dates'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { withoutLongBefore } from './longBefore.ts'

const statement = (told: string): ReturnType<typeof paper> =>
  paper(
    'MG11.txt',
    `WITNESS STATEMENT\nStatement of Ruth ADEY\nAge Over 18\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 3 May 2024\n\n${told}`,
  )
const report = paper('MG5.txt', 'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nOffence: Harassment s.2 PHA 1997\nAnticipated plea: NG')
const seen = (told: string) => readFile(fileOf(statement(told), report)).behaviours

test('what another did years ago is not the conduct complained of', () => {
  const { loitering, contacting } = seen(
    'From 2009 to 2012 a man called Gary Toft made my life a misery. He waited outside my flat. On 2 March 2024 Ian Moss rang me. On 9 March 2024 Ian Moss rang me again.',
  )
  expect([loitering.length, contacting.length]).toEqual([0, 2])
})

test('a course of years without so long a silence is kept whole', () => {
  expect(seen('In 2018 he waited outside my flat. In 2021 he waited outside my flat. On 2 March 2024 he rang me.').loitering).toHaveLength(
    2,
  )
})

test('a file about old conduct alone is kept whole', () => {
  expect(seen('In 2010 he waited outside my flat. In 2011 he rang me.').loitering).toHaveLength(1)
})

test('no paper has a date: nothing is left out', () => {
  const { contacting } = seen('On 2 March 2024 he rang me.')
  expect(withoutLongBefore(contacting, undefined)).toEqual(contacting)
  expect(withoutLongBefore(contacting, '2024-05-03' as Day)).toEqual(contacting)
})
