import { useEffect, useEffectEvent } from 'react'
import type { PageView } from '#api/contract'
import { useDesk } from '../useDesk.ts'
import { type Picked, pickedInText, pickedUnder } from './picked.ts'

/** Hears which words of the document are selected in its pane, by mouse, touch or keyboard; a page not at hand is fetched. */
export function usePicking(
  caseId: string,
  documentId: string,
  shown: PageView | undefined,
  onPicked: ((picked: Picked) => void) | undefined,
): void {
  const desk = useDesk()
  const chosen = useEffectEvent(async () => {
    const selection = getSelection()
    if (!onPicked || !selection || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    const from = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
    if (!from?.closest('.pane')) return
    if (from.closest('.page-text')) {
      const picked = shown && pickedInText(shown, range)
      if (picked) onPicked(picked)
      return
    }
    const page = from.closest<HTMLElement>('[data-page]')
    if (!page) return
    const number = Number(page.dataset.page)
    const at = page.getBoundingClientRect()
    const rects = [...range.getClientRects()]
    const view = shown?.page === number ? shown : await fetched(number)
    const picked = view && pickedUnder(view, at, rects)
    if (picked) onPicked(picked)
  })
  const fetched = async (page: number): Promise<PageView | undefined> => {
    const reply = await desk.page({ caseId, documentId, page }).catch(() => undefined)
    return reply?.done ? reply.result : undefined
  }
  useEffect(() => {
    const onEnd = () => void chosen()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Shift') void chosen()
    }
    addEventListener('pointerup', onEnd)
    addEventListener('keyup', onKey)
    return () => {
      removeEventListener('pointerup', onEnd)
      removeEventListener('keyup', onKey)
    }
  }, [])
}
