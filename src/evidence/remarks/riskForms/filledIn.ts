import { anyOf } from '../anyOf.ts'
import type { Telling } from './telling.ts'
import { gone, grade, notBefore, someone, went } from './wordsOfDoing.ts'

/** That the form was filled in, asked, graded or counted, in whole or in part. */
export const filledIn: readonly Telling[] = [
  {
    // "FORM was asked and answered", "FORM re-done", "FORM, completed by phone", "a completed FORM".
    when: new RegExp(
      String.raw`FORM(?:[^.;,]{0,60}\b|[^.;]{0,60}[,(–-]\s*(?:(?:both|all|now|since|was|were) )?)${gone}|\b${gone}[^.;,]{0,12}FORM`,
      'i',
    ),
    unless: new RegExp(String.raw`${notBefore(gone)}|\b(?:asked|required) (?:for|if|whether|to|why|when)\b`, 'i'),
  },
  {
    // "went through the FORM with her", "did the FORM on 30 Nov", "went on to ask the FORM".
    when: new RegExp(String.raw`\b${went}[^.;,]{0,40}FORM`, 'i'),
    unless: new RegExp(notBefore(went), 'i'),
  },
  {
    when: new RegExp(
      String.raw`\b(?:asked|did ask) (?:${someone} |her |him |them )?(?:all |each |some |most )?(?:of )?(?:the |these |her |his )?FORM`,
      'i',
    ),
    unless: new RegExp(notBefore('asked'), 'i'),
  },
  {
    // "asked me lots of questions from a form he called a FORM".
    when: /\basked (?:me|her|him|them|IP|AP|vic\w*)\b[^.;,]{0,40}\b(?:from|on|off|using|in|called)\b[^.;,]{0,30}FORM/i,
    unless: new RegExp(notBefore('asked'), 'i'),
  },
  {
    // A grade, clipped or in full: "FORM = M", "FORM came back High", "previous grade M now H", "high risk FORM".
    when: anyOf(
      new RegExp(
        String.raw`FORM[^.;]{0,50}?(?:[-–:=(,]|\b(?:as|at|is|was|now|graded?|grading|level|result|outcome|back|out|risk|came|assessed))\s*${grade}`,
      ),
      new RegExp(`FORM(?: form| risk)? ${grade}`),
      /\b(?:high|medium|standard)(?:[- ]risk)? FORM/,
    ),
    unless: /\b(?:unless|would|if|might|could|likely|expect\w*|to be)\b|\bstandard FORM (?:questions|form)/i,
  },
  {
    // Counted: "FORM 10/11 positive", "16 ticks", "seven answered", "scored 14".
    when: /FORM[^.;]{0,60}(?:\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|all|most) (?:of (?:the |them )?(?:11|eleven|27|24)? ?)?(?:yes|y['’]?s|positives?|ticks?|ticked|answered|affirmative|out of)|\b\d{1,2} ?(?:\/|of|out of) ?(?:11|24|27)\b|\bscor(?:ed|es|ing|e)(?: (?:at|as|of|a|was|is))* ?[=:]? ?\d|\bcame (?:back |out )?(?:at|as|with) \d)/i,
    unless: /\b(?:not|never|n['’]t|none|to be|will be|should be|must be)\b[^.;,]{0,25}\b(?:answered|ticked|asked|done)\b/i,
  },
  {
    // Put in part: "FORM partly filled only", "only got to Q6 of the FORM".
    when: anyOf(
      /FORM[^.;,]{0,30}\b(?:part(?:ly|ially)?[- ](?:filled|answered|done|completed?|asked|covered)|half[- ](?:filled|answered|done))\b/,
      /\b(?:got (?:to|as far as)|stopped at|reached|up to) Q(?:uestion)? ?\d{1,2}\b[^.;,]{0,20}FORM/,
    ),
  },
  {
    // A copy that cannot be read well was made of something.
    when: /FORM[^.;]{0,60}\b(?:faint|illegible|cut off|smudged|blurred|(?:poor|bad|better) (?:scan|copy|quality|handwriting))\b/i,
  },
  {
    // One word that stands for it: "FORM - Yes", "FORM: Y", "FORM ✓".
    when: /FORM(?: (?:form|done|completed|seen))?\s*[-–:=]?\s*(?:yes|y|✓|✔|ticked)(?!\w)(?!\s*[/|])/i,
    unless: /\bto follow\b|\bn\/a\b/i,
  },
  {
    // A checker's initials or a date beside it: "FORM seen: RJ".
    when: /^FORM\b[^:.;]{0,30}\b(?:seen|done|completed|asked|answered|attached|graded|checked|reviewed|present)\b[^:.;]{0,25}: \W*(?!(?:NA|NO|NK|DK|TBC|TBA|OS|NIL)\b)(?:(?-i:[A-Z]{2,3})|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\W*$/i,
  },
]
