import { expect, test } from 'vitest'
import { isNoRetraction } from './noRetraction.ts'

test.each([
  [true, "I hear it's been said that I want to drop this."],
  [true, 'His family are saying that I have withdrawn my statement.'],
  [true, 'IP does not want any measures, content to give evidence in court.'],
  [true, 'I do not want anything bad to happen to him.'],
  [true, "Special measures: IP says she isn't going to court without screens."],
  [true, "I don't wish him any harm, I only want it to stop."],
  [false, 'I want to drop this.'],
  [false, 'She is not willing to give evidence.'],
  [false, 'She does not feel able or willing to give evidence.'],
  [false, 'IP no longer wishes to support a prosecution.'],
  [false, "I don't want anything bad to happen to him so I want to withdraw my statement."],
  [false, 'I told the officer that I no longer support a prosecution.'],
])('%s: %s', (no, text) => {
  expect(isNoRetraction(text)).toBe(no)
})
