import { expect, test } from 'vitest'
import { termBank } from './bank.ts'
import { lint } from './lint.ts'
import type { OrderDraft } from './order.ts'

/** The wordings of the bank, filled in. */
const filled = termBank.map(({ id, text }) => ({
  id,
  text: text
    .replaceAll('{person}', 'Ann Example')
    .replace('[distance in metres]', '100 metres')
    .replace(/\[(?:name and street|place)[^\]]*\]/g, 'Hill Street Gym')
    .replace('[address]', '4 Hill Street')
    .replace(/\[[^\]]*streets[^\]]*\]/g, 'Hill Street and Mill Street')
    .replace(/\[[^\]]*\]/g, 'Ben Example'),
}))

test.each(filled)('$id prohibits and nothing else, and is clear once its blanks are filled', ({ id, text }) => {
  const draft: OrderDraft = {
    defendant: { name: 'Sam Sample', home: undefined, work: undefined },
    persons: [{ name: 'Ann Example', bornOn: '1990-02-03' }],
    onConviction: [{ id, text, evidence: [], wish: 'wanted', againstWish: '', necessity: '' }],
    onAcquittal: [],
    duration: { until: 'furtherOrder', reasons: 'It went on.' },
    map: /map/.test(text),
    children: false,
    unsafe: [],
    otherOrders: [],
    knownNames: ['Ann Example', 'Ben Example'],
  }
  const wording = ['RT1', 'RT2', 'RT3', 'RT4', 'RT9']
  expect(lint(draft).filter(({ rule, gravity }) => wording.includes(rule) && gravity === 'mustMend')).toEqual([])
})

test('every blank is seen while it is not filled', () => {
  for (const { id, text } of termBank.filter(({ text }) => text.includes('['))) {
    const term = { id, text, evidence: [], wish: 'wanted', againstWish: '', necessity: '' } as const
    const draft = {
      defendant: { name: '', home: undefined, work: undefined },
      persons: [],
      onConviction: [term],
      onAcquittal: [],
      duration: { until: undefined, reasons: '' },
      map: true,
      children: false,
      unsafe: [],
      otherOrders: [],
      knownNames: [],
    } satisfies OrderDraft
    expect(lint(draft).some(({ says }) => says.startsWith('It has a blank'))).toBe(true)
  }
})
