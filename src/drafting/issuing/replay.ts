import type { SnapshotFrom } from 'xstate'
import { workflow } from '#workflow/workflow'
import { bars } from './bars.ts'
import { draftsMachine } from './machine.ts'
import type { StateName, StepType } from './steps.ts'

export type DraftState = SnapshotFrom<typeof draftsMachine>

export const stateWords: Readonly<Record<StateName, string>> = {
  unwritten: 'No version kept yet',
  inDraft: 'Being drafted',
  issued: 'Issued',
}

const openWhile: Readonly<Record<StepType, string>> = {
  versionKept: 'at any time',
  versionIssued: 'once a version has been kept that was not issued yet',
  faultOverruled: 'at any time',
  commented: 'at any time',
  commentSettled: 'at any time',
}

/** The life of each drafted document of a case, replayed from its log. */
export const drafts = workflow({
  name: 'drafts',
  machines: [draftsMachine],
  bars,
  openWhile,
  stateSaid: (state: DraftState) => stateWords[state.value as StateName],
  subject: 'the draft',
  about: ({ draft }) => draft,
})
