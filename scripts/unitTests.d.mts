type Run = (title: string, command: string, args: string[], env: Record<string, string>) => boolean

export function unitTests(
  run: Run,
  where: Readonly<{ results: string; root?: string }>,
): Readonly<{
  passed: number
  failed: number
  skipped: number
  failures: readonly string[]
  diedOnce: readonly string[]
  diedAgain: readonly string[]
}>
