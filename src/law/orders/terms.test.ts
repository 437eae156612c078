import { describe, expect, test } from 'vitest'
import { aReading, observed } from '../../../tests/cases/reading.ts'
import { proposedTerms } from './terms.ts'

const none = {
  following: [],
  contacting: [],
  publishing: [],
  monitoring: [],
  loitering: [],
  interferingWithProperty: [],
  watchingOrSpying: [],
}

describe('the terms proposed', () => {
  test('each stand on a passage of the file', () => {
    for (const { evidence } of proposedTerms(aReading(), 'Ann Example')) expect(evidence.length).toBeGreaterThan(0)
  })

  test('are prohibitions only, and name the person protected', () => {
    for (const { text } of proposedTerms(aReading(), 'Ann Example')) {
      expect(text).toMatch(/^Not to /)
      expect(text).not.toMatch(/\bmust\b/i)
    }
  })

  test('follow the risk: no contact, no term against contact', () => {
    const ids = proposedTerms(aReading({ behaviours: none }), 'Ann Example').map(({ id }) => id)
    expect(ids).not.toContain('contact')
    expect(ids).not.toContain('pursuit')
  })

  test('rest on harassment alone where they are put forward on acquittal', () => {
    const violence = proposedTerms(aReading(), 'Ann Example').find(({ id }) => id === 'violence')
    expect(violence?.onAcquittal ?? false).toBe(false)
  })

  test('say so where the risk is only hinted at, and show first what says it outright', () => {
    const hint = { ...observed('following', 'She saw him at the baker’s.'), entry: 'following/hint-2' }
    const told = observed('watchingOrSpying', 'He watched her window.')
    const pursuit = (watchingOrSpying: (typeof told)[]) =>
      proposedTerms(aReading({ behaviours: { ...none, following: [hint], watchingOrSpying } }), 'Ann Example').find(
        ({ id }) => id === 'pursuit',
      )
    expect(pursuit([])).toMatchObject({ why: 'Following or watching is only hinted at.', evidence: [hint.quote] })
    expect(pursuit([told])).toMatchObject({ why: 'Following or watching is described.', evidence: [told.quote, hint.quote] })
  })
})
