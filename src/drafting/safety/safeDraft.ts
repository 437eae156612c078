import { isNonEmpty, type NonEmpty } from '#case/quote'
import type { Block, Draft } from '../block.ts'
import { numberSources, sentencesOf } from '../sources.ts'
import type { ProtectedDetail } from './detail.ts'
import { type Leak, leaksIn } from './leaks.ts'

declare const checked: unique symbol

/** A draft whose reader may see every word of it. Only `safeDraft` makes one, and the writers take nothing else. */
export type SafeDraft = Draft & Readonly<{ [checked]: true }>

/** Words that may be printed, drawn or used as a file name: a search result, the label of a map. */
export type SafeText = string & Readonly<{ [checked]: true }>

export type Checked<T> = Readonly<{ safe: true; checked: T } | { safe: false; leaks: NonEmpty<Leak> }>

/** Checks what a draft would print against what its reader must not learn. The Crown's own documents may hold an address; nobody else's may. */
export const safeDraft = (draft: Draft, details: readonly ProtectedDetail[]): Checked<SafeDraft> =>
  draft.reader === 'crown' ? { safe: true, checked: draft as SafeDraft } : checkedOf(draft as SafeDraft, printedBy(draft), details)

/** The same for words outside a draft that somebody on the suspect's side may see. */
export const safeText = (text: string, details: readonly ProtectedDetail[]): Checked<SafeText> => checkedOf(text as SafeText, text, details)

function checkedOf<T>(kept: T, printed: string, details: readonly ProtectedDetail[]): Checked<T> {
  const leaks = leaksIn(printed, details)
  return isNonEmpty(leaks) ? { safe: false, leaks } : { safe: true, checked: kept }
}

const partsOf = (block: Block): readonly string[] => {
  switch (block.block) {
    case 'heading':
      return [block.text]
    case 'table':
      return [block.caption, ...block.head]
    case 'term':
      return [`${block.number}.`]
    case 'signature':
      return block.lines
    default:
      return []
  }
}

/** Every word a writer can print of a draft, in reading order, so that a detail broken over two sentences or cells is still found. */
export function printedBy(draft: Draft): string {
  const { sources } = numberSources(draft)
  return [
    draft.title,
    draft.urn,
    draft.version,
    draft.made,
    ...draft.blocks.flatMap((block) => [...partsOf(block), ...sentencesOf(block).map(({ text }) => text)]),
    ...(draft.annex ? printedByMap(draft.annex) : []),
    ...sources.flatMap(({ cite, words }) => [cite, words]),
  ]
    .filter((text) => text !== undefined)
    .join(' ')
}

/** The words of a map. The number a street has in its legend is no house number. */
function printedByMap({ map, caption, alt }: NonNullable<Draft['annex']>): readonly string[] {
  const names = map.streets.map(({ name }) => name)
  return [caption, map.title, map.note, ...names, names.reduce((left, name, at) => left.replaceAll(`${at + 1} ${name}`, name), alt)]
}

/** The name of the file a checked draft is saved under, safe on every file system. */
export const fileNameOf = (draft: SafeDraft, name: string, ending: string): string =>
  `${[name, draft.urn]
    .filter((part) => part !== undefined)
    .join(' ')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .slice(0, 100)}.${ending}`
