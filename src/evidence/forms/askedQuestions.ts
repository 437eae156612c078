import { dashQuestions, type Question, safeLivesQuestions, stalkingQuestions } from './dashQuestions.ts'
import { firstStart, numberedLines, type QuestionStart, shortStartsOf, startsOf, wordStartsOf } from './questionStarts.ts'

/** The questions of the DASH and of the stalking block that a text asks, in reading order. */
export type Asked = Readonly<{ dash: readonly QuestionStart[]; stalking: readonly QuestionStart[] }>

/** Fewer questions than this are no form. */
const fewest = 5

const inOrder = (starts: readonly (QuestionStart | undefined)[]): readonly QuestionStart[] =>
  starts.filter((start) => start !== undefined).toSorted((a, b) => a.start - b.start)

/**
 * Both forms ask whether the victim is very frightened: the stalking block's is the one that stands next before its other questions,
 * with no question of the DASH between.
 */
export function askedQuestions(text: string): Asked {
  const [firstStalking, ...otherStalking] = stalkingQuestions
  const [, frightened] = dashQuestions
  if (!firstStalking || !frightened) return { dash: [], stalking: [] }
  const dash = inOrder(dashQuestions.filter(({ id }) => id !== frightened.id).map((question) => firstStart(startsOf(question, text), text)))
  const stalking = inOrder(otherStalking.map((question) => firstStart(startsOf(question, text), text)))
  const frights = startsOf(frightened, text)
  const block = stalking.length >= 2 ? stalking[0]?.start : undefined
  // Without a DASH above it, it may stand anywhere among the eleven.
  const own =
    block === undefined ? undefined : (frights.findLast(({ start }) => start < block) ?? (dash.length < fewest ? frights[0] : undefined))
  const ownIsStalking = own !== undefined && !dash.some(({ start }) => start > own.start && start < (block ?? 0))
  const dashFright = frights.find((each) => !(ownIsStalking && each === own))
  const asked = {
    dash: inOrder([...dash, dash.length > 0 || !ownIsStalking ? dashFright : undefined]),
    stalking: inOrder([ownIsStalking && own ? { ...own, question: firstStalking } : undefined, ...stalking]),
  }
  const inWords =
    asked.dash.length >= 6
      ? asked.dash
      : longer(asked.dash, longer(shortly(dashQuestions, text, ''), shortly(safeLivesQuestions, text, '')))
  const ofStalking = asked.stalking.length >= 3 ? asked.stalking : longer(asked.stalking, shortly(stalkingQuestions, text, 's'))
  return {
    dash: completed(isNumberedAs(safeLivesQuestions, inWords) ? safeLivesQuestions : dashQuestions, inWords, ofStalking, text, ['']),
    stalking: completed(stalkingQuestions, ofStalking, inWords, text, ['s', '']),
  }
}

/** Whether the questions stand under the numbers of a form that not every form gives them. */
const isNumberedAs = (form: readonly Question[], found: readonly QuestionStart[]): boolean =>
  found.some(({ question }) => form.includes(question))

/** How far a question may stand from the next that is known. */
const near = 500

/** A block some of whose questions are asked in a word or two: each under its own number, between its neighbours, and with no question of the other block between. */
function completed(
  questions: readonly Question[],
  found: readonly QuestionStart[],
  others: readonly QuestionStart[],
  text: string,
  letters: readonly ('' | 's')[],
): readonly QuestionStart[] {
  if (found.length < (isLettered(found, text) ? 3 : fewest) || found.length === questions.length) return found
  const known = new Map(found.map((each) => [each.question.id, each]))
  const placeOf = (question: Question | undefined) => question && known.get(question.id)?.start
  for (const [at, question] of questions.entries()) {
    if (known.has(question.id)) continue
    const after = questions
      .slice(0, at)
      .flatMap((one) => placeOf(one) ?? [])
      .at(-1)
    const before = questions.slice(at + 1).flatMap((one) => placeOf(one) ?? [])[0]
    const [low, high] = [after ?? (before ?? 0) - near, before ?? (after ?? 0) + near]
    const fits = ({ start }: QuestionStart): boolean =>
      start > low && start < high && !others.some((other) => other.start > low && other.start < high)
    const start = letters.flatMap((letter) => shortStartsOf(question, text, letter)).find(fits) ?? inAWord(question, text, low, high)
    if (start && fits(start) && ![...known.values()].some((other) => other.start === start.start)) known.set(question.id, start)
  }
  return inOrder([...known.values()])
}

/** Whether the questions found carry the letter of the stalking block: a few of them are enough to know it. */
const isLettered = (found: readonly QuestionStart[], text: string): boolean =>
  found.every(({ start }) => /^\W*S\s?\d/i.test(text.slice(start, start + 8)))

/** The one line between two known questions that asks it in a word or two, without its number. */
function inAWord(question: Question, text: string, low: number, high: number): QuestionStart | undefined {
  const [only, ...others] = wordStartsOf(question, text, Math.max(0, low + 1), Math.max(0, high))
  return only && others.length === 0 ? { question, start: only[0], shownTo: only[1] } : undefined
}

/** The questions of a block as print-outs keep them; a text that has not so many numbered lines is not looked through for each. */
const shortly = (questions: readonly Question[], text: string, letter: '' | 's'): readonly QuestionStart[] =>
  numberedLines(text, letter) < fewest ? [] : inOrder(questions.map((question) => shortStartsOf(question, text, letter)[0]))

const longer = (a: readonly QuestionStart[], b: readonly QuestionStart[]): readonly QuestionStart[] =>
  b.length > a.length && b.length >= fewest ? b : a
