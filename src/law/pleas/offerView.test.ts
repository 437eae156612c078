import { expect, test } from 'vitest'
import { aDispute, aReading } from '../../../tests/cases/reading.ts'
import { assess } from '../assess.ts'
import { beforeAccepting } from './beforeAccepting.ts'
import { offerView } from './offerView.ts'

const on = (reading: ReturnType<typeof aReading>) => assess(reading, '2026-03-01', { documents: 7, unreadable: [] })

test.each([
  ['harassment, where it is stalking', aReading(), 'PHA1997.s2', 'instead'],
  ['fear of violence, where it is stalking', aReading(), 'PHA1997.s4', 'instead'],
  ['a common assault, where it is stalking', aReading(), 'CJA1988.s39', 'instead'],
  ['the breach alone', aReading(), 'SA2020.s363', 'breachAlone'],
  ['section 2A, where section 4A is disclosed', aReading(), 'PHA1997.s2A', 'lesser'],
  ['one limb of section 4A', aReading(), 'PHA1997.s4A(1)(b)(ii)', 'fits'],
  ['section 2A, where that is the most there is', aReading({ impact: { fearOfViolence: [], dayToDayEffect: [] } }), 'PHA1997.s2A', 'fits'],
  ['harassment, in a dispute that is not stalking', aDispute(), 'PHA1997.s2', 'fits'],
] as const)('%s', (_, reading, to, is) => {
  const view = offerView({ to, reasons: '' }, on(reading))
  expect([view.is, view.required]).toEqual([is, is === 'fits' ? [] : beforeAccepting])
})

test('names the reasons that are not good ones', () => {
  expect(
    offerView({ to: 'PHA1997.s2', reasons: 'It saves a trial and the maximum is the same maximum.' }, on(aReading())).badReasons.map(
      ({ id }) => id,
    ),
  ).toEqual(['N1', 'N7'])
})
