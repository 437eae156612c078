import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { schemaName } from '#api/checkReport'
import {
  type Answers,
  asks,
  type CaseView,
  draftFormats,
  draftKinds,
  type JobView,
  type Method,
  type RemoteDesk,
  type Reply,
} from '#api/contract'
import { anOrder } from '../cases/order.ts'
import { signedUnread } from '../cases/signing.ts'
import { granted } from './granted.ts'

/** The police file the contract is tried on. */
export const sample = 'tests/cases/case-20-r-v-marlow'
const passphrase = 'larch otter violin'

/** A host under test: a desk over a new empty home, reached as that host is reached. */
export type OpenHost = () => Promise<Readonly<{ desk: RemoteDesk; close: () => Promise<void> }>>

const reasons = async (reply: Promise<Reply<unknown>>) => {
  const answered = await reply
  return answered.done ? [] : answered.because
}

/** Waits for long work to end. */
export async function ended(desk: RemoteDesk, job: string): Promise<JobView> {
  for (;;) {
    const found = granted(await desk.jobs({})).find((one) => one.job === job)
    if (found && found.state !== 'running') return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function imported(desk: RemoteDesk): Promise<string> {
  const { job, caseId } = granted(await desk.importSample({}))
  expect((await ended(desk, job)).state).toBe('done')
  return caseId
}

const whoeverYouAre: readonly Method[] = ['door', 'createStore', 'signIn', 'acceptInvitation', 'recover', 'lock']
const passage = { documentId: 'd-1', page: 1, start: 0, quote: 'x' }
const of = { caseId: 'c-1', defendant: 'p-1' }
const laid = { offence: 'PHA1997.s2', title: 'Harassment', from: null, to: null, wording: '' }
const onADay = { earliest: '2026-03-10', latest: '2026-03-10', text: '' }
const asking = {
  category: 'Statements',
  type: 'Victim personal statement',
  description: 'x',
  why: 'x',
  defendants: [],
  requiredBy: null,
  due: 'before-charge',
}
const dated = { event: 'hearing', suspect: null, date: '2026-03-10', time: null }
/** One readable ask of every method. */
const anAsk: { [M in Method]: unknown } = {
  door: {},
  createStore: { name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] },
  signIn: { user: 'u-1', passphrase },
  acceptInvitation: { user: 'u-1', code: 'x', passphrase },
  recover: { user: 'u-1', recoveryKey: 'x', passphrase },
  changePassphrase: { passphrase, newPassphrase: passphrase },
  invite: { name: 'Ben Okoro', roles: ['advocate'], passphrase },
  lock: {},
  cases: {},
  workLists: { as: null, lane: null, due: 'any', words: '', atMost: 25 },
  openCase: { caseId: 'c-1' },
  openParcel: {},
  addToParcel: { parcel: 'p-1', path: 'a.txt', base64: '' },
  importParcel: { parcel: 'p-1', title: '', into: null },
  importSample: {},
  importPath: { path: '/tmp', into: null },
  continueReading: { caseId: 'c-1' },
  readWithPassword: { caseId: 'c-1', documentId: 'd-1', password: 'x' },
  recogniseAgain: { caseId: 'c-1', documentId: 'd-1', page: 1 },
  seenChanges: { caseId: 'c-1', version: 'x' },
  editDraft: { caseId: 'c-1', kind: 'mg3' },
  keepDraft: { caseId: 'c-1', kind: 'mg3', parts: [] },
  dropDraft: { caseId: 'c-1', kind: 'mg3' },
  answerChanges: { caseId: 'c-1', kind: 'mg3', parts: [], take: [], leave: [] },
  keepDraftVersion: { caseId: 'c-1', kind: 'mg3', parts: [], name: 'x' },
  issueDraft: { caseId: 'c-1', kind: 'mg3', version: 1 },
  overruleFault: { caseId: 'c-1', kind: 'mg3', fault: 'x', reason: 'x' },
  compareDrafts: { caseId: 'c-1', kind: 'mg3', from: 'drafted', to: 1 },
  commentOnDraft: { caseId: 'c-1', kind: 'mg3', sentence: 's1', words: 'x', says: 'x' },
  settleComment: { caseId: 'c-1', kind: 'mg3', comment: 'x' },
  exportVersion: { caseId: 'c-1', kind: 'mg3', version: 1, format: 'docx' },
  bringBackWord: { caseId: 'c-1', kind: 'mg3', base64: '' },
  passageOn: { caseId: 'c-1', documentId: 'd-1', page: 1, words: 'x', near: null },
  shorthands: {},
  keepShorthands: { shorthands: [] },
  offers: { caseId: 'c-1' },
  recordOffer: {
    caseId: 'c-1',
    kind: 'plea',
    defendant: 'p-1',
    to: 'PHA1997.s2',
    charges: [],
    from: 'x',
    hearing: 'x',
    until: null,
    reasons: '',
    basis: { is: 'fullFacts', text: '', document: null },
  },
  lookAgain: { caseId: 'c-1', offer: 'o-1' },
  giveBasis: { caseId: 'c-1', offer: 'o-1', basis: { is: 'written', text: 'x', document: null } },
  recordView: { caseId: 'c-1', offer: 'o-1', whose: 'victim', view: { had: false, because: 'x' } },
  checkBasis: { caseId: 'c-1', offer: 'o-1', lines: [] },
  answerNeed: { caseId: 'c-1', offer: 'o-1', need: 'P8', applies: true, words: 'x' },
  proposeOffer: { caseId: 'c-1', offer: 'o-1', reasons: 'x' },
  approvedByTelephone: {
    caseId: 'c-1',
    offer: 'o-1',
    supervisor: { id: null, name: 'x' },
    calledOn: '2026-03-10',
    calledAt: '14:05',
    words: 'x',
    reasons: 'x',
  },
  approveOffer: { caseId: 'c-1', offer: 'o-1', words: 'x', passphrase },
  refuseOffer: { caseId: 'c-1', offer: 'o-1', reason: 'x', passphrase },
  returnOffer: { caseId: 'c-1', offer: 'o-1', reason: 'x' },
  replaceSupervisor: { caseId: 'c-1', offer: 'o-1', supervisor: 'u-1', reason: 'x', passphrase },
  ratifyApproval: { caseId: 'c-1', offer: 'o-1', words: '', passphrase },
  disownApproval: { caseId: 'c-1', offer: 'o-1', reason: 'x', passphrase },
  closeOffer: { caseId: 'c-1', offer: 'o-1', how: 'rejected', court: '', words: '' },
  reopenOffer: { caseId: 'c-1', offer: 'o-1', reason: 'x' },
  approvals: {},
  restrainingOrders: { caseId: 'c-1' },
  orderStep: { caseId: 'c-1', order: { defendant: 'p-1', person: 'p-2' }, step: { type: 'orderConsidered', seek: true, reasons: 'x' } },
  lintBuilt: { caseId: 'c-1', order: { defendant: 'p-1', person: 'p-2' }, built: anOrder({ onConviction: [], onAcquittal: [] }) },
  mapPicture: { base64: 'AAAA' },
  bailRecord: { caseId: 'c-1' },
  bailStep: { caseId: 'c-1', defendant: 'p-1', step: { type: 'appealDropped', why: 'x' } },
  jobs: {},
  cancelJob: { job: 'j-1' },
  page: { caseId: 'c-1', documentId: 'd-1', page: 1 },
  documentBytes: { caseId: 'c-1', documentId: 'd-1', offset: 0, length: 10 },
  search: { caseId: null, text: 'gate' },
  findings: { caseId: 'c-1' },
  acceptFinding: { caseId: 'c-1', key: 'x' },
  correctFinding: { caseId: 'c-1', key: 'x', to: { is: 'document', kind: 'MG11' }, reason: '' },
  rejectFinding: { caseId: 'c-1', key: 'x', reason: 'x' },
  addObservation: { caseId: 'c-1', passage, idea: 'following', when: null, reason: '' },
  addIncident: { caseId: 'c-1', passage, when: onADay, summary: 'x', behaviours: [], markers: [], reason: '' },
  mergeIncidents: { caseId: 'c-1', keys: ['x', 'y'], when: onADay, summary: 'x', reason: '' },
  splitIncident: { caseId: 'c-1', key: 'x', parts: [{ when: onADay, summary: 'x', passages: [0] }], reason: '' },
  undoCorrection: { caseId: 'c-1', number: 1 },
  marks: { caseId: 'c-1' },
  makeMark: { caseId: 'c-1', kind: 'evidence', place: passage, comment: '', elements: [], redact: null },
  changeMark: { caseId: 'c-1', mark: 'm-1', comment: '', elements: [], redact: null },
  removeMark: { caseId: 'c-1', mark: 'm-1' },
  restoreMark: { caseId: 'c-1', mark: 'm-1' },
  care: { caseId: 'c-1' },
  analysis: { caseId: 'c-1' },
  course: { caseId: 'c-1' },
  recordCare: { caseId: 'c-1', person: 'p-1', record: { type: 'needRecorded', need: 'x', arranged: '' } },
  openReview: { caseId: 'c-1' },
  requestMaterial: { caseId: 'c-1', checks: ['victim.vps'], wanted: 'x' },
  requests: { caseId: 'c-1' },
  draftRequest: { caseId: 'c-1', asking, raisedFrom: null },
  rewriteRequest: { caseId: 'c-1', request: 'r-1', asking },
  sendRequests: { caseId: 'c-1', requests: ['r-1'], whyAgain: '' },
  requestChecks: { caseId: 'c-1', checks: [{ check: 'victim.vps', description: 'x' }], requiredBy: '2026-03-10', whyAgain: '' },
  chaseRequest: { caseId: 'c-1', request: 'r-1', words: 'x', requiredBy: null },
  escalateRequest: { caseId: 'c-1', request: 'r-1', to: 'inspector', words: 'x', whyNow: '' },
  answerRequest: { caseId: 'c-1', request: 'r-1', documents: [], what: 'x', stillWanted: null },
  judgeAnswer: { caseId: 'c-1', request: 'r-1', reason: null },
  withdrawRequest: { caseId: 'c-1', request: 'r-1', reason: 'x' },
  reopenRequest: { caseId: 'c-1', request: 'r-1', reason: 'x' },
  clocks: { caseId: 'c-1' },
  recordDate: { caseId: 'c-1', ...dated, note: '', from: 'x' },
  withdrawDate: { caseId: 'c-1', ...dated, reason: 'x' },
  materialReceived: { caseId: 'c-1', what: 'x' },
  overruleCheck: { caseId: 'c-1', check: 'victim.vps', reason: 'x' },
  decideCharge: {
    caseId: 'c-1',
    decision: {
      suspect: 'p-1',
      charge: 'PHA1997.s2',
      outcome: 'charge',
      test: 'fullCode',
      reasons: 'x',
      whyNotStalking: '',
      reviewOn: null,
    },
  },
  reviewForm: of,
  reviewGates: { ...of, said: signedUnread },
  submitReview: { ...of, said: signedUnread },
  considerMaterial: { ...of, reason: 'x' },
  chargesRead: { caseId: 'c-1' },
  receiveCharges: { ...of, charges: [laid], chargedOn: '2025-03-10' },
  chargedByPolice: { ...of, charges: [laid], chargedOn: '2025-03-10' },
  settleCharges: { ...of, differences: [] },
  fixHearing: { ...of, hearing: { on: '2025-03-20', time: '10:00', court: 'x', kind: 'trial' } },
  recordHearing: { ...of, result: 'x' },
  recordPlea: { ...of, charge: 'PHA1997.s2', plea: 'guilty', lesser: null, accepted: true, through: null },
  recordVerdict: { ...of, charge: 'PHA1997.s2', verdict: 'guilty', alternative: '' },
  stopCharge: { ...of, charge: 'PHA1997.s2', stop: 'discontinued', reason: 'x', through: null },
  recordSentence: { ...of, sentences: [] },
  settleRestrainingOrder: { ...of, outcome: 'refused', reason: 'x' },
  closeCase: { ...of, reason: 'x' },
  reopenCase: { ...of, why: 'newMaterial', reason: 'x' },
  askVictimsReview: { ...of, stage: 'local', askedBy: 'x', words: 'x' },
  decideVictimsReview: { ...of, upheld: true, reason: 'x' },
  reopenReview: { caseId: 'c-1', reason: 'x' },
  draft: { caseId: 'c-1', kind: 'mg3' },
  exportDraft: { caseId: 'c-1', kind: 'mg3', format: 'text' },
  bail: { caseId: 'c-1', offence: 'PHA1997.s4A', adult: true },
  worksheet: { caseId: 'c-1', offence: 'PHA1997.s4A', test: 'fullCode' },
  orders: { caseId: 'c-1', stage: 'beforeCharge' },
  typology: { caseId: 'c-1' },
  why: { caseId: 'c-1', about: 'stalking' },
  whatIf: { caseId: 'c-1', without: ['d-1'] },
  pleaOffer: { caseId: 'c-1', to: 'PHA1997.s2', reasons: '', basis: '' },
  lintOrder: {
    caseId: 'c-1',
    draft: {
      defendant: { name: 'Sam Sample', home: null, work: null },
      persons: [],
      onConviction: [],
      onAcquittal: [],
      duration: { until: null, reasons: '' },
      map: false,
      children: false,
      unsafe: [],
      otherOrders: [],
    },
  },
  checkSettings: {},
  setCheckSettings: { off: ['victim.vps'], order: [], reason: 'x' },
  log: { caseId: 'c-1' },
  verify: {},
  backup: { path: '/tmp/x' },
  keepWork: { caseId: null, name: 'reasons', text: 'half a sentence' },
  keptWork: { caseId: null, name: 'reasons' },
  allKeptWork: { caseId: null },
  people: {},
  changeRoles: { user: 'u-1', roles: ['advocate'], reason: 'x', passphrase },
  removePerson: { user: 'u-1', reason: 'x', passphrase },
  restrictCase: { caseId: 'c-1', to: ['u-1'], reason: 'x' },
  openCaseToAll: { caseId: 'c-1', reason: 'x' },
  caseAccess: { caseId: 'c-1' },
  makePack: { caseId: 'c-1', passphrase, packPassphrase: passphrase },
  packBytes: { pack: '00000000-0000-4000-8000-000000000000', offset: 0, length: 1 },
  takeInPack: { parcel: 'p-1', packPassphrase: passphrase },
  quality: { from: null, to: null, force: null },
  dipSample: { many: 5, words: 'March 2026' },
  noteLesson: { to: 'direct', words: 'x' },
  lessons: {},
  exportLog: { caseId: 'c-1', format: 'pdf', forDisclosure: true },
  about: {},
  backups: {},
  backUpNow: {},
  retention: { months: 12 },
  deleteCase: { caseId: 'c-1', reason: 'x', passphrase },
}

/** The contract every host must keep, tried on a host. */
export function keepsTheContract(openHost: OpenHost): void {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })
  const aDesk = async () => {
    const { desk, close } = await openHost()
    closing.push(close)
    return desk
  }
  const signedIn = async (roles: readonly ('chargingLawyer' | 'areaReviewer' | 'advocate' | 'supervisor')[] = ['chargingLawyer']) => {
    const desk = await aDesk()
    const { recoveryKey, me } = granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: [...roles] }))
    return { desk, me, recoveryKey }
  }
  const ask = <M extends Method>(desk: RemoteDesk, method: M, from: unknown) => desk[method](from as never) as Promise<Reply<Answers[M]>>

  test('to a stranger it says whether there is a store and who may open it, and refuses everything else', async () => {
    const desk = await aDesk()
    const { store, users, me, waitSeconds, sample: name } = granted(await desk.door({}))
    expect({ store, users, me, waitSeconds, name }).toEqual({
      store: 'none',
      users: [],
      me: null,
      waitSeconds: 0,
      name: 'case-20-r-v-marlow',
    })
    for (const method of (Object.keys(asks) as Method[]).filter((one) => !whoeverYouAre.includes(one)))
      expect({ method, because: await reasons(ask(desk, method, anAsk[method])) }).toEqual({ method, because: ['Sign in first.'] })
    expect(await reasons(ask(desk, 'signIn', anAsk.signIn))).toEqual([expect.stringContaining('The case store is missing')])
  })

  test('what somebody is still writing is kept until she drops it, and for no case that is not there', async () => {
    const { desk } = await signedIn()
    const work = { caseId: null, name: 'reasons' }
    granted(await desk.keepWork({ ...work, text: 'half a sen' }))
    granted(await desk.keepWork({ ...work, text: 'half a sentence' }))
    expect(granted(await desk.keptWork(work))?.text).toBe('half a sentence')
    expect(granted(await desk.allKeptWork({ caseId: null })).map(({ name }) => name)).toEqual(['reasons'])
    granted(await desk.keepWork({ ...work, text: null }))
    expect(granted(await desk.keptWork(work))).toBeNull()
    expect(await reasons(ask(desk, 'keepWork', { caseId: 'c-none', name: 'reasons', text: 'x' }))).toEqual([
      'There is no such case in this store.',
    ])
  })

  test('what cannot be read is not answered', async () => {
    const { desk } = await signedIn()
    await expect(ask(desk, 'openCase', { caseId: '../../etc/passwd' })).rejects.toThrow()
    await expect(ask(desk, 'openCase', { caseId: 'c-1', and: 'more' })).rejects.toThrow()
    await expect(ask(desk, 'documentBytes', { caseId: 'c-1', documentId: 'd-1', offset: -1, length: 10 })).rejects.toThrow()
  })

  test('a police file is taken in, read, decided, drafted and remembered', { timeout: 120_000 }, async () => {
    const { desk, me } = await signedIn()
    const caseId = await imported(desk)
    const open = granted(await desk.openCase({ caseId }))
    const names = readdirSync(sample).filter((name) => name !== 'expected.json')
    expect(open.row).toMatchObject({
      caseId,
      state: 'received',
      stateWords: 'Ready to review',
      documents: names.length,
      reading: 'complete',
    })
    expect(open.report?.schema).toBe(schemaName)
    expect(open.documents.map(({ name }) => name).toSorted()).toEqual(names.toSorted())

    const [citation] = open.report!.checks.flatMap(({ citations }) => citations)
    const page = granted(await desk.page({ caseId, documentId: citation!.documentId, page: citation!.page }))
    expect(page.text.slice(citation!.start).replace(/\s+/g, ' ').startsWith(citation!.quote)).toBe(true)
    expect(page.words.length).toBeGreaterThan(10)

    for (const { documentId, name } of open.documents) {
      const whole = readFileSync(join(sample, name))
      const { base64, total } = granted(await desk.documentBytes({ caseId, documentId, offset: 3, length: 4_194_304 }))
      expect({ total, same: Buffer.from(base64, 'base64').equals(whole.subarray(3)) }).toEqual({ total: whole.length, same: true })
    }

    const word = citation!.quote.match(/\p{L}{4,}/u)?.[0] ?? ''
    const hits = granted(await desk.search({ caseId, text: word }))
    expect(hits.some((hit) => hit.documentId === citation!.documentId && hit.words.toLowerCase() === word.toLowerCase())).toBe(true)

    await decides(desk, caseId, open)

    for (const kind of draftKinds) {
      expect(granted(await desk.draft({ caseId, kind })).blocks.length).toBeGreaterThan(1)
      for (const format of draftFormats) {
        const { name, base64 } = granted(await desk.exportDraft({ caseId, kind, format }))
        expect({ name: name.split('.').at(-1), filled: base64.length > 100 }).toEqual({
          name: format === 'text' ? 'txt' : format,
          filled: true,
        })
      }
    }
    const story = granted(await desk.log({ caseId })).map(({ says }) => says.split(/[.:]/)[0])
    expect(story).toEqual([
      'Received the police file',
      expect.stringMatching(/^Opened the review of /),
      'Asked the police',
      expect.stringMatching(/^Decided on /),
      expect.stringMatching(/^Signed the review of /),
    ])
    expect(granted(await desk.verify({})).clean).toBe(true)

    granted(await desk.lock({}))
    expect(await reasons(desk.openCase({ caseId }))).toEqual(['Sign in first.'])
    granted(await desk.signIn({ user: me.id, passphrase }))
    const [row] = granted(await desk.cases({}))
    expect(row).toMatchObject({ caseId, state: 'waitingForCharge', stateWords: 'Waiting for police to charge', reading: 'complete' })
  })

  async function decides(desk: RemoteDesk, caseId: string, { suspects, report }: CaseView) {
    const suspect = suspects[0]!.id
    const decision = {
      suspect,
      charge: 'PHA1997.s2',
      outcome: 'charge',
      test: 'fullCode',
      reasons: 'Both stages are met.',
      whyNotStalking: '',
      reviewOn: null,
    } as const
    expect(await reasons(desk.decideCharge({ caseId, decision }))).toEqual([expect.stringContaining('This can be done while')])
    granted(await desk.openReview({ caseId }))
    expect(report?.stalking.indicated).toBe('yes')
    const because = await reasons(desk.decideCharge({ caseId, decision }))
    expect(because).toContain('The file indicates stalking. Say why this is charged as harassment and not as stalking.')
    expect(because.at(-1)).toContain('These checks are not met.')
    const checks = report!.checks.filter(({ status }) => !['met', 'not-applicable'].includes(status)).map(({ id }) => id)
    expect(await reasons(desk.requestMaterial({ caseId, checks: checks as never, wanted: ' ' }))).toEqual([
      'Say what is wanted from the police.',
    ])
    const asked = granted(await desk.requestMaterial({ caseId, checks: checks as never, wanted: 'Everything missing.' }))
    expect(asked).toMatchObject({ row: { state: 'waitingForPolice' }, requested: checks })
    expect(await reasons(desk.submitReview({ caseId, defendant: null, said: signedUnread }))).toContain(
      'No decision has been recorded yet.',
    )
    expect(await reasons(desk.decideCharge({ caseId, decision: { ...decision, charge: 'a charge nobody knows' } }))).toEqual([
      'Choose one of the charges of the list.',
    ])
    const decided = granted(await desk.decideCharge({ caseId, decision: { ...decision, charge: 'PHA1997.s4A' } }))
    expect(decided.decisions).toMatchObject([{ suspect, charge: 'PHA1997.s4A', by: 'Asha Rahman' }])
    const unsaid = { ...signedUnread, exceptions: {} }
    expect(await reasons(desk.submitReview({ caseId, defendant: null, said: unsaid }))).toEqual([
      expect.stringMatching(/^Nothing is decided on: .*or record why the review is signed without it/),
    ])
    const signed = granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread }))
    expect(signed.row.state).toBe('waitingForCharge')
    expect(signed.defendants[0]).toMatchObject({
      says: 'Waiting for police to charge',
      charges: [{ key: 'PHA1997.s4A', stage: 'waitingForCharge' }],
    })
  }

  test('the same file again adds nothing, and a supplement only what is new', { timeout: 120_000 }, async () => {
    const { desk } = await signedIn()
    const caseId = await imported(desk)
    const names = readdirSync(sample).filter((name) => name !== 'expected.json')
    const supplement = Buffer.from('Statement of Joan Pike. He followed me to the station on 4 March 2025.')

    const again = await parcelOf(
      desk,
      names.map((name) => [`marlow/${name}`, readFileSync(join(sample, name))]),
    )
    const same = granted(await desk.importParcel({ parcel: again, title: '', into: null }))
    expect(same.caseId).toBe(caseId)
    expect((await ended(desk, same.job)).outcome).toEqual({ added: [], alreadyThere: names.toSorted(), unreadable: [] })

    const more = await parcelOf(desk, [['MG11 Pike.txt', supplement]])
    const added = granted(await desk.importParcel({ parcel: more, title: '', into: caseId }))
    expect((await ended(desk, added.job)).outcome).toEqual({ added: ['MG11 Pike.txt'], alreadyThere: [], unreadable: [] })
    const open = granted(await desk.openCase({ caseId }))
    expect(open.row).toMatchObject({ documents: names.length + 1, reading: 'complete' })
    expect(open.report?.file.documents.map(({ name }) => name)).toContain('MG11 Pike.txt')
    expect(granted(await desk.cases({}))).toHaveLength(1)
  })

  async function parcelOf(desk: RemoteDesk, files: readonly (readonly [string, Buffer])[]) {
    const { parcel } = granted(await desk.openParcel({}))
    for (const [path, bytes] of files) {
      const half = Math.ceil(bytes.length / 2)
      for (const piece of [bytes.subarray(0, half), bytes.subarray(half)])
        granted(await desk.addToParcel({ parcel, path, base64: piece.toString('base64') }))
    }
    return parcel
  }

  test('a parcel that is empty, unknown or tries to climb out is refused', async () => {
    const { desk } = await signedIn()
    const { parcel } = granted(await desk.openParcel({}))
    expect(await reasons(desk.importParcel({ parcel, title: '', into: null }))).toEqual(['There is no document in it.'])
    expect(await reasons(desk.addToParcel({ parcel, path: '../../x', base64: 'eA==' }))).toEqual(['This file name cannot be used.'])
    expect(await reasons(desk.addToParcel({ parcel: 'p-nobody', path: 'x', base64: 'eA==' }))).toEqual([
      'This parcel is not open. Choose the files again.',
    ])
    expect(await reasons(ask(desk, 'importParcel', { parcel, title: '', into: 'c-nowhere' }))).toEqual([
      'There is no such case in this store.',
    ])
  })

  test('an advocate may read and not decide, and every door says why', { timeout: 120_000 }, async () => {
    const { desk } = await signedIn(['advocate'])
    const caseId = await imported(desk)
    const { doors } = granted(await desk.openCase({ caseId }))
    expect(doors.find(({ type }) => type === 'reviewOpened')).toEqual({
      type: 'reviewOpened',
      open: false,
      bars: ['Only a charging lawyer or an area reviewer may do this.'],
    })
    expect(await reasons(desk.openReview({ caseId }))).toEqual(['Only a charging lawyer or an area reviewer may do this.'])
  })

  describe('keys', () => {
    test('a poor passphrase or no role makes no store', async () => {
      const desk = await aDesk()
      expect(await reasons(desk.createStore({ name: 'Asha', passphrase: 'password', roles: ['advocate'] }))).toEqual([
        expect.stringContaining('people try first'),
      ])
      expect(await reasons(desk.createStore({ name: 'Asha', passphrase: 'short', roles: ['advocate'] }))).toEqual([
        expect.stringContaining('at least 8 characters'),
      ])
      expect(await reasons(desk.createStore({ name: ' ', passphrase, roles: ['advocate'] }))).toEqual([
        'Give your name, as colleagues know it.',
      ])
      expect(await reasons(desk.createStore({ name: 'Asha', passphrase, roles: [] }))).toEqual(['Choose at least one role.'])
      expect(granted(await desk.door({})).store).toBe('none')
    })

    test('a wrong passphrase is said plainly, loses nothing, and soon must wait', async () => {
      const { desk, me } = await signedIn()
      granted(await desk.lock({}))
      const wrong = () => reasons(desk.signIn({ user: me.id, passphrase: 'wrong wrong wrong' }))
      expect(await wrong()).toEqual(['The passphrase is not right. Nothing is lost.'])
      await wrong()
      expect(await wrong()).toEqual(['The passphrase is not right. Wait 2 seconds before you try again. Nothing is lost.'])
      expect(await reasons(desk.signIn({ user: me.id, passphrase }))).toEqual([
        expect.stringMatching(/^Too many wrong tries. Wait [12] seconds? and try again/),
      ])
      expect(granted(await desk.door({}))).toMatchObject({
        store: 'locked',
        me: null,
        users: [{ id: me.id, name: 'Asha Rahman', invited: false }],
      })
    })

    test('a forgotten passphrase is set anew with the recovery key; a changed one replaces the old', async () => {
      const { desk, me, recoveryKey } = await signedIn()
      granted(await desk.lock({}))
      granted(await desk.recover({ user: me.id, recoveryKey: recoveryKey.toLowerCase(), passphrase: 'a second passphrase' }))
      expect(await reasons(desk.changePassphrase({ passphrase, newPassphrase: 'a third passphrase' }))).toEqual([
        'The present passphrase is not right. Nothing is lost.',
      ])
      granted(await desk.changePassphrase({ passphrase: 'a second passphrase', newPassphrase: 'a third passphrase' }))
      granted(await desk.lock({}))
      expect(granted(await desk.signIn({ user: me.id, passphrase: 'a third passphrase' })).name).toBe('Asha Rahman')
    })

    test('only a supervisor invites; the colleague comes in once with the code and then with her own passphrase', async () => {
      const lawyer = await signedIn(['chargingLawyer'])
      expect(await reasons(lawyer.desk.invite({ name: 'Ben Okoro', roles: ['advocate'], passphrase }))).toEqual([
        'Only a supervisor may invite a colleague.',
      ])

      const { desk } = await signedIn(['supervisor'])
      expect(await reasons(desk.invite({ name: 'asha rahman', roles: ['advocate'], passphrase }))).toEqual([
        expect.stringContaining('There is already someone called'),
      ])
      expect(await reasons(desk.invite({ name: 'Ben Okoro', roles: ['advocate'], passphrase: 'wrong wrong' }))).toEqual([
        'The passphrase is not right. Nothing is lost.',
      ])
      const { user, code } = granted(await desk.invite({ name: 'Ben Okoro', roles: ['areaReviewer'], passphrase }))
      granted(await desk.lock({}))
      expect(granted(await desk.acceptInvitation({ user, code, passphrase: 'bens own passphrase' }))).toEqual({
        id: user,
        name: 'Ben Okoro',
        roles: ['areaReviewer'],
      })
      granted(await desk.lock({}))
      expect(granted(await desk.signIn({ user, passphrase: 'bens own passphrase' })).roles).toEqual(['areaReviewer'])
      expect(granted(await desk.verify({})).clean).toBe(true)
    })
  })
}
