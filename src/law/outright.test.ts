import { describe, expect, test } from 'vitest'
import { aReading, incident, observed, quote } from '../../tests/cases/reading.ts'
import { bestFirst, saidOutright } from './outright.ts'

const hinted = { ...observed('following', 'She saw him at the baker’s.', { on: '2026-02-06' }), entry: 'following/hint-2' }
const told = observed('loitering', 'He stood outside her work.', { on: '2026-02-06' })
const grown = { ...observed('escalation', 'He stood outside her work.', { on: '2026-02-06' }), entry: 'escalation/growth' }
const none = {
  following: [],
  contacting: [],
  publishing: [],
  monitoring: [],
  loitering: [],
  interferingWithProperty: [],
  watchingOrSpying: [],
}

const reading = aReading({
  behaviours: { ...none, following: [hinted], loitering: [told] },
  markers: { ...aReading().markers, escalation: [grown] },
  incidents: [
    incident('2026-02-06', told.quote.words, ['following', 'loitering'], { from: [told.quote, hinted.quote] }),
    incident('2026-02-20', 'He came by.', ['following'], { from: [quote('He came by.', 'mg11-nair', 2)] }),
  ],
})

describe('of a reading, what is said outright', () => {
  const outright = saidOutright(reading)
  test('leaves out what is only hinted at, and what is worked out from the order of the acts', () => {
    expect(outright.behaviours).toEqual({ ...none, loitering: [told] })
    expect(outright.markers.escalation).toEqual([])
    expect(outright.markers.threatOfViolence).toEqual(reading.markers.threatOfViolence)
  })
  test('keeps every incident, without the acts that its passages only hint at', () => {
    expect(outright.incidents.map(({ behaviours }) => behaviours)).toEqual([['loitering'], ['following']])
  })
  test('keeps what points away, however it was read', () => {
    const sign = { ...observed('lawfulPurpose', 'The whole file is about a debt.'), entry: 'lawfulPurpose/matter' }
    const away = { ...reading.counterIndications, lawfulPurpose: [sign] }
    expect(saidOutright({ ...reading, counterIndications: away }).counterIndications).toEqual(away)
  })
  test('is the reading itself where everything is', () => expect(saidOutright(aReading())).toEqual(aReading()))
})

test('first hand is shown before an officer’s summary, a tick and his own account, and words that say it before a hint', () => {
  const by = (voice: 'victim' | 'message' | 'police' | 'form' | 'suspect') => ({ ...told, voice })
  const [his, tick, summary, hers, hint] = [by('suspect'), by('form'), by('police'), by('victim'), { ...hinted, voice: 'victim' as const }]
  expect(bestFirst([hint, his, tick, summary, hers, by('message')])).toEqual([hers, by('message'), summary, tick, his, hint])
})
