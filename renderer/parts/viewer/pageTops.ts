/** Pixels between pages and round them. */
export const gap = 12

const a4 = 842 / 595

/**
 * Where each page begins in the scrolled column, in pixels: `tops[page - 1]`; the last entry is where the column ends.
 * `ratios` are height by width, of the pages seen so far; a page not yet seen is taken to be like the first.
 */
export function pageTops(pages: number, width: number, ratios: Readonly<Record<number, number>>): readonly number[] {
  const tops = [gap]
  for (let page = 1; page <= pages; page += 1) {
    const ratio = ratios[page] ?? ratios[1] ?? a4
    tops.push((tops[page - 1] ?? 0) + Math.round(width * ratio) + gap)
  }
  return tops
}

/** The page at a height of the column; the first above it, the last below. */
export function pageAt(tops: readonly number[], height: number): number {
  const next = tops.findIndex((top) => top > height)
  const pages = tops.length - 1
  return next === -1 ? pages : Math.min(pages, Math.max(1, next))
}
