import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'

const ideasIn = (told: string, message: string): readonly string[] => {
  const { behaviours, markers } = readFile(
    fileOf(
      paper(
        'MG11.txt',
        `WITNESS STATEMENT\nStatement of Ruth ADEY\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 3 May 2024\n\nIan Moss is my former husband. ${told}`,
      ),
      paper(
        'WhatsApp.txt',
        `[20/04/2024, 18:02:11] Ian Moss: ${message}\n[20/04/2024, 18:05:40] Ruth Adey: No\n[21/04/2024, 09:12:03] Ian Moss: ok\n`,
      ),
      paper('MG5.txt', 'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nVictim: Ruth ADEY\nOffence: Harassment s.2 PHA 1997'),
    ),
  )
  return Object.entries({ ...behaviours, ...markers }).flatMap(([idea, seen]) => (seen.length > 0 ? [idea] : []))
}

const told = 'On 20 April he sent a message saying "You will regret this Ruth". I took this as a threat.'

test('words that the message goes on with by law are no threat where they are quoted in part', () =>
  expect(ideasIn(told, 'I have asked nicely. You will regret this Ruth when a judge reads it')).not.toContain('threatOfViolence'))
test('they are one where the message says no more', () => expect(ideasIn(told, 'You will regret this Ruth')).toContain('threatOfViolence'))
test('and where the law is named in another breath', () =>
  expect(ideasIn(told, 'You will regret this Ruth. See you in court')).toContain('threatOfViolence'))
test('and where other words are quoted', () =>
  expect(
    ideasIn(
      'On 20 April he sent a message saying "You will be sorry, I will break your legs".',
      'You will regret this Ruth when a judge reads it',
    ),
  ).toContain('threatOfViolence'))
