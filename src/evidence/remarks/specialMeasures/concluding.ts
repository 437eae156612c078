import { anyOf } from '../anyOf.ts'

/** What was concluded from it. */
export const concluded = anyOf(
  /\bI (?:have )?(?:therefore |also |fully |do )?(?:agree|support|conclude|assess|consider|recommend|accept|endorse|concur)d?\b/,
  /\b(?:agreed|agree) (?:that )?(?:none|nothing|no\b|with (?:her|him|IP)|not to (?:ask|apply|seek))/,
  /\b(?:s?he|they|PC \w+|DC \w+|OIC|police|(?:the )?officer) (?:agrees?|agreed|supports?|shares)\b/,
  /\bagreed that nothing\b/,
  /\b(?:conclusions?|rationale|recommend(?:ed|ation|s)?|proportionate|suitable|justified)\b/,
  /\b(?:my|own|OIC['’]?s?|officer['’]?s?|police) (?:own )?(?:assessment|view|opinion|recommendation)\b/,
  /\b(?:meets?|answers?) (?:her |his |the |that |this )?needs?\b/,
  /\b(?:none|nothing(?: else| more| further)?|no (?:further |other )?(?:measures|SMs?|application)|measures not|not)\b ?(?:is |are |was |were |being |to be |will be |therefore |now |so ){0,2}(?:asked for|sought|required|applied for|requested|pursued|made|needed)\b/,
  /\bno app(?:lication|n)?\b/,
  /\b(?:to be|will be|being|is|are|now) (?:applied for|sought|asked for|requested)\b/,
  /\b(?:applying|application|will apply|apply) for\b/,
  /\bapplication\b[^.;]{0,20}\b(?:to be made|will be made|made|in hand|supported|accompanies|attached|submitted)\b/,
  /\beligib(?:le|ility)\b/,
  /\bplease (?:proceed|apply|ask|go)\b|\b(?:is|are|seems?) right for (?:her|him|them)\b/,
  /\b(?:screens?|link|measures|curtain)\b[^.;]{0,25}\b(?:sought|recommended|proportionate|appropriate|suitable|meets?|will do|enough|sufficient)\b/,
  /\b(?:is |as |she['’]s |assessed as |assessed )(?:an? )?(?:eligible|intimidated|vulnerable)\b/,
)

/** A judgement of the officer's own, not only what is to be done. */
export const judged = anyOf(
  /\bI (?:have |therefore |also |fully |do ){0,2}(?:agreed?|support|concluded?|assess(?:ed)?|consider(?:ed)?|recommend(?:ed)?|accept|concur)\b/,
  /\b(?:conclusion|rationale|recommendation|proportionate|(?:own|my|OIC['’]?s?|officer['’]?s?|police) (?:own )?(?:assessment|view|opinion))\b/,
  /\b(?:OIC|police|the officer) (?:agrees?|agreed|supports?|shares)\b|\bassessed as\b|\bassessed (?:under )?s\.? ?1[67]\b/,
)
