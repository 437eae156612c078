import { expect, test } from 'vitest'
import { spellerOver } from './spelling.ts'

const spelt = spellerOver(['followed', 'threatened', 'messages', 'contact', 'home', 'from'])

test.each([
  ['folowed', 'followed'],
  ['follwoed', 'followed'],
  ['followwed', 'followed'],
  ['threatend', 'threatened'],
  ['rnessages', 'messages'],
  ['rnessage5', undefined],
  ['contract', undefined],
  ['hallowed', undefined],
  ['homme', undefined],
  ['constructor', undefined],
])('%s stands for %s', (written, known) => {
  expect(spelt(written)).toBe(known)
})
