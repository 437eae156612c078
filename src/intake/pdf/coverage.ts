import { linesOf } from '../layout/lines.ts'
import { type Area, centreIsWithin, type Placed } from '../layout/placed.ts'
import type { Drawings } from './drawings.ts'
import { type Glyphs, isMark, isUnreadable } from './glyphs.ts'

/**
 * Whether a page shows words that its text does not hold: pictures without text over them (a scan, a pasted screenshot) or text drawn as outlines.
 * Judged by what is on the page, never by what the file claims to be.
 */
export function showsMore(words: readonly Placed[], { images, objects }: Drawings, pageArea: number): boolean {
  if (words.length < 3 && images.length === 0 && objects > 40) return true
  return together(images)
    .filter((image) => areaOf(image) > 0.03 * pageArea && image.right - image.left > 60 && image.bottom - image.top > 40)
    .some((image) => !isCovered(image, words))
}

const areaOf = ({ left, top, right, bottom }: Area) => (right - left) * (bottom - top)

/** Text covers a picture when it is spread over it in lines; a stamp or a page number on a scan does not. */
function isCovered(image: Area, words: readonly Placed[]): boolean {
  const inside = words.filter((word) => centreIsWithin(word, image))
  if (inside.length < 6) return false
  const lines = linesOf(inside)
  const spread = lines.at(-1)!.bottom - lines[0]!.top
  return inside.length >= 60 || (lines.length >= 4 && spread > 0.35 * (image.bottom - image.top) && inside.length >= 12)
}

/** Scanners cut a page into strips: pictures that touch are one. */
function together(images: readonly Area[]): Area[] {
  const joined: Area[] = []
  for (const image of images.slice(0, 400).toSorted((a, b) => a.top - b.top)) {
    const at = joined.findIndex(
      (other) =>
        image.left < other.right + 3 && image.right > other.left - 3 && image.top < other.bottom + 3 && image.bottom > other.top - 3,
    )
    const other = joined[at]
    if (!other) joined.push(image)
    else
      joined[at] = {
        left: Math.min(image.left, other.left),
        top: Math.min(image.top, other.top),
        right: Math.max(image.right, other.right),
        bottom: Math.max(image.bottom, other.bottom),
      }
  }
  return joined
}

/** Whether the file does not say what its letters are: characters without a meaning, or words of four letters and more without vowels. */
export function isGarbled(words: readonly Placed[], { length, code }: Glyphs): boolean {
  let [characters, unreadable] = [0, 0]
  for (let at = 0; at < length; at++) {
    if (isMark(code[at]!)) continue
    characters++
    if (isUnreadable(code[at]!)) unreadable++
  }
  if (characters < 20) return false
  if (unreadable > 0.25 * characters) return true
  let [long, withVowel] = [0, 0]
  for (const { text } of words) {
    if (long >= mostTried || withVowel >= enoughVowels * mostTried) break
    if (!isLongWord(text)) continue
    long++
    if (/[aeiouyàâéèêëïîôöûü]/iu.test(text)) withVowel++
  }
  return long >= 25 && withVowel < enoughVowels * long
}

const [mostTried, enoughVowels] = [100, 0.6]

/** Four letters and more. Plain letters are looked at first: the letters of every script are a long list. */
const isLongWord = (text: string): boolean =>
  text.length >= 4 && (/^[a-z]+$/i.test(text) || (/[\u0080-\uffff]/.test(text) && /^\p{L}{4,}$/u.test(text)))
