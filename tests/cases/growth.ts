/**
 * By which power of its input's length the processor time of a run grows, from `small` to `large`: 1 where time grows with the length, 2 where it grows with the square
 * of it. Each time is the least of five and at least two milliseconds, the two sizes by turns, so that neither other work on the machine nor a cold start counts; `large` is
 * best sixteen times `small`, which leaves room for a time four times as long as it should be.
 */
export function growth(run: (size: number) => unknown, small: number, large: number): number {
  const took = (size: number): number => {
    const before = process.threadCpuUsage()
    run(size)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  const turns = Array.from({ length: 5 }, () => [took(small), took(large)] as const)
  const least = (of: 0 | 1) => Math.max(2, Math.min(...turns.map((turn) => turn[of])))
  return Math.log(least(1) / least(0)) / Math.log(large / small)
}

/** More than time that grows with the length shows, and less than what grows with its square. */
export const steady = 1.5
