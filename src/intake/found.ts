import type { Page, Word } from '#case/page'

/**
 * A page as a worker hands it over: `Page` with its words packed (start and end of each in `spans`, four numbers of each box in `boxes`; a confidence
 * below 0 is none). `toRecognise` when it shows words that only its image holds.
 */
export type PageFound = Readonly<
  Omit<Page, 'words'> & {
    spans: Int32Array<ArrayBuffer>
    boxes: Float32Array<ArrayBuffer>
    confidences?: Float32Array<ArrayBuffer>
    toRecognise?: true
  }
>

export function pageOf({ spans, boxes, confidences, ...page }: PageFound): Page {
  const words: Word[] = new Array(spans.length / 2)
  for (let at = 0; at < words.length; at++) {
    const box = boxes.length ? ([boxes[4 * at]!, boxes[4 * at + 1]!, boxes[4 * at + 2]!, boxes[4 * at + 3]!] as const) : null
    words[at] = {
      start: spans[2 * at]!,
      end: spans[2 * at + 1]!,
      box,
      confidence: confidences && confidences[at]! >= 0 ? Math.round(confidences[at]! * 100) / 100 : null,
    }
  }
  return { number: page.number, text: page.text, words, width: page.width, height: page.height, source: page.source }
}
