import type { PoliceFile } from '#case/page'
import type { Observation, Reading } from '#case/reading'
import { behaviours, counterIndications, type Idea, impacts, markers } from '#case/vocabulary'
import { findContradictions } from './contradictions.ts'
import { originals } from './documents/copies.ts'
import { recogniseDocuments, type SaidKinds } from './documents/recogniseDocuments.ts'
import { groupIncidents } from './incidents.ts'
import { bailBroken } from './observations/bailBroken.ts'
import { breachCharged, orderBroken, standingOrderBroken } from './observations/breaches.ts'
import { changeIsDistress, fearIsAlarm, giftsAsContact, messagesSent, withdrawals } from './observations/derived.ts'
import { exchanged } from './observations/exchanges.ts'
import { formerComplaints, onlyEarlier } from './observations/formerComplaints.ts'
import { observeForms } from './observations/forms.ts'
import { growth } from './observations/growth.ts'
import { withoutLongBefore } from './observations/longBefore.ts'
import { minorsDrawnIn } from './observations/minors.ts'
import { recordedOffences } from './observations/record.ts'
import { previousTold } from './observations/recordTold.ts'
import type { Whens } from './observations/sentences.ts'
import { withoutStrays } from './observations/strays.ts'
import { noticesServed, warningsIgnored } from './observations/warnings.ts'
import { dated } from './observations.ts'
import { readUrn } from './people/urn.ts'
import { alone, type Help } from './pieces.ts'
import { readClosely } from './readClosely.ts'
import { suspectSays } from './suspectSays.ts'

/** The reader's version: another reading of the same file with the same version is the same reading. */
export const reader = 'foursight-reader/22'

/**
 * Reads a police file: what its documents are, who is in it, what is said to have happened, and in which words. Pure and deterministic.
 * `kinds` is what people say documents are: they are read as that. `help` may have pieces of the work done at the same time elsewhere.
 */
export function readFile(file: PoliceFile, kinds?: SaidKinds, help: Help = alone): Reading {
  const inFile = recogniseDocuments(file, kinds)
  const recognised = originals(inFile)
  const { passages, people, sentences, whens, riskForms, matters, proposed, previous, seen, last } = readClosely(recognised, help)
  const whenOf: Whens = (passage) => whens.get(passage)?.when ?? whens.get(passage)?.carried ?? passage.at
  const newest = recognised
    .flatMap(({ reading: { kind, dated } }) => (kind === 'ORDER' ? [] : (dated?.value.earliest ?? [])))
    .sort()
    .at(-1)
  const said = withoutLongBefore(
    [
      ...matters,
      ...onlyEarlier(dated(seen, whenOf), newest ?? undefined),
      ...observeForms(riskForms, people),
      ...messagesSent(passages, people, whenOf),
      ...exchanged(passages, people, whenOf),
      ...noticesServed(passages, recognised),
      ...breachCharged(proposed),
      ...formerComplaints(passages, people, newest ?? undefined),
      ...previousTold(previous, passages, recognised),
      ...recordedOffences(passages, people, previous, recognised),
    ],
    newest,
  )
  const told = warningsIgnored(
    [
      ...said,
      ...giftsAsContact(said),
      ...fearIsAlarm(said),
      ...growth(said),
      ...bailBroken(said, passages, recognised, whenOf),
      ...orderBroken(said, passages, recognised, people, whenOf),
      ...standingOrderBroken(said, passages),
      ...minorsDrawnIn(said, passages, sentences),
      ...withdrawals(passages),
    ],
    passages,
    recognised,
    whenOf,
  )
  const { kept, leftOut } = withoutStrays(
    told,
    recognised.map(({ reading }) => reading),
    seen,
    sentences,
  )
  const observed = [...kept, ...changeIsDistress(kept)]
  const { incidents, earlier } = groupIncidents(passages, observed, people, whens, sentences, riskForms)
  const { remarks, sheets, mentions, datedEvents } = last()
  const read = { recognised, passages, observations: observed, people, riskForms, remarks, incidents, whens }
  return {
    reader,
    urn: readUrn(recognised),
    people,
    documents: inFile.map(({ reading }) => reading),
    behaviours: byIdea(behaviours, observed),
    markers: byIdea(markers, observed),
    impact: byIdea(impacts, observed),
    counterIndications: byIdea(counterIndications, observed),
    leftOut,
    incidents,
    earlier,
    riskForms,
    remarks,
    suspectSays: suspectSays(passages, people),
    contradictions: findContradictions(read),
    mentions,
    proposed,
    datedEvents,
    sheets,
  }
}

function byIdea<I extends Idea>(ideas: readonly I[], observed: readonly Observation[]): Readonly<Record<I, readonly Observation<I>[]>> {
  const isOf =
    (idea: I) =>
    (observation: Observation): observation is Observation<I> =>
      observation.idea === idea
  return Object.fromEntries(ideas.map((idea) => [idea, observed.filter(isOf(idea))])) as Record<I, Observation<I>[]>
}
