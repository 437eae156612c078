/** No line of a form is longer; of a longer one only so much is looked at. */
const longest = 800

/** Where the line of a place in a text begins. */
export function lineFrom(text: string, at: number): number {
  const from = Math.max(0, at - longest)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

/** Where the line of a place in a text ends. */
export function lineTo(text: string, at: number): number {
  const length = text.slice(at, at + longest).indexOf('\n')
  return length < 0 ? Math.min(text.length, at + longest) : at + length
}
