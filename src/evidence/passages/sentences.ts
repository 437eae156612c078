const titles = new Set('mr mrs miss ms dr prof st insp sgt cpl pc dc rev hon cllr v vs'.split(' '))

/** From `start` up to but not including `end`, blanks around it left out. */
export type Span = Readonly<{ start: number; end: number }>

const abbreviations = new Set(
  'mr mrs miss ms dr prof st no nos s ss sec para ref tel ext insp sgt cpl p.c pc d.c dept st approx inc incl etc e.g i.e eg ie vs v r cf ltd plc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri p.m a.m est hon rev cllr ave rd a.k.a aka dob d.o.b c.o resp viz al fig vol art cl reg min mins hr hrs sq'.split(
    ' ',
  ),
)

/**
 * Splits running text into sentences, keeping offsets from the start of `text`. A full stop after an abbreviation, within a date, time or section
 * number, or inside quotation marks does not end one.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  let quoted = 0
  const push = (end: number) => {
    for (let from = start; from < end; ) {
      const to = end - from > longest ? breakBefore(text, from + longest, from) : end
      const slice = text.slice(from, to)
      const lead = slice.length - slice.trimStart().length
      const trimmed = slice.trim()
      if (/[\p{L}\p{N}]/u.test(trimmed)) spans.push({ start: from + lead, end: from + lead + trimmed.length })
      from = to
    }
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (sign === '“' || (sign === '"' && quoted === 0)) {
      if (closes(text, at)) quoted = at + 1
    } else if (sign === '”' || sign === '"') {
      quoted = 0
      if (/[.!?]/.test(text[at - 1] ?? '') && beginsAfter(text, at + 1)) push(at + 1)
    } else if ((sign === '.' || sign === '!' || sign === '?') && quoted === 0) {
      let end = at + 1
      while (end < text.length && /[.!?'’)\]]/.test(text[end]!)) end += 1
      if (endsSentence(text, at, end)) push(end)
      at = end - 1
    }
  }
  push(text.length)
  return spans
}

/** A run of words without a stop in sight is cut, so that one endless line cannot hold a reader up. */
const longest = 1500
const breakBefore = (text: string, at: number, from: number): number => {
  const line = text.lastIndexOf('\n', at)
  const blank = text.lastIndexOf(' ', at)
  return line > from ? line : blank > from ? blank : at
}

/** A quotation mark that is closed within reach; one that is not does not hold a page together. */
const closes = (text: string, at: number): boolean => {
  const end = text.slice(at + 1, at + 600).search(/["”]/)
  return end >= 0
}

const beginsAfter = (text: string, at: number): boolean =>
  /^\s+["“‘'(]?[\p{Lu}\d]/u.test(text.slice(at, at + 8)) || text.slice(at).trim() === ''

/** "Am I afraid of him? Yes I am.": one breath. */
const askedOfMyself = /(?:^|[.!?]\s+|\n)(?:am|was|do|did|have) I\b[^.!?]*$/i
const answeredYes = /^\s+(?:yes|aye|yeah|yep|I am|I do|I was|I did)\b/i

function endsSentence(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 12)
  if (after.trim() === '') return true
  if (text[at] === '?' && answeredYes.test(after) && askedOfMyself.test(text.slice(Math.max(0, at - 90), at))) return false
  if (!/^\s/.test(after)) return /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}{2}[.!?]$/u.test(text.slice(Math.max(0, at - 3), end))
  if (text[at] === '.' && end === at + 1) {
    const word = /([\p{L}\p{N}.'’]+)$/u.exec(text.slice(Math.max(0, at - 14), at))?.[1]?.toLowerCase() ?? ''
    if (
      abbreviations.has(word) &&
      !titles.has(word) &&
      /^\s+(?:I|I['’]\p{L}+|He|She|The|They|We|It|On|My|His|Her|This|That|Then|When|In|At|After|But|And|There|As|So|If|You)\b/u.test(after)
    )
      return true
    if (abbreviations.has(word) && !(/^(?:pm|am|p\.m|a\.m|hrs|etc)$/.test(word) && /^\s+\p{Lu}/u.test(after))) return false
    // "At her h/a. DEF drives past": shorthand, and no initial.
    if (/^\p{L}$/u.test(word) && word !== 'i' && text[at - 2] !== '/') return false
    if (/^\d{1,3}$/.test(word) && at < 5) return false
  }
  if (/^\s+["“‘'(]?[\p{Lu}\d£]/u.test(after)) return true
  return (
    /^\s+[\p{Ll}]/u.test(after) &&
    (text[at] === '!' || text[at] === '?' || /^\s+(?:i|he|she|they|we|then|and then|it|the|my|his|her)\s/.test(after))
  )
}
