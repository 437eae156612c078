import { expect, test } from 'vitest'
import { table } from './row.ts'
import { benchRows } from './rows.ts'
import { sizes } from './sizes.ts'

/** What may stay unmeasured where something is not installed or not built. */
const mayBeSkipped =
  /^(Cold start|Recognising image pages by the tesseract program|Peak memory|The first screen|Opening a|A passage of a|The longest frame)/

test('the bench measures everything it names, or says why not; how long anything takes is no test', { timeout: 300_000 }, async () => {
  const rows = await benchRows(sizes.small)
  expect(rows.map(({ what }) => what.replace(/, .*| of \d+ .*| over \d+ .*| importing .*| \(.*/, ''))).toEqual([
    'Cold start to the address',
    'Cold start to the first answer',
    'Cold start to first paint',
    'Intake of a digital PDF',
    'Processor time of it',
    'Reading and checks after it',
    'Processor time of reading',
    'Intake',
    'The whole rulebook',
    'The MG3 of it',
    'Peak memory of intake',
    'Recognising image pages by web assembly',
    'Recognising image pages by the tesseract program',
    'Peak memory of the whole program',
    'A search',
    'A search',
    'Opening a case that is up to date',
    'Taking a step',
    'Taking a step',
    'Replaying 10000 steps',
    'The work list',
    'The work list worked out anew',
    'The first screen painted again',
    'Opening a police file of case-02',
    'A passage of a police file of case-02',
    'Opening a case',
    'A passage of a case',
    'The longest frame while 12 pages are scrolled',
  ])
  for (const { what, figure, beside, ratio, skipped } of rows) {
    if (figure === null) expect([what, skipped]).toEqual([expect.stringMatching(mayBeSkipped), expect.stringMatching(/\w/)])
    else
      expect([what, [figure, beside?.figure ?? 1, ratio ?? 1].every((value) => Number.isFinite(value) && value > 0)]).toEqual([what, true])
  }
  for (const { what } of rows) expect(table(rows)).toContain(`| ${what}`)
})
