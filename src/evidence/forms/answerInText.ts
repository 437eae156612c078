import { folded } from '#case/quote'
import { type Answer, columnLost } from '#case/riskForm'
import { answerAtStart, isMark, severalMarked, writtenAnswer } from './answers.ts'
import { anyAnswer, no, third, yes } from './answerWords.ts'
import { markedBox } from './boxesInOrder.ts'
import type { Question } from './dashQuestions.ts'
import { singleRow } from './singleRow.ts'

/** What was answered, the comment beside it, and where both end, counted from the question's start; `inBoxes` where a row of boxes shows it, whatever stands above. */
export type Given = Readonly<{ answer: Answer; comment: string | undefined; end: number; inBoxes?: true }>

/** What follows the question in running text: printed choices with one marked, or an answer written at the start of a line, cell or sentence. */
export function textAnswer(question: Question, block: string, shown: number, boxes: readonly Answer[] | undefined): Given {
  const asked = endOfAsking(block, shown)
  const rest = block.slice(asked)
  const box = boxes && markedBox(rest, boxes)
  if (box) return { answer: box.answer, comment: commentIn(rest.slice(box.end)), end: asked + box.end, inBoxes: true }
  const beside = besideQuestion(block.slice(0, asked))
  if (beside) return { ...settled(question, beside.answer, commentIn(rest) ?? beside.comment), end: asked }
  const choice = singleRow(rest)
  if (choice) {
    const comment = choice.both ? severalMarked : commentIn(rest.slice(choice.end))
    return { ...settled(question, choice.answer, comment), end: asked + choice.end }
  }
  let from = 0
  const unheaded = rest.replace(headingLine, (line) => ' '.repeat(line.length))
  for (const piece of unheaded.split(hasOneChoice(rest) ? /(?<=[\n\t|]| [-–—] )/ : /(?<=[\n\t]| [-–—] )/).slice(0, 4)) {
    const words = piece.replace(/^[\s:;,.()[\]>»→*•▪–—-]*(?:(?:(?:answer|response|reply|a)\s*[:=]|a\.|=)\s*)?/i, '')
    const lead = piece.length - words.length
    const found = answerAtStart(words)
    if (found) {
      const after = from + lead + found.length
      return { ...settled(question, found.answer, commentIn(rest.slice(after))), end: asked + after }
    }
    from += piece.length
  }
  const right = onlyAtTheRight(block.slice(shown))
  if (right) return { ...settled(question, right.answer, undefined), end: shown + right.end }
  const marked = rest.split(/\s+/).some((word) => /^[✓✔√✗✘☑☒⊠🗹]$/u.test(word) || (word.length === 1 && word !== '/' && isMark(word)))
  return {
    answer: 'blank',
    comment: commentIn(rest) ?? (marked ? columnLost : undefined),
    end: asked,
  }
}

/** Set apart by blanks, or in capitals where none are left: words of a question have neither. */
const inColumn =
  /(?<= {2}|\t|[a-z,)/] )(YES|Yes|NO|No|D ?\/ ?K|DK|D\/k|Don['’]?t [Kk]now|DON['’]?T KNOW|N ?\/ ?[KA]|REFUSED|Refused|DECLINED|Declined|(?<=\s{2}|\t)[YN](?=\t| {2}|$)|[YN](?=\t| *$))(?=\s|$|[,.;:])/

type Beside = Readonly<{ answer: Answer | 'notApplicable'; comment: string | undefined }>

/** The one answer in a column beside the upper lines of a question that goes on below: a word set apart. */
export function besideQuestion(words: string): Beside | undefined {
  const found = words
    .split('\n')
    .slice(0, -1)
    .flatMap((line): readonly Beside[] => {
      const word = inColumn.exec(line)
      const answer = word?.[1] && answerAtStart(word[1])?.answer
      return word && answer ? [{ answer, comment: commentIn(line.slice(word.index + word[0].length)) }] : []
    })
  return found.length === 1 ? found[0] : undefined
}

/** The headings of the answer columns, printed below the last question. */
const headingLine = new RegExp(String.raw`(?<=\n)[ \t]*(?:${yes})[ \t]+(?:${no})(?:[ \t]+(?:${third}))?[ \t]*(?=\n|$)`, 'gi')

const isAnswer = (cell: string): boolean => cell !== '' && answerAtStart(cell)?.length === cell.length

/** Whether a row parted by bars holds one answer, and not the printed choices with none marked. */
const hasOneChoice = (text: string): boolean => {
  const cells = (text.split('\n')[0] ?? '').split('|')
  return (
    cells.filter((cell) => isAnswer(cell.replace(/^[\s([]*(?:(?:ans(?:wer)?|response|reply|a)\s*[:=–-]\s*)?|[\s.)\]–-]+$/gi, '')))
      .length === 1 || isOnlyCell(cells)
  )
}

