import {
  asks,
  type CaseRow,
  type CaseView,
  type DefendantView,
  type Desk,
  type DoorView,
  type JobView,
  type LogLine,
  type Me,
  type News,
  type Reply,
  type StepDoor,
} from '#api/contract'
import type { Day } from '#case/dates'
import type { CaseId, JobId, ParcelId, PersonId, UserId } from '#case/ids'
import { severalStates, stateWords } from '#charging/words'
import { exampleActionPlan } from './actionPlan.ts'
import { exampleChanges } from './changes.ts'
import { exampleDefendant, exampleForm, exampleGates } from './charging.ts'
import { exampleCheckSettings } from './checkSettings.ts'
import { exampleDraft } from './draft.ts'
import { exampleEditing } from './editing.ts'
import { policeFile } from './file.ts'
import { exampleLaw } from './law.ts'
import { exampleReadings } from './readings.ts'
import { exampleReport } from './report.ts'
import { exampleWorkLists } from './workLists.ts'

const done = <T>(result: T): Reply<T> => ({ done: true, result })
const refused = (...because: [string, ...string[]]): Reply<never> => ({ done: false, because })

const today = new Date().toISOString().slice(0, 10) as Day
const ann: Me = { id: 'u-ann' as UserId, name: 'Ann Lee', roles: ['chargingLawyer', 'supervisor'] }
export const passphrase = 'correct horse battery staple'
export const caseId = 'c-1' as CaseId

const breach = { id: 'SA2020.s363', title: 'Breach of a restraining order' } as const

/** How the stand-in begins; each situation of the screens tests is one of these. */
export type Situation = Partial<{
  store: DoorView['store']
  signedIn: boolean
  users: DoorView['users']
  cases: 'none' | 'some'
  reading: CaseRow['reading']
  /** Every ask after the door is answered with an accident. */
  broken: boolean
  /** Another reading changed something. */
  changed: boolean
  /** The import stays where it is: for looking at its progress. */
  importHangs: boolean
  /** Stalking is not indicated and nothing is shown. */
  quiet: boolean
  /** What the law room is asked is refused. */
  noLaw: boolean
  /** Ann Lee is no supervisor. */
  lawyerOnly: boolean
}>

