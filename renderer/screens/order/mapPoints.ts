/** A point of a map: across and down, in hundredths of its width and height. */
export type Point = [number, number]

export const rounded = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) * 10) / 10

/** `5,50 95,45` */
export const pointsText = (points: readonly Point[]): string => points.map(([across, down]) => `${across},${down}`).join(' ')

/** Reads points as typed; undefined where something is not a point of the map. */
export function pointsTyped(text: string): Point[] | undefined {
  const pieces = text.trim() === '' ? [] : text.trim().split(/\s+/)
  const points = pieces.map((piece): Point | undefined => {
    const read = /^(\d{1,3}(?:\.\d)?),(\d{1,3}(?:\.\d)?)$/.exec(piece)
    const [across, down] = [Number(read?.[1] ?? 101), Number(read?.[2] ?? 101)]
    return across <= 100 && down <= 100 ? [across, down] : undefined
  })
  return points.every((point) => point !== undefined) ? (points as Point[]) : undefined
}
