import { folded } from '#case/quote'
import type { Block, Draft, Sentence } from '#drafting/block'
import { sentencesOf } from '#drafting/sources'
import type { DraftView } from '#drafting/view'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { saidOutright } from '#law/outright'
import { readLabelled } from '../reading/labelled.ts'

type Viewed = Readonly<{ view: DraftView; pages: ReadonlyMap<string, string> }>
const made = new Map<string, Promise<Viewed>>()

/** A labelled police file as the drafts see it before anyone has decided anything, and its pages' text by document and number. */
export function viewOf(id: string): Promise<Viewed> {
  const before = made.get(id) ?? madeOf(id)
  made.set(id, before)
  return before
}

async function madeOf(id: string): Promise<Viewed> {
  const file = await readLabelled(id)
  const reading = readFile(file)
  const unreadable = file.documents.filter(({ problem }) => problem).map(({ name }) => name)
  const assessment = assess(reading, '2026-11-21', { documents: file.documents.length - unreadable.length, unreadable })
  const pages = new Map(
    file.documents.flatMap((document) => document.pages.map((page) => [`${document.id} ${page.number}`, folded(page.text)] as const)),
  )
  const documents = file.documents.map(({ id: document, name }) => ({ id: document, name }))
  return {
    pages,
    view: {
      reading: saidOutright(reading),
      whole: reading,
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

export const sentencesIn = ({ blocks }: Pick<Draft, 'blocks'>): readonly Sentence[] => blocks.flatMap(sentencesOf)

const isTopHeading = (block: Block): boolean => block.block === 'heading' && block.level === 1

export const headingsOf = ({ blocks }: Draft): readonly string[] =>
  blocks.flatMap((block) => (block.block === 'heading' && block.level === 1 ? [block.text] : []))

/** The blocks under one main heading. */
export function sectionOf({ blocks }: Draft, heading: string): Pick<Draft, 'blocks'> {
  const from = blocks.findIndex((block) => isTopHeading(block) && block.block === 'heading' && block.text === heading)
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex(isTopHeading)
  return { blocks: to < 0 ? rest : rest.slice(0, to) }
}
