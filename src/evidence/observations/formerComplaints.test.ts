import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { reportSaying, statementOfVictim } from '../../../tests/reading/policePapers.ts'

const letter = (words: string) =>
  paper(
    'letter.txt',
    `From: Pritpal Sandhu (Manager)\nTo: PC 4411 Vane\nDate: 6 March 2025\nSubject: Mr C Dunn\n\nDear Officer,\n\n${words}\n\nP Sandhu\n`,
  )

test.each([
  ['In September 2015 a Mrs D. Lowe of Mill Lane, also a lady living alone, wrote in that he had been putting notes in her bin.', true],
  [
    'The third complaint, July 2016, was from a 22 year old lady he had taken to the station. She said he had sent her 19 texts in a week.',
    true,
  ],
  ['May 2014. Letter from a Ms Petrou, student, said that he had started to be outside her lectures and sent a locket to her halls.', true],
  ['In 2018 a trainee, Ms Boyle, raised a grievance that he waited for her in the car park and sent her flowers.', true],
  ['In 2011 one of our volunteers complained of calls from him late at night and left.', true],
  ['There are two complaints on his file, both about fares in 2009 and 2013. Both unfounded.', false],
  ['In 2016 a colleague complained that he parked in her space.', false],
  ['In 2019 Mr Dunn complained to us about a customer who had been following him home.', false],
  ['In 2015 a Mrs Lyle wrote in to say how kind he had been to her mother.', false],
  ['In February 2025 Ms Reed complained that he was waiting outside and sending letters.', false],
  ['In 2011 a woman complained of a driver who sent her texts. It turned out to be another driver.', false],
])('a letter: %s', (words, expected) => {
  const found = readFile(fileOf(reportSaying(''), statementOfVictim(), letter(words))).markers.previousOffending ?? []
  expect(found.length > 0).toBe(expected)
})
