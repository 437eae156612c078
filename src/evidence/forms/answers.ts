import type { Answer } from '#case/riskForm'
import { dontKnow, notApplicable, third } from './answerWords.ts'

/** A mark made in a box: tick, cross, filled or crossed box, and what the symbol fonts leave of them in text. */
export const isMark = (text: string): boolean => /^(?:[✓✔√✗✘☑☒⊠■●⬛🗹🗸xX*vV/]|\[[xX✓✔]\]|\([xX✓✔]\)|_+[xX✓✔]_+|[þüýR])$/u.test(text)
/** A box, line or dash in which no mark is made. */
export const isEmptyBox = (text: string): boolean => /^(?:[☐□▢◻○¨]|\[\s*\]|\(\s*\)|[-–—._|]+)$/u.test(text)

const words: readonly (readonly [RegExp, Answer | 'notApplicable'])[] = [
  [/^(?:don['’]?t|does ?n['’]?t|do not|does not) know\b/i, 'dontKnow'],
  [new RegExp(String.raw`^(?:${dontKnow})(?![\w/])`, 'i'), 'dontKnow'],
  [
    /^(?:did(?: not|n['’]t)|does(?: not|n['’]t)|would(?: rather)? not|prefers? not|preferred not|chose not|did(?: not|n['’]t) wish) (?:to )?(?:want |wish |like )?(?:to )?(?:answer|say|discuss|disclose|comment|tell)\b/i,
    'refused',
  ],
  [/^(?:refuse[ds]|decline[ds]|would not|won['’]t)(?: to)?(?: (?:answer|say|discuss|disclose))?\b/i, 'refused'],
  [/^(?:not (?:asked|answered|completed|recorded)|no (?:answer|reply|response)|blank|omitted)\b/i, 'blank'],
  [new RegExp(String.raw`^(?:${notApplicable})(?![\w/])`, 'i'), 'notApplicable'],
  [new RegExp(String.raw`^yes\b(?! ?\/ ?no\b)(?![ \t]{1,12}no(?:[ \t]{1,12}(?:${third}))?[ \t]*(?:\n|$))`, 'i'), 'yes'],
  [/^no\b(?! ?\/ ?yes\b)(?![ \t]{1,12}yes[ \t]*(?:\n|$))(?! (?:comment|further)\b)/i, 'no'],
  [new RegExp(String.raw`^y(?![\w/'’])(?! ?\/ ?n\b)(?![ \t]{1,12}n(?:[ \t]{1,12}(?:${third}))?[ \t]*(?:\n|$))`, 'i'), 'yes'],
  [/^n(?![\w/'’])(?! ?\/ ?y\b)(?![ \t]{1,12}y[ \t]*(?:\n|$))/i, 'no'],
]

/** What is said of a question beside which more than one answer is marked. */
export const severalMarked = 'More than one answer is marked.'

/** The answer a run of text begins with ("No", "Y - twice", "D/K"), and how much of it is the answer. */
export function answerAtStart(text: string): Readonly<{ answer: Answer | 'notApplicable'; length: number }> | undefined {
  for (const [pattern, answer] of words) {
    const found = pattern.exec(text)
    if (found) return { answer, length: found[0].length }
  }
  return undefined
}

const said = '(?:answer|say|discuss|disclose|comment|tell|talk|go into)'
/** What is noted beside a question that was asked and not answered: "Would rather not say", "IP declined to answer", "did not want to discuss". */
export const refusal = new RegExp(
  String.raw`^\W*(?:(?:the )?(?:victim|vic|ip|i\/p|ap|a\/p|she|he|they)\s+)?(?:(?:refus(?:ed|es|al)|declin(?:ed|es))(?:\W*$|\s*[.,;:–(]|\s+(?:to )?${said}\b)|(?:would )?(?:rather|prefer(?:s|red)?) not(?:\W*$|\s+(?:to )?${said}\b)|(?:did|does|do|would|will)(?: not|n['’]t) (?:(?:want|wish|like|care) )?(?:to )?${said}\b|chose not to ${said}\b)`,
  'iu',
)

/** An answer as it is written behind the words of a question that has no question mark: with a capital, so that it is none of them. */
export const writtenAnswer =
  /[ \t]+[([]?(?:Yes|YES|No|NO|Y|N|D ?\/ ?K|DK|N ?\/ ?K|NK|Don['’]t [Kk]now|DON['’]T KNOW|Not [Kk]nown|NOT KNOWN|Unknown|UNKNOWN|Unsure|Refused|REFUSED|Declined|N\/A)(?=[\s.,;:–—()\]-]|$)/u
