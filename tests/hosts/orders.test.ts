import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type Asked, type DefendantBail, type OrderView, type RemoteDesk, type Reply, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const on = '2026-11-21'
let clock = new Date('2026-11-21T13:00:00Z')
const home = mkdtempSync(join(tmpdir(), 'foursight-orders-'))
const opened = openDesk({
  home,
  now: () => clock,
  version: '0.0.0',
  mayReadPaths: true,
  sample: null,
  tell: () => {},
  cost: { N: 1024, r: 8, p: 1 },
})
const desk: RemoteDesk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
let caseId: string
let order: { defendant: string; person: string }

beforeAll(async () => {
  granted(await desk.createStore({ name: 'Dev Patel', passphrase, roles: ['advocate'] }))
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
  const [first] = granted(await desk.restrainingOrders({ caseId })).orders
  order = { defendant: first!.order.defendant, person: first!.order.person }
}, 180_000)
afterAll(async () => {
  await opened.close()
  rmSync(home, { recursive: true, force: true })
})

const because = async (reply: Promise<Reply<unknown>>): Promise<readonly string[]> => {
  const answered = await reply
  return answered.done ? [] : answered.because
}

type Built = Asked<'lintBuilt'>['built']
type OrderStep = Asked<'orderStep'>['step']

/** An order built as the screen builds it: the terms the file proposes, their blanks filled. */
async function built(difference: Partial<Built> = {}): Promise<Built> {
  const { proposed, orders } = granted(await desk.restrainingOrders({ caseId }))
  const { defendantName, personName } = orders[0]!.order
  const terms = proposed[0]!.terms
    .filter(({ slots, text }) => slots.length === 0 || !text.includes('['))
    .map(({ id, text, why, evidence }) => ({
      id,
      text: text.replace('the persons named in the schedule', 'Ben Example'),
      why,
      evidence: evidence.slice(0, 2).map(({ documentId, page, start, quote }) => ({ documentId, page, start, quote })),
      necessity: 'It went on after a warning.',
      againstWish: '',
    }))
  return {
    defendant: { name: defendantName, bornOn: null, home: null, work: null },
    persons: [{ name: personName, bornOn: '1990-02-03', describedAs: '' }],
    onConviction: terms,
    onAcquittal: terms.filter(({ id }) => id !== 'violence'),
    exceptions: ['Nothing in this order prevents contact with a child that is ordered by the Family Court.'],
    duration: { until: 'furtherOrder', reasons: 'It went on after a warning.' },
    annex: null,
    children: true,
    unsafe: [],
    known: [],
    otherOrders: [],
    reliedOn: [],
    ...difference,
  }
}
const step = async (said: OrderStep): Promise<OrderView> => granted(await desk.orderStep({ caseId, order, step: said })).orders[0]!

