/**
 * How many times the processor time of this thread a run takes for `large` than for `small`: 4 for four times the input where time grows with its length, 16 where it
 * grows with the square of it. Each is the least of three runs and at least two milliseconds, so that neither other work on the machine nor a cold start counts.
 */
export function growth(run: (size: number) => unknown, small: number, large: number): number {
  const took = (size: number): number => {
    const before = process.threadCpuUsage()
    run(size)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  const least = (size: number) => Math.max(2, Math.min(took(size), took(size), took(size)))
  return least(large) / least(small)
}

/** More than time that grows with the length takes for four times the input, and less than what grows with its square. */
export const steady = 10
