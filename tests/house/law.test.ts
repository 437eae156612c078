import { existsSync, globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Authority } from '#law/authority'
import { library } from '#law/library'
import { everyOffence } from '#law/offences'
import { badReasons } from '#law/pleas/badReasons'
import { beforeAccepting } from '#law/pleas/beforeAccepting'
import { beforeStopping } from '#law/pleas/beforeStopping'
import { losses } from '#law/pleas/losses'
import { rulebook } from '#law/rulebook'

const filesIn = (folder: string) =>
  globSync(`src/law/${folder}/*.ts`, { exclude: ['**/*.test.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

/** `bail.protection` lives in `bailProtection.ts`. */
const fileOf = (check: string) => `src/law/checks/${check.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase())}.ts`

test('the rulebook holds every check, under the name of its file', () => {
  expect(rulebook.map(({ id }) => fileOf(id)).sort()).toEqual(filesIn('checks'))
})

/** Lists of words only, tested where they are used. */
const dataOnly = ['src/law/pleas/beforeAccepting.ts', 'src/law/pleas/beforeStopping.ts']

test.each([...filesIn('checks'), ...filesIn('elements'), ...filesIn('pleas')].filter((file) => !dataOnly.includes(file)))(
  '%s has its test beside it',
  (file) => {
    expect(existsSync(file.replace('.ts', '.test.ts'))).toBe(true)
  },
)

test('the library holds every authority of every file, each under one id', async () => {
  const shelves = await Promise.all(filesIn('authorities').map((file) => import(`../../${file}`) as Promise<Record<string, Authority>>))
  const inFiles = shelves.flatMap((shelf) => Object.values(shelf))
  expect(library.map(({ id }) => id).sort()).toEqual(inFiles.map(({ id }) => id).sort())
  expect(new Set(library.map(({ id }) => id)).size).toBe(library.length)
})

/** Who publishes law, judgments, guidance and inspections; BAILII for the judgments the National Archives do not hold. */
const official =
  /^https:\/\/(?:[\w-]+\.)*(?:legislation\.gov\.uk|nationalarchives\.gov\.uk|cps\.gov\.uk|gov\.uk|judiciary\.uk|sentencingcouncil\.org\.uk|college\.police\.uk|npcc\.police\.uk|parliament\.uk|justiceinspectorates\.gov\.uk|bailii\.org)(?:\/|$)/

describe.each(library.map((authority) => [authority.id, authority] as const))('%s', (_, { url, words, from, until, cite, where }) => {
  test('is cited from an official source, in words of our own that say something', () => {
    expect(url).toMatch(official)
    expect([cite.length > 3, where.length > 3, words.length > 25]).toEqual([true, true, true])
  })

  test('quotes no more than a few words at a time', () => {
    const quoted = [...words.matchAll(/"([^"]+)"/g)].map((match) => match[1]!.split(' ').length)
    expect(quoted.every((length) => length <= 14)).toBe(true)
  })

  test('ends after it begins', () => {
    expect(from === undefined || until === undefined || from < until).toBe(true)
  })
})

const codes = everyOffence.map(({ id }) => id)

test('each offence has one code, and its alternatives are offences of the house', () => {
  expect(new Set(codes).size).toBe(codes.length)
  expect(
    everyOffence.flatMap(({ alternatives }) => alternatives.map(({ offence }) => offence)).filter((id) => !codes.includes(id)),
  ).toEqual([])
})

test('every plea rule has its law', () => {
  expect([...losses, ...badReasons, ...beforeAccepting, ...beforeStopping].filter(({ law }) => law.length === 0)).toEqual([])
})
