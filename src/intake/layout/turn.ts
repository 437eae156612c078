import type { Area } from './placed.ts'

/** Clockwise quarter turns. */
export type Quarter = 0 | 1 | 2 | 3

export const quarter = (turns: number): Quarter => (((Math.round(turns) % 4) + 4) % 4) as Quarter

/** The size of a page after it is turned. */
export const turnedSize = (width: number, height: number, turns: Quarter): [width: number, height: number] =>
  turns % 2 === 0 ? [width, height] : [height, width]

/** Where an area lies after its page (of this width and height before turning) is turned clockwise. */
export function turned<A extends Area>(area: A, turns: Quarter, width: number, height: number): A {
  const { left, top, right, bottom } = area
  if (turns === 1) return { ...area, left: height - bottom, top: left, right: height - top, bottom: right }
  if (turns === 2) return { ...area, left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turns === 3) return { ...area, left: top, top: width - right, right: bottom, bottom: width - left }
  return area
}
