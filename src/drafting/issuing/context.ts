import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { Content, StepOf } from './steps.ts'

export type Version = Readonly<{
  version: number
  name: string
  content: Content
  hash: string
  changed: number
  by: Actor
  on: Day
  issued: Readonly<{ by: Actor; on: Day }> | null
  /** The later version that was issued in its place. */
  supersededBy: number | null
}>
export type Comment = Readonly<{
  comment: string
  sentence: string
  words: string
  says: string
  by: Actor
  on: Day
  settledBy: Actor | null
}>

/** What the log of one drafted document amounts to. */
export type Context = Readonly<{
  versions: readonly Version[]
  overruled: readonly Readonly<{ fault: string; says: string; reason: string; by: Actor; on: Day }>[]
  comments: readonly Comment[]
}>

export const nothingWritten: Context = { versions: [], overruled: [], comments: [] }

export const latest = ({ versions }: Context): Version | undefined => versions.at(-1)

export const withVersion = (
  { versions }: Context,
  { version, name, content, hash, changed, by, on }: StepOf<'versionKept'>,
): Pick<Context, 'versions'> => ({
  versions: [...versions, { version, name, content, hash, changed, by, on, issued: null, supersededBy: null }],
})

/** The version issued takes the place of every one issued before. */
export const withIssue = ({ versions }: Context, { version, by, on }: StepOf<'versionIssued'>): Pick<Context, 'versions'> => ({
  versions: versions.map((each) => {
    if (each.version === version) return { ...each, issued: { by, on } }
    return each.issued && each.supersededBy === null ? { ...each, supersededBy: version } : each
  }),
})

export const withOverruling = (
  { overruled }: Context,
  { fault, says, reason, by, on }: StepOf<'faultOverruled'>,
): Pick<Context, 'overruled'> => ({
  overruled: [...overruled.filter((earlier) => earlier.fault !== fault), { fault, says, reason, by, on }],
})

export const withComment = (
  { comments }: Context,
  { comment, sentence, words, says, by, on }: StepOf<'commented'>,
): Pick<Context, 'comments'> => ({ comments: [...comments, { comment, sentence, words, says, by, on, settledBy: null }] })

export const withSettled = ({ comments }: Context, { comment, by }: StepOf<'commentSettled'>): Pick<Context, 'comments'> => ({
  comments: comments.map((each) => (each.comment === comment ? { ...each, settledBy: by } : each)),
})
