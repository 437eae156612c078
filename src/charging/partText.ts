const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a lawyer made of a part that was drafted for her: the lines that are hers, in her order, and the drafted lines she took out. */
export type Made = Readonly<{ own: readonly string[]; takenOut: ReadonlySet<string> }>

export function madeOf(text: string, drafted: string): Made {
  const before = new Set(linesOf(drafted))
  const kept = new Set(linesOf(text))
  return { own: linesOf(text).filter((line) => !before.has(line)), takenOut: new Set([...before].filter((line) => !kept.has(line))) }
}

/**
 * A part for a further review to begin with: the lawyer's own lines of last time, then what is drafted now without what she took out then.
 * `draftedThen` is undefined for a review signed before parts were drafted: its words are all hers.
 */
export function partAgain(text: string, draftedThen: string | undefined, draftedNow: string): string {
  if (draftedThen === undefined || draftedThen === draftedNow) return text
  const { own, takenOut } = madeOf(text, draftedThen)
  return [...own, ...linesOf(draftedNow).filter((line) => !takenOut.has(line) && !own.includes(line))].join('\n')
}
