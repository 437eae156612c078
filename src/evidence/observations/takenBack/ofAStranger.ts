import type { Idea } from '#case/vocabulary'

const person =
  '(?:lads?|bloke|m[ae]n|wom[ae]n|fella|chap|guy|customer|patient|passenger|drunk|stranger|punter|driver|pupil|resident|inmate|prisoner|tenant|parent|fan|heckler|motorist|cyclist|shopper|client|caller|lady|gentleman|student|visitor|guest|relative|supporter|protester)'
const long =
  '(?:once|years ago|last year|the year before|at my (?:last|old) (?:job|work|place)|at the last (?:job|place)|in a previous job)'

/** "There was a lad on the 126 who said he'd batter me", "a patient once told me he would kill me": somebody who has nothing to do with it. */
const stranger = new RegExp(
  [
    String.raw`\bthere (?:was|were|['’]s been|has been|had been) (?:an?|this|one|some) (?:\p{L}+ ){0,2}${person}\b[^.;]{0,40}\bwho\b`,
    String.raw`(?<!\b(?:and|with|or) )\b(?:another|a different) (?:\p{L}+ ){0,1}(?:customer|patient|passenger|punter|driver|pupil|resident|inmate|tenant|parent|fan|motorist|shopper|client|student)\b`,
    String.raw`\b(?:every|each) (?:\p{L}+ ){0,2}${person} (?:that|who|with|coming|walking|on|in)\b`,
    String.raw`\bsome (?:\p{L}+ )?(?:drunk|customer|patient|passenger|punter|kid|pupil|motorist|fan)\b`,
    String.raw`\ban? (?:\p{L}+ )?${person}\b[^.;]{0,25}\b${long}\b`,
    String.raw`\b${long},? an? (?:\p{L}+ )?${person}\b`,
    String.raw`\bby an? (?:\p{L}+ )?${person}\b[^.;]{0,25}\b(?:${long}|in (?:Leeds|\p{Lu}\p{L}+) once)`,
  ].join('|'),
  'iu',
)
const elsewhere =
  /\b(?:that (?:was|has|had|is) nothing to do with (?:this|it|him|her)|nothing to do with (?:this|him|her|DEF|SUS)|not (?:him|her|the suspect))\b/i
/** "He said the same as another customer": the suspect is told of beside them. */
const him =
  /\b(?:like him|same as (?:him|her)|it was (?:him|her)|that was (?:him|her)|turned out to be (?:him|her)|by the name of|called)\b/i

/** "Anonymous comment … under the article": what readers wrote, and what is only mentioned again. */
const readersComment =
  /\b(?:anonymous(?:ly)?|stranger|readers?|members? of the public)\b[^.]{0,30}\bcomment(?:ed|s)?\b|\bcomments?\b[^.]{0,90}\b(?:under|beneath|below|underneath) (?:the|an|that|his|her|my) (?:\p{L}+ )?(?:article|story|video|report|piece)\b|\b(?:after|since) the (?:comment|remark|joke|post) about\b/iu

const ofPeople: readonly Idea[] = ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual']
const threats: readonly Idea[] = ['threatOfViolence', 'threatToKill']

/** Whether what is told of was done or said by somebody with no part in the case: a drunk at the counter, a man years ago, readers of an article. */
export function isOfAStranger(idea: Idea, text: string): boolean {
  if (!ofPeople.includes(idea)) return false
  return (stranger.test(text) && !him.test(text)) || elsewhere.test(text) || (threats.includes(idea) && readersComment.test(text))
}
