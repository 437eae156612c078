import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Alone } from '../../renderer/places.ts'
import { titles } from '../../renderer/screens/case/sectionTitles.ts'

const pages = globSync('docs/guide/*.md').map((path) => [path, readFileSync(path, 'utf8')] as const)
const guide = pages.map(([, text]) => text).join('\n')
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]

/** What the guide calls each screen that is not of one case. */
const screens: Readonly<Record<Alone, string>> = {
  add: 'Add a police file',
  account: 'Your account',
  approvals: 'Approvals',
  checkSettings: 'The team’s checks',
  installation: 'This installation',
  parts: 'The parts of the screen',
  people: 'People who may use this store',
  quality: 'Quality',
}

test('the four people have a page each', () => {
  expect(pages.map(([path]) => basename(path, '.md')).toSorted()).toEqual([
    'README',
    'advocate',
    'area-reviewer',
    'charging-lawyer',
    'supervisor',
  ])
})

test.each([...Object.values(titles), ...Object.values(screens)])('it speaks of %s', (title) => {
  expect(guide.replaceAll('’', "'")).toContain(`**${title.replaceAll('’', "'")}**`)
})

test('its table of sections names them all, in the order of the screen', () => {
  const table = readFileSync('docs/guide/README.md', 'utf8')
  expect(found(table, /^\| ([A-Z][a-z ]+) \| [A-Z]/gm)).toEqual(Object.values(titles))
})

test('it names every key the screens give a meaning', () => {
  const keys = globSync('renderer/**/*.tsx')
    .concat(globSync('renderer/**/*.ts'))
    .flatMap((path) => (path.includes('.test.') ? [] : found(readFileSync(path, 'utf8'), /\bkeys: '([^']+)'/g)))
  const told = found(guide, /^\| ([^|]+) \| [a-z]/gm).flatMap((cell) => cell.split(', '))
  expect(keys.length).toBeGreaterThan(15)
  expect(keys.filter((key) => !told.includes(key))).toEqual([])
})

describe('pictures', () => {
  const kept = globSync('docs/guide/pictures/*')
  const shown = pages.flatMap(([path, text]) => found(text, /!\[[^\]]+\]\(([^)]+)\)/g).map((picture) => join(dirname(path), picture)))

  test('every one that is shown is there, and every one that is there is shown', () => {
    expect([...new Set(shown)].toSorted()).toEqual(kept.toSorted())
  })

  test.each(kept)('%s is a small PNG of a window of 1200 by 600', (path) => {
    const png = readFileSync(path)
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 600])
    expect(statSync(path).size).toBeLessThan(80_000)
  })
})

test.each(pages)('%s links to what is there', (path, text) => {
  const broken = found(text, /\]\(([^)]+)\)/g).filter((link) => {
    const [file = '', anchor] = link.split('#')
    const target = join(dirname(path), file)
    if (!existsSync(target)) return true
    const headings = found(readFileSync(target, 'utf8'), /^#+ (.+)$/gm).map((heading) => heading.toLowerCase().replaceAll(' ', '-'))
    return anchor !== undefined && !headings.includes(anchor)
  })
  expect(broken).toEqual([])
})
