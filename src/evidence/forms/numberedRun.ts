import { answerAtStart } from './answers.ts'
import type { Question } from './dashQuestions.ts'
import { type Item, letteredBlock } from './letteredBlock.ts'
import type { QuestionStart } from './questionStarts.ts'

const number = /(?<=^|[\s([])(?:question[ ]|[QS]\.?\s?)?(\d{1,2})(?=[.):\]\s])/gim
const farthest = 400

/**
 * The questions of a bank by their numbers, from a place in the text on; undefined where the numbers are not all there, or questions found by their words
 * stand under other numbers.
 */
export function numberedRun(
  text: string,
  bank: readonly Question[],
  from: number,
  found: readonly QuestionStart[],
): readonly Item[] | undefined {
  const items = runOf(text, bank, from)
  return items && agrees(items, found, text) ? items : undefined
}

function runOf(text: string, bank: readonly Question[], from: number): readonly Item[] | undefined {
  const block = letteredBlock(text)
  const [inner, outer] = [block?.[0]?.start ?? 0, block?.at(-1)?.end ?? 0]
  const between = (start: number, end: number): number => end - start - (start < inner && end > inner ? outer - inner : 0)
  const numbers = [...text.matchAll(number)]
    .filter(({ index }) => index >= from && !(index >= inner && index < outer))
    .map((one) => ({
      value: Number(one[1]),
      start: one.index - (/[([]/.test(text[one.index - 1] ?? '') ? 1 : 0),
      opens: opensLine(text, one.index),
    }))
  for (const first of numbers.filter(({ value }) => value === 1)) {
    const run = [first]
    for (let last = first; run.length < bank.length; ) {
      const next = numbers.filter(
        ({ value, start }) => value === run.length + 1 && start > last.start && between(last.start, start) <= farthest,
      )
      const chosen = next.find(({ opens }) => opens) ?? next[0]
      if (!chosen) break
      run.push(chosen)
      last = chosen
    }
    if (run.length < bank.length) continue
    return run.map(({ start }, index) => ({
      question: bank[index]!,
      start,
      end: run[index + 1]?.start ?? start + (/\n(?!\s{0,4}(?:answer|response|reply)\b)|$/i.exec(text.slice(start))?.index ?? 0),
    }))
  }
  return undefined
}

const opensLine = (text: string, at: number): boolean => /(?:^|[\n\t])[ (|[]*$/.test(text.slice(Math.max(0, at - 12), at))

/** Questions known by their words stand under their own numbers, and enough of the rest have a word of their question or a bare answer. */
function agrees(items: readonly Item[], found: readonly QuestionStart[], text: string): boolean {
  const own = found.filter(({ question, shownTo }) => items.some((item) => item.question.id === question.id && within(item, shownTo)))
  if (own.length < found.length * 0.6) return false
  const known = items.filter(
    (item) => item.question.short.test(text.slice(item.start, item.end)) || isBare(text.slice(item.start, item.end)),
  )
  return known.length >= items.length * 0.6
}

const within = ({ start, end }: Item, at: number): boolean => at > start && at <= end
const isBare = (item: string): boolean =>
  answerAtStart(item.replace(/^[\s([]*(?:question |[QS]?\.?\s?)\d{1,2}[.):\]]*\s*/i, '')) !== undefined
