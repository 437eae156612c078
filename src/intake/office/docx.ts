import { numberingIn } from './numbering.ts'
import { partsOf, xmlOf } from './parts.ts'
import { storyText } from './story.ts'

const textPart = /^word\/(document\d*|numbering|styles|header\d*|footer\d*|footnotes|endnotes)\.xml$/

/** The text of a Word document: headers, the body with its tables and text boxes, notes, footers. Deletions, hidden text and prompts are left out. */
export function readDocx(bytes: Uint8Array): string {
  const parts = partsOf(bytes, (name) => textPart.test(name))
  const names = [...parts.keys()].sort()
  const numbering = numberingIn(xmlOf(parts.get('word/numbering.xml')))
  const story = (name: string) => storyText(xmlOf(parts.get(name)), numbering)
  const each = (pattern: RegExp) => [...new Set(names.filter((name) => pattern.test(name)).map(story))]
  const stories = [...each(/header/), ...each(/document/), ...each(/footnotes|endnotes/), ...each(/footer/)]
  return stories.filter((text) => text !== '').join('\n\n')
}
