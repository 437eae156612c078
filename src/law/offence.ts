import type { Day } from '#case/dates'
import type { NonEmpty } from '#case/quote'
import type { NamedOffence, Reading } from '#case/reading'
import type { StalkingView, Support } from './assessment.ts'
import type { Authority } from './authority.ts'
import type { Point } from './finding.ts'

/** What an element may look at: the reading, and whether stalking is indicated on it. */
export type Ground = Readonly<{ reading: Reading; stalking: StalkingView }>

/**
 * What the evidence makes of one element. `closesTheGap` says what is missing where it is not made out.
 * `doubtful`: arguable, with so much against it or so little for it that the papers cannot be said to disclose it.
 */
export type Judgement = Readonly<{
  met: Support
  doubtful?: boolean
  because: string
  for: readonly Point[]
  against: readonly Point[]
  closesTheGap: string | undefined
}>

/** One thing the prosecution must prove. `evidence` says what the file should hold; without `judge` it is for the lawyer alone. */
export type Element = Readonly<{
  id: string
  title: string
  evidence: string
  law: NonEmpty<Authority>
  judge?: (ground: Ground) => Judgement
}>

export type Mode = 'summary-only' | 'either-way' | 'indictable-only' | 'civil-contempt'

/** The most a court can impose for conduct (or, where it says so, a conviction) between two days. */
export type Maximum = Readonly<{ from?: Day; until?: Day; words: string; law: Authority }>

/**
 * `sixMonths` from the last incident (Magistrates' Courts Act 1980 s 127) · `sixMonthsFromEvidence` from when the prosecutor has the evidence, three years at most ·
 * `none` for what can be tried on indictment · `notCharged` for a civil contempt.
 */
export type TimeLimit = 'sixMonths' | 'sixMonthsFromEvidence' | 'none' | 'notCharged'

/** What else a court may convict of, and whether it has to be charged as well for that. */
export type Alternative = Readonly<{ offence: NamedOffence; how: 'verdictOnIndictment' | 'chargedSeparately'; law: Authority }>

export type Defence = Readonly<{ words: string; law: Authority }>

/** An offence as data: everything a charging lawyer looks up about it. Codes are those of the labels and of the report. */
export type Offence = Readonly<{
  id: NamedOffence
  title: string
  law: NonEmpty<Authority>
  /** The days of conduct for which the offence exists; open where not known. */
  from: Day | undefined
  until?: Day
  elements: NonEmpty<Element>
  mode: Mode
  maxima: NonEmpty<Maximum>
  timeLimit: TimeLimit
  alternatives: readonly Alternative[]
  defences: readonly Defence[]
  whoCharges: Readonly<{ words: string; law: Authority }>
  /** The charge, with slots in braces: {V}, {d1}, {d2}, {date}, {place}, {acts}, {court}. Checked against the current wording before use. */
  wording: string
  /** What a lawyer should not miss about it. */
  notes?: NonEmpty<string>
}>

/** An element the program can judge on the evidence. */
export type JudgedElement = Element & Readonly<{ judge: (ground: Ground) => Judgement }>

/** An offence the program weighs, element by element. `raisedBy` says whether the file gives any reason to think of it. */
export type WeighedOffence = Omit<Offence, 'elements'> &
  Readonly<{ elements: NonEmpty<JudgedElement>; raisedBy: (reading: Reading) => boolean }>
