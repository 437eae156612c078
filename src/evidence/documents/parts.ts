import type { Page } from '#case/page'
import { headLines, recognitions } from './kind.ts'
import { messageLines } from './messageLines.ts'

const continues = /\bcontinu(?:ation|ed)\b|\(cont['’]?d?\)|\(reverse\)|^(?:mg ?\d{1,2}\S* )?page (?!1\b)\d{1,3} of \d{1,3}$/i
const firstOfSeveral = /\bpage 1 of \d{1,3}\b/i
const declaration = /this statement,? \(?consisting of/i

/** Whether a form begins on this page, after a page that belongs to another (or another copy of the same) form. */
function begins(page: Page, before: readonly Page[]): boolean {
  const lines = headLines(page)
  if (lines.slice(0, 6).some((line) => continues.test(line))) return false
  const titled = recognitions([page], 6).find(({ titled, strength }) => titled && strength >= 4)
  const current = recognitions(before)[0]
  if (!titled) return messageLines([page]) >= 5 && messageLines(before) === 0 && current?.titled === true
  // The stalking block of a DASH often has a page of its own, and its own heading.
  if (titled.kind === 'S-DASH' && current?.kind === 'DASH') return /s-? ?dash|screening tool|checklist for use/i.test(titled.shown)
  if (titled.kind !== current?.kind) return true
  return declaration.test(page.text) || firstOfSeveral.test(page.text)
}

/** The pages of a document as the forms it holds, each a run of pages; one run where it is one form. */
export function partsOf(pages: readonly Page[]): readonly (readonly [Page, ...Page[]])[] {
  const parts: [Page, ...Page[]][] = []
  for (const page of pages) {
    const current = parts.at(-1)
    if (!current || begins(page, current)) parts.push([page])
    else current.push(page)
  }
  return parts
}
