import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { CaseView } from '#api/contract'
import { openDesk } from '#api/desk'
import type { CaseId, CheckId } from '#case/ids'
import { behaviours } from '#case/vocabulary'
import { signedUnread } from '../cases/signing.ts'
import { granted } from '../hosts/granted.ts'

const folder = mkdtempSync(join(tmpdir(), 'foursight-journey-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const passphrase = 'three calm herons wade'
const files = ['case-13-r-v-sloane', 'case-20-r-v-marlow', 'case-50-r-v-trask'] as const

const opened = (home: string) =>
  openDesk({
    home,
    now: () => new Date('2026-11-21T09:00:00Z'),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell: () => {},
    cost: { N: 1024, r: 8, p: 1 },
  })

/** The whole main job as one lawyer does it: file in, read, checked, decided, drafted, remembered. */
describe.each(files)('%s, from the police file to the signed-off decision', (name) => {
  const home = join(folder, name)
  let id: CaseId
  let view: CaseView

  test('is taken in and recognised', { timeout: 180_000 }, async () => {
    const desk = opened(home)
    granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] }))
    const { caseId, job } = granted(await desk.importPath({ path: `tests/cases/${name}`, into: null }))
    for (;;) {
      const found = granted(await desk.jobs({})).find((each) => each.job === job)
      if (found?.state === 'done') break
      expect(found?.state).toBe('running')
      await new Promise((later) => setTimeout(later, 50))
    }
    id = caseId
    view = granted(await desk.openCase({ caseId }))
    expect(view.documents.length).toBeGreaterThan(4)
    expect(view.documents.filter(({ problem }) => problem)).toEqual([])
    await desk.close()
  })

  test('is checked, with every answer standing on its words or on a named absence', () => {
    const report = view.report!
    expect(report.checks.length).toBeGreaterThanOrEqual(10)
    expect(report.stalking.indicated).toBe('yes')
    const seen = behaviours.filter((behaviour) => report.behaviours[behaviour].found)
    expect(seen.length).toBeGreaterThanOrEqual(2)
    for (const behaviour of seen) expect(report.behaviours[behaviour].citations.length).toBeGreaterThan(0)
    for (const check of report.checks) expect([check.id, check.authority.length > 0]).toEqual([check.id, true])
    expect(report.incidents.length).toBeGreaterThanOrEqual(5)
    expect(report.incidents.every(({ citations }) => citations.length > 0)).toBe(true)
  })

  test('is decided through the workflow, with reasons', async () => {
    const desk = opened(home)
    const { users } = granted(await desk.door({}))
    granted(await desk.signIn({ user: users[0]!.id, passphrase }))
    granted(await desk.openReview({ caseId: id }))
    const open = view
      .report!.checks.filter(({ status }) => status !== 'met' && status !== 'not-applicable')
      .map((check) => check.id as CheckId)
    granted(await desk.requestMaterial({ caseId: id, checks: open, wanted: 'The items of the action plan.' }))
    granted(await desk.materialReceived({ caseId: id, what: 'An e-mail: the rest will follow after charge.' }))
    for (const { id: suspect } of view.suspects)
      granted(
        await desk.decideCharge({
          caseId: id,
          decision: {
            suspect,
            charge: 'PHA1997.s4A',
            outcome: 'charge',
            test: 'fullCode',
            reasons: 'Both stages of the Full Code Test are met on the statements.',
            whyNotStalking: '',
            reviewOn: null,
          },
        }),
      )
    expect(granted(await desk.submitReview({ caseId: id, defendant: null, said: signedUnread })).row.state).toBe('waitingForCharge')
    await desk.close()
  })

  test('is drafted, and after a restart everything is there', { timeout: 60_000 }, async () => {
    const desk = opened(home)
    const { users } = granted(await desk.door({}))
    granted(await desk.signIn({ user: users[0]!.id, passphrase }))
    const { base64 } = granted(await desk.exportDraft({ caseId: id, kind: 'mg3', format: 'docx' }))
    const word = strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml']!)
    for (const heading of [
      'Case summary',
      'Evidential assessment',
      'Public interest assessment',
      'Trial strategy',
      'Action plan',
      'Charging decision',
      'Declaration',
    ])
      expect(word).toContain(heading)
    expect(word).toContain('Both stages of the Full Code Test are met')
    const order = granted(await desk.exportDraft({ caseId: id, kind: 'restraining-order', format: 'pdf' }))
    expect(Buffer.from(order.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(granted(await desk.log({ caseId: id })).length).toBeGreaterThanOrEqual(5)
    expect(granted(await desk.verify({})).clean).toBe(true)
    await desk.close()
  })
})
