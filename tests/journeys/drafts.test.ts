import { describe, expect, test } from 'vitest'
import { restrainingOrder } from '#drafting/restrainingOrder'
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
