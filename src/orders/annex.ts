/** A point of a sketch: across and down, each from 0 to 100 of the picture's width and height. */
export type Point = readonly [across: number, down: number]

/** A street of a sketch: its name and the line it runs along. */
export type Street = Readonly<{ name: string; line: readonly Point[] }>

/** The map annex of an exclusion zone: drawn here as a plan of named streets with the zone's edge, or a picture brought in. `streets` of a picture are listed only. */
export type Annex =
  | Readonly<{ kind: 'sketch'; title: string; streets: readonly Street[]; zone: readonly Point[]; note: string }>
  | Readonly<{
      kind: 'picture'
      title: string
      streets: readonly Street[]
      note: string
      mediaType: 'image/png' | 'image/jpeg'
      base64: string
      width: number
      height: number
    }>

/** What keeps an annex from being served; empty where nothing does. */
export function annexFaults(annex: Annex): readonly string[] {
  const unnamed = annex.streets.some(({ name }) => name.trim() === '')
  return [
    ...(annex.title.trim() === '' ? ['The map has no title.'] : []),
    ...(annex.streets.length === 0 ? ['No street is named on the map.'] : []),
    ...(unnamed ? ['A street on the map has no name.'] : []),
    ...(annex.kind === 'sketch' && annex.zone.length < 3 ? ['The edge of the zone is not drawn: it needs three points or more.'] : []),
  ]
}
