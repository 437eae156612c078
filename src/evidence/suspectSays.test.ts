import { expect, test } from 'vitest'
import { passageIn } from './grammar/inTests.ts'
import { suspectSays } from './suspectSays.ts'

const inInterview = (text: string) => ({
  ...passageIn(text, 'suspect'),
  kind: 'INTERVIEW' as const,
  role: text.startsWith('A.') ? ('answer' as const) : ('narrative' as const),
})

test.each([
  ['noComment', 'He made no comment about the binoculars.'],
  ['denies', 'He denied following her.'],
  ['denies', 'A. No.'],
  ['denies', "A. I didn't go near her."],
  ['admits', 'He accepted sending the texts.'],
  ['admits', 'A. Yes.'],
  ['admits', 'A. I did knock on her door.'],
  ['explains', 'He said that he was passing.'],
  ['explains', "A. It's a public lane."],
  ['admits', 'A. I followed her on the Sunday.'],
  ['denies', 'Client denies fear of violence and says she was heartbroken.'],
  ['admits', 'Website: yes she did it.'],
  ['explains', "A. I don't hold with courts because of what they did."],
])('%s: %s', (says, text) => {
  expect(suspectSays([inInterview(text)], []).map((one) => one.says)).toEqual([says])
})

test('a custody record of a meal accepted is not an admission', () => {
  expect(suspectSays([{ ...passageIn('Meal offered - accepted.', 'police'), kind: 'CUSTODY' }], [])).toEqual([])
})

test.each([
  'I have been asked about my neighbours.',
  'I carry tools in the van.',
  'I have my own diary.',
  'I have got a mediation appointment.',
  'A. Once.',
  'A. Anybody.',
  'Attended with a tin of shortbread, not accepted.',
  'It is a dispute over parking.',
])('neither admitted, denied nor explained: %s', (text) => {
  expect(suspectSays([inInterview(text)], [])).toEqual([])
})
