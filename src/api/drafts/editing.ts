import { randomUUID } from 'node:crypto'
import { dayOf } from '#case/dates'
import type { Draft } from '#drafting/block'
import { changedCount, compared } from '#drafting/editing/compare'
import { tidied } from '#drafting/editing/marks'
import { partsOf } from '#drafting/editing/partsOf'
import { latest } from '#drafting/issuing/context'
import { type DraftState, drafts } from '#drafting/issuing/replay'
import type { Content, Step, StepType } from '#drafting/issuing/steps'
import { caseOf } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import type { EditingAnswers } from '../asks/editing.ts'
import { noSuchCase } from '../cases/cases.ts'
import type { Desk, EditedDraftView, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { passageOn } from '../reading/passageOn.ts'
import { done, refused } from '../reply.ts'
import { contentHash, printedOf } from './contentHash.ts'
import { draftedAfresh, draftedLately } from './draftedLately.ts'
import { detailsOf, draftFile } from './draftFiles.ts'
import { fromWord } from './draftFromWord.ts'
import { answered, offersOf } from './draftOffers.ts'
import { draftNames } from './drafts.ts'
import {
  authorsOf,
  faultsIn,
  headOf,
  issueOf,
  lookAt,
  type On,
  type Open,
  partsAt,
  type Said,
  unkept,
  versionSaid,
  viewOf,
} from './editedDraft.ts'
import { keepOnesShorthands, keptShorthands } from './shorthands.ts'
import { dropWorking, keepWorking, standingOn, type WorkingDraft, workingDraft } from './workingDraft.ts'

type EditingRoom = Pick<Desk, keyof EditingAnswers>

const noSuchVersion = refused('There is no such version of this draft.')

/** Drafts under a lawyer's hand: written, looked over, compared, kept as versions, issued, and taken back from Word. */
export function editingRoom(sitting: Sitting): EditingRoom {
  const { now, tell } = sitting.surroundings

  const stateOf = ({ db }: SignedIn, { caseId, kind }: On): DraftState => drafts.replay(drafts.logOf(stepsOf(db, caseId, drafts), kind))

  const opened = <T>(on: On, work: (open: Open) => T | Reply<never>, drafting = draftedAfresh): T | Reply<never> =>
    sitting.signedIn((here) => {
      const made = drafting(here, on.caseId, on.kind, now())
      if (!made.done) return made
      const { draft: drafted, view } = made.result
      const state = stateOf(here, on)
      const inHand = workingDraft(here, on.caseId, on.kind, state.context, drafted)
      return work({ ...on, here, drafted, view, fresh: partsOf(drafted), state, ...inHand })
    })

  const take = <T extends StepType>(
    { here, caseId, kind }: Pick<Open, 'here' | 'caseId' | 'kind'>,
    type: T,
    said: Said<T>,
  ): Reply<null> => {
    const step = { type, draft: kind, called: draftNames[kind], ...said, by: here.me, on: dayOf(now()) } as unknown as Step
    const answer = takeStep(here.db, caseId, drafts, step, now())
    if (!answer.taken) return { done: false, because: answer.because }
    tell({ news: 'case', caseId })
    return done(null)
  }
  const shownAfter = (on: On, reply: Reply<null>): Reply<EditedDraftView> => (reply.done ? opened(on, (open) => done(viewOf(open))) : reply)
  const keep = ({ here, caseId, kind }: Open, work: WorkingDraft) => keepWorking(here, caseId, kind, work, now())

  return {
    editDraft: (on) =>
      opened(on, (open) => {
        sitting.noted('drafted', { caseId: on.caseId, once: true })
        return done(viewOf(open))
      }),

    keepDraft: ({ parts, ...on }) =>
      opened(
        on,
        (open) => {
          const work = { ...open.work, mine: parts }
          keep(open, work)
          return done(lookAt({ ...open, work, keptAt: now().toISOString() }))
        },
        draftedLately,
      ),

    dropDraft: (on) =>
      opened(on, (open) => {
        dropWorking(open.here, on.caseId, on.kind)
        return shownAfter(on, done(null))
      }),

    answerChanges: ({ parts, take: wanted, leave, ...on }) =>
      opened(on, (open) => {
        const after = answered({ ...open.work, mine: parts }, open.fresh, new Set(wanted), new Set(leave))
        const unanswered = offersOf(after, open.fresh).filter(({ source }) => source === 'version').length
        const work = standingOn(after, open.state.context, unanswered)
        keep(open, work)
        return done({ parts: work.mine, look: lookAt({ ...open, work, keptAt: now().toISOString() }) })
      }),

    keepDraftVersion: ({ parts, name, ...on }) =>
      opened(on, (open) => {
        const work = { ...open.work, mine: parts }
        const offers = offersOf(work, open.fresh)
        if (offers.some(({ source }) => source === 'version'))
          return refused('A colleague kept a later version since you began. Take or leave its changes first.')
        const version = (latest(open.state.context)?.version ?? 0) + 1
        const content: Content = { ...headOf(open.drafted), base: work.base, parts: tidied(parts) }
        const reply = take(open, 'versionKept', {
          version,
          name: name.trim(),
          content,
          hash: contentHash(content),
          changed: changedCount(compared(work.base, content.parts)),
        })
        if (reply.done) {
          if (offers.some(({ source }) => source === 'word')) keep(open, { ...work, mine: content.parts, basedOn: version })
          else dropWorking(open.here, on.caseId, on.kind)
        }
        return shownAfter(on, reply)
      }),

    issueDraft: ({ version: number, ...on }) =>
      opened(on, (open) => {
        const version = open.state.context.versions.find(({ version }) => version === number)
        if (!version) return noSuchVersion
        if (unkept(open)) return refused(`What you wrote since version ${number} is in no version. Keep it as a version, or let go of it.`)
        return shownAfter(on, take(open, 'versionIssued', issueOf(open, version)))
      }),

    overruleFault: ({ fault, reason, ...on }) =>
      opened(on, (open) => {
        const there = faultsIn(open, open.work.mine).find(({ id }) => id === fault)
        if (!there) return refused('This fault no longer stands in your draft.')
        if (there.rule === 'unsafe') return refused('What its reader must not learn is not overruled. Take it out.')
        return shownAfter(on, take(open, 'faultOverruled', { fault, says: there.says, reason: reason.trim() }))
      }),

    compareDrafts: ({ from, to, ...on }) =>
      opened(on, (open) => {
        const [was, after] = [partsAt(open, from), partsAt(open, to)]
        if (!was || !after) return noSuchVersion
        const parts = compared(was, after)
        return done({ parts, changed: changedCount(parts), by: Object.fromEntries(authorsOf(open)) })
      }),

    commentOnDraft: ({ sentence, words, says, ...on }) =>
      opened(on, (open) => shownAfter(on, take(open, 'commented', { comment: randomUUID(), sentence, words, says: says.trim() }))),

    settleComment: ({ comment, ...on }) => opened(on, (open) => shownAfter(on, take(open, 'commentSettled', { comment }))),

    exportVersion: ({ version: number, format, ...on }) =>
      sitting.signedIn(async (here) => {
        if (!caseOf(here.db, on.caseId)) return noSuchCase
        const version = stateOf(here, on).context.versions.find(({ version }) => version === number)
        if (!version) return noSuchVersion
        const draft: Draft = { ...printedOf(version.content), version: versionSaid(version) }
        const file = await draftFile(draft, detailsOf(here.db, on.caseId), { name: `${draftNames[on.kind]} version ${number}`, format })
        if (file.done) sitting.noted('exported', { caseId: on.caseId })
        return file
      }),

    bringBackWord: ({ base64, ...on }) =>
      opened(on, (open) => {
        const came = fromWord(open, Buffer.from(base64, 'base64'))
        if (!came.done) return came
        keep(open, { ...open.work, word: came.result })
        return shownAfter(on, done(null))
      }),

    passageOn: (asked) => sitting.signedIn(({ db }) => passageOn(db, asked)),

    shorthands: () => sitting.signedIn((here) => done(keptShorthands(here))),
    keepShorthands: ({ shorthands }) => sitting.signedIn((here) => keepOnesShorthands(here, shorthands, now())),
  }
}
