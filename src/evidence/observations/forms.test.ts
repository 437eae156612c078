import { expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { RiskForm } from '#case/riskForm'
import { observeForms } from './forms.ts'

const document = documentId('dash')!
const quote = { document, page: 1, paragraph: 1, words: 'What are you afraid of?', start: 0 }
/** What a yes to what she is afraid of says with some words beside it. */
const afraidOf = (comment: string) => {
  const answer = {
    id: 'dash.afraidOf',
    asked: 'What are you afraid of? Is it further injury or violence?',
    answer: 'yes',
    comment,
    quote,
  } as const
  const form = { document, tool: 'DASH', questions: [answer], stalkingQuestions: [], missing: [] } as unknown as RiskForm
  return observeForms([form], []).map(({ idea }) => idea)
}

test.each([
  ['Not injury. That he will know everything', false],
  ['NOT violence. That he gets her sent back', false],
  ['"Inside frightened". Not of being hit', false],
  ['himself, not me, harming himself', false],
  ['That he will hit me', true],
  ['Not hurt so far but thinks he will kill her', true],
  ['Not only violence', true],
  ['being killed', true],
  ['Nothing physical yet', true],
])('%s', (comment, ofViolence) => {
  expect(afraidOf(comment).includes('fearOfViolence')).toBe(ofViolence)
})

test('what is told beside how frightened she is goes for what she is afraid of', () => {
  const given = (id: string, comment?: string) => ({ id, asked: id, answer: 'yes', comment, quote })
  const said = (...questions: readonly object[]) =>
    observeForms([{ document, tool: 'DASH', questions, stalkingQuestions: [], missing: [] } as unknown as RiskForm], []).map(
      ({ idea }) => idea,
    )
  expect(said(given('dash.frightened', '"Not of hitting"'), given('dash.afraidOf', 'That he is in the room'))).not.toContain(
    'fearOfViolence',
  )
  expect(said(given('dash.frightened', '"Very"'), given('dash.afraidOf', 'That he is in the room'))).toContain('fearOfViolence')
})

const threatened = (comment: string) => {
  const answer = { id: 'stalking.6', asked: 'Have they threatened physical or sexual violence?', answer: 'yes', comment, quote } as const
  const form = { document, tool: 'S-DASH', questions: [], stalkingQuestions: [answer], missing: [] } as unknown as RiskForm
  return observeForms([form], []).map(({ idea }) => idea)
}

test.each([
  ['None made', false],
  ['None made to IP, but said he would hit her brother', true],
  ['', true],
])('a threat ticked with "%s" beside it', (comment, isOne) => expect(threatened(comment).includes('threatOfViolence')).toBe(isOne))

const inTrouble = (comment: string) => {
  const answer = { id: 'dash.policeTrouble', asked: 'In trouble with the police?', answer: 'yes', comment, quote } as const
  const form = { document, tool: 'DASH', questions: [answer], stalkingQuestions: [], missing: [] } as unknown as RiskForm
  return observeForms([form], []).map(({ idea }) => idea)
}

test.each([
  ['Drunk once, before they met', false],
  ['drink driving 2016', false],
  ['cannabis', false],
  ['shoplifting as a kid', false],
  ['drunk, and assault on a barman', true],
  ['theft and domestic with his ex', true],
  ['yes years ago', true],
  ['', true],
])('trouble with the police ticked with "%s" beside it', (comment, isLike) =>
  expect(inTrouble(comment).includes('previousOffending')).toBe(isLike),
)
