import type { Page } from '#case/page'
import { headLines, type Recognition, recognitions } from './kind.ts'
import { messageLines } from './messageLines.ts'
import { isOfOneForm, type Pager, pagersOn } from './pagers.ts'
import { aboveTable, withoutRunningHeads } from './runningHeads.ts'

const continues = /\bcontinu(?:ation|ed)\b|\(cont['’]?d?\)|\(reverse\)/i
const declaration = /this statement,? \(?consisting of/i

const formNumber = /^(?:form )?MG ?0?(\d{1,2}) ?([A-E]?)(?: ?\((?:T|VPS)\))?$/i

/** What a page starts as, whether it holds messages, its form's number in the corner, and its place among the pages of that form. */
type Look = Readonly<{
  page: Page
  lines: readonly string[]
  titled: Recognition | undefined
  messages: number
  corner: string | undefined
  pagers: readonly Pager[]
}>

function lookAt(page: Page, bare: Page, pages: number): Look {
  const lines = headLines(aboveTable(bare), 6)
  const titled = recognitions([page], 5, true, lines).find(({ kind, strength }) => strength >= 5 || (kind === 'VPS' && isAccount(page)))
  // A page with a form's title and number is that form's, though whoever printed the whole counted its pages through.
  const isNumbered = titled?.titled === true && /\bMG ?\d/i.test(titled.shown)
  return {
    page,
    lines,
    titled,
    messages: messageLines([page]),
    corner: cornerOf(page),
    pagers: pagersOn(page).filter(({ of }) => isOfOneForm(of, pages) && !(isNumbered && of === pages)),
  }
}

/** The form's number where it stands alone in a corner, at the head or the foot. */
function cornerOf({ text }: Page): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const cells = [...lines.slice(0, 3), ...lines.slice(-2)].flatMap((line) => line.split(/\t|\s{2,}/))
  const found = cells.map((cell) => formNumber.exec(cell.trim())).find((one) => one !== null)
  return found ? `MG${Number(found[1])}${found[2]!.toUpperCase()}` : undefined
}

/** Somebody tells of themselves: a personal statement, not the heading of a section about one. */
const isAccount = ({ text }: Page): boolean => (text.match(/\b(?:I|my|me)\b/g)?.length ?? 0) >= 6

/** The title of a plan, which has no number of its own; reports and risk forms have sections so headed. */
const planned = /^(?:risk (?:management|and safety)|safety|victim safety|safeguarding) plan\b[^.]{0,60}$/i
const isForm = ({ titled }: Look): boolean => titled !== undefined && /^(?:MG(?:4|8|9|1[0-6])|VPS|PIN|BAIL|ORDER|PNC)$/.test(titled.kind)

/** Whether this is the page, from 1, of the form that began with that one: both say so. */
const isPageOf = (look: Look, first: Look, place: number): boolean =>
  look.pagers.some(({ at, of }) => at === place && first.pagers.some((begun) => begun.at === 1 && begun.of === of))

/** Whether a form begins on this page, the so-manieth of the part so far: it says so, or has its title at the very top and something of the form below it, not a section's heading. */
function begins(look: Look, first: Look, place: number): boolean {
  if (isPageOf(look, first, place)) return false
  if (look.pagers.some(({ at }) => at === 1) && first.pagers.some(({ at, of }) => at === 1 && of < place)) return true
  if (look.corner !== undefined && first.corner !== undefined && look.corner !== first.corner) return true
  if (look.pagers.some(({ at }) => at > 1) || look.lines.some((line) => continues.test(line))) return false
  const { titled } = look
  if (!titled && isForm(first) && planned.test(look.lines[0] ?? '')) return true
  if (!titled) return look.messages >= 5 && first.messages === 0 && first.titled !== undefined
  // The stalking block of a DASH often has a page of its own, and its own heading.
  if (titled.kind === 'S-DASH' && first.titled?.kind === 'DASH') return /s-? ?dash|screening tool|checklist for use/i.test(titled.shown)
  const isSameForm = look.corner !== undefined && look.corner === first.corner
  if (titled.kind !== first.titled?.kind) return !isSameForm || titled.kind === 'VPS'
  return declaration.test(look.page.text) || look.pagers.some(({ at }) => at === 1)
}

/** A form in a document: its pages, and the same as its kind is read from them, in a bundle without the running heads. */
export type Part = Readonly<{ pages: readonly [Page, ...Page[]]; bare: readonly Page[] }>

/** The forms a document holds, each a run of pages; one where it is one form. */
export function partsOf(pages: readonly Page[]): readonly Part[] {
  const bare = withoutRunningHeads(pages)
  const parts: { first: Look; pages: [Page, ...Page[]]; bare: Page[] }[] = []
  for (const [at, page] of pages.entries()) {
    const bareOne = bare[at] ?? page
    const look = lookAt(page, bareOne, pages.length)
    const current = parts.at(-1)
    if (!current || begins(look, current.first, current.pages.length + 1)) parts.push({ first: look, pages: [page], bare: [bareOne] })
    else {
      current.pages.push(page)
      current.bare.push(bareOne)
    }
  }
  return parts.map((part) => ({ pages: part.pages, bare: parts.length > 1 ? part.bare : part.pages }))
}
