// `npm run bench -- --size small|usual|large [--part starting|reading|recognising|keeping|feeling]`: how fast, and in how much memory, beside peers in the same run. docs/bench.md says what each row means.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, platform, release } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from './row.ts'
import { benchRows, type Part, parts } from './rows.ts'
import { isSize, sizes } from './sizes.ts'

const { values } = parseArgs({ options: { size: { type: 'string', default: 'usual' }, part: { type: 'string', multiple: true } } })
const isPart = (name: string): name is Part => Object.hasOwn(parts, name)
const chosen = values.part ?? Object.keys(parts)
if (!isSize(values.size) || !chosen.every(isPart)) {
  process.stderr.write(`--size can be ${Object.keys(sizes).join(', ')}; --part ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${release()}, Node ${process.version}`
const rows = await benchRows(sizes[values.size], chosen, (part) => process.stderr.write(`Measuring: ${part}\n`))
const results = join(import.meta.dirname, '../../bench/results.json')
mkdirSync(join(results, '..'), { recursive: true })
writeFileSync(results, `${JSON.stringify({ on: new Date().toISOString(), size: values.size, machine, rows }, null, 2)}\n`)
process.stdout.write(`${machine}; size ${values.size}\n\n${table(rows)}\n\nAlso in bench/results.json\n`)
