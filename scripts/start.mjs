// `npm start`: builds the program where it has not been built since its sources last changed, then opens the workstation.
import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'

const newest = (patterns) => Math.max(0, ...globSync(patterns).map((file) => statSync(file).mtimeMs))
const sources = [
  'src/**/*.ts',
  'main/**/*.ts',
  'renderer/**/*.{ts,tsx,scss,html}',
  'migrations/*.sql',
  'package-lock.json',
  'electron.vite.config.ts',
]

const shell = process.platform === 'win32'
if (newest(['out/main/cli.js']) < newest(sources)) {
  console.log('Building Foursight (once; a few seconds)…')
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8', shell })
  if (status !== 0) {
    console.error(`${stdout}\n${stderr}\nFoursight could not be built; the reason stands above.`)
    process.exit(1)
  }
}
process.exit(spawnSync(process.execPath, ['main/foursight.cjs', 'start', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1)
