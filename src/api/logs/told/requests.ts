import { inWords } from '#case/dates'
import type { Step, StepOf, StepType } from '#requests/steps'
import { rungWords } from '#requests/words'

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const answering = (documents: readonly Readonly<{ name: string }>[]) =>
  documents.length > 0 ? ` In answer: ${documents.map(({ name }) => name).join('; ')}.` : ''

/** Each step of a request as a sentence that says which request it is about. */
const tellers: { [T in StepType]: (step: StepOf<T>) => string } = {
  requestDrafted: ({ named }) => `Drafted a request to the police, “${named}”.`,
  requestRewritten: ({ named }) => `Rewrote the draft of a request to the police, “${named}”.`,
  requestSent: ({ named, earlier, whyAgain }) =>
    `Asked the police for “${named}”.${earlier.length > 0 ? ` They were asked before (${earlier.map(({ says }) => says).join('; ')}); asked again because: ${sentence(whyAgain)}` : ''}`,
  requestChased: ({ named, words, requiredBy }) =>
    `Chased the police for “${named}”: ${sentence(words)}${requiredBy ? ` Now required by ${inWords(requiredBy)}.` : ''}`,
  requestEscalated: ({ named, to, words, whyNow }) =>
    `Took the request “${named}” to ${rungWords[to].to}: ${sentence(words)}${whyNow.trim() !== '' ? ` Why it could not wait: ${sentence(whyNow)}` : ''}`,
  requestPartlyAnswered: ({ named, what, stillWanted, documents }) =>
    `Recorded part of an answer to “${named}”: ${sentence(what)}${answering(documents)} Still wanted: ${sentence(stillWanted)}`,
  requestReceived: ({ named, what, documents }) => `Recorded an answer to “${named}”: ${sentence(what)}${answering(documents)}`,
  requestSatisfied: ({ named }) => `Accepted what came as a full answer to “${named}”.`,
  requestNotSatisfied: ({ named, reason }) => `Said that what came in answer to “${named}” will not do: ${sentence(reason)}`,
  requestWithdrawn: ({ named, reason }) => `Withdrew the request “${named}”: ${sentence(reason)}`,
  requestReopened: ({ named, reason }) => `Opened the request “${named}” again: ${sentence(reason)}`,
}

export const toldOfRequests = (step: Step): string => (tellers[step.type] as (step: Step) => string)(step)
