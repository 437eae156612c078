import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type Asked, type RemoteDesk, remoteDesk } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import { keyringFile } from '#store/home'
import { tryPassphrase } from '#store/keyring'
import { createStore, openStore, type Store } from '#store/open'
import { signedUnread } from '../cases/signing.ts'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const cost = { N: 1024, r: 8, p: 1 }
const on = '2026-11-21'
const now = () => new Date(`${on}T13:00:00Z`)
const homes: string[] = []
const aHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'foursight-rebuilt-'))
  homes.push(home)
  return home
}
const home = aHome()

type Seat = Readonly<{ own: OpenDesk; desk: RemoteDesk }>
function sitAt(where: string): Seat {
  const own = openDesk({ home: where, now, version: '0.0.0', mayReadPaths: true, sample: null, tell: () => {}, cost })
  return { own, desk: remoteDesk(async (method, ask) => structuredClone(await answer(own, method, structuredClone(ask)))) }
}
let caseId: string
let lawyer: string
let supervisor: string
let about: Readonly<{ defendant: string; person: string }>

const drafts = [
  'mg3',
  'mg3a',
  'action-plan',
  'bail-objections',
  'bail-appeal',
  'hearing-sheet',
  'special-measures',
  'plea-note',
  'victim-letter',
] as const
const all = { as: null, lane: null, due: 'any', words: '', atMost: 100 } as const

/** Everything the screens ask of a case, and of all cases, as the lawyer sees it. */
async function views(desk: RemoteDesk): Promise<Readonly<Record<string, unknown>>> {
  granted(await desk.signIn({ user: lawyer, passphrase }))
  const opened = granted(await desk.openCase({ caseId }))
  const { unopened: _, ...review } = granted(await desk.reviewForm({ caseId, defendant: about.defendant }))
  const seen: Record<string, unknown> = { opened, review }
  for (const ask of [
    'requests',
    'offers',
    'restrainingOrders',
    'bailRecord',
    'clocks',
    'findings',
    'marks',
    'care',
    'analysis',
    'course',
    'chargesRead',
    'log',
  ] as const)
    seen[ask] = granted((await desk[ask]({ caseId })) as never)
  for (const kind of drafts) seen[kind] = granted(await desk.draft({ caseId, kind }))
  seen.order = granted(await desk.draft({ caseId, kind: 'restraining-order', about: `${about.defendant} ${about.person}` }))
  const { parts, versions } = granted(await desk.editDraft({ caseId, kind: 'mg3' }))
  seen.edited = { parts, versions }
  seen.why = granted(await desk.why({ caseId, about: 'stalking' }))
  seen.worksheet = granted(await desk.worksheet({ caseId, offence: 'PHA1997.s4A', test: 'fullCode' }))
  seen.found = granted(await desk.search({ caseId, text: 'followed' }))
  seen.lists = granted(await desk.workLists(all))
  seen.cases = granted(await desk.cases({}))
  granted(await desk.lock({}))
  granted(await desk.signIn({ user: supervisor, passphrase }))
  seen.approvals = granted(await desk.approvals({}))
  seen.quality = granted(await desk.quality({ from: null, to: null, force: null }))
  granted(await desk.lock({}))
  return structuredClone(seen)
}

