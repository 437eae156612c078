import { expect, test } from 'vitest'
import { quote } from '../../tests/cases/reading.ts'
import { s2A_2 } from './authorities/protectionFromHarassmentAct1997.ts'
import type { Finding } from './finding.ts'
import { type Why, whyFinding, whyStalking } from './why.ts'

const leaves = (why: Why): readonly Why[] => (why.because.length === 0 ? [why] : why.because.flatMap(leaves))
const finding: Finding = {
  check: 'risk-assessment.dash',
  title: 'DASH',
  outcome: 'notMet',
  because: 'There is none in the file.',
  law: [s2A_2],
  evidence: { lookedFor: 'a completed DASH', documentsRead: 7, notReadable: ['scan3.pdf'] },
  wouldChange: 'A completed DASH.',
  action: undefined,
}

test('an absence is explained by what was looked for, where, and what could not be read', () => {
  const says = leaves(whyFinding(finding)).map((each) => each.says)
  expect(says).toEqual([
    'Looked for a completed DASH in 7 documents and did not find it.',
    'scan3.pdf could not be read.',
    'What would change this: A completed DASH.',
  ])
})

test('a result is explained down to its passages and its law', () => {
  const passage = quote('He followed me home.')
  const why = whyStalking({
    indicated: 'yes',
    for: [{ text: 'Following.', quotes: [passage] }],
    against: [{ text: 'She replied once.', quotes: [quote('I replied once.')] }],
    four: { fixated: [], obsessive: [], unwanted: [], repeated: [] },
    law: [s2A_2],
  })
  expect(why.law).toEqual([s2A_2])
  expect(leaves(why).flatMap(({ passages }) => passages.map(({ words }) => words))).toEqual(['He followed me home.', 'I replied once.'])
})