/** A desk that keeps the contract over an invented case, in memory: for driving the screens before, and apart from, the real one. */
export async function standInDesk(situation: Situation, tell: (news: News) => void) {
  const {
    store = 'open',
    signedIn = true,
    cases = 'some',
    reading = 'complete',
    broken = false,
    importHangs = false,
    changed: hasChanged = false,
    quiet = false,
    noLaw = false,
    lawyerOnly = false,
  } = situation
  const me: Me = lawyerOnly ? { ...ann, roles: ['chargingLawyer'] } : ann
  const file = await policeFile()
  const read = exampleReport(file)
  const asIndicated = quiet ? { ...read, stalking: { ...read.stalking, indicated: 'no' as const } } : read
  const report = reading === 'complete' ? asIndicated : null
  const team = exampleCheckSettings(read, me, today)
  let door: DoorView = {
    store,
    home: '/home/ann/Foursight',
    users: situation.users ?? (store === 'none' ? [] : [{ id: me.id, name: me.name, invited: false }]),
    me: signedIn && store === 'open' ? me : null,
    waitSeconds: 0,
    lockAfterMinutes: 15,
    version: '0.1.0',
    sample: 'R v Dorrit',
  }
  let state: CaseRow['state'] = 'received'
  let decisions: CaseView['decisions'] = []
  let overruled: CaseView['overruled'] = []
  let requested: CaseView['requested'] = []
  let log: LogLine[] = []
  let changes = hasChanged ? exampleChanges(file) : null
  let jobs: JobView[] = []
  let wrong = 0
  const kept = new Map<string, string>()
  const hasCase = () => cases === 'some' || jobs.some(({ state: job }) => job === 'done')

  const entry = (says: string) => {
    log = [...log, { seq: log.length + 1, at: new Date().toISOString(), by: me.name, says, hash: `h${log.length}` }]
  }
  entry('The police file was received: 7 documents.')

  const row = (): CaseRow => ({
    caseId,
    title: 'R v Dorrit',
    urn: '42AB1234525',
    suspects: ['Callum Dorrit'],
    victims: ['Amira Hale'],
    state,
    stateWords: state === 'several' ? severalStates : stateWords[state],
    documents: file.examples.length,
    unreadable: 1,
    receivedOn: today,
    stalking: report?.stalking.indicated ?? null,
    checksNotMet: report ? 4 : null,
    reading,
  })
  const others = (): CaseRow[] => [
    {
      ...row(),
      caseId: 'c-2' as CaseId,
      title: 'R v Pell and another',
      urn: null,
      suspects: ['Marek Pell', 'Jodie Pell'],
      victims: ['Grace Onwudiwe'],
      state: 'waitingForPolice',
      stateWords: 'Waiting for police',
      stalking: 'borderline',
      receivedOn: '2026-11-02',
      checksNotMet: 9,
      unreadable: 0,
    },
    {
      ...row(),
      caseId: 'c-3' as CaseId,
      title: 'R v Underhay',
      urn: '07CD0098126',
      suspects: ['Simon Underhay'],
      victims: [],
      state: 'received',
      stateWords: 'Ready to review',
      stalking: null,
      checksNotMet: null,
      receivedOn: '2026-10-15',
      reading: 'interrupted',
    },
  ]

  const openIn = (type: StepDoor['type'], states: readonly CaseRow['state'][], bar: string): StepDoor => ({
    type,
    open: states.includes(state),
    bars: states.includes(state) ? [] : [bar],
  })
  const decidedOn = (): DefendantView => {
    const { doors, offences } = bare()
    return exampleDefendant(state === 'several' ? 'received' : state, { decisions, doors, offences })
  }
  const view = (): CaseView => ({ ...bare(), defendants: [decidedOn()] })
  const bare = (): CaseView => ({
    row: row(),
    documents: file.examples.map((each) => each.row),
    report: report && team.asSet(report),
    suspects: [{ id: 'p-1' as PersonId, name: 'Callum Dorrit' }],
    defendants: [],
    doors: [
      openIn('reviewOpened', ['received'], 'The review is open already.'),
      openIn('materialRequested', ['underReview', 'waitingForPolice'], 'Open the review first.'),
      openIn('materialReceived', ['waitingForPolice'], 'Nothing has been asked of the police.'),
      openIn('checkOverruled', ['underReview', 'waitingForPolice'], 'Open the review first.'),
      openIn('chargeDecided', ['underReview', 'waitingForPolice'], 'Open the review first.'),
      decisions.length > 0
        ? openIn('reviewSubmitted', ['underReview', 'waitingForPolice'], 'The review has been signed.')
        : { type: 'reviewSubmitted', open: false, bars: ['No charge has been decided for Callum Dorrit.'] },
      openIn('reviewReopened', ['waitingForCharge'], 'Nothing has been signed yet.'),
    ],
    decisions,
    overruled,
    requested,
    offences: [...(report?.offences ?? []), breach].map(({ id, title }) => ({ id, title })),
    changes,
  })
  const changed = (says: string): Reply<CaseView> => {
    entry(says)
    return done(view())
  }

  function startImport(what: string): Reply<{ job: JobId; caseId: CaseId }> {
    const job: JobView = {
      job: `j-${jobs.length + 1}` as JobId,
      caseId,
      what,
      state: 'running',
      done: 2,
      total: 7,
      doing: 'Recognising text in scan0007.pdf',
      secondsLeft: 95,
      because: null,
      outcome: null,
    }
    jobs = [...jobs, job]
    if (!importHangs)
      setTimeout(() => {
        const finished: JobView = {
          ...job,
          state: 'done',
          done: 7,
          secondsLeft: 0,
          outcome: {
            added: file.examples.map(({ row: { name } }) => name),
            alreadyThere: ['MG5 Dorrit (older).pdf'],
            unreadable: [{ name: 'custody record.pdf', problem: 'password protected' }],
          },
        }
        jobs = jobs.map((each) => (each.job === job.job ? finished : each))
        tell({ news: 'job', job: finished })
        tell({ news: 'case', caseId })
      }, 300)
    return done({ job: job.job, caseId })
  }
  const enter = () => {
    door = { ...door, store: 'open', me, waitSeconds: 0 }
    wrong = 0
    return done(me)
  }

  const desk = {
    door: () => done(door),
    createStore: ({ passphrase: chosen }) => {
      if (chosen.length < 12) return refused('Choose a longer passphrase: at least 12 characters.')
      door = { ...door, store: 'open', me, users: [{ id: me.id, name: me.name, invited: false }] }
      return done({ recoveryKey: 'K7QF-22MD-9XTP-4HLA-W3VR-81ZC', me })
    },
    signIn: ({ passphrase: given }) => {
      if (given === passphrase) return enter()
      wrong += 1
      door = { ...door, waitSeconds: wrong * 2 }
      return refused('That is not the passphrase.')
    },
    acceptInvitation: ({ code }) => (code === '1234-5678' ? enter() : refused('That is not the code.')),
    recover: ({ recoveryKey }) => (recoveryKey.startsWith('K7QF') ? enter() : refused('That is not the recovery key.')),
    changePassphrase: ({ passphrase: given }) => (given === passphrase ? done(true) : refused('That is not your passphrase.')),
    invite: () => done({ user: 'u-new' as UserId, code: '1234-5678' }),
    lock: () => {
      door = { ...door, store: 'locked', me: null }
      tell({ news: 'door' })
      return done(true)
    },
    cases: () => done(hasCase() ? [row(), ...(cases === 'some' ? others() : [])] : []),
    workLists: (ask) => done(exampleWorkLists(hasCase() ? [row(), ...(cases === 'some' ? others() : [])] : [], ask)),
    ...exampleActionPlan(file, today),
    openCase: ({ caseId: asked }) => (asked === caseId ? done(view()) : refused('This case is not in the store.')),
    openParcel: () => done({ parcel: 'q-1' as ParcelId }),
    addToParcel: ({ base64 }) => done({ files: 1, bytes: base64.length }),
    importParcel: ({ title }) => startImport(title),
    importSample: () => startImport('R v Dorrit'),
    continueReading: () => startImport('R v Dorrit'),
    readWithPassword: ({ password }) =>
      password === 'right' ? startImport('Reading with its password') : refused('That is not the password of custody record.pdf.'),
    recogniseAgain: ({ page }) => startImport(`Recognising page ${page} again`),
    seenChanges: () => {
      changes = null
      return changed('Saw what changed since the last reading.')
    },
    jobs: () => done(jobs),
    cancelJob: ({ job }) => {
      jobs = jobs.map((each) => (each.job === job ? { ...each, state: 'cancelled' } : each))
      for (const each of jobs) tell({ news: 'job', job: each })
      return done(true)
    },
    page: ({ documentId, page }) => {
      const found = file.byId.get(documentId)
      const drawn = found?.paper.pages[page - 1]
      if (!found || !drawn) return refused('This page could not be read.')
      return done({ documentId, page, pages: found.paper.pages.length, ...drawn, source: found.source })
    },
    documentBytes: ({ documentId, offset, length }) => {
      const found = file.byId.get(documentId)
      if (!found) return refused('This document is not in the case.')
      const { bytes } = found.paper
      return done({
        base64: bytes.subarray(offset, offset + length).toString('base64'),
        total: bytes.length,
        mediaType: found.row.mediaType,
      })
    },
    search: ({ text }) =>
      done(
        file.examples.flatMap(({ row: document, paper: { pages } }) =>
          pages.slice(0, 3).flatMap(({ text: on }, index) => {
            const start = on.toLowerCase().indexOf(text.toLowerCase())
            if (start < 0) return []
            const words = on.slice(start, start + text.length)
            return [
              {
                caseId,
                documentId: document.documentId,
                document: document.name,
                page: index + 1,
                before: on.slice(Math.max(0, start - 40), start),
                words,
                after: on.slice(start + words.length, start + words.length + 40),
                start,
              },
            ]
          }),
        ),
      ),
    openReview: () => {
      state = 'underReview'
      return changed('The review was opened.')
    },
    requestMaterial: ({ checks, wanted }) => {
      requested = [...requested, ...checks]
      state = 'waitingForPolice'
      return changed(`Asked of the police: ${wanted}`)
    },
    materialReceived: ({ what }) => {
      state = 'underReview'
      return changed(`The police sent: ${what}`)
    },
    overruleCheck: ({ check, reason }) => {
      if (reason.length < 10) return refused('Give a reason that another lawyer can follow.')
      overruled = [...overruled, { check, reason, by: me.name, on: today }]
      return changed(`Overruled ${check}: ${reason}`)
    },
    decideCharge: ({ decision }) => {
      if (decision.charge === 'PHA1997.s2' && decision.whyNotStalking === '')
        return refused('The evidence points to stalking. Say why the charge is harassment.')
      decisions = [...decisions, { ...decision, by: me.name, on: today }]
      return changed(`Decided: ${decision.charge}`)
    },
    reviewForm: () => done(exampleForm(decidedOn())),
    reviewGates: () => done(exampleGates),
    chargesRead: () => done([]),
    submitReview: () => {
      state = 'waitingForCharge'
      return changed('The review was signed.')
    },
    reopenReview: ({ reason }) => {
      state = 'underReview'
      return changed(`The review was reopened: ${reason}`)
    },
    draft: ({ kind }) => done(exampleDraft(file, kind === 'mg3' ? 'MG3: record of charging decision' : 'Draft restraining order')),
    ...exampleEditing(
      (kind) => exampleDraft(file, kind === 'mg3' ? 'MG3: record of charging decision' : 'Draft restraining order'),
      me.name,
      today,
    ),
    exportDraft: ({ kind, format }) =>
      done({
        name: `${kind}.${format === 'text' ? 'txt' : format}`,
        mediaType: 'text/plain',
        base64: Buffer.from('The draft').toString('base64'),
      }),
    keepWork: ({ name, text }) => {
      if (text === null) kept.delete(name)
      else kept.set(name, text)
      return done({ keptAt: new Date().toISOString() })
    },
    allKeptWork: () => done([...kept].map(([name, text]) => ({ name, text, keptAt: new Date().toISOString() }))),
    ...(noLaw ? {} : exampleLaw(file, report, quiet)),
    ...exampleReadings(report),
    ...team.asked,
    log: () => done(log),
    verify: () => done({ clean: true, says: 'Every entry agrees with the one before it.', entries: log.length, firstBroken: null }),
  } satisfies Partial<Desk>

  /** Asks that no screen makes yet. */
  const notKept = Object.fromEntries(Object.keys(asks).map((method) => [method, () => refused('Not kept by the stand-in.')]))
  const whole = { ...notKept, ...desk } as unknown as Desk
  if (!broken) return whole
  const accident = () => {
    throw new Error('The stand-in breaks on purpose.')
  }
  return {
    ...Object.fromEntries(Object.keys(asks).map((method) => [method, accident])),
    door: desk.door,
    allKeptWork: desk.allKeptWork,
  } as unknown as Desk
}
