import type { z } from 'zod'
import type { CaseId } from '#case/ids'
import { type AnalysisAnswers, analysisAsks } from './asks/analysis.ts'
import { type BailAnswers, bailAsks } from './asks/bail.ts'
import { type CareAnswers, careAsks } from './asks/care.ts'
import { type CasesAnswers, casesAsks } from './asks/cases.ts'
import { type ChargingAnswers, chargingAsks } from './asks/charging.ts'
import { type ClocksAnswers, clocksAsks } from './asks/clocks.ts'
import { type CorrectionsAnswers, correctionsAsks } from './asks/corrections.ts'
import { type CourseAnswers, courseAsks } from './asks/course.ts'
import { type DoorAnswers, doorAsks } from './asks/door.ts'
import { type DraftsAnswers, draftsAsks } from './asks/drafts.ts'
import { type EditingAnswers, editingAsks } from './asks/editing.ts'
import { type HouseAnswers, houseAsks } from './asks/house.ts'
import type { JobView } from './asks/intake.ts'
import { type IntakeAnswers, intakeAsks } from './asks/intake.ts'
import { type LawAnswers, lawAsks } from './asks/law.ts'
import { type LogsAnswers, logsAsks } from './asks/logs.ts'
import { type MarksAnswers, marksAsks } from './asks/marks.ts'
import { type OrdersAnswers, ordersAsks } from './asks/orders.ts'
import { type PacksAnswers, packsAsks } from './asks/packs.ts'
import { type PagesAnswers, pagesAsks } from './asks/pages.ts'
import { type PeopleAnswers, peopleAsks } from './asks/people.ts'
import { type PleasAnswers, pleasAsks } from './asks/pleas.ts'
import { type QualityAnswers, qualityAsks } from './asks/quality.ts'
import { type RequestsAnswers, requestsAsks } from './asks/requests.ts'
import { type ReviewAnswers, reviewAsks } from './asks/review.ts'
import { type SettingsAnswers, settingsAsks } from './asks/settings.ts'
import { type WorkAnswers, workAsks } from './asks/work.ts'

export type * from './asks/analysis.ts'
export type * from './asks/bail.ts'
export type * from './asks/care.ts'
export {
  measureWords,
  protectableWords,
  routeWords,
  stageWords,
  subjectWords,
  supportWords,
  vpsWords,
  wishWords,
} from './asks/care.ts'

import { type WorkListsAnswers, workListsAsks } from './asks/workLists.ts'

export { codesFor, needsCode, publicInterestCodes } from '#charging/codes'
export { gates as reviewGates, neededParts, parts as reviewParts, strengths, worksheetAnswers } from '#charging/review'
export { hearingKinds, orderOutcomes, pleas, stops, verdicts, whyBack } from '#charging/steps'
export * as chargingWords from '#charging/words'
export type * from './asks/cases.ts'
export type * from './asks/charging.ts'
export type * from './asks/clocks.ts'
export type * from './asks/corrections.ts'
export { answerWords, ideaWords, personRoleWords, whenWords } from './asks/corrections.ts'
export type * from './asks/course.ts'
export type * from './asks/door.ts'
export type * from './asks/drafts.ts'
export { draftFormats, draftKinds } from './asks/drafts.ts'
export type * from './asks/editing.ts'
export type * from './asks/house.ts'
export type * from './asks/intake.ts'
export type * from './asks/law.ts'
export { whyAbout } from './asks/law.ts'
export type * from './asks/logs.ts'
export type * from './asks/marks.ts'
export { markWords, redactionWords } from './asks/marks.ts'
export type * from './asks/orders.ts'
export type * from './asks/packs.ts'
export type * from './asks/pages.ts'
export type * from './asks/people.ts'
export type * from './asks/pleas.ts'
export type * from './asks/quality.ts'
export { lessonsFor } from './asks/quality.ts'
export type * from './asks/requests.ts'
export type * from './asks/review.ts'
export type * from './asks/settings.ts'
export type * from './asks/work.ts'
export type * from './asks/workLists.ts'
export { dueFilters, lanes } from './asks/workLists.ts'

/** A refusal is an answer, not an error: it carries the reasons a person can act on. */
export type Reply<T> = { done: true; result: T } | { done: false; because: readonly [string, ...string[]] }

/** Pushed to whoever listens: a job moved on, a case changed, the store was locked. */
export type News = { news: 'job'; job: JobView } | { news: 'case'; caseId: CaseId } | { news: 'door' }

/** One reader per ask, so that nothing from outside reaches the desk unread. Each room has its own file in `asks/`. */
export const asks = {
  ...doorAsks,
  ...casesAsks,
  ...intakeAsks,
  ...pagesAsks,
  ...reviewAsks,
  ...chargingAsks,
  ...requestsAsks,
  ...clocksAsks,
  ...workListsAsks,
  ...draftsAsks,
  ...editingAsks,
  ...lawAsks,
  ...ordersAsks,
  ...bailAsks,
  ...settingsAsks,
  ...houseAsks,
  ...logsAsks,
  ...workAsks,
  ...pleasAsks,
  ...peopleAsks,
  ...packsAsks,
  ...qualityAsks,
  ...correctionsAsks,
  ...analysisAsks,
  ...courseAsks,
  ...marksAsks,
  ...careAsks,
} as const satisfies Record<string, z.ZodType>

/** What each ask is answered with. */
export type Answers = DoorAnswers &
  CasesAnswers &
  IntakeAnswers &
  PagesAnswers &
  ReviewAnswers &
  ChargingAnswers &
  RequestsAnswers &
  ClocksAnswers &
  WorkListsAnswers &
  DraftsAnswers &
  EditingAnswers &
  LawAnswers &
  OrdersAnswers &
  BailAnswers &
  SettingsAnswers &
  HouseAnswers &
  LogsAnswers &
  WorkAnswers &
  PleasAnswers &
  PeopleAnswers &
  PacksAnswers &
  QualityAnswers &
  CorrectionsAnswers &
  AnalysisAnswers &
  CourseAnswers &
  MarksAnswers &
  CareAnswers

export type Method = keyof typeof asks
export type Ask<M extends Method> = z.output<(typeof asks)[M]>
/** An ask as written by a caller, before it is read: ids and days are still plain text. */
export type Asked<M extends Method> = z.input<(typeof asks)[M]>

/** What every screen, command and test may ask, and nothing else. Plain data in, plain data out. */
export type Desk = { [M in Method]: (ask: Ask<M>) => Promise<Reply<Answers[M]>> | Reply<Answers[M]> }

/** The same desk, seen across a wire. */
export type RemoteDesk = { [M in Method]: (ask: Asked<M>) => Promise<Reply<Answers[M]>> }

export const isMethod = (name: string): name is Method => Object.hasOwn(asks, name)

/** Made once per host from whatever carries messages there: an IPC channel, `fetch`, or a call. */
export const remoteDesk = (call: (method: Method, ask: unknown) => Promise<unknown>): RemoteDesk =>
  Object.fromEntries((Object.keys(asks) as Method[]).map((method) => [method, (ask: unknown) => call(method, ask)])) as RemoteDesk

/** The one shape an accident has at the seam; `detail` is for the technical log, never for the screen. */
export type Accident = Readonly<{ error: 'notOurs' | 'broken'; says: string }>
