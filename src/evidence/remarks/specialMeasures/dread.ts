import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'

/** "If he is stood there". */
export const ifHeIsThere = `if (?:s?he|they)(?: is| are| was|['’]s) (?:stood|sat|standing|sitting) (?:there|in (?:court|the (?:same )?room))`

/** Not to have to see the suspect, or to have somebody near: what measures are for, in a witness's own words. */
export const aversion = anyOf(
  /fears? (?:seeing|facing|bumping into|being near|being in (?:court|the (?:same )?room) with)/,
  /(?:happier|better|sooner|rather|prefer\w*|easier|more comfortable) (?:if (?:s?he|they) (?:did(?:n['’]t| not)|do(?:es)?(?:n['’]t| not)) (?:have to )?|(?:to )?not (?:to )?(?:have to |be )?)(?:see|seeing|face|facing|look(?:ing)? at|in the (?:same )?room)/,
  /where (?:s?he|they) can (?:see|look at) (?:me|her|him)/,
  /(?:wo(?:n['’]?t|uld(?:n['’]?t| not))|will not|does(?:n['’]?t| not)) have to (?:see|face|look at|be (?:near|in (?:the |a )?(?:same )?room with)) (?:her|him)/,
  /not being in (?:a|the same|one) room with/,
  /(?:not|isn['’]t|wasn['’]t) (?:stood|standing|sat|sitting)(?: there)? (?:looking|staring)/,
  /(?:could(?:n['’]?t| not)|can(?:['’]?t|not)|unable to|not able to) (?:speak|talk|say|tell|answer|give (?:an?|any|her|his|my|the)? ?(?:evidence|account)|get (?:my|her|his|the) words out)\b[^.;]{0,40}\b(?:with (?:him|her|them) (?:there|looking|watching|staring|in|stood|sat|standing|sitting)|in front of (?:him|her)|if (?:she|I|he) (?:has|had|have) to (?:look at|see|face)|(?:looking|staring|watching))/,
  /not to (?:have to )?(?:see|look at|face)/,
  /not (?:want(?:ing)? to |have to |having to |wish(?:ing)? to |like to )?(?:have to )?(?:see|look at|face|be near|be in (?:there|court|(?:the |a )?(?:same )?(?:room|building|place)) with)/,
  /(?:where|if|while|when) (?:s?he|they) (?:can|could) see (?:me|her|him)/,
  /(?:hard|difficult|unable|scared|afraid|frightened|terrified|petrified|nervous|fearful|worried|anxious) (?:to |of |about )?(?:be(?:ing)? in (?:there|court|(?:the |a )?(?:same )?(?:room|building|place))|see|seeing|look(?:ing)? at|fac(?:e|ing)|bump(?:ing)? into|meet(?:ing)?|run(?:ning)? into|having to)/,
  /can(?:['’]t|not) (?:look at|face|bear to|be in there|be in the same)|n['’]t want to (?:have to )?(?:see|look at|face)/,
  /(?:sat|sit|be) with (?:her|him)|intimidated by/,
  new RegExp(ifHeIsThere),
  /(?:would|will|['’]d|['’]ll) have to (?:see|face|look at|sit near) (?:him|her|them)/,
).source
/** "Nervous of court": a reason for measures, where the police note it. */
export const fearsCourt = String.raw`\b(?:nervous|anxious|scared|frightened|worried|afraid|terrified|dreading|apprehensive)(?: (?:of|about|at|re))?(?: (?:going to|coming to|the idea of|having to go to))? (?:court|giving evidence|(?:a |the )?trial)\b`
const standingNear = String.raw`\bif I(?: have|['’]ve| had|['’]d)?(?: got)? to (?:stand|sit|be|wait|walk|go) (?:\w+ )?(?:near|next to|beside|close to|past|opposite)\b`
const ofBeingSeen = String.raw`\b(?:scared|afraid|frightened|terrified|petrified|nervous|worried) (?:of|about) (?:him|her|them) (?:seeing|looking|watching|staring)\b`
/** Dread of the suspect's presence, told with the court it is feared at. */
const dreads = String.raw`\b(?:dread(?:s|ing|ed)?|(?:hat(?:es?|ing)|panic(?:s|king|ked)?|sick|bear|stand|cope with|face)(?: at)? the (?:thought|idea|prospect) of|petrified of|terrified of|phobic of) (?:the thought of )?(?:having to )?(?:be(?:ing)? (?:in|near|anywhere near)|see(?:ing)?|fac(?:e|ing)|look(?:ing)? at|meet(?:ing)?|sit(?:ting)? near)\b`
const atCourt = '(?:court(?:room|house)?|trial|hearing|giv(?:e|ing) evidence|witness box)'
const dreadsCourt = String.raw`${dreads}[^.]{0,60}\b${atCourt}\b|\b${atCourt}\b[^.]{0,60}${dreads}`
const putUp = String.raw`(?:something|anything|a (?:screen|curtain|barrier|board)) (?:can|could) be put (?:up|between|round|around)\b`
/** Fear of being near the suspect or seen by him, or of going to court at all. */
export const dreadOfHim = `${standingNear}|${ofBeingSeen}|${dreadsCourt}|${putUp}`

/** A fear that measures are for, told without naming one. */
export const dread: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'mentioned',
    only: ['MG3', 'MG3A', 'MG5', 'MG6', 'MG7'],
    when: new RegExp(fearsCourt, 'i'),
    unless: anyOf(
      /\b(?:not|\w+n['’]t|never) (?:\w+ )?(?:nervous|anxious|scared|frightened|worried|afraid|apprehensive)\b/,
      /\b(?:suspect|SUS|DEF|defendant|DP)\b[^.]{0,40}\b(?:nervous|anxious|scared|frightened|worried|afraid|apprehensive|dreading|terrified)\b/,
      /\?$/,
    ),
  },
  {
    says: 'mentioned',
    when: new RegExp(String.raw`(?:${aversion})\b`, 'i'),
    unless: /^\W*(?:does|do|is|are|has|have|will|would|should|can|could|any|what|which|how|whether)\b.*\?$/i,
  },
  {
    says: 'mentioned',
    when: new RegExp(dreadOfHim, 'i'),
  },
]