describe('an order', () => {
  test('is built, put to the victim, made ready, served and granted; what the court wrote is set against it', async () => {
    await step({ type: 'orderConsidered', seek: true, reasons: 'He went on after a warning.' })
    const draft = await built()
    expect((await step({ type: 'termsPutForward', built: draft })).says).toBe('Victim’s views wanted')

    const texts = [...new Set([...draft.onConviction, ...draft.onAcquittal].map(({ text }) => text.trim()))]
    const views = texts.map((text, at) => ({ text, wanted: at > 0 }))
    expect(
      await because(
        desk.orderStep({
          caseId,
          order,
          step: { type: 'victimAsked', askedOn: on, askedBy: 'PC Lunn', words: 'Yes.', views: views.slice(1), notHad: '' },
        }),
      ),
    ).toEqual([`Say of each term whether it is wanted. Not yet said: ${texts[0]}`])
    await step({ type: 'victimAsked', askedOn: on, askedBy: 'PC Lunn', words: 'All but the first.', views, notHad: '' })

    const confirmed = await step({ type: 'addressesConfirmed', officer: 'PC Lunn', confirmedOn: on, words: '' })
    expect(confirmed.red).toEqual([{ rule: 'RT13', says: 'The victim does not want this term and no reason is given for it.' }])
    expect(await because(desk.orderStep({ caseId, order, step: { type: 'madeReady', overruled: [] } }))).toEqual([
      'Mend these, or overrule each with a reason: The victim does not want this term and no reason is given for it.',
    ])
    const overruled = confirmed.red.map((item) => ({ ...item, reason: 'Her sister is at risk as well.' }))
    expect((await step({ type: 'madeReady', overruled })).is).toBe('ready')

    const served = { court: 'Luton Crown Court', onCourt: on, onDefence: on, evidenceNotice: null, hearsayNotice: null, dispensed: '' }
    expect((await step({ type: 'orderServed', ...served })).is).toBe('applied')
    const wrote = texts[0]!
    const inForce = await step({
      type: 'orderGranted',
      madeOn: 'conviction',
      court: 'Luton Crown Court',
      granted: on,
      wrote,
      until: '2031-11-21',
    })
    expect(inForce.says).toBe('Order in force')
    expect(inForce.notGranted).not.toContain(wrote)
    expect(inForce.notGranted.length).toBeGreaterThan(0)
  })

  test('that is broken is reviewed, and the desk says whether the file indicates stalking', async () => {
    await step({ type: 'breachReported', what: 'He rang her.', happened: on, source: 'Call log' })
    expect(
      await because(
        desk.orderStep({ caseId, order, step: { type: 'breachReviewed', stalking: 'no', why: ' ', next: 'A breach charge.' } }),
      ),
    ).toEqual(['The file indicates stalking. Say why this breach is not part of it, or cannot be told to be.'])
    const reviewed = await step({ type: 'breachReviewed', stalking: 'yes', why: 'It goes on.', next: 'Section 4A beside the breach.' })
    expect([reviewed.is, reviewed.breaches[0]?.reviewed?.stalkingIndicated]).toEqual(['granted', true])
  })

  test('is told in the log, each step a sentence', async () => {
    const says = granted(await desk.log({ caseId })).map((line) => line.says)
    expect(says.filter((sentence) => sentence.startsWith('Restraining order,'))).toHaveLength(9)
    expect(says.some((sentence) => sentence.includes('cannot put into words'))).toBe(false)
  })

  test('rests on no passage that is not there', async () => {
    const draft = await built()
    const [first, ...rest] = draft.onConviction
    const onConviction = [{ ...first!, evidence: [{ ...first!.evidence[0]!, quote: 'Nobody ever wrote this.' }] }, ...rest]
    expect(await because(desk.lintBuilt({ caseId, order, built: { ...draft, onConviction } }))).toEqual([
      'One of the passages a term rests on is not in this case. Choose it again from the file.',
    ])
  })

  test('prints no word that is protected on the case', async () => {
    granted(
      await desk.recordCare({
        caseId,
        person: order.person,
        record: { type: 'detailsProtected', what: 'address', words: ['12 Larch Road'], reason: 'She has moved.' },
      }),
    )
    const draft = await built({ duration: { until: 'furtherOrder', reasons: 'She moved to 12, Larch-Road.' } })
    const { faults, maySend } = granted(await desk.lintBuilt({ caseId, order, built: draft }))
    expect([maySend, faults.some(({ rule }) => rule === 'RT10')]).toEqual([false, true])
    expect(JSON.stringify(granted(await desk.restrainingOrders({ caseId })))).not.toContain('12 Larch Road')
  })
})

