import { describe, expect, test } from 'vitest'
import { folded } from '#case/quote'
import { behaviours } from '#case/vocabulary'
import { behaviourWords } from '#case/words'
import type { Block, Draft, Sentence } from '#drafting/block'
import { mg3 } from '#drafting/mg3'
import { restrainingOrder } from '#drafting/restrainingOrder'
import { sentencesOf } from '#drafting/sources'
import type { DraftView } from '#drafting/view'
import { textOf } from '#drafting/writers/text'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { labelledCases, readLabelled } from '../reading/labelled.ts'

/** A labelled police file as the drafts see it, before anyone has decided anything. */
async function viewOf(id: string): Promise<{ view: DraftView; pages: Map<string, string> }> {
  const file = await readLabelled(id)
  const reading = readFile(file)
  const assessment = assess(reading, '2026-11-21', { documents: file.documents.length, unreadable: [] })
  const pages = new Map(
    file.documents.flatMap((document) => document.pages.map((page) => [`${document.id} ${page.number}`, folded(page.text)] as const)),
  )
  const documents = file.documents.map(({ id, name }) => ({ id, name }))
  return {
    pages,
    view: {
      reading,
      assessment,
      documents,
      decisions: [],
      overruled: [],
      requested: [],
      today: '2026-11-21',
      version: 'Draft',
      author: 'Asha Rahman',
    },
  }
}

const sentences = ({ blocks }: Draft): readonly Sentence[] => blocks.flatMap(sentencesOf)
const headings = ({ blocks }: Draft) =>
  blocks
    .filter((block): block is Extract<Block, { block: 'heading' }> => block.block === 'heading' && block.level === 1)
    .map(({ text }) => text)

/** CPS's own headings in CPS's own order. */
const cpsHeadings = [
  'Case summary',
  'Evidential assessment',
  'Public interest assessment',
  'Allocation (mode of trial)',
  'Human rights (ECHR)',
  'Disclosure actions and issues',
  'Trial strategy',
  'Witness and victim information and actions',
  'Instructions to operational delivery and advocate',
  'Monitoring codes',
  'Action plan',
  'Charging decision',
  'Declaration',
]

describe.each(labelledCases().map(({ id, expected }) => [id, expected] as const))('the drafts of %s', (id, expected) => {
  test('the MG3 stands under CPS’s headings, names every incident and act, and ties every fact to words on their page', async () => {
    const { view, pages } = await viewOf(id)
    const draft = mg3(view)
    const text = textOf(draft)
    expect(headings(draft)).toEqual(cpsHeadings)

    for (const sentence of sentences(draft))
      if (sentence.kind === 'fact')
        for (const { document, page, words } of sentence.from)
          expect([words, pages.get(`${document} ${page}`)?.includes(folded(words))]).toEqual([words, true])

    const cited = new Set(
      sentences(draft).flatMap((sentence) =>
        sentence.kind === 'fact' ? sentence.from.map(({ document, start }) => `${document} ${start}`) : [],
      ),
    )
    expect(view.reading.incidents.filter(({ from }) => !from.some(({ document, start }) => cited.has(`${document} ${start}`)))).toEqual([])
    for (const behaviour of behaviours)
      if (view.reading.behaviours[behaviour].length > 0 && expected.stalkingIndicated === true)
        expect(text).toContain(plain(behaviourWords[behaviour]))
  })

  test('every check not met stands in the MG3 as an action or a stated gap, and no paragraph stands twice', async () => {
    const { view } = await viewOf(id)
    const text = textOf(mg3(view))
    const open = view.assessment.findings.filter(({ outcome }) => outcome === 'notMet' || outcome === 'partlyMet')
    for (const { title, because, action } of open)
      expect([title, [title, because, action?.text ?? title].some((words) => text.includes(plain(words)))]).toEqual([title, true])
    const paragraphs = mg3(view)
      .blocks.filter((block) => block.block === 'paragraph')
      .map((block) =>
        sentencesOf(block)
          .map((sentence) => sentence.text)
          .join(' '),
      )
    expect(paragraphs.length - new Set(paragraphs).size).toBe(0)
  })

  test('says the plea is not acceptable where the label says to warn, and only there', async () => {
    if (expected.pleaWarning === undefined) return
    const { view } = await viewOf(id)
    expect(textOf(mg3(view)).includes('is not acceptable on this evidence')).toBe(expected.pleaWarning)
  })

  test('the draft order prints no passage, and every term stands on evidence', async () => {
    const { view } = await viewOf(id)
    const order = restrainingOrder(view)
    const text = textOf(order)
    const quoted = sentences(order)
      .flatMap((sentence) => (sentence.kind === 'fact' ? sentence.from.map(({ words }) => words) : []))
      .filter((words) => words.length > 25)
    for (const words of quoted) expect(text).not.toContain(words)
    for (const block of order.blocks) if (block.block === 'term') expect(block.why.length).toBeGreaterThan(0)
  })
})

const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-')
