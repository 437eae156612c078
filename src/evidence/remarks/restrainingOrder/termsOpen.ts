import type { Saying } from '../sayings.ts'
import { saysAny } from '../saysAny.ts'
import { namesOrder } from './names.ts'

/** What the terms leave out by the paper's own words. */
export const leavesOpen = saysAny(
  /\b(?:have|has|had) been (?:missed|left (?:out|off)|omitted)\b|\b(?:is|are|was|were) (?:missing|missed|left (?:out|off)|omitted)\b/i,
  /\b(?:is|are|was|were|have|has)(?:n['’]t| not) (?:yet )?(?:been )?(?:covered|included|listed|on it|in it|added)\b/i,
  /\bhave(?:n['’]t| not) (?:got|put|had) (?:those|these|them|it|that) (?:in|on|down)\b/i,
  /\b(?:still|yet) to be (?:taken|drafted|finalised|agreed|settled|added|worded|written)\b/i,
  /\b(?:other|further|remaining|more|rest of the) (?:terms|conditions|conds|prohibitions)\b[^.;]{0,20}\b(?:to be|TB[CA]|to follow|to come|outstanding)\b/i,
)

/** Of the terms of such an order, in a paragraph that has named it, and not of bail. */
const ofTerms = ({ label, earlier, text }: Saying): boolean =>
  namesOrder(`${label}: ${earlier} ${text}`) && !/\bbail\b|\bVPS\b|\bMG ?11\b/i.test(text)

/** Whether a sentence says that the terms of an order leave something out. */
export const leavesTermsOpen = (saying: Saying, text: string): boolean => leavesOpen(text) && ofTerms(saying)
