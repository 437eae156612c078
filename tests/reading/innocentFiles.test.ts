import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { stalkingIn } from '#law/stalking'
import { fileOf, paper } from './paper.ts'

/** A short police file in one text: every paper begins with a line "=== its name". */
const answerOn = (kind: 'innocent' | 'pursuit', name: string) => {
  const text = readFileSync(new URL(`innocentFiles/${kind}/${name}`, import.meta.url), 'utf8')
  const papers = text.split(/^=== /m).slice(1)
  const documents = papers.map((one) => paper(one.slice(0, one.indexOf('\n')), one.slice(one.indexOf('\n') + 1)))
  return stalkingIn(readFile(fileOf(...documents))).indicated
}

const filesOf = (kind: 'innocent' | 'pursuit') => readdirSync(new URL(`innocentFiles/${kind}`, import.meta.url)).sort()

/** Of the innocent files so many are plainly no stalking; of the others the answer stays open. A figure that may be raised. */
const plainlyNone = 25

describe('quarrels, duties and single nights are not shown as stalking', () => {
  const innocent = filesOf('innocent')

  test.each(innocent)('%s', (name) => {
    expect(answerOn('innocent', name)).not.toBe('yes')
  })

  test(`of at least ${plainlyNone} the answer is no`, () => {
    expect(innocent.filter((name) => answerOn('innocent', name) === 'no').length).toBeGreaterThanOrEqual(plainlyNone)
  })
})

describe('pursuit that looks like such a quarrel is shown', () => {
  test.each(filesOf('pursuit'))('%s', (name) => {
    expect(answerOn('pursuit', name)).toBe('yes')
  })
})
