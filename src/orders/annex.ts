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

const inside = (zone: readonly Point[], [x, y]: Point): boolean =>
  zone.reduce((within, [x1, y1], at) => {
    const [x2, y2] = zone[(at + 1) % zone.length] ?? [x1, y1]
    return y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1) ? !within : within
  }, false)

/** The streets that run into the zone: of a sketch those any part of whose line lies within its edge; of a picture, which cannot be measured, all that are listed. */
export function streetsWithin(annex: Annex): readonly string[] {
  if (annex.kind === 'picture') return annex.streets.map(({ name }) => name)
  const along = (line: readonly Point[]) =>
    line.flatMap((from, at): Point[] => {
      const to = line[at + 1] ?? from
      return Array.from({ length: 20 }, (_, part) => [from[0] + ((to[0] - from[0]) * part) / 20, from[1] + ((to[1] - from[1]) * part) / 20])
    })
  return annex.streets.filter(({ line }) => along(line).some((point) => inside(annex.zone, point))).map(({ name }) => name)
}

/** What a map shows, in a sentence, for whoever cannot see it. The streets have the numbers they bear on the map. */
export const annexInWords = (annex: Annex): string => {
  const streets = annex.streets.map(({ name }, at) => `${at + 1} ${name}`).join(', ')
  const within = streetsWithin(annex)
  if (annex.kind === 'picture') return `A map brought in from elsewhere. Streets: ${streets}.`
  return `A plan, not to scale, of ${streets}. The edge of the zone is drawn in red; ${within.length > 0 ? `it takes in all or part of ${within.join(', ')}` : 'no street runs into it'}.`
}
