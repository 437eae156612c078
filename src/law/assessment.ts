import type { Day } from '#case/dates'
import type { Fact, NonEmpty, Quote } from '#case/quote'
import type { NamedOffence } from '#case/reading'
import type { Authority } from './authority.ts'
import type { Finding, Point } from './finding.ts'

export type Support = 'yes' | 'arguable' | 'no'

/** One element of an offence against the evidence. `closesTheGap` says what evidence is missing, where it is not made out. */
export type ElementView = Readonly<{
  id: string
  title: string
  met: Support
  because: string
  for: readonly Point[]
  against: readonly Point[]
  closesTheGap: string | undefined
  law: NonEmpty<Authority>
}>

/** An offence considered on this file. `maximum` is in words, by the date of the conduct. */
export type OffenceView = Readonly<{
  id: NamedOffence
  title: string
  supported: Support
  elements: NonEmpty<ElementView>
  mode: 'summary-only' | 'either-way' | 'indictable-only'
  maximum: string
  /** Summary-only offences: six months from the last incident relied on. */
  lastDateToCharge: Day | undefined
  law: NonEmpty<Authority>
}>

/** Stalking or harassment: the statutory test first, FOUR as an aid to recognition. */
export type StalkingView = Readonly<{
  indicated: 'yes' | 'no' | 'borderline'
  for: readonly Point[]
  against: readonly Point[]
  /** FOUR: fixated, obsessive, unwanted, repeated. An aid to recognition, not the law. */
  four: Readonly<Record<'fixated' | 'obsessive' | 'unwanted' | 'repeated', readonly Point[]>>
  law: NonEmpty<Authority>
}>

/** Whether a plea to harassment (or to a breach alone) should set off the warning, on the evidence of the file. */
export type PleaView = Readonly<{ warn: boolean; because: readonly Point[]; lost: readonly string[]; law: NonEmpty<Authority> }>

/** Everything the law room makes of a reading on a given day. Pure: the same reading and day give the same assessment. */
export type Assessment = Readonly<{
  rulebook: string
  on: Day
  stalking: StalkingView
  offences: readonly OffenceView[]
  mostSeriousSupported: NamedOffence | 'none'
  proposed: Fact<NamedOffence> | undefined
  findings: readonly Finding[]
  plea: PleaView
}>

export type { Quote }