/** "3 | Has he vandalised property? | No. Scarf missing": one cell for the answer and what is said of it. */
const isOnlyCell = ([before = '', cell = '', ...others]: readonly string[]): boolean =>
  before.trim() === '' && others.length === 0 && answerAtStart(cell.trim()) !== undefined

const atTheRight = new RegExp(String.raw`(?: {3,}|\t)(${anyAnswer})[ \t]*$`, 'gim')

/** An answer set apart at the end of a line, where the question before it was cut short by its column. */
function onlyAtTheRight(block: string): Readonly<{ answer: Answer | 'notApplicable'; end: number }> | undefined {
  const all = [...block.matchAll(atTheRight)]
  const [only] = all
  const answer = only?.[1] && answerAtStart(only[1])?.answer
  const line = only && block.slice(block.lastIndexOf('\n', only.index) + 1, only.index)
  return only && answer && all.length === 1 && !/\b(?:yes|no)\b/i.test(line ?? '')
    ? { answer, end: only.index + only[0].length }
    : undefined
}

/** An answer as the question takes it: what does not apply is no where it may not. */
export const settled = (question: Question, answer: Answer | 'notApplicable', comment: string | undefined): Omit<Given, 'end'> =>
  answer === 'notApplicable' ? { answer: question.mayNotApply ? 'no' : 'blank', comment: comment ?? 'N/A' } : { answer, comment }

/** The heading of the next part of a form, printed below an answer: "CHILDREN / DEPENDANTS", "S-QUESTIONS (if 8 = Y)". */
const headingBelow =
  /\n[ \t|]*(?:current situation|children(?: ?[/&] ?dependants?)?|dependants?|(?:domestic (?:abuse|violence) )?history|abuser(?:\(s\)|s)?|(?:s-?|stalking |additional |supplementary )questions\b[^\n]{0,40})[ \t|:]*\n?\s*$/i

/** What is written beside an answer, without its heading; undefined where it is no more than an answer or two letters. */
export function commentIn(text: string): string | undefined {
  const words = folded(text.replace(headingBelow, '')).replace(
    /^[\s:;,.|–—-]*(?:comments?|details?|notes?|further information|if yes[^:]{0,30})?\s*[:–—-]?\s*/i,
    '',
  )
  return /[\p{L}\d]{2}/u.test(words) && words.length <= 600 ? words.replace(/[\s*_|-]+$/, '') : undefined
}

const endsWithAnswer = new RegExp(String.raw`\s(?:${anyAnswer})\b[\s,.;-]*$`, 'im')
const note = new RegExp(String.raw`^\s*\((?!(?:${anyAnswer})\))(?:[^()]|\([^()]{0,40}\)){0,300}\)`, 'i')

/** Where the question's own words end: after its question mark, the note in brackets, and any second question. */
export function endOfAsking(block: string, shown: number): number {
  const mark = block.indexOf('?', shown)
  if (mark < 0 || mark - shown > 320) {
    if (writtenAnswer.exec(block.slice(shown))?.index === 0) return shown
    const line = block.slice(shown).search(/[\n\t:]| {3}\S/)
    const answer = block.slice(shown).search(endsWithAnswer)
    return shown + Math.max(0, Math.min(...[line, answer].filter((at) => at >= 0), Number.MAX_SAFE_INTEGER) % Number.MAX_SAFE_INTEGER)
  }
  let end = mark + 1
  for (;;) {
    const rest = block.slice(end)
    // A name left as dots stands in brackets of its own: "(say what (......) might do)".
    const bracket = note.exec(rest)
    const another =
      /^\s*(?!(?:[Yy]es|YES|[Nn]o|NO|[Yy]|[Nn]|D ?\/ ?K|d\/k|DK|N ?\/ ?K|NK|[Nn]ot known|[Uu]nknown|[Uu]nsure|UNKNOWN|NOT KNOWN|[Dd]on['’]t know|DON['’]T KNOW)\b|(?:[Aa]ns(?:wer)?|ANSWER|[Rr]esponse|RESPONSE|[Rr]eply|A|[Cc]omments?|COMMENTS?|[Dd]etails?|[Nn]otes?|[Ff]ree text)\b ?[:=.–-])[A-Z][^?\n\t☐☒☑✓]{0,60}(?:\n[^?\n\t☐☒☑✓]{0,90}){0,3}\?/.exec(
        rest,
      ) ?? /^\s*(?:Or|For example|Is|Are|Has|Have|Does|Do|Did)\b[^?\n\t☐☒☑✓]{0,200}\?/.exec(rest)
    const more = bracket ?? another
    if (!more) return end
    end += more[0].length
  }
}
