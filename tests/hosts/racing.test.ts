import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type Asked, type RemoteDesk, type Reply, remoteDesk } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const on = '2026-11-21'
const home = mkdtempSync(join(tmpdir(), 'foursight-racing-'))
const seats: OpenDesk[] = []
function aWindow(): RemoteDesk {
  const own = openDesk({
    home,
    now: () => new Date(`${on}T13:00:00Z`),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell: () => {},
    cost: { N: 1024, r: 8, p: 1 },
  })
  seats.push(own)
  return remoteDesk(async (method, ask) => structuredClone(await answer(own, method, structuredClone(ask))))
}
let here: RemoteDesk
let there: RemoteDesk
let caseId: string
let defendant: string
let order: Asked<'orderStep'>['order']

beforeAll(async () => {
  here = aWindow()
  const roles: Asked<'createStore'>['roles'] = ['chargingLawyer', 'areaReviewer', 'advocate', 'supervisor']
  const { me } = granted(await here.createStore({ name: 'Asha Rahman', passphrase, roles }))
  const { job, caseId: id } = granted(await here.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(here, job)).state).toBe('done')
  caseId = id
  defendant = granted(await here.openCase({ caseId })).suspects[0]!.id
  const [first] = granted(await here.restrainingOrders({ caseId })).orders
  order = { defendant: first!.order.defendant, person: first!.order.person }
  there = aWindow()
  granted(await there.signIn({ user: me.id, passphrase }))
}, 180_000)
afterAll(async () => {
  for (const seat of seats) await seat.close()
  rmSync(home, { recursive: true, force: true })
})

type Step = (desk: RemoteDesk) => Promise<Reply<unknown>>

const offered = async (): Promise<{ caseId: string; offer: string }> => {
  const { recorded } = granted(
    await here.recordOffer({
      caseId,
      kind: 'plea',
      defendant,
      to: 'PHA1997.s4A',
      charges: ['PHA1997.s4A'],
      from: 'Mr Blane',
      hearing: 'Trial',
      until: null,
      reasons: '',
      basis: { is: 'fullFacts', text: '', document: null },
    }),
  )
  return { caseId, offer: recorded }
}
const requested = async (): Promise<{ caseId: string; request: string }> => {
  const asking: Asked<'draftRequest'>['asking'] = {
    category: 'Statements',
    type: 'Victim personal statement',
    description: 'Her statement.',
    why: 'For sentence.',
    defendants: [],
    requiredBy: '2026-12-05',
    due: 'before-charge',
  }
  const { request } = granted(await here.draftRequest({ caseId, asking, raisedFrom: null }))
  return { caseId, request }
}

/** What each window tries at once, once the thing is where both may; the second is told why it may not any more. */
const races: readonly (readonly [string, () => Promise<Step>, RegExp])[] = [
  [
    'opening a review',
    async () => (desk) => desk.openReview({ caseId }),
    /^This can be done before the review is opened; the case now says/,
  ],
  [
    'a plea accepted in court',
    async () => {
      const offer = await offered()
      return (desk) => desk.closeOffer({ ...offer, how: 'acceptedInCourt', court: 'Larchester Crown Court', words: '' })
    },
    /the offer now says “Accepted/,
  ],
  [
    'an order granted',
    async () => {
      const wrote = 'Not to contact her.'
      const step: Asked<'orderStep'>['step'] = {
        type: 'orderGranted',
        madeOn: 'conviction',
        court: 'Luton',
        granted: on,
        wrote,
        until: '2031-11-21',
      }
      return (desk) => desk.orderStep({ caseId, order, step })
    },
    /the order now says “Order in force”/,
  ],
  [
    'a breach of bail reported',
    async () => {
      const conditions = ['Not to contact her.']
      granted(
        await here.bailStep({
          caseId,
          defendant,
          step: { type: 'statusRecorded', status: 'conditional', since: on, conditions, from: 'MG4A' },
        }),
      )
      const breach = {
        type: 'breachReported',
        what: 'He rang her.',
        condition: 'Not to contact her.',
        happened: on,
        arrested: true,
        source: 'PC Lunn',
      } as const
      return (desk) => desk.bailStep({ caseId, defendant, step: breach })
    },
    /now says “Breach/,
  ],
  [
    'a request withdrawn',
    async () => {
      const request = await requested()
      return (desk) => desk.withdrawRequest({ ...request, reason: 'Begun by mistake.' })
    },
    /the request now says “Withdrawn”/,
  ],
]

test.each(races)('two windows racing for %s: one wins, the other is told why', async (_, ready, why) => {
  const step = await ready()
  const replies = await Promise.all([step(here), step(there)])
  const told = replies.flatMap((reply) => (reply.done ? [] : [reply.because.join(' ')]))
  expect(told).toEqual([expect.stringMatching(why)])
})

test('two windows that send one request send it once', async () => {
  const { request } = await requested()
  const replies = await Promise.all([here, there].map((desk) => desk.sendRequests({ caseId, requests: [request], whyAgain: '' })))
  expect(replies.flatMap((reply) => granted(reply).notSent.map(({ because }) => because.join(' ')))).toEqual([
    'This can be done while the request is a draft; the request now says “Waiting for police”.',
  ])
})
