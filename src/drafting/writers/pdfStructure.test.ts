import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { checked } from '../../../tests/cases/checkedDraft.ts'
import { aView } from '../../../tests/cases/draftView.ts'
import { actionPlan } from '../actionPlan.ts'
import type { Draft } from '../block.ts'
import { dipSample } from '../dipSample.ts'
import { victimLetter } from '../letter/victimLetter.ts'
import { mg3 } from '../mg3.ts'
import { specialMeasures } from '../specialMeasures.ts'
import { pdfOf } from './pdf.ts'

type Node = { role: string; children: Leaf[] } & { lang?: string }
type Leaf = Node | { type: string; id: string }
type Tagged = Readonly<{ role: string; text: string }>

/** A PDF as a screen reader gets it: its language and title, its page count, and each tagged piece in reading order with the tag next above it. */
async function heard(draft: Draft) {
  const file = await getDocument({ data: await pdfOf(checked(draft)), verbosity: 0 }).promise
  const { info } = await file.getMetadata()
  const pieces: Tagged[] = []
  const untagged: string[] = []
  for (let at = 1; at <= file.numPages; at++) {
    const page = await file.getPage(at)
    const words = new Map<string, string>()
    const open: string[] = []
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== '')
        if (id && id !== 'artifact') words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
        else if (!id && item.str.trim() !== '') untagged.push(item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push('tag' in item && item.tag === 'Artifact' ? 'artifact' : (item.id ?? ''))
    }
    const walk = (node: Node) => {
      for (const child of node.children)
        if ('role' in child) walk(child)
        else pieces.push({ role: node.role, text: (words.get(child.id) ?? '').replace(/\s+/g, ' ').trim() })
    }
    const tree = (await page.getStructTree()) as Node | null
    if (tree) walk(tree)
  }
  return { info: info as Record<string, string>, pages: file.numPages, pieces: pieces.filter(({ text }) => text !== ''), untagged }
}

const view = aView()
const documents: readonly (readonly [string, Draft])[] = [
  ['the MG3', mg3(view)],
  ['the action plan', actionPlan(view)],
  ['special measures', specialMeasures(view)],
  ['the dip sample', dipSample(view)],
  ['the letter', victimLetter(view)],
]

describe.each(documents)('%s as a PDF', (_, draft) => {
  test('says its title and language, and everything on it is tagged or page furniture', async () => {
    const { info, untagged } = await heard(draft)
    expect([info.Title, info.Language]).toEqual([draft.title, 'en-GB'])
    expect(untagged).toEqual([])
  })

  test('is read in the order it was written, under its own headings without a level left out', async () => {
    const { pieces } = await heard(draft)
    const headings = pieces.filter(({ role }) => /^H\d$/.test(role))
    expect(headings[0]).toEqual({ role: 'H1', text: draft.title })
    const written = draft.blocks.flatMap((block) => (block.block === 'heading' ? [block.text] : []))
    expect(
      headings
        .slice(1)
        .map(({ text }) => text)
        .filter((text) => text !== 'Sources'),
    ).toEqual(written)
    const levels = headings.map(({ role }) => Number(role.slice(1)))
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    const whole = pieces.map(({ text }) => text).join(' ')
    let from = 0
    for (const block of draft.blocks)
      if (block.block === 'paragraph') {
        const opening = block.sentences[0].text.slice(0, 40).replace(/\s+/g, ' ').trim()
        const at = whole.indexOf(opening, from)
        expect([opening, at >= from]).toEqual([opening, true])
        from = at
      }
  })

  test('has a header cell for each column of each table', async () => {
    const { pieces } = await heard(draft)
    const wanted = draft.blocks.flatMap((block) => (block.block === 'table' ? block.head : []))
    expect(pieces.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual(wanted)
  })
})

test('a sheet takes one page, and the MG3 of the ordinary file no more than six', async () => {
  expect((await heard(actionPlan(view))).pages).toBe(1)
  expect((await heard(dipSample(view))).pages).toBe(1)
  expect((await heard(mg3(view))).pages).toBeLessThanOrEqual(6)
})
