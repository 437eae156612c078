import { inWords } from '#case/dates'
import type { Block, Draft } from './block.ts'
import { documentNames } from './documentNames.ts'
import { eachOnce } from './once.ts'
import type { DraftView } from './view.ts'

/** A document made from the view, with what stands on every page of it. No sentence in it twice. */
export const drafted = (
  view: DraftView,
  { title, reader = 'crown', sheet }: Readonly<{ title: string; reader?: Draft['reader']; sheet?: true }>,
  blocks: readonly Block[],
): Draft => ({
  title,
  ...(sheet ? { sheet } : {}),
  reader,
  marking: 'OFFICIAL-SENSITIVE',
  urn: view.reading.urn?.value,
  version: view.version,
  made: inWords(view.today),
  documentNames: documentNames(view),
  blocks: eachOnce(blocks),
})
