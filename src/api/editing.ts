import { randomUUID } from 'node:crypto'
import { dayOf, inWords } from '#case/dates'
import type { CaseId } from '#case/ids'
import { folded, isNonEmpty } from '#case/quote'
import type { Draft } from '#drafting/block'
import { changedCount, compared } from '#drafting/editing/compare'
import { keyedAgainst } from '#drafting/editing/keyedAgainst'
import { tidied, titleProperty, versionProperty } from '#drafting/editing/marks'
import type { Part } from '#drafting/editing/part'
import { partsOf } from '#drafting/editing/partsOf'
import { wordBack } from '#drafting/editing/wordBack'
import { wroteIt } from '#drafting/editing/wroteIt'
import { bars } from '#drafting/issuing/bars'
import { latest, type Version } from '#drafting/issuing/context'
import { type DraftState, drafts, stateWords } from '#drafting/issuing/replay'
import type { Content, StateName, Step, StepOf, StepType } from '#drafting/issuing/steps'
import { placesOf, sentencesOf } from '#drafting/sources'
import type { DraftView } from '#drafting/view'
import { wordParagraphs } from '#intake/office/wordParagraphs'
import { Unreadable } from '#intake/problems'
import { caseOf } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import { documentOf } from '#store/documents'
import { pageOf } from '#store/pages'
import type { EditingAnswers, Standing } from './asks/editing.ts'
import { noSuchCase } from './cases.ts'
import { contentHash, printedOf, printsSame } from './contentHash.ts'
import type { Desk, DraftKind, EditedDraftView, LookView, Reply, VersionRow } from './contract.ts'
import { draftedAfresh, draftedLately } from './draftedLately.ts'
import { detailsOf, draftFile } from './draftFiles.ts'
import { answered, offersOf } from './draftOffers.ts'
import { draftNames } from './drafts.ts'
import { faultsOfDraft } from './faultsOfDraft.ts'
import { done, refused } from './reply.ts'
import { keepOnesShorthands, keptShorthands } from './shorthands.ts'
import type { SignedIn, Sitting } from './sitting.ts'
import { dropWorking, keepWorking, standingOn, type WorkingDraft, workingDraft } from './workingDraft.ts'

type EditingRoom = Pick<Desk, keyof EditingAnswers>
type On = Readonly<{ caseId: CaseId; kind: DraftKind }>
type Said<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'draft' | 'called'>

/** A draft with all that is known of it: as it would be made now, what its log amounts to, and what is in this person's hands. */
type Open = On &
  Readonly<{
    here: SignedIn
    drafted: Draft
    view: DraftView
    fresh: readonly Part[]
    state: DraftState
    work: WorkingDraft
    keptAt: string | null
  }>

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
        sitting.noted('drafted', { caseId: on.caseId })
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
        const content: Content = { ...headOf(open.drafted), base: work.base, parts: tidied(parts) }
        const reply = take(open, 'versionKept', {
          version: (latest(open.state.context)?.version ?? 0) + 1,
          name: name.trim(),
          content,
          hash: contentHash(content),
          changed: changedCount(compared(work.base, content.parts)),
        })
        if (reply.done) {
          if (offers.some(({ source }) => source === 'word')) keep(open, { ...work, mine: content.parts, basedOn: work.basedOn + 1 })
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

    passageOn: ({ caseId, documentId, page, words, near }) =>
      sitting.signedIn(({ db }) => {
        const text = documentOf(db, caseId, documentId) ? pageOf(db, caseId, documentId, page)?.text : undefined
        const place = text === undefined ? undefined : placeIn(text, words, near ?? 0)
        if (text === undefined || !place)
          return refused(`These words do not stand on page ${page}. Select them on the page, or copy them from it.`)
        return done({
          document: documentId,
          page,
          paragraph: paragraphAt(text, place.start),
          words: folded(text.slice(place.start, place.end)),
          start: place.start,
        })
      }),

    shorthands: () => sitting.signedIn((here) => done(keptShorthands(here))),
    keepShorthands: ({ shorthands }) => sitting.signedIn((here) => keepOnesShorthands(here, shorthands, now())),
  }
}

function headOf({ blocks: _, version: __, ...head }: Draft): Omit<Draft, 'blocks' | 'version'> {
  return head
}

const unkept = ({ work, state }: Open): boolean => {
  const last = latest(state.context)
  return !last || !printsSame(work.mine, last.content.parts)
}

const faultsIn = ({ here: { db }, caseId, view, drafted, state }: Open, parts: readonly Part[]) =>
  faultsOfDraft(parts, { db, caseId, drafted, view, details: detailsOf(db, caseId), overruled: state.context.overruled })

const lookAt = (open: Open): LookView => ({
  faults: faultsIn(open, open.work.mine),
  offers: offersOf(open.work, open.fresh),
  unkept: unkept(open),
  keptAt: open.keptAt,
})

