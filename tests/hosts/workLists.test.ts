import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type Asked, type RemoteDesk, remoteDesk, type WorkLists } from '#api/contract'
import { openDesk } from '#api/desk'
import type { Actor } from '#case/actor'
import { caseId } from '#case/ids'
import { storeFile } from '#store/home'
import { tryPassphrase } from '#store/keyring'
import { joinStore, type Store } from '#store/open'
import { addCases } from '../bench/addCases.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const cost = { N: 1024, r: 8, p: 1 }
const home = mkdtempSync(join(tmpdir(), 'foursight-lists-'))
let now = new Date()
const opened = openDesk({ home, now: () => now, version: '0.0.0', mayReadPaths: true, sample: null, tell: () => {}, cost })
const desk: RemoteDesk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
const many = 30
let store: Store
let me: Actor

const lists = async (ask: Partial<Asked<'workLists'>> = {}): Promise<WorkLists> =>
  granted(await desk.workLists({ as: null, lane: null, due: 'any', words: '', atMost: 100, ...ask }))
const laneOf = async (id: string, ask: Partial<Asked<'workLists'>> = {}) =>
  (await lists(ask)).lists.find(({ rows }) => rows.some((row) => row.caseId === id))
const rowOf = async (id: string) => (await laneOf(id))?.rows.find((row) => row.caseId === id)
const kept = () => store.sqlite.prepare('select * from work_row order by case_id').all()
const one = 'c-listed-1'
const vps = {
  category: 'Statements',
  type: 'Victim personal statement',
  description: 'A victim personal statement.',
  why: 'Check: victim personal statement.',
  defendants: [],
  requiredBy: '2999-01-01',
  due: 'before-charge',
} as const

