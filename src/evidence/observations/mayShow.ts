import type { Idea } from '#case/vocabulary'
import type { Passage } from '../passage.ts'

const recordKinds = new Set(['PNC', 'MG16'])
const ofRecord = /previous|antecedent|bad character|convictions?\b|history|pre-?cons|propensity/i
const earlierLife =
  /\b(?:when we were (?:together|married|living together)|during (?:the|our) (?:relationship|marriage)|while we were together|years ago|before we (?:split|separated)|in the relationship)\b/i
const actsOnly = new Set<Idea>(['violence', 'sexual', 'weapon', 'breachOfOrder', 'breachOfBail', 'threatToKill', 'threatOfViolence'])

/** Whether a passage may show an idea at all: a record of convictions speaks of the past only, and so does a life before the conduct complained of. */
export function mayShow(idea: Idea, passage: Passage): boolean {
  if (idea === 'previousOffending') return true
  if (recordKinds.has(passage.kind)) return false
  if (passage.heading && ofRecord.test(passage.heading) && passage.voice === 'police') return false
  if (actsOnly.has(idea) && (earlierLife.test(passage.text) || namesOldYear(passage))) return false
  return true
}

const namesOldYear = (_passage: Passage): boolean => false
