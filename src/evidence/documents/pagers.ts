import type { Page } from '#case/page'

/** What a page says of its place: "3 of 7", "Page 3/7". */
export type Pager = Readonly<{ at: number; of: number }>

const places = [
  /\bpage\W{0,2}(\d{1,3}) ?(?:of|\/) ?(\d{1,3})\W*$/i,
  /(?:^|\s)(\d{1,3}) of (\d{1,3})\W*$/i,
  /^([1-9]\d{0,2}) ?\/ ?([1-9]\d{0,2})$/,
]
/** "Statement 2 of 2" counts statements, not pages. */
const countsOthers =
  /\b(?:statement|volume|vol|part|exhibit|item|log|message|document|image|photo|screenshot|dis[ck]|file|interview|tape|copy|call|day|week|question|section|charge|count|offence|child|victim|suspect)s?\W*(?:no\W*)?\d{1,3} of \d{1,3}\W*$/i
const longestLine = 90

/** The places a page names in its first three lines and its last three, at the end of a cell. */
export function pagersOn({ text }: Pick<Page, 'text'>): readonly Pager[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const edges = lines.length <= 6 ? lines : [...lines.slice(0, 3), ...lines.slice(-3)]
  return edges
    .filter((line) => line.length <= longestLine)
    .flatMap((line) => line.split(/\t|\s{3,}/))
    .flatMap((cell) => {
      const [, at, of] = countsOthers.test(cell)
        ? []
        : (places.map((place) => place.exec(cell.trim())).find((found) => found !== null) ?? [])
      return at !== undefined && Number(at) >= 1 && Number(at) <= Number(of) ? [{ at: Number(at), of: Number(of) }] : []
    })
}

/** Whether a count of so many pages is that of one form in a bundle of `pages`, and not the bundle's own. */
export const isOfOneForm = (of: number, pages: number): boolean => of < 0.8 * pages || of <= 4
