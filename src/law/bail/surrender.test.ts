import { expect, test } from 'vitest'
import { anEmptyReading, observed, remark } from '../../../tests/cases/reading.ts'
import { surrenderPoints } from './surrender.ts'

test.each([
  ['PNC shows two convictions for failing to surrender.', 1],
  ['He absconded in 2019 while on bail.', 1],
  ['He did not answer his bail on 4 March.', 1],
  ['A bench warrant was issued at Luton.', 1],
  ['He is of no fixed abode.', 1],
  ['He was circulated as wanted and could not be found for nine days.', 1],
  ['He has no history of failing to surrender.', 0],
  ['The victim did not attend court on that day.', 0],
  ['He failed to return her keys.', 0],
  ['One conviction for theft.', 0],
])('%s', (words, found) => {
  expect(surrenderPoints(anEmptyReading({ remarks: [remark('previous', 'convictions', words)] }))).toHaveLength(found)
})

test('a passage about bail broken is looked at too', () => {
  const reading = anEmptyReading({ markers: { breachOfBail: [observed('breachOfBail', 'He failed to answer his bail.')] } })
  expect(surrenderPoints(reading)).toHaveLength(1)
})
