import { dayOf } from '#case/dates'
import { type CaseId, incidentId } from '#case/ids'
import { folded, isNonEmpty, type NonEmpty, type Quote, samePassage } from '#case/quote'
import type { Incident, Observation } from '#case/reading'
import { byALawyer } from '#corrections/ideas'
import { findingsIn } from '#corrections/keys'
import { changesKind } from '#corrections/kindsSaid'
import { corrections } from '#corrections/replay'
import type { CorrectionOf, CorrectionType, Finding, SplitPart } from '#corrections/steps'
import { caseOf } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import type { AskedPassage } from '../asks/corrections.ts'
import { noSuchCase, viewNow } from '../cases/cases.ts'
import type { CorrectionTaken, Desk, FindingsView, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { citeIn, quoteAsked } from '../reading/passages.ts'
import { type ReadingNow, readingNow } from '../reading/readingNow.ts'
import type { Rereading } from '../reading/rereading.ts'
import { done, refused } from '../reply.ts'
import { findingsView } from './findingViews.ts'
import { saidAlone } from './saidAlone.ts'

type CorrectionsRoom = Pick<
  Desk,
  | 'findings'
  | 'acceptFinding'
  | 'correctFinding'
  | 'rejectFinding'
  | 'addObservation'
  | 'addIncident'
  | 'mergeIncidents'
  | 'splitIncident'
  | 'undoCorrection'
>
type Saying<T extends CorrectionType> = Omit<CorrectionOf<T>, 'type' | 'by' | 'on'>

const gone = refused('This is not in the reading any more. Look again: it may have been corrected in the meantime.')
const notThere = refused('These words do not stand on this page. Mark them again.')
const beingRead = refused('This case is being read already. Wait until that is done.')

/** What lawyers say of what was read. Each step is recorded; the case is then assessed afresh on the corrected reading, and what that changed is said. */
export function correctionsRoom(sitting: Sitting, rereading: Rereading, importing: Importing): CorrectionsRoom {
  const { now, tell } = sitting.surroundings

  const shown = (here: SignedIn, caseId: CaseId, reading: ReadingNow): FindingsView => {
    const state = corrections.replay(stepsOf(here.db, caseId, corrections))
    const door = corrections.doors(state, here.me, here.today).find(({ type }) => type === 'findingAccepted')
    return findingsView(reading, citeIn(here.db, caseId), door?.bars ?? [])
  }

  /** Records a step, works out what follows from it, and answers with the case as it is then. */
  const say = async <T extends CorrectionType>(
    caseId: CaseId,
    type: T,
    fill: (here: SignedIn, reading: ReadingNow) => Saying<T> | Reply<never>,
  ): Promise<Reply<CorrectionTaken>> => {
    const said = sitting.signedIn((here): Reply<Readonly<{ here: SignedIn; afresh: boolean }>> => {
      if (!caseOf(here.db, caseId)) return noSuchCase
      if (importing.working(caseId)) return beingRead
      const reading = readingNow(here.db, caseId)
      if (!reading) return notReadYet
      const filled = fill(here, reading)
      if ('done' in filled) return filled
      const step = { type, ...filled, by: here.me, on: dayOf(now()) } as unknown as CorrectionOf<T>
      const answer = takeStep(here.db, caseId, corrections, step, now())
      if (!answer.taken) return { done: false, because: answer.because }
      return done({ here, afresh: changesKind(step, answer.state.context.steps) })
    })
    if (!said.done) return said
    const { here: then, afresh } = said.result
    const changed = !afresh && saidAlone(then.db, caseId) ? null : await rereading.assess(then, caseId, afresh)
    tell({ news: 'case', caseId })
    // Someone may have locked the store while the case was assessed.
    return sitting.signedIn((here): Reply<CorrectionTaken> => {
      const view = viewNow(here, caseId, importing)
      const reading = readingNow(here.db, caseId)
      if (!view.done) return view
      return reading ? done({ view: view.result, findings: shown(here, caseId, reading), changed }) : notReadYet
    })
  }
  const about = (reading: ReadingNow, key: string): Finding | undefined =>
    findingsIn(reading.reading).find((one) => one.key === key)?.finding
  const incidentOf = (reading: ReadingNow, key: string): Incident | undefined => {
    const finding = about(reading, key)
    return finding?.is === 'incident' ? finding.read : undefined
  }

  return {
    findings: ({ caseId }) =>
      sitting.signedIn((here) => {
        if (!caseOf(here.db, caseId)) return noSuchCase
        const reading = readingNow(here.db, caseId)
        return reading ? done(shown(here, caseId, reading)) : notReadYet
      }),

    acceptFinding: ({ caseId, key }) =>
      say(caseId, 'findingAccepted', (_, reading) => {
        const finding = about(reading, key)
        return finding ? { finding } : gone
      }),

    correctFinding: ({ caseId, key, to, reason }) =>
      say(caseId, 'findingCorrected', (_, reading) => {
        const finding = about(reading, key)
        return finding ? { finding, to, reason } : gone
      }),

    rejectFinding: ({ caseId, key, reason }) =>
      say(caseId, 'findingRejected', (_, reading) => {
        const finding = about(reading, key)
        return finding ? { finding, reason } : gone
      }),

    addObservation: ({ caseId, passage, idea, when, reason }) =>
      say(caseId, 'observationAdded', (here, reading) => {
        const quote = quoted(here, caseId, passage)
        if (!quote) return notThere
        const leftOut = reading.reading.leftOut?.find((one) => one.idea === idea && samePassage(one.quote, quote))
        const { voice = voiceOf(reading, quote), when: told } = leftOut ?? {}
        const observation: Observation = { idea, quote, voice, when: when ?? told, entry: byALawyer }
        return { observation, reason }
      }),

    addIncident: ({ caseId, passage, when, summary, behaviours, markers, reason }) =>
      say(caseId, 'incidentAdded', (here) => {
        const quote = quoted(here, caseId, passage)
        if (!quote) return notThere
        const id = incidentId('i-added')!
        const from: NonEmpty<Quote> = [quote]
        return { incident: { id, when, summary: folded(summary), behaviours, markers, from, rate: undefined }, reason }
      }),

    mergeIncidents: ({ caseId, keys, when, summary, reason }) =>
      say(caseId, 'incidentsMerged', (_, reading) => {
        const incidents = [...new Set(keys)].map((key) => incidentOf(reading, key))
        const there = incidents.flatMap((one) => one ?? [])
        return there.length === incidents.length ? { incidents: there, when, summary: folded(summary), reason } : gone
      }),

    splitIncident: ({ caseId, key, parts, reason }) =>
      say(caseId, 'incidentSplit', (_, reading) => {
        const incident = incidentOf(reading, key)
        if (!incident) return gone
        const placed = parts.flatMap(({ when, summary, passages }): SplitPart[] => {
          const own = [...new Set(passages)].flatMap((at) => incident.from[at] ?? [])
          return isNonEmpty(own) ? [{ when, summary: folded(summary), passages: own }] : []
        })
        return { incident, parts: placed.length === parts.length ? placed : [], reason }
      }),

    undoCorrection: ({ caseId, number }) => say(caseId, 'undone', () => ({ step: number })),
  }
}

const quoted = ({ db }: SignedIn, caseId: CaseId, passage: AskedPassage): Quote | undefined => quoteAsked(db, caseId, passage)

/** Whose words a passage is: those of the nearest thing read in its document; by the kind of document where nothing was. */
function voiceOf({ reading }: ReadingNow, { document, page, start }: Quote): Observation['voice'] {
  const [nearest] = Object.values({ ...reading.behaviours, ...reading.markers, ...reading.impact, ...reading.counterIndications })
    .flat()
    .filter(({ quote }) => quote.document === document)
    .toSorted((one, other) => far(one.quote) - far(other.quote))
  function far(quote: Quote) {
    return Math.abs(quote.page - page) * 1_000_000 + Math.abs(quote.start - start)
  }
  if (nearest) return nearest.voice
  const kind = reading.documents.find(({ document: id, pages }) => id === document && pages[0] <= page && page <= pages[1])?.kind
  if (kind === 'INTERVIEW' || kind === 'MG15') return 'suspect'
  if (kind === 'MESSAGES') return 'message'
  if (kind === 'DASH' || kind === 'S-DASH' || kind === 'SASH' || kind === 'DARA') return 'form'
  if (kind === 'VPS') return 'victim'
  return kind === 'MG11' || kind === 'RETRACTION' ? 'witness' : 'police'
}
