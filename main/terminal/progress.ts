export type Progress = Readonly<{ done: number; total: number; doing: string; secondsLeft: number | null }>

const left = (seconds: number | null) =>
  seconds === null || seconds < 2
    ? ''
    : seconds < 90
      ? `, about ${Math.round(seconds)} seconds left`
      : `, about ${Math.round(seconds / 60)} minutes left`

/** A bar on a terminal, redrawn in place; nothing at all in a pipe, where it would only be noise. */
export function progressOn(stream: NodeJS.WriteStream) {
  if (!stream.isTTY) return { show: (_progress: Progress): void => {}, clear: (): void => {} }
  const clear = () => stream.write('\r\u001b[K')
  return {
    show({ done, total, doing, secondsLeft }: Progress): void {
      const filled = total === 0 ? 0 : Math.round((20 * done) / total)
      const text = `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done} of ${total} ${doing}${left(secondsLeft)}`
      clear()
      stream.write(text.slice(0, (stream.columns ?? 80) - 1))
    },
    clear,
  }
}
