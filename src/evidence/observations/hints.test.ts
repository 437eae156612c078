import { expect, test } from 'vitest'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { readFile } from '#evidence/read'
import { observed } from '../../../tests/cases/reading.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { tellsOfPursuit } from './hints.ts'

const by = (voice: Observation['voice'], ...ideas: readonly Idea[]) =>
  ideas.map((idea, nth) => observed(idea, `${idea} is told (${nth}).`, { voice }))

test.each([
  [true, 'acts of several kinds that changed her life', by('victim', 'contacting', 'loitering', 'gifts', 'dayToDayEffect')],
  [false, 'the same acts, which touched nobody', by('victim', 'contacting', 'loitering', 'gifts', 'following', 'publishing')],
  [false, 'the same acts, told by the suspect', by('suspect', 'contacting', 'loitering', 'gifts', 'dayToDayEffect')],
  [
    false,
    'acts with another reason that the papers keep telling of',
    [...by('victim', 'contacting', 'loitering', 'gifts', 'dayToDayEffect'), ...by('police', 'lawfulPurpose', 'lawfulPurpose')],
  ],
  [
    true,
    'acts that the suspect alone explains',
    [...by('victim', 'contacting', 'loitering', 'gifts', 'dayToDayEffect'), ...by('suspect', 'invited')],
  ],
] as const)('%s: %s', (expected, _, seen) => {
  expect(tellsOfPursuit(seen)).toBe(expected)
})

const watched = (told: string) =>
  readFile(
    fileOf(
      paper(
        'MG11.txt',
        `WITNESS STATEMENT\nStatement of Ruth ADEY\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 3 May 2024\n\n${told} On 4 April 2024 he sat on the wall opposite.`,
      ),
      paper('MG5.txt', 'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nVictim: Ruth ADEY\nOffence: Harassment s.2 PHA 1997'),
    ),
  ).behaviours.watchingOrSpying.map(({ entry }) => entry)

test('a man on the wall opposite is watching her where he has rung, waited, brought things and changed her life, and is a man on a wall where he has not', () => {
  const pursued =
    'Ian Moss rang me forty times. He waited outside my work. He left flowers on my step. He followed me home. I no longer go out alone.'
  expect(watched(pursued)).toContain('watchingOrSpying/hint-1')
  expect(watched('Ian Moss is my plumber. I was upset that he came late.')).toEqual([])
})
