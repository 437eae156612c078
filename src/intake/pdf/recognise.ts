import type { PageFound } from '../found.ts'
import { compose } from '../layout/compose.ts'
import type { Area, Placed } from '../layout/placed.ts'
import { type Quarter, quarter, turned, turnedSize } from '../layout/turn.ts'
import { blanked } from '../ocr/galley.ts'
import type { Grey } from '../ocr/grey.ts'
import { type PictureRead, readPicture } from '../ocr/readPicture.ts'
import { readability, turnedPicture, turnsToUpright } from '../ocr/upright.ts'
import { heldOnPage, mapped } from './page.ts'
import type { OpenPdf } from './pdfium.ts'
import { renderPage } from './render.ts'

/** Enough for clean print; more gained nothing when measured. */
const dotsPerInch = 200

/** Reads a page (index from 0) from its image, keeping the words that it holds itself unless it is read `afresh`. */
export async function recognisePage(pdf: OpenPdf, index: number, mostPixels: number, afresh = false): Promise<PageFound> {
  const held = heldOnPage(pdf, index)
  const { scale, ...shownPicture } = renderPage(pdf, index, dotsPerInch, mostPixels)
  const [width, height] = [shownPicture.width / scale, shownPicture.height / scale]
  const own = held && !held.garbled && !afresh ? held.words : []
  const page = { number: index + 1, width, height }
  if (own.length > 0 && held) {
    const turns = quarter(held.turns - held.shown)
    const picture = blanked(
      turnedPicture(shownPicture, turns),
      own.map(({ left, top, right, bottom }) => ({
        left: left * scale - 2,
        top: top * scale - 1,
        right: right * scale + 2,
        bottom: bottom * scale + 1,
      })),
    )
    const read = await readPicture(picture, scale * 72)
    const seen = read.words.map((word) => ({ ...word, ...read.asItWas(word) }))
    return {
      ...page,
      ...composedBack([...own, ...seen], held.drawings.rules, turns, width, height, (area) => area),
      source: seen.length > 0 ? 'ocr' : 'digital',
    }
  }
  const { turns, read } = await readUpright(shownPicture, scale * 72)
  return {
    ...page,
    ...composedBack(read.words, read.rules, turns, width, height, read.asItWas),
    source: read.words.length > 0 ? 'ocr' : 'none',
  }
}

/** Reads a picture as it stands, and turned where it reads badly so. */
export async function readUpright(picture: Grey, resolution: number): Promise<{ turns: Quarter; read: PictureRead }> {
  const read = await readPicture(picture, resolution)
  const letters = read.words.reduce((sum, word) => sum + word.text.length, 0)
  if (letters > 0 && readability(read.words) > 0.35 * letters && read.confidence > 0.65 && !read.isSideways) return { turns: 0, read }
  const turns = await turnsToUpright(picture, resolution)
  if (turns === 0) return { turns, read }
  const again = await readPicture(turnedPicture(picture, turns), resolution)
  return read.isSideways || readability(again.words) > readability(read.words) ? { turns, read: again } : { turns: 0, read }
}

/** Composes what was read upright and puts the boxes back on the page of this width and height as it is shown. */
export function composedBack(
  words: readonly Placed[],
  rules: PictureRead['rules'],
  turns: Quarter,
  width: number,
  height: number,
  asItWas: (area: Area) => Area,
) {
  const [across, down] = turnedSize(width, height, turns)
  const composed = compose(words, rules, across, down)
  const back = quarter(-turns)
  return { ...composed, words: mapped(composed.words, (area) => turned(asItWas(area), back, across, down)) }
}
