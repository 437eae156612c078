import type { PageView } from '#api/contract'
import type { Box } from '#case/page'

/** What a person chose on a page: words, or an area in points. */
export type Picked = PickedWords | Readonly<{ is: 'area'; documentId: string; page: number; box: Box }>

export type PickedWords = Readonly<{ is: 'words'; documentId: string; page: number; start: number; quote: string }>

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The stretch of a page from one offset to another as somebody's choice, without the white space at its ends; undefined where nothing is left. */
export function pickedBetween({ documentId, page, text }: PageView, from: number, to: number): Picked | undefined {
  const stretch = text.slice(from, to)
  const start = from + (stretch.length - stretch.trimStart().length)
  const quote = fold(stretch)
  return quote === '' ? undefined : { is: 'words', documentId, page, start, quote }
}

type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** The words of a page that lie under a selection on its picture: those whose middle is in one of its rectangles. */
export function pickedUnder(view: PageView, at: DOMRect, selection: readonly Rect[]): Picked | undefined {
  const scale = view.width > 0 ? at.width / view.width : 0
  const under = view.words.filter(({ box }) => {
    if (!box) return false
    const [x, y] = [at.left + (box[0] + box[2] / 2) * scale, at.top + (box[1] + box[3] / 2) * scale]
    return selection.some(({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
  })
  const [first, last] = [under[0], under.at(-1)]
  return first && last
    ? pickedBetween(view, Math.min(...under.map(({ start }) => start)), Math.max(...under.map(({ end }) => end)))
    : undefined
}

/** Where in a page's text a selection in its HTML text begins and ends. */
export function pickedInText(view: PageView, range: Range): Picked | undefined {
  const offset = (node: Node, within: number) => {
    const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
    return run ? Number(run.dataset.start) + (node instanceof Element ? 0 : within) : undefined
  }
  const [from, to] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)]
  return from === undefined || to === undefined ? undefined : pickedBetween(view, Math.min(from, to), Math.max(from, to))
}

/** Every place on a page where some words stand, whatever the white space and the case: for choosing words by typing them. */
export function placesOf(view: PageView, typed: string): readonly Picked[] {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'gi')
  return [...view.text.matchAll(pattern)]
    .slice(0, 20)
    .flatMap(({ 0: found, index }) => pickedBetween(view, index, index + found.length) ?? [])
}
