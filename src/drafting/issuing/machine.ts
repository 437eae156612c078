import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { type Context, nothingWritten, withComment, withIssue, withOverruling, withSettled, withVersion } from './context.ts'
import type { Step } from './steps.ts'

const unlessBarred = 'unlessBarred'
const guard = unlessBarred

/** The life of one drafted document: versions are kept, the latest is issued and frozen, and what is edited afterwards is another version. */
export const draftsMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: { [unlessBarred]: ({ context, event }) => bars.to(event, context).length === 0 },
}).createMachine({
  id: 'drafts/1',
  context: nothingWritten,
  initial: 'unwritten',
  on: {
    versionKept: { guard, target: '.inDraft', actions: assign(({ context, event }) => withVersion(context, event)) },
    faultOverruled: { guard, actions: assign(({ context, event }) => withOverruling(context, event)) },
    commented: { guard, actions: assign(({ context, event }) => withComment(context, event)) },
    commentSettled: { guard, actions: assign(({ context, event }) => withSettled(context, event)) },
  },
  states: {
    unwritten: {},
    inDraft: {
      on: { versionIssued: { guard, target: 'issued', actions: assign(({ context, event }) => withIssue(context, event)) } },
    },
    issued: {},
  },
})
