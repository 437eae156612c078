import type { Page } from '#case/page'
import { type Flow, flowOf } from './flow.ts'
import { tickColumnsOf } from './tickColumns.ts'

/** The questions and answers of a form, by the cells of its tables or by its lines on paper, are read with the answer columns left out of the questions' own words. */
export function questionsFlow(pages: readonly Page[], by: 'cells' | 'lines' = 'cells'): Flow {
  const columns = tickColumnsOf(pages)
  const edge = (page: Page, height: number) => {
    const { comment, from = Number.POSITIVE_INFINITY } = columns(page, height) ?? {}
    return comment ?? from
  }
  return flowOf(pages, edge, by)
}
