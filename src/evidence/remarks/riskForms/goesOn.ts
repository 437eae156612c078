import type { Telling } from './telling.ts'
import { gone, grade, kept, notBefore, someone } from './wordsOfDoing.ts'

/** After a sentence that named it: "That was done by the night car.", "She answered every question and signed it." */
export const goesOn: readonly Telling[] = [
  {
    when: new RegExp(
      String.raw`^\W*(?:yes,? )?(?:and |but )?(?:that|it|this|they|these|those|both|all|(?:the |her |his )?(?:whole )?(?:forms?|questions|answers|one|copy)|paper copy) (?:(?:was|were|is|are|has|have|had|been|all|now|both|also|since|then|already|duly) )*(?:${gone}|${kept}|graded|scored)`,
      'i',
    ),
    unless: new RegExp(String.raw`${notBefore(gone)}|\b(?:blank|not|never)\b|n['’]t\b`, 'i'),
  },
  {
    when: new RegExp(
      String.raw`^\W*${someone} (?:(?:also|has|had|did|then|only) )*(?:ans?w?er(?:ed)? (?:all|every|each|most|some|the|them|yes|no|\d+|Q)|scored|came out (?:at|as)|signed (?:it|the form)|completed (?:it|the form)|stopped at Q|got (?:as far as|to) Q)`,
      'i',
    ),
    unless: /\b(?:not|never|nothing|none)\b|n['’]t\b|\b(?:phone|door|calls?|texts?)\b/i,
  },
  {
    when: new RegExp(
      String.raw`^\W*(?:re-?graded|graded|assessed|result|outcome|score[ds]?|grading|came out)(?: (?:as|at|is|was|of|out))*\s*[-–:=]?\s*(?:${grade}|\d{1,2}\b)`,
      'i',
    ),
  },
  {
    when: /\b(?:I|DS|PS|DI|sgt|supervisor)\b[^.;,]{0,25}\b(?:raised|upgraded|lowered|downgraded|increased|re-?graded) (?:it|this|that|the (?:grade|grading))\b/i,
    unless: /\b(?:not|never|would|could|should|if)\b|n['’]t\b/i,
  },
  {
    when: /\b(?:had|put|marked|graded|scored|assessed) (?:it|this|that) (?:down )?(?:as|at) (?:standard|medium|high)\b/i,
    unless: /\b(?:would|should|if)\b/i,
  },
  { when: /^\W*(?:done|completed|asked|undertaken|carried out) (?:by|with|on|at|over|in) /i, unless: /\?|\b(?:not|to be)\b/i },
]
