import type { Answer } from '#case/riskForm'
import { answerAtStart } from './answers.ts'

const open = String.raw`[*(\[_<{"“~]{0,3}`
const close = String.raw`[*)\]_>}"”~]{0,3}`
const between = String.raw`[ \t]*(?:[/|]|[ \t])[ \t]*`
const third = String.raw`don['’]?t know|d ?\/ ?k|dk|n ?\/ ?k|not known|unknown|unsure|n ?\/ ?a|refused`
const row = new RegExp(
  String.raw`^[\s:;,.–-]*(${open})(yes|y)(${close})${between}(${open})(no|n)(${close})(?:${between}(${open})(${third})(${close}))?(?=$|[\n\t|:]| {2,}|[ \t]*[-–(*]|[ \t]+(?:refused|declined)\b)`,
  'iu',
)
const markedRow = new RegExp(
  String.raw`^[\s:;,.–-]*(?:([xX✓✔√])([ \t]*))?(yes|y)([ \t]*)([xX✓✔√]?)([ \t]*)(no|n)([ \t]*)([xX✓✔√]?)([ \t]*)(?:(${third})([ \t]*)([xX✓✔√]?))?[ \t]*(?=$|\n)`,
  'u',
)

type Choice = Readonly<{ answer: Answer | 'notApplicable'; end: number; both: boolean }>

/**
 * Both answers printed beside each other, one of them set apart: "(Yes) / No", "Yes *No* Don't know", "Yes No X". Where none is, or the mark stands as near to one
 * as to the other, `blank`; undefined where the words are no such row.
 */
export function printedChoice(rest: string): Choice | undefined {
  const found = row.exec(rest)
  if (found) {
    const printed = [1, 4, 7].flatMap((at) => {
      const words = found[at + 1]
      return words === undefined ? [] : [{ words, isSetApart: (found[at] ?? '') !== '' || (found[at + 2] ?? '') !== '' }]
    })
    const apart = printed.filter(({ isSetApart }) => isSetApart)
    const [only] = apart
    if (only && apart.length === 1) return { answer: answerAtStart(only.words)?.answer ?? 'blank', end: found[0].length, both: false }
    const after = rest.slice(found[0].length).split('\n')[0] ?? ''
    const lead = /^[\s:–-]*/.exec(after)?.[0].length ?? 0
    const written = answerAtStart(after.slice(lead))
    return written
      ? { answer: written.answer, end: found[0].length + lead + written.length, both: false }
      : { answer: 'blank', end: found[0].length, both: apart.length > 1 }
  }
  return labelledChoice(rest) ?? markedBeside(rest)
}

const labelled = new RegExp(
  String.raw`^[\s:;,.–-]*(yes|y)[ \t]*[:=][ \t]*([xX✓✔√]?)[ \t,;|]+(no|n)[ \t]*[:=][ \t]*([xX✓✔√]?)(?:[ \t,;|]+(${third})[ \t]*[:=][ \t]*([xX✓✔√]?))?[ \t]*(?=$|\n)`,
  'iu',
)

/** Each answer a label with room behind it: "Yes: X  No:  DK:". */
function labelledChoice(rest: string): Choice | undefined {
  const found = labelled.exec(rest)
  if (!found) return undefined
  const marked = [1, 3, 5].filter((at) => (found[at + 1] ?? '') !== '')
  const [only] = marked
  const answer = only !== undefined && marked.length === 1 ? answerAtStart(found[only] ?? '')?.answer : undefined
  return { answer: answer ?? 'blank', end: found[0].length, both: marked.length > 1 }
}

/** A bare cross or tick among the printed answers belongs to the nearer one. */
function markedBeside(rest: string): Choice | undefined {
  const found = markedRow.exec(rest)
  if (!found) return undefined
  const [all, first, , yes = '', beforeOne = '', one, afterOne = '', no = '', beforeTwo = '', two, afterTwo = '', other, , last] = found
  const marks = [first, one, two, last].filter((mark) => mark)
  if (marks.length !== 1) return undefined
  const nearer = (left: string, gap: string, right: string, after: string): string | undefined =>
    gap.length === after.length ? undefined : gap.length < after.length ? left : right
  const chosen = first
    ? yes
    : one
      ? nearer(yes, beforeOne, no, afterOne)
      : two
        ? other === undefined
          ? no
          : nearer(no, beforeTwo, other, afterTwo)
        : other
  return { answer: chosen === undefined ? 'blank' : (answerAtStart(chosen)?.answer ?? 'blank'), end: all.length, both: false }
}
