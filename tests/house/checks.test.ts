import { existsSync, globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { requestCategories, requestTypes } from '#case/requestTypes'
import { isAbsence } from '#law/finding'
import { rulebook, runChecks } from '#law/rulebook'
import { aCheckView, aQuietView, aStalkingView } from '../cases/checkView.ts'
import { anEmptyReading, aReading, document, fact, observed } from '../cases/reading.ts'

const ofTheReport = [
  'risk-assessment.initial',
  'risk-assessment.dash',
  'risk-assessment.stalking-questions',
  'risk-management.plan',
  'victim.vps',
  'victim.specialist-support',
  'victim.needs',
  'special-measures.assessment',
  'special-measures.eligibility',
  'restraining-order.request',
  'restraining-order.conditions',
  'restraining-order.rationale',
  'restraining-order.victim-views',
  'bail.protection',
  'investigation.digital',
  'investigation.search-power',
  'investigation.outstanding',
  'history.previous',
  'identification.stalking',
  'charge.referral',
  'charge.time-limit',
]

/** `risk-assessment.stalking-questions` lives in `riskAssessmentStalkingQuestions.ts`. */
const fileOf = (id: string) => `src/law/checks/${id.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`
const ids = rulebook.map(({ id }) => id as string)

test('every check of the report is in the rulebook, each once', () => {
  expect(ofTheReport.filter((id) => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the rulebook and the folder of checks hold the same rules, one a file, each with its test beside it', () => {
  const files = globSync('src/law/checks/*.ts', { exclude: ['src/law/checks/*.test.ts'] })
  expect(ids.map(fileOf).sort()).toEqual(files.sort())
  expect(files.filter((file) => !existsSync(file.replace(/\.ts$/, '.test.ts')))).toEqual([])
})

describe.each([
  ['a well prepared file', aCheckView()],
  ['an empty file in which stalking is indicated', aCheckView({}, { reading: anEmptyReading(), offences: [] })],
  ['an empty file that could not all be read', aCheckView({}, { reading: anEmptyReading(), offences: [], unreadable: ['scan.pdf'] })],
  ['an empty file of a borderline case', aCheckView({}, { reading: anEmptyReading(), stalking: aStalkingView('borderline') })],
  ['a file with nothing to find', aQuietView()],
])('%s', (_, view) => {
  test.each(runChecks(view).map((finding) => [finding.check, finding] as const))(
    '%s says what it stands on and what would change it',
    (_, found) => {
      expect(found.law.length).toBeGreaterThan(0)
      expect(isAbsence(found.evidence) ? found.evidence.lookedFor : found.evidence[0].words).not.toBe('')
      expect(found.because).toMatch(/^[A-Z“].*\.$/s)
      expect(found.wouldChange).toMatch(/^[A-Z“].*\.$/s)
      expect(found.because + found.wouldChange + (found.action?.text ?? '')).not.toMatch(/undefined|\bAI\b|\bscore|auto-charge|\[object/i)
      if (found.action) {
        expect(requestCategories).toContain(found.action.category)
        expect(Object.keys(requestTypes)).toContain(found.action.type)
      }
      if (found.outcome === 'notMet' || found.outcome === 'partlyMet') expect(found.action?.text).toMatch(/^[A-Z].*\.$/s)
    },
  )
})

test('a well prepared file meets every check, or it does not apply; the codes alone are set elsewhere', () => {
  const { documents } = aReading()
  const dash = fact({ earliest: '2026-02-21', latest: '2026-02-21', text: '21/02/2026' } as const, '21/02/2026', 'dash')
  const prepared = aCheckView({
    documents: documents.map((one) => (one.kind === 'DASH' ? { ...one, dated: dash } : one)),
    markers: { escalation: [observed('escalation', 'The visits have grown more frequent.', { voice: 'police' })] },
  })
  const wanting = runChecks(prepared).filter(({ outcome }) => outcome !== 'met' && outcome !== 'doesNotApply')
  expect(wanting.map(({ check, outcome }) => [check, outcome])).toEqual([['monitoring.codes', 'cannotTell']])
})

test('what is looked for in vain is not met in a file that could be read, and cannot be told in one that could not', () => {
  const empty = (unreadable: readonly string[]) =>
    runChecks(aCheckView({}, { reading: anEmptyReading(), offences: [], unreadable })).filter(({ outcome }) => outcome === 'notMet')
  expect(empty([]).length).toBeGreaterThan(10)
  expect(empty(['scan.pdf'])).toEqual([])
})

test('checks see the file the same way whatever order its parts come in', () => {
  const view = aCheckView()
  const { reading } = view
  const reversed = {
    ...reading,
    documents: reading.documents.toReversed(),
    remarks: reading.remarks.toReversed(),
    people: reading.people.toReversed(),
  }
  const outcomes = (of: typeof view) => runChecks(of).map(({ check, outcome, because }) => ({ check, outcome, because }))
  expect(outcomes({ ...view, reading: reversed })).toEqual(outcomes(view))
})

test('a document that says nothing changes no check', () => {
  const { reading } = aCheckView()
  const outcomes = (documents: typeof reading.documents) =>
    runChecks(aCheckView({ documents })).map(({ check, outcome }) => [check, outcome])
  expect(outcomes([...reading.documents, document('menu', 'OTHER')])).toEqual(outcomes(reading.documents))
})
