import type { Flow } from './flow.ts'

/** Two numbered questions in one line: "1  Injury  YES      15  Jealous  NO". */
const pair = /^([ \t]*(\d{1,2})[.)]?[ \t]+[^\d\s][^\n]*?)(?<=\S)(?: {2,}|\t)(\d{1,2})[.)]?[ \t]+[A-Za-z]/
const fewest = 5

/** A form whose questions are printed in two halves beside each other, as one run: the left half, then the right. Any other text as it is. */
export function inOneRun(flow: Flow): Flow {
  const lines: { start: number; end: number; cut: number | undefined }[] = []
  const apart: number[] = []
  let at = 0
  for (const line of flow.text.split('\n')) {
    const found = pair.exec(line)
    const step = found ? Number(found[3]) - Number(found[2]) : 0
    if (found && step >= fewest) apart.push(step)
    lines.push({ start: at, end: at + line.length, cut: found && step >= fewest ? at + found[1]!.length : undefined })
    at += line.length + 1
  }
  const [step] = apart
  if (apart.length < fewest || apart.some((each) => each !== step)) return flow
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
