/** How much one run of the bench does. */
export type Size = Readonly<{
  /** False where a start takes longer than the work, so that a limit would say nothing. */
  judged: boolean
  /** Pages of the smaller digital PDF; the larger has twice as many. */
  pages: number
  /** Pages of the file the rulebook and the MG3 are measured on. */
  rulebookPages: number
  /** Pages that hold only an image. */
  images: number
  /** How often each measurement that takes seconds is made. */
  turns: number
  /** How often each measurement that takes milliseconds is made. */
  rounds: number
  /** Cases in the work list. */
  cases: number
}>

export const sizes = {
  small: { judged: false, pages: 6, rulebookPages: 12, images: 1, turns: 1, rounds: 10, cases: 20 },
  usual: { judged: true, pages: 250, rulebookPages: 500, images: 4, turns: 3, rounds: 100, cases: 1_000 },
  large: { judged: true, pages: 1_000, rulebookPages: 500, images: 8, turns: 3, rounds: 300, cases: 10_000 },
} as const satisfies Record<string, Size>

export const isSize = (name: string): name is keyof typeof sizes => Object.hasOwn(sizes, name)
