import { isNonEmpty } from '#case/quote'
import type { Draft } from '#drafting/block'
import { titleProperty, versionProperty } from '#drafting/editing/marks'
import { wordBack } from '#drafting/editing/wordBack'
import { notesOn } from '#drafting/sources'
import { wordParagraphs } from '#intake/office/wordParagraphs'
import { Unreadable } from '#intake/problems'
import type { Reply } from '../contract.ts'
import { done, refused } from '../reply.ts'
import { printedOf } from './contentHash.ts'
import { type Open, versionSaid } from './editedDraft.ts'
import type { WorkingDraft } from './workingDraft.ts'

/** A document that came back, against the version it says it is. */
export function fromWord({ state: { context }, drafted }: Open, bytes: Uint8Array): Reply<NonNullable<WorkingDraft['word']>> {
  try {
    const { paragraphs, properties } = wordParagraphs(bytes)
    const number = Number(/^Version (\d+)/.exec(properties.get(versionProperty) ?? '')?.[1])
    const version = context.versions.find(({ version }) => version === number)
    const title = properties.get(titleProperty)
    if (title === undefined || !isNonEmpty(paragraphs)) return refused('This is not a Word document that Foursight wrote.')
    if (!version || title !== version.content.title)
      return refused(`This is “${title}”, ${properties.get(versionProperty)}, which is no version of “${drafted.title}” in this case.`)
    const { parts } = version.content
    const draft: Draft = { ...printedOf(version.content), version: versionSaid(version) }
    return done({
      base: parts,
      next: wordBack(title, parts, paragraphs, notesOn(draft)),
    })
  } catch (error) {
    if (error instanceof Unreadable) return refused(`The document could not be opened: ${error.message}`)
    throw error
  }
}
