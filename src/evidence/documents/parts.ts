import type { Page } from '#case/page'
import { headLines, type Recognition, recognitions } from './kind.ts'
import { messageLines } from './messageLines.ts'

const continues = /\bcontinu(?:ation|ed)\b|\(cont['’]?d?\)|\(reverse\)|^(?:mg ?\d{1,2}\S* )?page (?!1\b)\d{1,3} of \d{1,3}$/i
const firstOfSeveral = /\bpage 1 of \d{1,3}\b/i
const declaration = /this statement,? \(?consisting of/i

/** What a page starts as, and whether it holds messages: all that is asked of it when the forms of a bundle are told apart. */
type Look = Readonly<{ page: Page; lines: readonly string[]; titled: Recognition | undefined; messages: number }>

const lookAt = (page: Page): Look => ({
  page,
  lines: headLines(page, 6),
  titled: recognitions([page], 5, true).find(({ strength }) => strength >= 5),
  messages: messageLines([page]),
})

/** Whether a form begins on this page: its title at the very top and something of the form below it, not a section's heading, after a part that began with another page. */
function begins(look: Look, first: Look): boolean {
  if (look.lines.some((line) => continues.test(line))) return false
  const { titled } = look
  if (!titled) return look.messages >= 5 && first.messages === 0 && first.titled !== undefined
  // The stalking block of a DASH often has a page of its own, and its own heading.
  if (titled.kind === 'S-DASH' && first.titled?.kind === 'DASH') return /s-? ?dash|screening tool|checklist for use/i.test(titled.shown)
  if (titled.kind !== first.titled?.kind) return true
  return declaration.test(look.page.text) || firstOfSeveral.test(look.page.text)
}

/** The pages of a document as the forms it holds, each a run of pages; one run where it is one form. */
export function partsOf(pages: readonly Page[]): readonly (readonly [Page, ...Page[]])[] {
  if (pages.length === 1) return pages[0] ? [[pages[0]]] : []
  const parts: { first: Look; pages: [Page, ...Page[]] }[] = []
  for (const page of pages) {
    const look = lookAt(page)
    const current = parts.at(-1)
    if (!current || begins(look, current.first)) parts.push({ first: look, pages: [page] })
    else current.pages.push(page)
  }
  return parts.map((part) => part.pages)
}
