import type { Day } from '#case/dates'
import type { CheckId } from '#case/ids'
import { distinct, isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { OffenceView, StalkingView } from './assessment.ts'
import type { Authority } from './authority.ts'
import type { Absence, Action, Finding, Outcome } from './finding.ts'
import { couldHoldAForm, listed } from './wording.ts'

/** Everything a check may look at. `documents` counts those that could be read; `unreadable` names those that could not. */
export type CheckView = Readonly<{
  reading: Reading
  on: Day
  stalking: StalkingView
  offences: readonly OffenceView[]
  documents: number
  unreadable: readonly string[]
}>

/** A rule about a police file. `asks` is its question in plain English; `bars` says whether it should be answered before charge. */
export type Check = Readonly<{
  id: CheckId
  title: string
  asks: string
  authorities: NonEmpty<Authority>
  bars: 'charge' | 'none'
  find: (view: CheckView) => Finding
}>

/**
 * What a rule concludes. `silent` means that nothing the check looks for was found: not met where the whole file could be read,
 * and cannot tell where a document that could hold it was not readable. Without `evidence` a verdict rests on the absence of what was looked for.
 */
export type Verdict = Readonly<{
  outcome: Outcome | 'silent'
  because: string
  wouldChange: string
  evidence?: readonly Quote[]
  law?: NonEmpty<Authority>
  action?: Action | undefined
}>

type Parts<Seen> = Omit<Check, 'find'> & {
  /** What is looked for, as it would stand after "no": "completed DASH or DARA". */
  looksFor: string
  looksAt: (view: CheckView) => Seen
  find: (seen: Seen) => Verdict
}

/** Keeps what a check looks at apart from what it concludes, so that both can be read alone. */
export const check = <Seen>({ looksFor, looksAt, find, ...named }: Parts<Seen>): Check => ({
  ...named,
  find: (view) => findingOf(named, looksFor, view, find(looksAt(view))),
})

type Named = Pick<Check, 'id' | 'title' | 'authorities'>

function findingOf({ id, title, authorities }: Named, lookedFor: string, view: CheckView, said: Verdict): Finding {
  const hidden = said.outcome === 'silent' ? view.unreadable.filter(couldHoldAForm) : []
  const verdict = isNonEmpty(hidden) ? behindUnreadable(said, hidden) : said
  const evidence = distinct(verdict.evidence ?? [])
  const absence: Absence = { lookedFor, documentsRead: view.documents, notReadable: view.unreadable }
  return {
    check: id,
    title,
    outcome: verdict.outcome === 'silent' ? 'notMet' : verdict.outcome,
    because: verdict.because,
    law: verdict.law ?? authorities,
    evidence: isNonEmpty(evidence) ? evidence : absence,
    wouldChange: verdict.wouldChange,
    action: verdict.action,
  }
}

function behindUnreadable(said: Verdict, names: NonEmpty<string>): Verdict {
  const which = listed(names)
  return {
    ...said,
    outcome: 'cannotTell',
    because: `${said.because} But ${which} could not be read and might hold it.`,
    wouldChange: `A readable copy of ${which} would settle it. ${said.wouldChange}`,
    action: said.action && { ...said.action, text: `Please send a readable copy of ${which}. If it is not there: ${said.action.text}` },
  }
}
