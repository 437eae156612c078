import { median, type Placed } from '../layout/placed.ts'
import type { Glyph, Mark } from './glyphs.ts'

/**
 * Words of characters that follow one another on a line. The gaps are measured: PDFium guesses blanks inside kerned names, and many files
 * draw no blanks at all. All characters must already stand upright. `shownAs` is asked what a character standing alone shows.
 */
export function wordsOf(glyphs: readonly (Glyph | Mark)[], shownAs: (glyph: Glyph) => string): Placed[] {
  const words: Placed[] = []
  let run: Glyph[] = []
  let blanks = new Set<number>()
  const end = (hyphenated: boolean) => {
    if (run.length > 0) words.push(...wordsOfRun(run, blanks, hyphenated, shownAs))
    run = []
    blanks = new Set()
  }
  for (const glyph of glyphs) {
    if (glyph === 'blank') blanks.add(run.length)
    else if (typeof glyph === 'string') end(glyph === 'hyphen')
    else {
      const last = run[run.length - 1]
      if (last && !follows(last, glyph)) end(false)
      run.push(glyph)
    }
  }
  end(false)
  return words
}

function follows(last: Glyph, glyph: Glyph): boolean {
  const height = Math.max(last.bottom - last.top, glyph.bottom - glyph.top)
  const overlap = Math.min(last.bottom, glyph.bottom) - Math.max(last.top, glyph.top)
  const sameBox = Math.abs(glyph.left - last.left) < 0.01 && Math.abs(glyph.right - last.right) < 0.01
  return (
    sameBox ||
    (overlap > 0.4 * Math.min(last.bottom - last.top, glyph.bottom - glyph.top) &&
      glyph.left - last.right > -0.5 * height &&
      glyph.left - last.right < 3 * height)
  )
}

function wordsOfRun(run: readonly Glyph[], blanks: ReadonlySet<number>, hyphenated: boolean, shownAs: (glyph: Glyph) => string): Placed[] {
  const limit = widestGapInWord(run, blanks)
  const words: Placed[] = []
  let start = 0
  for (let at = 1; at <= run.length; at++) {
    if (at < run.length && !blanks.has(at) && run[at]!.left - run[at - 1]!.right <= limit) continue
    words.push(wordOf(run.slice(start, at), at === run.length && hyphenated, shownAs))
    start = at
  }
  return words
}

/** A blank is a fifth of the height and more; kerning much less. Where every letter is set apart, that much more is allowed. */
function widestGapInWord(run: readonly Glyph[], blanks: ReadonlySet<number>): number {
  const middle = run[run.length >> 1]!
  const height = middle.bottom - middle.top
  const usual = 0.15 * height
  let apart = 0
  for (let at = 1; at < run.length; at++) if (run[at]!.left - run[at - 1]!.right > 0.05 * height && !blanks.has(at)) apart++
  if (run.length < 5 || apart < 0.5 * (run.length - 1 - blanks.size)) return usual
  const gaps = run.slice(1).flatMap((glyph, at) => (blanks.has(at + 1) ? [] : [glyph.left - run[at]!.right]))
  const spacing = median(gaps)
  const letters = run.filter((glyph) => /\p{L}/u.test(glyph.text)).length
  return spacing > 0.05 * height && spacing < 0.5 * height && letters >= 0.7 * run.length ? spacing + usual : usual
}

function wordOf(glyphs: readonly Glyph[], hyphenated: boolean, shownAs: (glyph: Glyph) => string): Placed {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let text = ''
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left)
    top = Math.min(top, glyph.top)
    right = Math.max(right, glyph.right)
    bottom = Math.max(bottom, glyph.bottom)
    text += glyph.code >= 0xf000 && glyph.code <= 0xf0ff ? shownAs(glyph) : glyph.text
  }
  if (glyphs.length === 1) text = shownAs(glyphs[0]!)
  return { text, left, top, right, bottom, confidence: -1, ...(hyphenated ? { goesOn: 'hyphen' } : {}) }
}
