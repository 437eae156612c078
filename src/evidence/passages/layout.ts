import { type Line, linesOf } from './lines.ts'
import { certainLabel, labelledLine } from './printed.ts'
import type { Span } from './sentences.ts'

/** A stretch of running text, or one row of a form, between breaks of the layout. */
export type Block = Span & Readonly<{ is: 'prose' | 'row' | 'heading'; paragraph: number; heading: string | undefined }>

const listItem = /^\s*(?:[-–•*▪●☐☒☑□■]|\[[ xX✓✔]?\]|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|[ivx]{1,4}[.)]\s)/
const dashDate =
  /^\s*(?:on |about |around |the )?(?:\d{1,2}(?:\/\d{1,2})?(?:st|nd|rd|th)?\s+\p{L}{3,9}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)[^.\n]{0,30}\s[-–]\s/iu

/** Parts a page into blocks. Lines of a paragraph are joined; table rows, form labels, list items and headings stand alone. */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text)
  const widest = Math.max(...lines.map((line) => line.text.trim().length), 40)
  const blocks: Block[] = []
  let paragraph = 0
  let heading: string | undefined
  let open: { start: number; end: number; is: 'prose' | 'row' } | undefined
  const finish = () => {
    if (open) blocks.push({ ...open, paragraph, heading })
    open = undefined
  }
  let blank = true
  let previous = ''
  for (const [at, line] of lines.entries()) {
    const shown = line.text.trim()
    if (shown === '' && open?.is === 'prose' && goesOn(text.slice(open.start, open.end), lines[at + 1])) continue
    if (shown === '' || /^[-=_*.\s]{4,}$/.test(shown)) {
      finish()
      blank = true
      continue
    }
    const starts = line.start + (line.text.length - line.text.trimStart().length)
    const ends = line.start + line.text.trimEnd().length
    const row = line.text.includes('\t')
    const labelled =
      !row &&
      shown.length < widest * 0.9 &&
      (labelledLine.test(line.text) || (certainLabel.test(line.text) && shown.length < 70 && !/[.!?]$/.test(shown)))
    const headed = !row && !labelled && isHeading(shown) && (blank || /[.!?:"”)]$/.test(previous) || previous.length < widest * 0.6)
    const short = previous !== '' && previous.length < widest * 0.62 && /^\p{Lu}|^["“(\d]/u.test(shown)
    const paragraphBreak = previous !== '' && previous.length < widest * 0.8 && /[.!?"”]$/.test(previous) && /^["“‘']?\p{Lu}/u.test(shown)
    if (blank || row || labelled || headed || short || paragraphBreak || listItem.test(line.text) || dashDate.test(line.text)) {
      finish()
      paragraph += 1
    }
    if (headed) {
      heading = shown
      blocks.push({ start: starts, end: ends, is: 'heading', paragraph, heading })
    } else if (row || labelled) {
      if (labelled && isBareLabel(shown)) heading = shown
      open = { start: starts, end: ends, is: 'row' }
      finish()
    } else if (open) open.end = ends
    else open = { start: starts, end: ends, is: 'prose' }
    blank = false
    previous = shown
  }
  finish()
  return blocks
}

/** Words that no sentence ends with. */
const midway =
  /(?:^|\s)(?:a|an|the|my|our|his|her|their|your|and|or|but|of|in|into|on|at|to|for|from|with|by|about|because|that|he|she|I|we|they|was|were|is|had|has)$/

/** Lines of one sentence set apart by a gap, as where a long line was broken again: running text that has not come to its end, and goes on in small letters. */
function goesOn(prose: string, next: Line | undefined): boolean {
  const shown = next?.text.trim() ?? ''
  if (prose.length < 60 || shown.length < 3 || /[.!?:;"”)\]]$/.test(prose) || next!.text.includes('\t') || listItem.test(next!.text))
    return false
  return /^\p{Ll}/u.test(shown) || (midway.test(prose) && /^[\p{L}\d]/u.test(shown))
}

/** "4. Victim": a label with nothing beside it heads what follows. */
const isBareLabel = (shown: string): boolean => /^(?:\d+[.)]?\s*)?[\p{L}/ ()]+:?$/u.test(shown) && shown.split(/\s+/).length <= 4

/** A short line without a sentence in it: "1. Summary", "Special measures", "RISK:". */
function isHeading(shown: string): boolean {
  if (
    shown.length > 60 ||
    /^(?:none|nil|no|yes|n\/?a|enclosed|attached|declined|offered|given|refused|completed|not (?:known|required|applicable|done|taken|yet)|unknown|met|standard|medium|high|g|ng|nt)\b/i.test(
      shown,
    )
  )
    return false
  const words = shown.split(/\s+/)
  if (/:$/.test(shown)) return words.length <= 7
  if (/[.!?,;"”]$/.test(shown.replace(/^\d+\.\s*/, ''))) return false
  if (words.length > 6 || /\d{2,}|[£@"“]/.test(shown.replace(/^\d+[.)]?\s*/, ''))) return false
  return /^(?:\d+[.)]?\s+)?\p{Lu}[\p{L}/&' ()-]*$/u.test(shown) && !/\b(?:he|she|I|was|is|has|had|me|my|they|said|text)\b/.test(shown)
}
