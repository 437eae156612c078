import { expect, test } from 'vitest'
import { labelledCases, readLabelled } from '../../../tests/reading/labelled.ts'
import { signs } from '../documents/signs.ts'
import { matters } from '../lexicon/matters.ts'
import { gateOf } from './gate.ts'
import { literalsOf } from './literals.ts'

const shown = (pattern: RegExp) =>
  literalsOf(pattern)?.map(({ text, opens, closes }) => `${opens ? '|' : ''}${text}${closes ? '|' : ''}`) ?? null

test.each<[RegExp, readonly string[] | null]>([
  [/\bbail\b/i, ['|bail|']],
  [/\b(?:bail|Custody)\w*/i, ['|bail', '|custody']],
  [/\b(?:RO|R\/O|restraining order)\b/, ['|ro|', '|r|', '|restraining|']],
  [/restraining order/, ['restraining|']],
  [/e-?mails?\b/, ['mail']],
  [/(?:no )?further action/, ['further|']],
  [/(?:charg|caution)ed/, ['charg', 'caution']],
  [/(?!not )bail(?= )/, ['bail']],
  [/(?<!un)safe(?:ty)?/, ['safe']],
  [/[Bb]ail(?:ed){2,}/, ['ail']],
  [/(?:ab|bail)+/, null],
  [/(?:bail|)/, null],
  [/\d{2}[/.-]\d{2}/, null],
  [/\p{Lu}\w+\u2019s/u, null],
  [/^\W*(?:yes|no)$/, null],
])('%s asks for %j', (pattern, literals) => {
  expect(shown(pattern)).toEqual(literals)
})

test.each<[string, readonly number[]]>([
  ['Released on BAIL.', [0]],
  ['bailiffs', []],
  ['the custodian, in custody', [1]],
  ['MARK_bail', [0]],
  ['', []],
])('%s may match %j', (text, numbers) => {
  expect(gateOf([/\bbail\b/i, /custody/i])(text)).toEqual(numbers)
})

test('what needs no letters may match anything', () => {
  expect(gateOf([/\d+/, /bail/])('nothing')).toEqual([0])
})

test('nothing that matches is left out', async () => {
  const patterns = [...signs.flatMap(({ titles, marks }) => [...titles, ...marks]), ...matters.flatMap(({ terms }) => terms)]
  const gate = gateOf(patterns)
  const files = await Promise.all(labelledCases().map(({ id }) => readLabelled(id)))
  const texts = files.flatMap(({ documents }) => documents.flatMap(({ pages }) => pages.flatMap(({ text }) => [text, ...text.split('\n')])))
  const missed = texts.flatMap((text) => {
    const may = gate(text)
    return patterns
      .filter((pattern, nth) => pattern.test(text) && !may.includes(nth))
      .map((pattern) => `${pattern} in ${text.slice(0, 80)}`)
  })
  expect(missed).toEqual([])
})
