import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { mg3 } from '#drafting/mg3'
import { restrainingOrder } from '#drafting/restrainingOrder'
import { pdfOf } from '#drafting/writers/pdf'
import { textOf } from '#drafting/writers/text'
import { checked } from '../cases/checkedDraft.ts'
import { labelledCases } from '../reading/labelled.ts'
import { sentencesIn, viewOf } from './draftViews.ts'

describe.each(labelledCases().map(({ id }) => [id] as const))('the draft order of %s', (id) => {
  test('prints no passage, and every term stands on evidence', async () => {
    const { view } = await viewOf(id)
    const order = restrainingOrder(view)
    const text = textOf(checked(order))
    const quoted = sentencesIn(order)
      .flatMap((sentence) => (sentence.kind === 'fact' ? sentence.from.map(({ words }) => words) : []))
      .filter((words) => words.length > 25)
    for (const words of quoted) expect(text).not.toContain(words)
    for (const block of order.blocks) if (block.block === 'term') expect(block.why.length).toBeGreaterThan(0)
  })
})

const squeezed = (text: string) => text.replace(/\s+/g, '')

test.each(['case-09-r-v-ambrose', 'case-27-r-v-coltman'])('the MG3 of %s loses no word of a table as a PDF', async (id) => {
  const draft = mg3((await viewOf(id)).view)
  const file = await getDocument({ data: await pdfOf(checked(draft)), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: file.numPages }, async (_, at) => (await file.getPage(at + 1)).getTextContent()))
  const printed = squeezed(pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''))
  const cells = draft.blocks.flatMap((block) => (block.block === 'table' ? block.rows.flat(2) : []))
  expect(cells.filter(({ text }) => !printed.includes(squeezed(text))).map(({ text }) => text)).toEqual([])
})
