import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { help } from '../../main/help.ts'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/security.md', ...globSync('docs/decisions/*.md')].map(
  (path) => [path, readFileSync(path, 'utf8')] as const,
)

const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]

test('the two commands are there, and are what `.ci/run` runs', () => {
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/npm ci.* && npm test/)
})

test.each(found(readme, /npx foursight (\w+)/g))('foursight %s is a command that help describes', (command) => {
  expect(help).toContain(`foursight ${command}`)
})

test.each(pages)('%s names only scripts there are', (_, text) => {
  const scripts = [...found(text, /npm run (?:-s )?([\w:-]+)/g), ...found(text, /npm (start|test)\b/g)]
  expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([])
})

test.each(pages)('%s names only files there are', (_, text) => {
  const paths = found(text, /`((?:src|main|tests|docs|renderer|migrations|scripts)\/[\w./-]+)`/g)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})
