import { describe, expect, test } from 'vitest'
import { anEmptyReading, aReading, remark } from '../../tests/cases/reading.ts'
import type { StalkingView } from './assessment.ts'
import { s2A_2 } from './authorities/protectionFromHarassmentAct1997.ts'
import { orderRoutes, type Stage } from './protectiveOrders.ts'

const view = (indicated: StalkingView['indicated']): StalkingView => ({
  indicated,
  for: [],
  against: [],
  four: { fixated: [], obsessive: [], unwanted: [], repeated: [] },
  law: [s2A_2],
})
const related = (says: 'formerPartner' | 'neighbour') =>
  anEmptyReading({ remarks: [remark('relationship', says, 'They are described so.')] })
const ids = (reading: ReturnType<typeof aReading>, indicated: StalkingView['indicated'], stage: Stage) =>
  orderRoutes(reading, view(indicated), stage).map(({ id }) => id)

describe('the orders to think of', () => {
  test.each([
    [
      'a former partner stalking, before charge',
      related('formerPartner'),
      'yes',
      'beforeCharge',
      ['stalkingProtectionOrder', 'domesticNotice', 'nonMolestation', 'restrainingOrder'],
    ],
    [
      'a stranger or neighbour stalking, before charge',
      related('neighbour'),
      'yes',
      'beforeCharge',
      ['stalkingProtectionOrder', 'restrainingOrder'],
    ],
    ['a neighbour harassing without stalking', related('neighbour'), 'no', 'beforeCharge', ['civilInjunction', 'restrainingOrder']],
    ['a former partner at the verdict', related('formerPartner'), 'yes', 'verdict', ['nonMolestation', 'restrainingOrder']],
  ] as const)('%s', (_, reading, indicated, stage, expected) => {
    expect(ids(reading, indicated, stage)).toEqual(expected)
  })
})

test('a stalking protection order made by a criminal court is never proposed: its commencement is not established', () => {
  for (const stage of ['beforeCharge', 'charged', 'verdict'] as const)
    expect(
      orderRoutes(aReading(), view('yes'), stage).filter(
        ({ who, id }) => id === 'stalkingProtectionOrder' && !who.startsWith('The police'),
      ),
    ).toEqual([])
  expect(ids(aReading(), 'yes', 'verdict')).not.toContain('stalkingProtectionOrder')
})
