import { anyOf } from '../anyOf.ts'
import { type TopicReader, topic } from '../topicReader.ts'
import { assessed } from './assessed.ts'
import { aversion, dread, dreadOfHim, fearsCourt, ifHeIsThere } from './dread.ts'
import { inItsField } from './inItsField.ts'
import { measure } from './measures.ts'
import { mentioned } from './mentioned.ts'
import { mg2 } from './mg2.ts'
import { isIntimidated, needs, someMeasures } from './needs.ts'
import { notNeeded } from './notNeeded.ts'
import { questions, wishes } from './wishes.ts'

const court = 'court|evidence|trial|witness box'
/** Their names, and what nobody says but of them. */
const named = anyOf(
  /spec(?:ial)?\.? meas(?:ures?)?|S\/M(?:easures|['’]?s)?|S\.M\b|SMs?|MG ?2(?!\d)|(?:re|about|no|any) measures/,
  /measures(?=\W*[:–-])|(?:vulnerable|intimidated) witness(?=\W{1,4}(?:under |per )?s\.? ?1[67])/,
  new RegExp(`${isIntimidated}|${someMeasures}|${measure}`),
).source

/**
 * Special measures for a witness. `assessed` needs both that the witness was asked and what came of it; a wish, a need or a name of a measure alone
 * is a view, a need or a mention. An MG2 that is not in the file is only said to exist.
 */
export const inSentences: TopicReader<'specialMeasures'> = topic({
  topic: 'specialMeasures',
  about: anyOf(
    new RegExp(String.raw`\b(?:${named})(?!\w)`),
    new RegExp(String.raw`(?:${aversion})\b[^.]{0,40}\b(?:${court})\b`),
    new RegExp(String.raw`\b(?:${court})\b[^.]{0,50}(?:${aversion})`),
    new RegExp(String.raw`\b${ifHeIsThere}\b`),
    new RegExp(fearsCourt),
    new RegExp(dreadOfHim),
  ),
  under:
    /\b(?:spec(?:ial)?\.? meas\w*|S\/M(?:easures|['’]?s)?|S\.M|SMs?|MG ?2|witness(?:es)?['’]? (?:needs|care)|views? on (?:giving evidence|court|special))(?!\w)|^measures$/i,
  carries: true,
  inStatements:
    /\b(?:court(?:room|house)?|evidence|trial|special measures|MG ?2|prosecution|(?:live|video|tv)[- ]?link|screens (?:or|and|please))\b/i,
  afterInStatements: /\b(?:go|going|come|attend|speak|evidence)\b[^.]{0,25}\b(?:court|trial|evidence)\b|\bgive evidence\b/i,
  inLogs: /\b(?:court|evidence|trial|spec(?:ial)? meas\w*|SMs?|MG ?2|screens|(?:live|video)[- ]?link)\b/i,
  // The detainee's own measures are no witness's.
  inCustody: /\b(?:IP|AP|[Vv]ic(?:tim)?|[Cc]omplainant|[Ww]itness|MG ?2)\b/,
  notIn: ['MG2', 'DASH', 'S-DASH', 'BAIL', 'INTERVIEW', 'MG12', 'MG6C'],
  rules: [...assessed, ...inItsField, ...wishes, ...needs, ...dread, ...questions, ...mg2, ...notNeeded, ...mentioned],
})
