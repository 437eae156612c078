import { z } from 'zod'
import { roles } from '#case/actor'
import type { CaseRow } from './cases.ts'

/** What a case needs next; every case is in exactly one of these lists for whoever looks at them. */
export const lanes = ['toCharge', 'waitingForPolice', 'toReview', 'hearings', 'toApprove', 'nothingNow'] as const
export type Lane = (typeof lanes)[number]

/** `custody`: a limit on custody is near. `within7`: today and the seven days after it. */
export const dueFilters = ['any', 'custody', 'overdue', 'today', 'within7'] as const
export type DueFilter = (typeof dueFilters)[number]

/** Asked of the work lists. `as`: whose work comes first; null takes the first of one's own roles. `lane`: one list alone. */
export const workListsAsks = {
  workLists: z.strictObject({
    as: z.enum(roles).nullable(),
    lane: z.enum(lanes).nullable(),
    due: z.enum(dueFilters),
    /** Names of people, a URN or a title, or the beginning of any of these. */
    words: z.string().max(200),
    /** How many cases of each list are shown. */
    atMost: z.int().min(1).max(500),
  }),
} as const

/** The most pressing clock of a case: "Custody time limit, Carl Marlow, Stalking" on 4 March 2026, "in 4 days". */
export type LeadClock = Readonly<{ title: string; about: string | null; due: string; dueOn: string; overdue: boolean; near: boolean }>

export type WorkRow = CaseRow &
  Readonly<{
    clock: LeadClock | null
    /** What else it needs, in words: "2 requests with the police", "Hearing on 4 March 2026 (in 4 days)". */
    also: readonly string[]
    /** Each defendant with where he stands, where they stand in different places. */
    defendants: readonly Readonly<{ name: string; says: string }>[]
  }>

export type WorkList = Readonly<{ lane: Lane; title: string; says: string; count: number; rows: readonly WorkRow[] }>

export type WorkLists = Readonly<{
  as: (typeof roles)[number] | null
  /** Every list, the first needed first; `rows` are the most pressing of it, and empty where another list alone was asked for. */
  lists: readonly WorkList[]
  /** How many cases there are, how many have the words sought, and how many of these each filter shows. */
  total: number
  found: number
  byDue: Readonly<Record<DueFilter, number>>
}>

export type WorkListsAnswers = { workLists: WorkLists }