/** A case in which every workflow has been at work. */
async function busy(desk: RemoteDesk): Promise<void> {
  supervisor = granted(await desk.createStore({ name: 'Sunita Rao', passphrase, roles: ['supervisor'] })).me.id
  const { user, code } = granted(
    await desk.invite({ name: 'Asha Rahman', roles: ['chargingLawyer', 'areaReviewer', 'advocate'], passphrase }),
  )
  granted(await desk.lock({}))
  granted(await desk.acceptInvitation({ user, code, passphrase }))
  lawyer = user
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
  const view = granted(await desk.openReview({ caseId }))
  const suspect = view.suspects[0]!.id
  const [firstOrder] = granted(await desk.restrainingOrders({ caseId })).orders
  about = { defendant: firstOrder!.order.defendant, person: firstOrder!.order.person }

  const { findings } = granted(await desk.findings({ caseId }))
  const observed = findings.filter(({ is }) => is === 'observation')
  granted(await desk.acceptFinding({ caseId, key: observed[0]!.key }))
  granted(await desk.rejectFinding({ caseId, key: observed.at(-1)!.key, reason: 'It was the school run.' }))
  const document = view.documents.find(({ name }) => name.includes('statement'))!.documentId
  const { text } = granted(await desk.page({ caseId, documentId: document, page: 1 }))
  const quote = text.slice(0, 40).trim()
  const place = { documentId: document, page: 1, start: text.indexOf(quote), quote }
  granted(await desk.makeMark({ caseId, kind: 'evidence', place, comment: 'Her own words.', elements: [], redact: null }))
  granted(
    await desk.recordCare({
      caseId,
      person: about.person as never,
      record: { type: 'needRecorded', need: 'An interpreter', arranged: '' },
    }),
  )
  granted(
    await desk.recordDate({
      caseId,
      event: 'remandedInCustody',
      suspect: null,
      date: '2026-11-10',
      time: null,
      note: 'Leeds',
      from: 'The register',
    }),
  )

  const unmet = view.report!.checks.filter(({ status, action }) => status === 'not-met' && action?.to === 'police').slice(0, 3)
  const { requests } = granted(
    await desk.requestChecks({
      caseId,
      checks: unmet.map(({ id: check, action }) => ({ check, description: action!.text })),
      requiredBy: '2026-12-20',
      whyAgain: '',
    }),
  )
  granted(await desk.chaseRequest({ caseId, request: requests[0]!.request, words: 'E-mail to PC Dunne.', requiredBy: null }))
  granted(await desk.withdrawRequest({ caseId, request: requests[1]!.request, reason: 'He has it.' }))
  const open = view.report!.checks.filter(({ status }) => !['met', 'not-applicable'].includes(status))
  for (const { id: check } of open.slice(0, 2)) granted(await desk.overruleCheck({ caseId, check, reason: 'It is seen to.' }))
  granted(await desk.requestMaterial({ caseId, checks: open.map(({ id: check }) => check), wanted: 'The rest.' }))

  const decision = { suspect, charge: 'PHA1997.s4A', outcome: 'charge', reasons: 'Both stages.', whyNotStalking: '' } as const
  granted(await desk.decideCharge({ caseId, decision: { ...decision, test: 'threshold', reviewOn: '2026-12-01' } }))
  granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread }))
  const laid = { offence: 'PHA1997.s4A', title: 'Stalking', from: null, to: null, wording: '' }
  granted(await desk.receiveCharges({ caseId, defendant: suspect, charges: [laid], chargedOn: on }))
  granted(await desk.settleCharges({ caseId, defendant: suspect, differences: [] }))
  granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread }))
  const hearing = { on, time: '10:00', court: 'Larchester Crown Court', kind: 'plea' } as const
  granted(await desk.fixHearing({ caseId, defendant: suspect, hearing }))

  const offered = granted(
    await desk.recordOffer({
      caseId,
      kind: 'plea',
      defendant: suspect,
      to: 'PHA1997.s2',
      charges: ['PHA1997.s4A'],
      from: 'Mr Blane, counsel',
      hearing: 'Plea hearing',
      until: on,
      reasons: 'It saves a trial.',
      basis: { is: 'written', text: 'He sent no more than two messages.', document: null },
    }),
  )
  const offer = { caseId, offer: offered.recorded }
  const view1 = { had: true, askedBy: 'PC Lunn', askedOn: on, words: 'I want it called stalking.', toldWhatFollows: true } as const
  granted(await desk.recordView({ ...offer, whose: 'victim', view: view1 }))
  const order = about as Asked<'orderStep'>['order']
  granted(await desk.orderStep({ caseId, order, step: { type: 'orderConsidered', seek: true, reasons: 'He went on after a warning.' } }))
  const bail: Asked<'bailStep'>['step'] = {
    type: 'statusRecorded',
    status: 'conditional',
    since: on,
    conditions: ['Not to contact her.'],
    from: 'MG4A',
  }
  granted(await desk.bailStep({ caseId, defendant: suspect, step: bail }))
  const { parts } = granted(await desk.editDraft({ caseId, kind: 'mg3' }))
  granted(await desk.keepDraftVersion({ caseId, kind: 'mg3', parts: structuredClone(parts) as never, name: 'As drafted' }))
  const { changes } = granted(await desk.openCase({ caseId }))
  if (changes) granted(await desk.seenChanges({ caseId, version: changes.version }))
  granted(await desk.lock({}))
}

let before: Readonly<Record<string, unknown>>
let key: Buffer

beforeAll(async () => {
  const seat = sitAt(home)
  await busy(seat.desk)
  before = await views(seat.desk)
  await seat.own.close()
  const tried = await tryPassphrase({ home, cost }, lawyer as never, passphrase, now())
  if (!tried.opened) throw new Error('The store did not open.')
  key = tried.key
}, 300_000)
afterAll(() => {
  for (const one of homes) rmSync(one, { recursive: true, force: true })
})

async function viewsAt(where: string) {
  const seat = sitAt(where)
  try {
    return await views(seat.desk)
  } finally {
    await seat.own.close()
  }
}

/** The tables that hold the truth; every other is worked out from them, or holds what is not yet part of the record. */
const kept = ['case_file', 'document', 'document_part', 'page', 'log_entry']

const tablesOf = ({ sqlite }: Store): readonly string[] =>
  sqlite
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'page_search%'`)
    .pluck()
    .all() as string[]

describe('every view comes from the log, the documents and their pages', () => {
  test('of a case in which every workflow has been at work', () => {
    const store = openStore(home, key, { now })
    const workflows = store.sqlite.prepare('select distinct workflow from log_entry where chain = ?').pluck().all(caseId) as string[]
    store.close()
    expect(workflows.map((id) => id.split('/')[0]).toSorted()).toEqual([
      'bail',
      'care',
      'charging',
      'corrections',
      'dates',
      'drafts',
      'marks',
      'orders',
      'pleas',
      'requests',
    ])
  })

  test('what is worked out can be thrown away, and is the same when it is worked out again', async () => {
    const store = openStore(home, key, { now })
    store.sqlite.exec(`delete from reading; delete from work_row; insert into page_search(page_search) values ('delete-all')`)
    expect(store.sqlite.prepare('select count(*) from reading').pluck().get()).toBe(0)
    store.sqlite.exec(`insert into page_search(page_search) values ('rebuild')`)
    store.close()
    expect(await viewsAt(home)).toEqual(before)
  }, 120_000)

  test('a store that has nothing else shows the same', async () => {
    const elsewhere = aHome()
    const old = openStore(home, key, { now })
    const fresh = createStore(elsewhere, key, { now })
    copyFileSync(keyringFile(home), keyringFile(elsewhere))
    expect(tablesOf(old)).toEqual(expect.arrayContaining(kept))
    fresh.sqlite.transaction(() => {
      for (const table of kept) {
        const rows = old.sqlite.prepare(`select * from ${table}`).all() as Record<string, unknown>[]
        const columns = Object.keys(rows[0]!)
        const put = fresh.sqlite.prepare(
          `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => '?').join()})`,
        )
        for (const row of rows) put.run(columns.map((name) => row[name]))
      }
    })()
    old.close()
    fresh.close()
    expect(await viewsAt(elsewhere)).toEqual(before)
  }, 120_000)
})
