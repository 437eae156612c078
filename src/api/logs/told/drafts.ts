import type { Step, StepOf, StepType } from '#drafting/issuing/steps'

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const counted = (count: number) =>
  count === 0 ? 'as drafted' : count === 1 ? '1 sentence not as drafted' : `${count} sentences not as drafted`

/** What a comment says stays with the draft and out of the story, which may be printed. */
const tellers: { [T in StepType]: (step: StepOf<T>) => string } = {
  versionKept: ({ called, version, name, changed }) => `Kept version ${version} of the ${called}, “${name}”: ${counted(changed)}.`,
  versionIssued: ({ called, version, hash }) => `Issued version ${version} of the ${called}, frozen as ${hash}.`,
  faultOverruled: ({ called, says, reason }) => `Overruled a fault of the ${called}: ${sentence(says)} Reason: ${sentence(reason)}`,
  commented: ({ called }) => `Commented on a sentence of the ${called}.`,
  commentSettled: ({ called }) => `Settled a comment on the ${called}.`,
}

/** The life of a drafted document. */
export const toldOfDrafts = (step: Step): string => (tellers[step.type] as (step: Step) => string)(step)