describe('what leaves for the defence', () => {
  beforeAll(async () => {
    await step({ type: 'orderEnded', ended: on, why: 'Discharged, to be sought anew.' })
    await step({ type: 'orderConsidered', seek: true, reasons: 'To be sought anew.' })
  })

  /** The draft order as exported once these terms are put forward; why it may not leave, or nothing. */
  async function leaving(text: string, difference: Partial<Built> = {}): Promise<readonly string[]> {
    const draft = await built(difference)
    const [first] = draft.onConviction
    await step({ type: 'termsPutForward', built: { ...draft, onConviction: [{ ...first!, text }], onAcquittal: [] } })
    return because(desk.exportDraft({ caseId, kind: 'restraining-order', format: 'docx', about: `${order.defendant} ${order.person}` }))
  }

  test.each<[string, string, Partial<Built>, number]>([
    ['a street', 'Not to enter Hill Street.', {}, 0],
    ['an address nobody said the defendant knows', 'Not to enter 4 Hill Street.', {}, 1],
    ['an address printed on purpose', 'Not to enter 4 Hill Street.', { known: ['4 Hill Street'] }, 0],
    ['a protected address, even called known', 'Not to enter 12 Larch Road.', { known: ['12 Larch Road'] }, 1],
  ])('%s', async (_, text, difference, refusals) => {
    expect(await leaving(text, difference)).toHaveLength(refusals)
  })

  test('a protected street on the map keeps the draft from leaving', async () => {
    const annex = {
      kind: 'sketch',
      title: 'The zone',
      streets: [{ name: 'Larch Road', line: [] }],
      zone: [
        [1, 1],
        [9, 1],
        [9, 9],
      ],
      note: '',
    } as const
    expect(
      (await leaving('Not to enter the area edged red on the map.', { annex: annex as unknown as NonNullable<Built['annex']> })).length,
    ).toBeGreaterThan(0)
  })
})

describe('bail', () => {
  const bailStep = async (said: Asked<'bailStep'>['step']): Promise<DefendantBail> =>
    granted(await desk.bailStep({ caseId, defendant: order.defendant, step: said })).defendants[0]!
  const application = {
    type: 'applicationMade',
    seeks: 'remand',
    offence: 'PHA1997.s4A',
    adult: true,
    court: 'Luton Magistrates’ Court',
    hearing: on,
    grounds: [{ ground: 'offending', facts: 'He went on after a warning.', points: [] as string[] }],
    conditions: [],
    immediateCustody: 'The range is over twelve months.',
    victimViews: '',
  } as const satisfies Asked<'bailStep'>['step']

  test('takes the passages of a ground from the file, and asks why immediate custody is a real prospect', async () => {
    const view = granted(await desk.bail({ caseId, offence: 'PHA1997.s4A', adult: true }))
    const ground = view.grounds.find(({ evidence }) => evidence.length > 0)!
    const relied = { ground: ground.id, facts: 'As the statement says.', points: [ground.evidence[0]!.text] }
    expect(
      await because(
        desk.bailStep({ caseId, defendant: order.defendant, step: { ...application, grounds: [relied], immediateCustody: '' } }),
      ),
    ).toEqual(
      ['injury', 'ownProtection'].includes(ground.id)
        ? []
        : ['Say why there is a real prospect of immediate, not suspended, custody: the grounds relied on need it.'],
    )
    const made = await bailStep({ ...application, grounds: [relied] })
    expect(made.applications.at(-1)?.made.grounds[0]?.citations.length).toBeGreaterThan(0)
  })

  test('granted over objection gives two hours for the written notice', async () => {
    const decided = await bailStep({
      type: 'courtDecided',
      outcome: 'conditional',
      conditions: ['Not to enter Luton.'],
      reasons: 'Conditions are enough.',
      decided: on,
      ended: '12:40',
    })
    expect([decided.is, decided.notice?.dueWords, decided.notice?.overdue]).toEqual([
      'appealToDecide',
      '14:40, in 1 hour 40 minutes',
      false,
    ])
    await bailStep({ type: 'appealDecided', appeal: true, reasons: 'He has broken bail.', approvedBy: 'Ruth Adeyemi', toldCourt: '12:38' })
    clock = new Date('2026-11-21T14:45:00Z')
    expect(granted(await desk.bailRecord({ caseId })).defendants[0]?.notice).toMatchObject({
      overdue: true,
      dueWords: '14:40, overdue by 5 minutes',
    })
    const served = await bailStep({ type: 'noticeServed', served: on, at: '14:44' })
    expect([served.is, served.notice?.late]).toEqual(['appealLodged', true])
  })
})
