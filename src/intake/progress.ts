import type { IntakeOptions } from './options.ts'

/** Counts the pages done and to do, and judges the time left from the pace so far. */
export type ProgressCount = Readonly<{ found: (pages?: number) => void; doing: (sentence: string) => void; done: (pages?: number) => void }>

export function progressOf({ onProgress }: IntakeOptions, now: () => number = Date.now): ProgressCount {
  let total = 0
  let finished = 0
  let sentence = 'Looking through the files'
  let began: number | undefined
  const tell = () => {
    const spent = began === undefined ? 0 : (now() - began) / 1000
    const secondsLeft = finished > 0 && spent > 1 ? Math.round((spent / finished) * (total - finished)) : null
    onProgress?.({ done: finished, total, doing: sentence, secondsLeft })
  }
  return {
    found(pages = 1) {
      total += pages
    },
    doing(next) {
      began ??= now()
      sentence = next
      tell()
    },
    done(pages = 1) {
      finished += pages
      tell()
    },
  }
}
