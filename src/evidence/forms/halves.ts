import type { Flow } from './flow.ts'

/** Two numbered questions in one line: "1  Injury  YES      15  Jealous  NO". */
const pair = /^([ \t]*(\d{1,2})[.)]?[ \t]+[^\d\s][^\n]*?)(?<=\S)(?: {2,}|\t)(\d{1,2})[.)]?[ \t]+[A-Za-z]/
const fewest = 5

type Cut = Readonly<{ start: number; end: number; cut: number | undefined }>

/** Where blanks part two questions whose numbers are always as far from each other. */
function partedByBlanks(lines: readonly string[]): readonly (number | undefined)[] | undefined {
  const found = lines.map((line) => {
    const two = pair.exec(line)
    const step = two ? Number(two[3]) - Number(two[2]) : 0
    return two && step >= fewest ? { cut: two[1]!.length, step } : undefined
  })
  const apart = found.flatMap((one) => one?.step ?? [])
  return apart.length < fewest || apart.some((step) => step !== apart[0]) ? undefined : found.map((one) => one?.cut)
}

/** The one bar of a line, and a question behind it: "4. Isolated? N | 19. Sexual? N". */
const barred = /^([^|]*)\|[ \t]*(\d{1,2})[.)]?[ \t]+[A-Za-z][^|]*$/

/** The number behind the bar of such a line. */
function numberBehind(line: string): number {
  const [, left = '', number] = barred.exec(line) ?? []
  return /[A-Za-z]/.test(left) ? Number(number) : Number.NaN
}

/** Where one bar parts two halves, the right one counted on line by line, whatever else stands at the left. */
function partedByBars(lines: readonly string[]): readonly (number | undefined)[] | undefined {
  const numbers = lines.map(numberBehind)
  const run = numbers.filter((number) => !Number.isNaN(number))
  const [from = 0] = run
  if (run.length < 2 * fewest || from <= fewest || run.some((number, nth) => number !== from + nth)) return undefined
  const [first, last] = [numbers.indexOf(from), numbers.lastIndexOf(from + run.length - 1)]
  const below = lines.findIndex((line, nth) => nth > last && line.split('|').length !== 2)
  return lines.map((line, nth) =>
    nth >= first && nth < (below < 0 ? lines.length : below) && line.split('|').length === 2 ? line.indexOf('|') : undefined,
  )
}

/** A form whose questions are printed in two halves beside each other, as one run: the left half, then the right. Any other text as it is. */
export function inOneRun(flow: Flow): Flow {
  const text = flow.text.split('\n')
  const cuts = partedByBlanks(text) ?? partedByBars(text)
  if (!cuts) return flow
  let at = 0
  const lines = text.map((line, nth): Cut => {
    const start = at
    at += line.length + 1
    const cut = cuts[nth]
    return { start, end: start + line.length, cut: cut === undefined ? undefined : start + cut }
  })
  const first = lines.findIndex(({ cut }) => cut !== undefined)
  const last = lines.findLastIndex(({ cut }) => cut !== undefined)
  const pieces = [
    ...lines.slice(0, last + 1).map(({ start, end, cut }) => [start, cut ?? end] as const),
    ...lines.slice(first, last + 1).flatMap(({ end, cut }) => (cut === undefined ? [] : [[cut, end] as const])),
    ...lines.slice(last + 1).map(({ start, end }) => [start, end] as const),
  ]
  let from = 0
  const placed = pieces.map(([start, end]) => {
    const piece = { from, start, length: end - start }
    from += end - start + 1
    return piece
  })
  return {
    text: pieces.map(([start, end]) => flow.text.slice(start, end)).join('\n'),
    placeOf(offset) {
      const piece = placed.findLast((each) => each.from <= offset)
      return piece && flow.placeOf(piece.start + Math.min(offset - piece.from, piece.length))
    },
  }
}
