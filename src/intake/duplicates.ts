import type { ReadDocument } from '#case/page'
import { folded } from '#case/quote'
import { sha256Of } from './identity.ts'
import { neverOpened } from './problems.ts'

/** Shorter texts are alike by chance: a label, a stamp. */
const shortest = 40

/**
 * In the order of their names, each copy (same bytes, or the same text with white space folded) pointing to the first of its kind:
 * the first whose text did not have to be recognised, where there is one.
 */
export function markDuplicates(documents: readonly ReadDocument[]): ReadDocument[] {
  const firsts = new Map<string, ReadDocument>()
  const ordered = documents.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const openings = ordered.map(openingOf)
  const alike = Map.groupBy(openings, (opening) => opening)
  const firstOf = (document: ReadDocument, at: number): ReadDocument | undefined => {
    const isAlone = alike.get(openings[at]!)!.length === 1
    const text = isAlone ? '' : folded(document.pages.map((page) => page.text).join(' '))
    const keys = [...(isOpened(document) ? [document.sha256] : []), ...(text.length < shortest ? [] : [`text ${text}`])]
    const first = keys.map((key) => firsts.get(key)).find((found) => found !== undefined)
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, first ?? document)
    return first
  }
  const places = [...ordered.keys()].sort((a, b) => Number(isScanned(ordered[a]!)) - Number(isScanned(ordered[b]!)) || a - b)
  const found = new Map(places.map((at) => [at, firstOf(ordered[at]!, at)]))
  return ordered.map((document, at) => {
    const first = found.get(at)
    return first ? { ...document, duplicateOf: first.id } : document
  })
}

const isScanned = ({ pages }: ReadDocument): boolean => pages.some(({ source }) => source === 'ocr')

/** The first letters of a document: only those that begin alike can be alike, and folding a long text takes time. */
function openingOf({ pages }: ReadDocument): string {
  let opening = ''
  for (const { text } of pages)
    for (const [word] of text.matchAll(/\S+/g)) {
      opening += word
      if (opening.length >= longestOpening) return opening.slice(0, longestOpening)
    }
  return opening
}
const longestOpening = 400

const ofNothing = sha256Of(new Uint8Array())

/** What is locked or damaged inside an archive has no bytes to compare, whatever size it says. */
const isOpened = ({ bytes, problem, sha256 }: ReadDocument): boolean =>
  bytes > 0 && sha256 !== ofNothing && !(problem !== undefined && neverOpened.has(problem))
