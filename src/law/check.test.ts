import { expect, test } from 'vitest'
import { aQuietView } from '../../tests/cases/checkView.ts'
import { quote } from '../../tests/cases/reading.ts'
import { s2A_2 } from './authorities/protectionFromHarassmentAct1997.ts'
import { check, type Verdict } from './check.ts'
import { askPolice } from './requests.ts'

const silent: Verdict = {
  outcome: 'silent',
  because: 'No plan.',
  wouldChange: 'A plan.',
  action: askPolice('Other', 'Please send the plan.'),
}
const saying = (verdict: Verdict) =>
  check({
    id: 'risk.plan',
    title: 'There is a plan',
    asks: 'Is there a plan?',
    authorities: [s2A_2],
    bars: 'none',
    looksFor: 'plan',
    looksAt: () => null,
    find: () => verdict,
  })

test('silence in a file that could be read is not met, and rests on the absence', () => {
  expect(saying(silent).find(aQuietView())).toEqual({
    check: 'risk.plan',
    title: 'There is a plan',
    outcome: 'notMet',
    because: 'No plan.',
    law: [s2A_2],
    evidence: { lookedFor: 'plan', documentsRead: 3, notReadable: [] },
    wouldChange: 'A plan.',
    action: silent.action,
  })
})

test('silence beside a document that could not be read cannot be told, and asks for a readable copy', () => {
  expect(saying(silent).find(aQuietView({}, { unreadable: ['a.pdf', 'b.docx', 'call.wav'] }))).toMatchObject({
    outcome: 'cannotTell',
    because: 'No plan. But a.pdf and b.docx could not be read and might hold it.',
    wouldChange: 'A readable copy of a.pdf and b.docx would settle it. A plan.',
    action: { text: 'Please send a readable copy of a.pdf and b.docx. If it is not there: Please send the plan.' },
  })
})

test('what the file says stands, whatever else could not be read, with each passage once', () => {
  const said: Verdict = {
    outcome: 'notMet',
    because: 'It says so.',
    wouldChange: 'A plan.',
    evidence: [quote('No plan.'), quote('No plan.')],
  }
  expect(saying(said).find(aQuietView({}, { unreadable: ['a.pdf'] }))).toMatchObject({ outcome: 'notMet', evidence: [quote('No plan.')] })
})
