import { assign, type SnapshotFrom, setup } from 'xstate'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { barsIn, blank, type DoorBar as DoorBarOn, type StepBar as StepBarOn } from '#workflow/bars'
import { workflow } from '#workflow/workflow'
import type { MarkKind, MarkPlace, MarkSaid, MarkStep, MarkStepOf, MarkStepType } from './steps.ts'

/** A mark as it stands: nothing before it was made. */
export type MarkNow = MarkSaid & Readonly<{ kind: MarkKind; place: MarkPlace; by: Actor; on: Day }>
type Context = Readonly<{ mark: MarkNow | null }>
type StepBar<T extends MarkStepType> = StepBarOn<MarkStepOf<T>, Context>

const ownNote: DoorBarOn<Context> = (by, { mark }) =>
  mark?.kind === 'note' && mark.by.id !== by.id ? 'A private note belongs to whoever wrote it.' : undefined

const saysSomething: StepBar<'markMade'> = ({ kind, comment, redact }) => {
  if (kind === 'redaction') return redact === null ? 'Choose why this is to be redacted.' : undefined
  return kind !== 'evidence' && blank(comment) ? 'Say what it is.' : undefined
}

const stillSaysSomething: StepBar<'markChanged'> = ({ comment, redact }, { mark }) => {
  if (mark?.kind === 'redaction') return redact === null ? 'Choose why this is to be redacted.' : undefined
  return mark?.kind !== 'evidence' && blank(comment) ? 'Say what it is.' : undefined
}

const somewhere: StepBar<'markMade'> = ({ place }) =>
  place.is === 'area' && (place.box[2] <= 0 || place.box[3] <= 0) ? 'Mark an area that has a width and a height.' : undefined

const bars = barsIn<MarkStep, Context>({
  markMade: { door: [], step: [saysSomething, somewhere] },
  markChanged: { door: [ownNote], step: [stillSaysSomething] },
  markRemoved: { door: [ownNote], step: [] },
  markRestored: { door: [ownNote], step: [] },
})

const unlessBarred = 'unlessBarred'
const guard = unlessBarred

const made = ({ kind, place, comment, elements, redact, by, on }: MarkStepOf<'markMade'>): MarkNow => ({
  kind,
  place,
  comment,
  elements,
  redact,
  by,
  on,
})

const marksMachine = setup({
  types: { context: {} as Context, events: {} as MarkStep },
  guards: { [unlessBarred]: ({ context, event }) => bars.to(event, context).length === 0 },
}).createMachine({
  id: 'marks/1',
  context: { mark: null },
  initial: 'notMade',
  states: {
    notMade: { on: { markMade: { guard, target: 'standing', actions: assign(({ event }) => ({ mark: made(event) })) } } },
    standing: {
      on: {
        markChanged: {
          guard,
          actions: assign(({ context: { mark }, event: { comment, elements, redact } }) => ({
            mark: mark && { ...mark, comment, elements, redact },
          })),
        },
        markRemoved: { guard, target: 'removed' },
      },
    },
    removed: { on: { markRestored: { guard, target: 'standing' } } },
  },
})
export type MarkState = SnapshotFrom<typeof marksMachine>

const stateWords: Record<'notMade' | 'standing' | 'removed', string> = {
  notMade: 'not made yet',
  standing: 'on the page',
  removed: 'taken away',
}

/** The marks lawyers make on pages, each with a life of its own in the log. */
export const marks = workflow({
  name: 'marks',
  machines: [marksMachine],
  bars,
  openWhile: {
    markMade: 'for a new mark',
    markChanged: 'while the mark is on the page',
    markRemoved: 'while the mark is on the page',
    markRestored: 'once the mark was taken away',
  },
  stateSaid: (state: MarkState) => stateWords[state.value],
  subject: 'the mark',
  about: ({ mark }) => mark,
})
