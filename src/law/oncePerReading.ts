import type { Reading } from '#case/reading'

/** The same answer for the same reading, worked out once: many elements ask the same question. A reading is never changed. */
export function oncePerReading<T>(work: (reading: Reading) => T): (reading: Reading) => T {
  const answers = new WeakMap<Reading, { answer: T }>()
  return (reading) => {
    const known = answers.get(reading)
    if (known) return known.answer
    const answer = work(reading)
    answers.set(reading, { answer })
    return answer
  }
}
