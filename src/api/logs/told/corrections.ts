import type { CareStep, CareStepOf, CareStepType } from '#corrections/care/steps'
import { protectableWords, stageWords, subjectWords, supportWords, vpsWords } from '#corrections/care/words'
import type { MarkStep } from '#corrections/marks/steps'
import { markWords, redactionWords } from '#corrections/marks/words'
import type { CorrectionOf, CorrectionStep, CorrectionType, Finding } from '#corrections/steps'
import { correctionWords, findingWords, ideaWords, whenWords } from '#corrections/words'

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const because = (reason: string) => (reason.trim() === '' ? '' : ` Reason: ${ended(reason)}`)
const named = (finding: Finding) => {
  const { title, says } = findingWords(finding)
  return says === '' ? `“${title}”` : `“${title}: ${says.replace(/[.]$/, '')}”`
}

const tellers: { [T in CorrectionType]: (step: CorrectionOf<T>) => string } = {
  findingAccepted: ({ finding }) => `Accepted what was read: ${named(finding)}.`,
  findingCorrected: ({ finding, to, reason }) =>
    `Corrected what was read, ${named(finding)}, to: ${ended(correctionWords(to))}${because(reason)}`,
  findingRejected: ({ finding, reason }) => `Rejected what was read: ${named(finding)}.${because(reason)}`,
  observationAdded: ({ observation, reason }) =>
    `Added what was not read: ${ideaWords(observation.idea)}, from “${observation.quote.words}”.${because(reason)}`,
  incidentAdded: ({ incident, reason }) => `Added an incident, ${whenWords(incident.when)}: ${ended(incident.summary)}${because(reason)}`,
  incidentsMerged: ({ incidents, when, summary, reason }) =>
    `Merged ${incidents.length} incidents into one, ${whenWords(when)}: ${ended(summary)}${because(reason)}`,
  incidentSplit: ({ incident, parts, reason }) =>
    `Split the incident “${incident.summary}” into ${parts.length}: ${parts.map(({ when, summary }) => ended(`${whenWords(when)}, ${summary}`)).join(' ')}${because(reason)}`,
  undone: ({ step }) => `Undid correction ${step}.`,
}

/** What was said of a reading, as a sentence. */
export const toldOfCorrections = (step: CorrectionStep): string => (tellers[step.type] as (step: CorrectionStep) => string)(step)

/** What was done with a mark. The words of a private note are in no log that others read. */
export function toldOfMarks(step: MarkStep): string {
  if (step.type === 'markRemoved') return 'Took a mark away.'
  if (step.type === 'markRestored') return 'Put a mark back.'
  if (step.type === 'markChanged') return 'Changed what a mark says.'
  const { kind, place, comment, redact } = step
  const page = place.is === 'words' ? place.quote.page : place.page
  if (kind === 'note') return `Made a private note on page ${page} of a document.`
  const what = place.is === 'words' ? `“${place.quote.words}”` : `an area of page ${page}`
  if (kind === 'redaction') return `Marked for redaction, page ${page}.${redact ? ` Reason: ${redactionWords[redact].toLowerCase()}.` : ''}`
  return `Marked ${what} as ${markWords[kind].toLowerCase()}.${comment.trim() === '' ? '' : ` ${ended(comment)}`}`
}

const care: { [T in CareStepType]: (step: CareStepOf<T>) => string } = {
  vpsRecorded: ({ state, note }) =>
    `victim personal statement: ${vpsWords[state].toLowerCase()}.${note.trim() === '' ? '' : ` ${ended(note)}`}`,
  specialMeasuresRecorded: ({ stage, measures }) =>
    `special measures: ${stageWords[stage].toLowerCase()}${measures.length > 0 ? `, ${measures.length} asked for` : ''}.`,
  needRecorded: ({ need, arranged }) =>
    `need: ${ended(need)}${arranged.trim() === '' ? ' Nothing arranged yet.' : ` Arranged: ${ended(arranged)}`}`,
  viewRecorded: ({ about, says, source }) => `view on ${subjectWords[about].toLowerCase()}: ${ended(says)} Learnt from: ${ended(source)}`,
  supportRecorded: ({ agency, state }) => `support from ${agency}: ${supportWords[state].toLowerCase()}.`,
  safeContactRecorded: () => 'how to be reached safely was recorded.',
  detailsProtected: ({ what, reason }) => `${protectableWords[what].toLowerCase()} protected. Reason: ${ended(reason)}`,
  protectionLifted: ({ what, reason }) => `${protectableWords[what].toLowerCase()} no longer protected. Reason: ${ended(reason)}`,
}

/** What was recorded of somebody's care; the protected words themselves are told nowhere. */
export const toldOfCare = (step: CareStep): string => `${step.personName}, ${(care[step.type] as (step: CareStep) => string)(step)}`
