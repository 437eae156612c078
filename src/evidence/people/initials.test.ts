import { expect, test } from 'vitest'
import type { Person } from '#case/reading'
import { initialsGiven, sidesByInitials } from './initials.ts'

const people = (suspect: string, victim: string) =>
  [
    { role: 'suspect', name: suspect },
    { role: 'victim', name: victim },
    { role: 'witness', name: 'Nina OXLEY' },
  ] as unknown as readonly Person[]

test.each<[string, string, string, 'suspect' | 'victim' | undefined]>([
  ['N', 'Neil THURLOW', 'Gemma THURLOW', 'suspect'],
  ['G', 'Neil THURLOW', 'Gemma THURLOW', 'victim'],
  ['GT', 'Neil THURLOW', 'Gemma THURLOW', 'victim'],
  ['T', 'Neil THURLOW', 'Gemma THURLOW', undefined],
  ['G', 'Neil GOUGH', 'Gemma HALE', 'victim'],
  ['J', 'Jon PEVERELL', 'Jean LUMB', undefined],
  ['L', 'Jon PEVERELL', 'Jean LUMB', 'victim'],
  ['JPP', 'Jon Paul PEVERELL', 'Jean LUMB', 'suspect'],
  ['X', 'Jon PEVERELL', 'Jean LUMB', undefined],
])('%s in a list of messages between %s and %s', (letters, suspect, victim, side) => {
  expect(sidesByInitials(people(suspect, victim)).get(letters)).toBe(side)
})

test.each([
  ['N', 'N'],
  ['N.T.', 'NT'],
  ['Neil', undefined],
  ['ME', 'ME'],
  ['+447700900123', undefined],
])('a sender given as %s', (sender, letters) => {
  expect(initialsGiven(sender)).toBe(letters)
})