/** Issuing asks for the faults of the very version that is issued, whatever is being written since. */
const issueOf = (open: Open, { version, hash, content }: Version): Said<'versionIssued'> => ({
  version,
  hash,
  faults: faultsIn(open, content.parts).map(({ id, says }) => ({ id, says })),
})

function viewOf(open: Open): EditedDraftView {
  const { here, kind, drafted, state, work } = open
  const { context } = state
  const doors = drafts.doors(state, here.me, here.today)
  const at = (type: StepType) => doors.find((door) => door.type === type)?.bars ?? []
  const last = latest(context)
  const issuing = last && at('versionIssued').length === 0 ? issueBars(open, last) : at('versionIssued')
  return {
    head: headOf(drafted),
    stateSaid: stateWords[state.value as StateName],
    parts: work.mine,
    look: lookAt(open),
    versions: context.versions.map(rowOf),
    comments: context.comments.map(({ by, settledBy, ...comment }) => ({ ...comment, by: by.name, settledBy: settledBy?.name ?? null })),
    bars: { keep: at('versionKept'), issue: issuing, overrule: at('faultOverruled') },
    called: draftNames[kind],
  }
}

const issueBars = (open: Open, last: Version): readonly string[] => {
  const step = { type: 'versionIssued', draft: open.kind, called: draftNames[open.kind], ...issueOf(open, last) } as const
  return bars.to({ ...step, by: open.here.me, on: open.here.today }, open.state.context)
}

const rowOf = ({ version, name, by, on, changed, hash, issued, supersededBy }: Version): VersionRow => ({
  version,
  name,
  by: by.name,
  on,
  changed,
  hash,
  issued: issued ? { by: issued.by.name, on: issued.on } : null,
  supersededBy,
})

/** How a version calls itself on every page. */
function versionSaid({ version, issued, supersededBy }: Version): string {
  if (!issued) return `Version ${version} (draft)`
  const since = `Version ${version}, issued ${inWords(issued.on)}`
  return supersededBy === null ? since : `${since}, superseded by version ${supersededBy}`
}

function partsAt({ work, state, fresh }: Open, standing: Standing): readonly Part[] | undefined {
  if (standing === 'mine') return work.mine
  if (standing === 'drafted') return keyedAgainst(work.base, fresh)
  return state.context.versions.find(({ version }) => version === standing)?.content.parts
}

const authorsOf = ({ state: { context }, work }: Open): ReadonlyMap<string, string> =>
  wroteIt(
    context.versions[0]?.content.base ?? work.base,
    context.versions.map(({ content: { parts }, by }) => ({ parts, by: by.name })),
  )

/** A document that came back, against the version it says it is. */
function fromWord({ state: { context }, drafted }: Open, bytes: Uint8Array): Reply<NonNullable<WorkingDraft['word']>> {
  try {
    const { paragraphs, properties } = wordParagraphs(bytes)
    const number = Number(/^Version (\d+)/.exec(properties.get(versionProperty) ?? '')?.[1])
    const version = context.versions.find(({ version }) => version === number)
    const title = properties.get(titleProperty)
    if (title === undefined || !isNonEmpty(paragraphs)) return refused('This is not a Word document that Foursight wrote.')
    if (!version || title !== version.content.title)
      return refused(`This is “${title}”, ${properties.get(versionProperty)}, which is no version of “${drafted.title}” in this case.`)
    const { parts } = version.content
    const draft: Draft = { ...printedOf(version.content), version: versionSaid(version) }
    const notes = draft.sheet ? draft.blocks.flatMap(sentencesOf).map((sentence) => placesOf(draft, sentence)) : []
    return done({
      base: parts,
      next: wordBack(
        title,
        parts,
        paragraphs,
        [...new Set(notes)].filter((note) => note !== ''),
      ),
    })
  } catch (error) {
    if (error instanceof Unreadable) return refused(`The document could not be opened: ${error.message}`)
    throw error
  }
}

/** Where these words stand in a text, white space apart: the place nearest to the one given. */
function placeIn(text: string, words: string, near: number): Readonly<{ start: number; end: number }> | undefined {
  const wanted = words.replace(/\s+/g, '')
  if (wanted === '') return undefined
  const letters: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at++)
    if (!/\s/.test(text[at] ?? '')) {
      letters.push(text[at] ?? '')
      places.push(at)
    }
  const whole = letters.join('')
  let best: Readonly<{ start: number; end: number }> | undefined
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const found = { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 }
    if (!best || Math.abs(found.start - near) < Math.abs(best.start - near)) best = found
  }
  return best
}

/** Paragraphs are parted by blank lines; counted from 1. */
const paragraphAt = (text: string, start: number): number => text.slice(0, start).split(/\n[ \t]*\n/).length
