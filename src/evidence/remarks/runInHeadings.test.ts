import { describe, expect, test } from 'vitest'
import { endsBeforeRunIn, runInHeadingOf } from './runInHeadings.ts'

describe('headings run into a paragraph', () => {
  test.each([
    ['RO: not sought.', 'RO'],
    ['VPS: offered and declined.', 'VPS'],
  ])('%s', (sentence, label) => expect(runInHeadingOf(sentence, 4)).toEqual({ label, start: 4 }))

  test.each(['Restraining order. ', 'Special measures. ', 'Support. '])('%s by itself', (sentence) =>
    expect(runInHeadingOf(sentence, 4)).toEqual({ label: sentence.slice(0, -2), start: 4 + sentence.length }),
  )

  test.each([
    'Restraining order requested.',
    'The phone: it was seized.',
    'She has support.',
    'Bail conditions: none.',
    'A risk. ',
    'IDVA: (1) no contact',
  ])('%s is none', (sentence) => expect(runInHeadingOf(sentence, 0)).toBeUndefined())

  test('begin where nothing parts them from what stands before', () => {
    const text = 'VPS: attached Victim support: not yet, officer will discuss Restraining order: wanted'
    expect(endsBeforeRunIn(text).map((at) => text.slice(at, at + 10))).toEqual(['Victim sup', 'Restrainin'])
    expect(endsBeforeRunIn('not to enter the conditional bail: address')).toEqual([])
  })
})
