import type { Compound } from '../../compound.ts'
import { problems, Unreadable } from '../../problems.ts'
import { fontsOf } from './fonts.ts'
import { headersIn } from './headers.ts'
import { headingOf } from './heading.ts'
import { listsOf } from './lists.ts'
import { storyText } from './story.ts'
import { Stream } from './stream.ts'
import { textOf } from './text.ts'

/**
 * The text of a document of Word 97 to 2003: headers, the body with its tables, text boxes, notes, footers, up to so many characters of each.
 * Deletions, hidden text and comments are left out. Throws `Unreadable` where it is locked, older or damaged.
 */
export function readDoc(file: Compound, most: number): { text: string; full: boolean; problem: string | undefined } {
  const heading = headingOf(file)
  const data = new Stream(file.read('Data') ?? new Uint8Array())
  const text = textOf(heading, data)
  const means = { text, fonts: fontsOf(heading), numbering: listsOf(heading), data }
  const story = ({ from, to }: { from: number; to: number }) => storyText(means, from, Math.min(to, from + most))
  const { body, footnotes, endnotes, boxes, headerBoxes } = heading.parts
  const { headers, footers } = headersIn(heading)
  const stories = [
    ...new Set([...headers, headerBoxes].map(story)),
    ...[body, boxes, footnotes, endnotes].map(story),
    ...new Set(footers.map(story)),
  ].filter((words) => words !== '')
  const isWhole = text.isWhole(body.from, body.to)
  if (stories.length === 0 && !isWhole) throw new Unreadable(problems.damaged)
  return { text: stories.join('\n\n'), full: body.to > most, problem: isWhole ? undefined : problems.partlyDamaged }
}
