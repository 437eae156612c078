import { expect, test } from 'vitest'
import { isWithdrawal } from './withdrawal.ts'

test.each([
  ['I wish to withdraw my complaint.'],
  ['I do not want to go on. I am withdrawing my statement.'],
  ['I just want it dropped.'],
  ['I want the case stopped.'],
  ['I no longer support a prosecution. Nobody has told me to write this.'],
])('“%s” withdraws', (text) => {
  expect(isWithdrawal(text)).toBe(true)
})

test.each([
  ['I am not taking back what I said.'],
  ['I’m just sick and tired of it and I want it stopping.'],
  ['I want it stopped.'],
  ['I never withdrew my complaint.'],
  ['I would not be bothered if it goes to court or not.'],
])('“%s” does not', (text) => {
  expect(isWithdrawal(text)).toBe(false)
})
