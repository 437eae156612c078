import { type Drawing, size } from './sketchLines.ts'
import { sketchPng } from './sketchPng.ts'

/** The tallest a map may stand on a page, beside its width. */
const tallest = 1.1

/** A map annex as a picture for Word and PDF, at most `width` wide (in the writer's own units) and no taller than a page bears. */
export function pictureOf(map: Drawing, width: number) {
  const [data, own] =
    map.kind === 'sketch'
      ? [sketchPng(map), size]
      : [new Uint8Array(Buffer.from(map.base64, 'base64')), { width: map.width, height: map.height }]
  const scale = Math.min(width / own.width, (width * tallest) / own.height)
  const type = map.kind === 'picture' && map.mediaType === 'image/jpeg' ? ('jpg' as const) : ('png' as const)
  return { type, data, width: Math.round(own.width * scale), height: Math.round(own.height * scale) }
}
