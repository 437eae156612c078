import { expect, test } from 'vitest'
import { aDispute, aReading, observed } from '../../../tests/cases/reading.ts'
import { assess } from '../assess.ts'

const pleaOn = (reading: ReturnType<typeof aReading>) => assess(reading, '2026-03-01', { documents: 7, unreadable: [] }).plea

test('names the acts by kind and day, and what a harassment plea would lose', () => {
  const { warn, because, lost } = pleaOn(aReading())
  expect(warn).toBe(true)
  expect(because.map(({ text }) => text)).toEqual([
    'Following (a), on 6 February 2026.',
    'Contacting or trying to contact (b), on 10 January 2026 and 28 January 2026.',
    'Loitering (e), on 19 January 2026 and 20 February 2026.',
    'Watching or spying (g), on 6 February 2026.',
    'Threat of violence, on 6 February 2026.',
    'The suspect’s own words of fixation, on 28 January 2026.',
    'Going on after a police warning, on 21 January 2026.',
    'Escalation, on 20 February 2026.',
    'Fear of violence, on 6 February 2026 and 20 February 2026.',
    'Alarm or distress.',
    'Effect on day-to-day life.',
  ])
  expect(lost[0]).toBe(
    'The sentence: six months at most for harassment. For section 4A: ten years on indictment (offences from 3 April 2017); the general limit of the magistrates’ court summarily.',
  )
})

test('is silent in a dispute between neighbours', () => {
  expect(pleaOn(aDispute())).toMatchObject({ warn: false, because: [], lost: [] })
})

test('says that a breach is one act of the course, where one is told of', () => {
  const { because } = pleaOn(
    aReading({ markers: { breachOfOrder: [observed('breachOfOrder', 'He broke the restraining order.', { on: '2026-02-20' })] } }),
  )
  expect(because.at(-1)?.text).toBe('A breach is one act of the course of conduct: a plea to it alone would leave the rest unanswered.')
})
