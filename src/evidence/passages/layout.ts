import { linesOf } from './lines.ts'
import { certainLabel, labelledLine } from './printed.ts'
import type { Span } from './sentences.ts'

/** A stretch of running text, or one row of a form, between breaks of the layout. */
export type Block = Span & Readonly<{ is: 'prose' | 'row' | 'heading'; paragraph: number; heading: string | undefined }>

const listItem = /^\s*(?:[-–•*▪●☐☒☑□■]|\[[ xX✓✔]?\]|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|[ivx]{1,4}[.)]\s)/
const dashDate =
  /^\s*(?:on |about |around |the )?(?:\d{1,2}(?:\/\d{1,2})?(?:st|nd|rd|th)?\s+\p{L}{3,9}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)[^.\n]{0,30}\s[-–]\s/iu

/** A line that breaks off in the middle of a sentence. */
const breaksOff = /(?:[\p{Ll}’'),]|\b(?:I|IP|DEF|SUS))$/u
/** A word after which nobody ends a sentence. */
const hangs =
  /(?:,|\b(?:and|or|but|the|an?|to|of|in|on|at|by|with|from|for|that|which|who|what|when|where|if|because|as|my|his|her|their|was|were|is|had|has))$/
/** Whether a blank line between two lines is a gap of the page and no end of a paragraph: the sentence goes on below it. */
const goesOnBelow = (above: string, below: string): boolean =>
  breaksOff.test(above) && (/^\p{Ll}/u.test(below) || (hangs.test(above) && /^(?:I\b|["“‘(]|\p{Lu}\p{Ll})/u.test(below)))

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
  for (const line of lines) {
    const shown = line.text.trim()
    if (shown === '') {
      blank = true
      continue
    }
    if (/^[-=_*.\s]{4,}$/.test(shown)) {
      finish()
      blank = true
      continue
    }
    const starts = line.start + (line.text.length - line.text.trimStart().length)
    const ends = line.start + line.text.trimEnd().length
    const row = line.text.includes('\t')
    if (blank && open?.is === 'prose' && !row && goesOnBelow(previous, shown)) blank = false
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
