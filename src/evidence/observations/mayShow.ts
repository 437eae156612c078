import type { DocumentKind, Idea } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'

const records: readonly DocumentKind[] = ['PNC', 'MG16']
const ofRecord = /previous|antecedent|bad character|convictions?\b|history|pre-?cons|propensity/i
const earlierLife =
  /\b(?:when we were (?:together|married|living together)|during (?:the|our) (?:relationship|marriage)|while we were (?:still )?(?:together|married)|years ago|before we (?:split|separated|broke up)|in (?:the|our) relationship|throughout (?:the|our) (?:relationship|marriage)|on our honeymoon)\b/i
/** Somebody else's conduct, told beside the suspect's. */
const ofAnother =
  /\b(?:ex(?:-\w+)?|partner|boyfriend|girlfriend|husband|wife|relationship) before (?:him|her|this|that|\p{Lu}\p{L}+)\b|\bmy (?:first|previous|former) (?:husband|wife|boyfriend|girlfriend|partner|relationship)\b/u
const graveActs: readonly Idea[] = [
  'violence',
  'sexual',
  'weapon',
  'breachOfOrder',
  'breachOfBail',
  'threatToKill',
  'threatOfViolence',
  'suicideThreat',
]
const inHeadings: readonly Idea[] = ['breachOfBail', 'breachOfOrder']

/** Whether a passage may show an idea at all: a record of convictions speaks of the past only, and so does a life before the conduct complained of. */
export function mayShow(idea: Idea, { passage, words }: Sentence): boolean {
  if (passage.role === 'heading')
    return inHeadings.includes(idea) && /\b(?:two|three|four|five|several|repeated|further|\d)\b/i.test(passage.text)
  if (idea === 'previousOffending') return passage.voice !== 'message'
  if (idea === 'dayToDayEffect' && passage.role === 'message') return false
  if (records.includes(passage.kind) || passage.kind === 'CUSTODY') return false
  if (passage.heading && ofRecord.test(passage.heading) && passage.voice === 'police') return false
  if (ofAnother.test(passage.text)) return false
  if (!graveActs.includes(idea)) return true
  return (
    !earlierLife.test(passage.text) &&
    !words.some((word) => word.stems.has('caution') || word.stems.has('conviction') || word.stems.has('convict'))
  )
}
