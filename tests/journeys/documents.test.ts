import { describe, expect, test } from 'vitest'
import { folded } from '#case/quote'
import { actionPlan } from '#drafting/actionPlan'
import type { Draft } from '#drafting/block'
import { dipSample } from '#drafting/dipSample'
import { draftFaults } from '#drafting/faults/draftFaults'
import { mg3a } from '#drafting/mg3a'
import { pleaNote } from '#drafting/pleaNote'
import { ruleExtract } from '#drafting/ruleExtract'
import { specialMeasures } from '#drafting/specialMeasures'
import type { DraftView } from '#drafting/view'
import { pdfOf } from '#drafting/writers/pdf'
import { checked } from '../cases/checkedDraft.ts'
import { aDecision, anAcceptedOffer } from '../cases/draftDecisions.ts'
import { labelledCases } from '../reading/labelled.ts'
import { sentencesIn, viewOf } from './draftViews.ts'

/** The file after something came: its newest incident and its first statement count as new. */
const afterMore = (view: DraftView): DraftView => ({
  ...view,
  lastIssued: { called: 'MG3', version: 2, on: '2026-11-01' },
  changes: {
    since: '2026-11-01',
    changes: [
      ...view.reading.incidents.slice(-1).map(({ summary, from }) => ({
        about: 'incident' as const,
        says: `A further incident is told of: ${summary.replace(/[“”"]/g, '')}.`,
        passages: from,
      })),
      {
        about: 'document',
        says: 'A statement came in.',
        passages: view.reading.documents.flatMap(({ author }) => author?.from ?? []).slice(0, 1),
      },
    ],
  },
  decisions: [aDecision('charge', 'PHA1997.s4A')],
  offers: [anAcceptedOffer('plea', 'PHA1997.s2A', ['PHA1997.s4A'])],
})

const documents: Readonly<Record<string, (view: DraftView) => Draft>> = {
  mg3a,
  actionPlan,
  specialMeasures,
  pleaNote,
  dipSample,
  ruleExtract,
}

describe.each(labelledCases().map(({ id }) => [id] as const))('the documents of %s', (id) => {
  test.each(Object.entries(documents))(
    '%s: every fact stands on words of its page, no sentence twice, no fault of language',
    async (_, make) => {
      const { view, pages } = await viewOf(id)
      const later = afterMore(view)
      const draft = make(later)
      for (const sentence of sentencesIn(draft))
        if (sentence.kind === 'fact')
          for (const { document, page, words } of sentence.from)
            expect([words, pages.get(`${document} ${page}`)?.includes(folded(words))]).toEqual([words, true])
      const said = sentencesIn(draft)
        .filter(({ kind, text }) => kind !== 'form' && text.split(/\s+/).length > 5)
        .map(({ text }) => text)
      expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
      const faults = draftFaults(draft, later).filter(({ rule }) => rule !== 'unsourced' && rule !== 'date')
      expect(faults).toEqual([])
    },
  )

  test('the action plan asks the police for everything they can answer, with a type, a purpose and a day, on one page', async () => {
    const { view } = await viewOf(id)
    const draft = actionPlan(view)
    const [table] = draft.blocks.flatMap((block) => (block.block === 'table' ? [block] : []))
    const asked = view.assessment.findings.filter(
      ({ outcome, action }) => outcome !== 'met' && outcome !== 'doesNotApply' && action?.to === 'police',
    )
    expect(table?.rows ?? []).toHaveLength(asked.length)
    for (const row of table?.rows ?? []) for (const cell of row) expect(cell.map(({ text }) => text).join('').length).toBeGreaterThan(0)
    for (const row of table?.rows ?? []) expect(row.at(-1)?.[0]?.text).toMatch(/^\d{1,2} \w+ 20\d\d \((?:before|after) charge\)$/)
    const bytes = Buffer.from(await pdfOf(checked(draft))).toString('latin1')
    expect(bytes.match(/\/Type \/Page\b/g)).toHaveLength(1)
  })
})
