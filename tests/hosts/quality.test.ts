import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { RemoteDesk } from '#api/contract'
import type { Role } from '#case/actor'
import type { CaseId } from '#case/ids'
import { closeDesks, aDesk as emptyDesk, jobsEnd, passphrase } from './aDesk.ts'
import { granted } from './granted.ts'

afterEach(closeDesks)

async function aDesk(roles: readonly Role[]): Promise<RemoteDesk> {
  const desk = emptyDesk(() => new Date('2026-03-12T10:00:00Z'))
  granted(await desk.createStore({ name: 'Sunita Rao', passphrase, roles: [...roles] }))
  return desk
}

async function takenIn(desk: RemoteDesk, policeFile: string): Promise<CaseId> {
  const { caseId } = granted(await desk.importPath({ path: resolve('tests/cases', policeFile), into: null }))
  await jobsEnd(desk)
  return caseId
}

const all = { from: null, to: null, force: null }

test('a supervisor sees the inspection’s measures on the cases of the team, and which cases to look at', async () => {
  const desk = await aDesk(['supervisor', 'chargingLawyer'])
  const marlow = await takenIn(desk, 'case-20-r-v-marlow')
  const hartigan = await takenIn(desk, 'case-07-r-v-hartigan')
  const { cases, measures, forces, inspection } = granted(await desk.quality(all))
  expect(cases).toBe(2)
  expect(inspection).toContain('Living in fear')
  expect(forces.every((force) => /^\d\d$/.test(force))).toBe(true)
  const reports = await Promise.all([marlow, hartigan].map(async (caseId) => granted(await desk.openCase({ caseId })).report))
  for (const [id, check] of [
    ['vps', 'victim.vps'],
    ['riskPlan', 'risk-management.plan'],
    ['stalkingQuestions', 'risk-assessment.stalking-questions'],
  ] as const) {
    const statuses = reports.map((report) => report?.checks.find((one) => one.id === check)?.status)
    const measure = measures.find((one) => one.id === id)
    expect([id, measure?.tally.done]).toEqual([id, statuses.filter((status) => status === 'met').length])
    expect([id, measure?.notDone.length]).toEqual([id, statuses.filter((status) => status === 'not-met' || status === 'partly-met').length])
  }
  expect(measures.find(({ id }) => id === 'rightCharge')?.tally).toEqual({ done: 0, of: 0, notKnown: 0 })
  expect(granted(await desk.quality({ ...all, from: '2027-01-01' })).cases).toBe(0)
})

test('what was overruled stands there with each reason', async () => {
  const desk = await aDesk(['supervisor', 'chargingLawyer'])
  const caseId = await takenIn(desk, 'case-07-r-v-hartigan')
  granted(await desk.openReview({ caseId }))
  const [check] = granted(await desk.openCase({ caseId })).report!.checks.filter(({ status }) => status === 'not-met')
  granted(await desk.overruleCheck({ caseId, check: check!.id, reason: 'She has moved abroad and was asked by telephone.' }))
  expect(granted(await desk.quality(all)).overruled).toMatchObject([
    {
      check: check!.id,
      reasons: [{ caseId, reason: 'She has moved abroad and was asked by telephone.', by: 'Sunita Rao', on: '2026-03-12' }],
    },
  ])
})

test('a sample is drawn by its words, and lessons are kept', async () => {
  const desk = await aDesk(['supervisor'])
  const caseId = await takenIn(desk, 'case-07-r-v-hartigan')
  expect(granted(await desk.dipSample({ many: 5, words: 'March 2026' })).map((one) => one.caseId)).toEqual([caseId])
  expect((await desk.noteLesson({ to: 'direct', words: ' ' })).done).toBe(false)
  granted(await desk.noteLesson({ to: 'direct', words: 'Ask for the DASH before charge, not after.' }))
  expect(granted(await desk.lessons({}))).toEqual([
    { to: 'direct', words: 'Ask for the DASH before charge, not after.', by: 'Sunita Rao', on: '2026-03-12' },
  ])
})

test('nobody else looks at the work of the team', async () => {
  const desk = await aDesk(['chargingLawyer'])
  expect(await desk.quality(all)).toEqual({ done: false, because: ['Only a supervisor looks at the work of the whole team.'] })
})
