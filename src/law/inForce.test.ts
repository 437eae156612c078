import { describe, expect, test } from 'vitest'
import { daysAfter } from '#case/dates'
import * as bail from './authorities/bailAct1976.ts'
import * as communications from './authorities/communicationsOffences.ts'
import * as cda from './authorities/crimeAndDisorderAct1998.ts'
import { stalkingOrdersAtSentence } from './authorities/crimeAndPolicingAct2026.ts'
import * as rules2020 from './authorities/criminalProcedureRules2020.ts'
import * as rules2025 from './authorities/criminalProcedureRules2025.ts'
import * as daOrders from './authorities/domesticAbuseOrders.ts'
import * as images from './authorities/intimateImageOffences.ts'
import { s47ZZA } from './authorities/policeAndCriminalEvidenceAct1984.ts'
import * as pha from './authorities/protectionFromHarassmentAct1997.ts'
import * as sentencing from './authorities/sentencingAct2020.ts'
import * as sca from './authorities/seriousCrimeAct2015.ts'
import * as spa from './authorities/stalkingProtectionAct2019.ts'
import { support } from './authorities/victimsCode2021.ts'
import { s17_4 } from './authorities/youthJusticeAndCriminalEvidenceAct1999.ts'
import type { Authority } from './authority.ts'
import { type ChangeId, changes, hasHappened } from './dates.ts'
import { inForceOn, mayBeReliedOn } from './inForce.ts'

const on = (id: ChangeId) => changes.find((change) => change.id === id)?.on

describe('each change of the law, the day before and the day itself', () => {
  // the change, what was law until the day before, what is law from the day
  const sides: readonly (readonly [ChangeId, Authority | undefined, Authority])[] = [
    ['D-01', undefined, pha.s2],
    ['D-02', pha.s4_5Before2012, pha.s4_5],
    ['D-02', undefined, pha.s2A_3],
    ['D-02', undefined, pha.s4A_1bii],
    ['D-03', pha.s5Before2009, pha.s5],
    ['D-03', undefined, pha.s5A_1],
    ['D-04', pha.s4A_5Before2017, pha.s4A_5],
    ['D-04', pha.s4_4Before2017, pha.s4_4],
    ['D-04', cda.s32_1bBefore2017, cda.s32_1b],
    ['D-05', pha.s5, sentencing.s360],
    ['D-06', undefined, spa.s1],
    ['D-07', undefined, support],
    ['D-08', undefined, s17_4],
    ['D-09', undefined, sca.s75A],
    ['D-10', undefined, s47ZZA],
    ['D-11', sca.s76ConnectedBefore2023, sca.s76Connected],
    ['D-13', communications.mca1988s1Before2024, communications.mca1988s1],
    ['D-13', images.s33, images.s66B],
    ['D-13', undefined, communications.osa2023s181],
    ['D-14', undefined, sentencing.s224],
    ['D-15', undefined, daOrders.daa2021s39],
    ['D-18', rules2020.r31_3, rules2025.r31_3],
    ['D-19', undefined, sentencing.s277A],
    ['D-25', bail.partIPara1ABefore2026, bail.partIPara1A],
  ]
  test.each(sides.map(([id, before, after]) => [id, before?.id ?? 'nothing', after.id, before, after] as const))(
    '%s: %s before, %s from that day',
    (id, _, __, before, after) => {
      const day = on(id)!
      const eve = daysAfter(day, -1)
      expect([
        before ? inForceOn(before, eve) : true,
        inForceOn(after, eve),
        before ? inForceOn(before, day) : false,
        inForceOn(after, day),
      ]).toEqual([true, false, false, true])
    },
  )

  test.each(changes.filter((change) => change.on).map((change) => [change.id, change.on!] as const))(
    '%s happens on its day, %s',
    (id, day) => {
      expect([hasHappened(id, daysAfter(day, -1)), hasHappened(id, day)]).toEqual([false, true])
    },
  )
})

test('a change whose day is not established has not happened, and its law is not relied on', () => {
  const unknown = changes.filter((change) => change.on === undefined)
  expect(unknown.map((change) => [change.id, change.verified, hasHappened(change.id, '2099-01-01')])).toEqual([
    ['D-22', 'unverified', false],
    ['D-23', 'unverified', false],
    ['D-24', 'unverified', false],
  ])
  expect(mayBeReliedOn(stalkingOrdersAtSentence)).toBe(false)
})
