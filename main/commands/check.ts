import { checkPath } from '#api/check'
import { paintFor, widthOf } from '../terminal/paint.ts'
import { progressOn } from '../terminal/progress.ts'
import { reportText } from '../terminal/reportText.ts'

/** `foursight check PATH [--json]`: reads and checks a police file without keeping anything. */
export async function check(path: string, { json }: { json: boolean }): Promise<void> {
  const progress = progressOn(process.stderr)
  const report = await checkPath(path, { onProgress: progress.show }).finally(progress.clear)
  for (const { name, problem } of report.file.documents) if (problem && json) process.stderr.write(`${name}: ${problem}\n`)
  process.stdout.write(
    json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, paintFor(process.stdout), widthOf(process.stdout)),
  )
}
