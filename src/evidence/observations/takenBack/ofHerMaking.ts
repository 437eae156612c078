import { holds } from '../../grammar/find.ts'
import type { Word } from '../../grammar/pattern.ts'

/** "I complained to the club about him", "a complaint about SUS", "the police came because I had rung them". */
const hers = [
  'V (complain|report) .. (to|about|him|S|it|this|them|that)',
  'V (make|raise|lodge|put_in|file|submit|bring|send) .. (complaint|complaints|grievance|report|allegation|referral) -that_V',
  '(complaint|complaints|grievance|report|reports|allegation|allegations|referral) -by_S -from_S .. (about|against|of|v|re) S',
  "V's (complaint|grievance|report) .. (about|against|of|to|be|have)",
  '(because|after|when|as|since) V (ring|rung|call|report|ask|dial|phone|contact)',
]
const his = [
  'S .. (complain|report|make|tell|lodge|ring|write|email|raise|put_in|say|claim|accuse|allege|call|send|go|file)',
  "S's (complaint|complaints|allegation|allegations|report|reports|grievance|lies|letter)",
  '(from|by) S',
  'V .. (been!|got!|was!|am!|being!) (reported!|accused!|investigated!|referred!)',
]

/** Whether a report is one that the victim made, or is about the suspect, and none of his own is told beside it. */
export const isOfHerMaking = (words: readonly Word[]): boolean => holds(words, hers) && !holds(words, his)