beforeAll(async () => {
  ;({ me } = granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer', 'supervisor'] })))
  const tried = await tryPassphrase({ home, cost }, me.id, passphrase, new Date())
  if (!tried.opened) throw new Error('The store that was just made does not open.')
  store = joinStore(storeFile(home), tried.key)
  addCases(store, me, many, 'listed')
})
beforeEach(() => {
  now = new Date()
})
afterAll(async () => {
  store.close()
  await opened.close()
  rmSync(home, { recursive: true, force: true })
})

test('every case is in exactly one list, the most pressing first', async () => {
  const { lists: all, total, found } = await lists()
  const ids = all.flatMap(({ rows }) => rows.map((row) => row.caseId))
  expect([total, found, ids.length, new Set(ids).size]).toEqual([many, many, many, many])
  for (const { rows } of all) {
    const overdue = rows.map(({ clock }) => clock?.overdue === true && clock.title !== 'Custody time limit')
    const custody = rows.map(({ clock }) => clock?.title === 'Custody time limit' && clock.near)
    expect(custody.lastIndexOf(true)).toBeLessThan(overdue.indexOf(true) === -1 ? many : overdue.indexOf(true))
  }
})

test('whose work it is says which list a case stands in, and which comes first', async () => {
  const of = async (as: Asked<'workLists'>['as']) => (await lists({ as })).lists.map(({ lane, count }) => [lane, count])
  // Every second case has a hearing; none is yet decided.
  expect((await of('chargingLawyer')).slice(0, 2)).toEqual([
    ['toCharge', many],
    ['toReview', 0],
  ])
  expect((await of('advocate'))[0]).toEqual(['hearings', many / 2])
  expect((await of('advocate')).find(([lane]) => lane === 'toCharge')).toEqual(['toCharge', many / 2])
  expect((await lists({ as: null })).as).toBe('chargingLawyer')
})

test('the filters show as many cases as they say, and a list alone shows no other', async () => {
  const { byDue } = await lists()
  for (const due of ['custody', 'overdue', 'today', 'within7'] as const) {
    const { lists: filtered } = await lists({ due })
    expect([due, filtered.reduce((sum, { count }) => sum + count, 0)]).toEqual([due, byDue[due]])
  }
  expect(byDue.overdue).toBeGreaterThan(0)
  const alone = await lists({ as: 'advocate', lane: 'toCharge', atMost: 3 })
  expect(alone.lists.map(({ lane, rows }) => [lane, rows.length]).filter(([, rows]) => rows !== 0)).toEqual([['toCharge', 3]])
})

test.each([
  ['a suspect', 'example7', 1],
  ['a witness', 'jo wit', many],
  ['a URN', '01ab925', 1],
  ['two words in any order', 'ann example12', 1],
  ['nobody', 'zebra', 0],
])('sought by %s', async (_, words, found) => {
  expect((await lists({ words })).found).toBe(found)
})

test('the next hearing follows when one has passed, and a limit passes at midnight in England', async () => {
  const of = async () => (await laneOf('c-listed-2', { as: 'advocate' }))?.lane
  expect(await of()).toBe('hearings')
  now = new Date(Date.now() + 60 * 86_400_000)
  expect(await of()).toBe('toCharge')
})

describe('what is kept of a case for the lists', () => {
  test('goes with every change, whoever makes it, and is then shown', async () => {
    const { request } = granted(await desk.draftRequest({ caseId: one, asking: { ...vps, defendants: [] }, raisedFrom: null }))
    expect((await rowOf(one))?.also).toEqual(['1 request not sent'])
    granted(await desk.sendRequests({ caseId: one, requests: [request], whyAgain: '' }))
    expect((await rowOf(one))?.also).toEqual(['1 request with the police'])
    granted(await desk.answerRequest({ caseId: one, request, documents: [], what: 'The VPS, by e-mail.', stillWanted: null }))
    expect((await rowOf(one))?.also).toEqual(['1 answer to check'])
    granted(await desk.judgeAnswer({ caseId: one, request, reason: null }))
    expect((await rowOf(one))?.also).toEqual([])
    const today = now.toISOString().slice(0, 10)
    granted(
      await desk.recordDate({ caseId: one, event: 'hearing', suspect: null, date: today, time: null, note: 'Leeds', from: 'Court list' }),
    )
    expect((await laneOf(one, { as: 'advocate' }))?.lane).toBe('hearings')
    granted(await desk.withdrawDate({ caseId: one, event: 'hearing', suspect: null, date: today, time: null, reason: 'Another case' }))
    expect((await laneOf(one, { as: 'advocate' }))?.lane).toBe('toCharge')
  })

  test.each([
    [
      'a step',
      `insert into log_entry (chain, seq, at, by, by_name, workflow, step, hash_before, hash) values ('${one}', 900, '', '', '', 'reading/1', '{}', '', 'h-900')`,
    ],
    ['another reading', `update reading set "on" = '2000-01-01' where case_id = '${one}'`],
    ['a document', `update document set problem = 'empty' where case_id = '${one}' and document_id = 'd-0'`],
    ['an arrival', `update arrival set added = 9 where case_id = '${one}'`],
    ['its name', `update case_file set title = 'R v Other' where case_id = '${one}'`],
  ])('%s takes it away in the same transaction', async (_, change) => {
    await lists()
    const there = () => store.sqlite.prepare('select count(*) as n from work_row where case_id = ?').pluck().get(one)
    expect(there()).toBe(1)
    store.sqlite.exec(`begin; ${change}`)
    expect(there()).toBe(0)
    store.sqlite.exec('rollback')
    expect(there()).toBe(1)
  })

  test('worked out from the logs alone it is the same again', async () => {
    await lists()
    const before = kept()
    expect(before).toHaveLength(many)
    store.sqlite.exec('delete from work_row')
    await lists()
    expect(kept()).toEqual(before)
  })
})

test('a case kept to others is in no list and no count', async () => {
  const { user } = granted(await desk.invite({ name: 'Ben Okoro', roles: ['advocate'], passphrase }))
  granted(await desk.restrictCase({ caseId: one, to: [user], reason: 'A colleague is the victim.' }))
  expect([
    (await lists()).total,
    (await lists({ words: 'example1' })).lists.flatMap(({ rows }) => rows.map((row) => row.caseId)).includes(caseId(one)!),
  ]).toEqual([many - 1, false])
})
