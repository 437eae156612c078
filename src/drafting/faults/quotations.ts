/** What stands between quotation marks in a sentence, with the source's own inner marks left in; straight marks count as well. */
export function quotationsIn(text: string): readonly string[] {
  const found: string[] = []
  let [depth, from] = [0, 0]
  let byStraight = false // one quotation of marks of its own kind: straight marks inside curly ones are the source’s
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    const straight: boolean = mark === '"' && (depth === 0 || byStraight)
    const opens = mark === '“' || (straight && depth === 0)
    const closes = mark === '”' || (straight && depth > 0)
    if (depth === 0) byStraight = straight
    if (opens) {
      if (depth === 0) from = at + 1
      depth += 1
    } else if (closes && depth > 0) {
      depth -= 1
      if (depth === 0) found.push(text.slice(from, at))
    }
  }
  return found
}

/** The drafter's own words: a sentence with blanks where it quotes. */
export const ownWords = (text: string): string => quotationsIn(text).reduce((left, quotation) => left.replace(quotation, ' '), text)
