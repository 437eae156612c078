import type { Answer } from '#case/riskForm'

/** A word of a line and where it stands across: in points on paper, in characters in typed text. */
export type Spot = Readonly<{ text: string; left: number; right: number }>

/**
 * The answer columns of a table of questions, by their headings: one column for each answer, where the mark's column is the answer, or a single column in
 * which the answer is written. `from` and `to` bound them; what lies beyond `to` is comment, as is what lies between `comment` and `from`. `alone`: nothing but answers stands in the line.
 */
export type TickColumns = Readonly<{
  ticks: readonly Readonly<{ answer: Answer; centre: number }>[]
  from: number
  to: number
  comment?: number
  alone?: true
}>

const heading =
  /^(?:no\.?|nr|#|q\.?|ref|questions?|yes|ye|y|n|d\/?k|dk|don['’]?t|know|n\/?k|unknown|unsure|not|known|refused|declined|(?:(?:source|reason|evidence|detail|note|comment)s?\/?)+|remarks?|further|information|info|answers?|responses?|reply|tick|please|n\/?a|omitted|and|or|\/|expand|if|to|✓|score|y\/n|y\/n\/(?:dk|d\/k|nk)|yes\/no|(?:yes|y)\/(?:no|n)\/(?:d\/?k|dk))$/i
const bare = (text: string): string => text.replace(/^\|+|[|:]+$/g, '')
/** Boxes stand beside printed answers, never in a line of headings. */
const isBox = /^(?:\[.?\]?|\]|[☐☒☑□■])$/u
const isComment = /^(?:(?:(?:source|reason|evidence|detail|note|comment)s?\/?)+|remarks?|further|information|info|expand)$/i
const answerOf: readonly (readonly [RegExp, Answer])[] = [
  [/^(?:yes|ye|y)$/i, 'yes'],
  [/^no?$/i, 'no'],
  [/^(?:d\/?k|don['’]?t|n\/?k|unknown|unsure)$/i, 'dontKnow'],
  [/^(?:refused|declined)$/i, 'refused'],
]
const isWritten = /^(?:answers?|responses?|reply|(?:yes|y)\/(?:no|n)(?:\/(?:d\/?k|dk|nk))?)$/i
/** "Response: Yes" is a label with its answer, and heads nothing. */
const isLabel = /^(?:answers?|responses?|reply):$/i

const middle = ({ left, right }: Spot): number => (left + right) / 2

/** The columns a line of headings sets up; undefined where it is no such line. `letter` is the width of one, `edge` the right end of the page. */
export function headingColumns(line: readonly Spot[], letter: number, edge: number): TickColumns | undefined {
  if (line.some(({ text }, nth) => isLabel.test(text) && answerOf.some(([pattern]) => pattern.test(line[nth + 1]?.text ?? ''))))
    return undefined
  const words = line.map((word) => ({ ...word, text: bare(word.text) })).filter(({ text }) => text !== '')
  if (
    words.length < 2 ||
    words.some(({ text }) => isBox.test(text)) ||
    words.filter(({ text }) => heading.test(text)).length < words.length * 0.8
  )
    return undefined
  const ticks = answerHeadings(words)
  const slack = 2 * letter
  if (ticks) {
    const [first, last] = [ticks[0]!, ticks.at(-1)!]
    const pitch = Math.min(...ticks.slice(1).map((tick, nth) => tick.centre - ticks[nth]!.centre))
    const comment = words.find((word) => isComment.test(word.text) && word.left > last.right)
    return {
      ticks: ticks.map(({ answer, centre }) => ({ answer, centre })),
      from: first.left - 0.6 * letter,
      to: comment ? Math.max(last.right + 0.2 * letter, comment.left - slack) : Math.min(last.right + pitch * 0.75, edge),
      ...(words.every(({ text }) => answerOf.some(([pattern]) => pattern.test(text)) || /^(?:know|known|not)$/i.test(text))
        ? { alone: true }
        : {}),
    }
  }
  const written = words.find(({ text }) => isWritten.test(text))
  if (!written) return undefined
  const after = words.find((word) => isComment.test(word.text) && word.left > written.right)
  const before = after ? undefined : words.find((word) => isComment.test(word.text) && word.right < written.left)
  return {
    ticks: [],
    from: written.left - slack,
    to: after ? after.left - slack : edge,
    ...(before ? { comment: before.left - slack } : {}),
  }
}

/** The headings that stand for an answer, left to right; undefined where Yes and No are not both among them. "No" before the questions heads their numbers. */
function answerHeadings(words: readonly Spot[]): readonly (Spot & Readonly<{ answer: Answer; centre: number }>)[] | undefined {
  const named = words.flatMap((word, nth) => {
    const answer = answerOf.find(([pattern]) => pattern.test(word.text))?.[1]
    const isNumber =
      answer === 'no' &&
      (/^(?:q|questions?|\/)$/i.test(words[nth + 1]?.text ?? '') || (nth === 0 && words.slice(1).some(({ text }) => /^no?$/i.test(text))))
    return answer && !isNumber ? [{ ...word, answer, centre: middle(word) }] : []
  })
  const found = named.filter(({ answer }, nth) => named.findIndex((other) => other.answer === answer) === nth)
  return found.some(({ answer }) => answer === 'yes') && found.some(({ answer }) => answer === 'no')
    ? found.toSorted((a, b) => a.centre - b.centre)
    : undefined
}

/** A line of nothing but answers heads a table where marks stand below it; else it is the answers printed below a question. */
export const isHeading = (columns: TickColumns, marked: number): boolean => columns.alone !== true || marked >= 2
