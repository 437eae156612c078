import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licences } from '../../scripts/licences.ts'

test('the licences shown in the settings are those of the lock file (npm run licences)', () => {
  expect(readFileSync('src/api/house/licences.json', 'utf8')).toBe(licences())
})

test('each has a licence, and none binds the whole program', () => {
  const listed = JSON.parse(licences()) as { name: string; licence: string }[]
  expect(listed.filter(({ licence }) => licence.trim() === '' || /AGPL|(?<!L)GPL|SSPL/.test(licence))).toEqual([])
})
