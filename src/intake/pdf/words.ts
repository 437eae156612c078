import { median, type Placed } from '../layout/placed.ts'
import { unjoined } from '../symbols.ts'
import { blank, type Glyphs, isMark, lineEndHyphen } from './glyphs.ts'

/** Asked what a character standing alone shows, by its place among PDFium's characters and its code; `undefined` where it shows itself. */
type Pictured = (index: number, code: number) => string | undefined

/** Characters that follow one another on a line: `at` their places among the glyphs, `length` of them in use, and before which of them a blank stands. */
type Run = { at: Int32Array; length: number; blankBefore: Uint8Array; blanks: number }

/**
 * Words of characters that follow one another on a line. The gaps are measured: PDFium guesses blanks inside kerned names, and many files
 * draw no blanks at all. All characters must already stand upright.
 */
export function wordsOf(glyphs: Glyphs, pictured: Pictured): Placed[] {
  const words: Placed[] = []
  const { code } = glyphs
  const run: Run = { at: new Int32Array(glyphs.length), length: 0, blankBefore: new Uint8Array(glyphs.length + 1), blanks: 0 }
  const end = (hyphenated: boolean) => {
    if (run.length > 0) addWordsOf(run, glyphs, hyphenated, pictured, words)
    if (run.blanks > 0) run.blankBefore.fill(0, 0, run.length + 1)
    run.length = 0
    run.blanks = 0
  }
  for (let at = 0; at < glyphs.length; at++) {
    if (code[at] === blank) {
      if (run.blankBefore[run.length] === 0) run.blanks++
      run.blankBefore[run.length] = 1
    } else if (isMark(code[at]!)) end(code[at] === lineEndHyphen)
    else {
      if (run.length > 0 && !follows(glyphs, run.at[run.length - 1]!, at)) end(false)
      run.at[run.length++] = at
    }
  }
  end(false)
  return words
}

function follows({ left, top, right, bottom }: Glyphs, last: number, next: number): boolean {
  const lastHigh = bottom[last]! - top[last]!
  const nextHigh = bottom[next]! - top[next]!
  const overlap = Math.min(bottom[last]!, bottom[next]!) - Math.max(top[last]!, top[next]!)
  const gap = left[next]! - right[last]!
  const height = Math.max(lastHigh, nextHigh)
  return (
    (overlap > 0.4 * Math.min(lastHigh, nextHigh) && gap > -0.5 * height && gap < 3 * height) ||
    (Math.abs(left[next]! - left[last]!) < 0.01 && Math.abs(right[next]! - right[last]!) < 0.01)
  )
}

function addWordsOf(run: Run, glyphs: Glyphs, hyphenated: boolean, pictured: Pictured, words: Placed[]) {
  const { left, right } = glyphs
  const limit = widestGapInWord(run, glyphs)
  let start = 0
  for (let nth = 1; nth <= run.length; nth++) {
    const isLast = nth === run.length
    if (!isLast && run.blankBefore[nth] === 0 && left[run.at[nth]!]! - right[run.at[nth - 1]!]! <= limit) continue
    words.push(wordOf(run, start, nth, glyphs, isLast && hyphenated, pictured))
    start = nth
  }
}

/** A blank is a fifth of the height and more; kerning much less. Where every letter is set apart, that much more is allowed. */
function widestGapInWord({ at, length, blankBefore, blanks }: Run, { left, top, right, bottom, code }: Glyphs): number {
  const middle = at[length >> 1]!
  const height = bottom[middle]! - top[middle]!
  const usual = 0.15 * height
  const gapBefore = (nth: number) => left[at[nth]!]! - right[at[nth - 1]!]!
  let apart = 0
  for (let nth = 1; nth < length; nth++) if (blankBefore[nth] === 0 && gapBefore(nth) > 0.05 * height) apart++
  if (length < 5 || apart < 0.5 * (length - 1 - blanks)) return usual
  const gaps: number[] = []
  for (let nth = 1; nth < length; nth++) if (blankBefore[nth] === 0) gaps.push(gapBefore(nth))
  const spacing = median(gaps)
  let letters = 0
  for (let nth = 0; nth < length; nth++) if (/\p{L}/u.test(drawn(code[at[nth]!]!))) letters++
  return spacing > 0.05 * height && spacing < 0.5 * height && letters >= 0.7 * length ? spacing + usual : usual
}

function wordOf(run: Run, from: number, to: number, glyphs: Glyphs, hyphenated: boolean, pictured: Pictured): Placed {
  const [first, last] = [run.at[from]!, run.at[to - 1]!]
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  let highest = 0
  for (let at = first; at <= last; at++) {
    left = Math.min(left, glyphs.left[at]!)
    top = Math.min(top, glyphs.top[at]!)
    right = Math.max(right, glyphs.right[at]!)
    bottom = Math.max(bottom, glyphs.bottom[at]!)
    highest = Math.max(highest, glyphs.code[at]!)
  }
  const isPlain = highest < 0xd800 && first !== last
  const text = isPlain ? glyphs.letters.slice(first, last + 1) : lettersShown(glyphs, first, last, pictured)
  const word = { text, left, top, right, bottom, confidence: -1 }
  return hyphenated ? { ...word, goesOn: 'hyphen' } : word
}

function lettersShown({ code, index }: Glyphs, first: number, last: number, pictured: Pictured): string {
  let text = ''
  for (let at = first; at <= last; at++) {
    const isRaised = code[at]! >= 0xf000 && code[at]! <= 0xf0ff
    text += (isRaised || first === last ? pictured(index[at]!, code[at]!) : undefined) ?? drawn(code[at]!)
  }
  return text
}

/** The letters of one code: several where it is a joined glyph. */
function drawn(code: number): string {
  if (code >= 0x10000) return String.fromCodePoint(code)
  const letter = String.fromCharCode(code)
  return code >= 0xfb00 && code <= 0xfb06 ? unjoined(letter) : letter
}
