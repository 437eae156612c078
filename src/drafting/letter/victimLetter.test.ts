import { describe, expect, test } from 'vitest'
import { personId } from '#case/ids'
import { aDecision, anAcceptedOffer } from '../../../tests/cases/draftDecisions.ts'
import { aView } from '../../../tests/cases/draftView.ts'
import { aReading } from '../../../tests/cases/reading.ts'
import { safeDraft } from '../safety/safeDraft.ts'
import { sentencesOf } from '../sources.ts'
import type { DraftView } from '../view.ts'
import { readingAge } from './readingAge.ts'
import { letterKind, victimLetter } from './victimLetter.ts'

const charged = aView({ decisions: [aDecision('charge', 'PHA1997.s4A(1)(b)(ii)')] })
const partly = aView({ decisions: [aDecision('charge', 'PHA1997.s2A'), aDecision('noFurtherAction', 'CJA1988.s39')] })
const stopped = aView({ decisions: [aDecision('noFurtherAction', 'PHA1997.s2A')] })
const lowered = aView({
  decisions: [aDecision('charge', 'PHA1997.s4A')],
  offers: [anAcceptedOffer('plea', 'PHA1997.s2A', ['PHA1997.s4A'])],
})
const discontinued = aView({
  decisions: [aDecision('charge', 'PHA1997.s2A')],
  offers: [anAcceptedOffer('discontinue', null, ['PHA1997.s2A'])],
})
const oneStopped = aView({
  decisions: [aDecision('charge', 'PHA1997.s2A'), aDecision('charge', 'CJA1988.s39')],
  offers: [anAcceptedOffer('offerNoEvidence', null, ['CJA1988.s39'])],
})

const letters = [
  ['a charge', charged, 'charge', false],
  ['a charge, and another not brought', partly, 'charge', false],
  ['no charge', stopped, 'stopped', true],
  ['a plea to less accepted', lowered, 'lowered', false],
  ['a case discontinued', discontinued, 'stopped', true],
  ['one charge of two dropped', oneStopped, 'lowered', false],
  ['nothing decided', aView(), 'undecided', false],
] as const

const wordsOf = (view: DraftView) =>
  victimLetter(view)
    .blocks.flatMap((block) => (block.block === 'heading' ? [`${block.text}.`] : sentencesOf(block).map(({ text }) => text)))
    .join('\n')

/** Words a lawyer has and a reader at home has not. */
const jargon =
  /\b(?:defendant|complainant|indictment|summary|either[- ]way|evidential|prosecut\w+|statut\w+|counsel|pursuant|aforementioned|discontinu\w+|section \d|offence|disposal|remand\w*|allocation|adduce\w*|plea|full code|threshold|VRR|VPS|CPS|OIC)\b/i

describe.each(letters)('the letter after %s', (_, view, kind, review) => {
  test('tells what happened and no more', () => {
    expect(letterKind(view)).toBe(kind)
    expect(wordsOf(view).includes('Victims’ Right to Review')).toBe(review)
  })
  test('can be read by somebody of twelve', () => {
    expect(readingAge(wordsOf(view))).toBeLessThanOrEqual(12)
  })
  test('has no jargon', () => {
    expect(jargon.exec(wordsOf(view))?.[0]).toBeUndefined()
  })
  test('gives nobody’s address or number away, and cites nothing', () => {
    expect(safeDraft(victimLetter(view), []).safe).toBe(true)
    expect(wordsOf(view)).not.toMatch(/\[\d/)
  })
})

describe('of several victims', () => {
  const people = [...aView().reading.people, { ...aView().reading.people[1]!, id: personId('p-second')!, name: 'Mina SHAH' }]
  const several = aView({ reading: aReading({ people }) })
  test('each has a letter of her own, which does not name the other', () => {
    for (const [about, to, other] of [
      [undefined, 'Priya Nair', 'Mina Shah'],
      ['p-second', 'Mina Shah', 'Priya Nair'],
    ] as const) {
      const words = wordsOf({ ...several, about })
      expect(words).toContain(`Dear ${to}`)
      expect(words).not.toContain(other)
      expect(words).toContain('There is more than one victim.')
    }
  })
})

test('names the one who was charged, and with what, in plain words', () => {
  expect(wordsOf(charged)).toContain('We have told the police to charge Lewis Hargate with stalking that hurt your daily life.')
})

test.each([
  ['The cat sat on the mat. The dog ran to the door.', 3, 7],
  ['We have told the police to charge him with stalking. A court will hear the case.', 5, 9],
  [
    'Notwithstanding the aforementioned considerations, the evidential sufficiency of the prosecution’s representations necessitates comprehensive reconsideration.',
    20,
    60,
  ],
])('the reading age of “%s” lies from %d to %d', (text, from, to) => {
  expect(readingAge(text)).toBeGreaterThan(from)
  expect(readingAge(text)).toBeLessThan(to)
})
