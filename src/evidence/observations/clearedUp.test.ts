import { expect, test } from 'vitest'
import type { Idea } from '#case/vocabulary'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'

const ideasIn = (told: string): readonly string[] => {
  const { behaviours, markers } = readFile(
    fileOf(
      paper(
        'MG11.txt',
        `WITNESS STATEMENT\nStatement of Ruth ADEY\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 3 May 2024\n\nIan Moss is my neighbour. ${told}`,
      ),
      paper('MG5.txt', 'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nVictim: Ruth ADEY\nOffence: Harassment s.2 PHA 1997'),
    ),
  )
  return Object.entries({ ...behaviours, ...markers }).flatMap(([idea, seen]) => (seen.length > 0 ? [idea] : []))
}

test.each<[boolean, Idea, string]>([
  [false, 'interferingWithProperty', 'Somebody scratched my car in March. That was not him, two boys were caught for it.'],
  [false, 'interferingWithProperty', 'Someone let down two of my tyres. The caretaker has two lads on camera for it.'],
  [false, 'interferingWithProperty', 'A van driver kicked my gate and he has said sorry, it has nothing to do with this.'],
  [false, 'loitering', 'A woman was loitering by the gate. I went out. It was a person waiting for a taxi.'],
  [false, 'trackingDevice', "I thought he'd put a tracker under my car. The garage looked and there was nothing there."],
  [false, 'following', 'I thought he was following me but it turned out to be somebody else.'],
  [false, 'following', 'I thought he was following me up the A10 for miles, but it was a different van altogether.'],
  [false, 'weapon', "Somebody swung a hammer at us but it wasn't Ian Moss."],
  [false, 'interferingWithProperty', 'Somebody scratched my car in March. Ian Moss was in custody at the time.'],
  [false, 'threatOfViolence', 'He said I would get battered if I frightened his ewes. I took that to be a joke.'],
  [false, 'threatOfViolence', 'He said I would get battered. I did not take it as a threat.'],
  [true, 'threatOfViolence', 'He said I would get battered. I took that to mean that day.'],
  [false, 'previousOffending', 'There was a conviction for stalking in 2021. It was nobody connected with Ian Moss.'],
  [true, 'previousOffending', 'There was a conviction for stalking in 2021. It was somebody who worked with him.'],
  [true, 'gifts', 'There was a coffee for me at the desk. It was an oat flat white, the way I have it.'],
  [false, 'gifts', 'There was a coffee for me at the desk. It was a colleague who had left it.'],
  [true, 'interferingWithProperty', 'Somebody scratched my car in March. I was at work at the time.'],
  [true, 'following', 'He followed me home. I thought I had lost him but he was behind me in a different car.'],
  [true, 'following', 'I thought somebody else was behind me but it was Ian Moss and he followed me home.'],
  [true, 'contacting', 'He rang me on 3 April, I answered as I thought that it was somebody else and it was him.'],
  [true, 'interferingWithProperty', 'Somebody scratched my car in March. Ian Moss has not been ruled out.'],
  [true, 'interferingWithProperty', 'He scratched my car in March and he has not been ruled out.'],
  [true, 'interferingWithProperty', 'Somebody scratched my car in March. It was him, he told my sister so.'],
  [true, 'interferingWithProperty', 'He scratched my car in March. He said that it was not him.'],
  [true, 'interferingWithProperty', 'Somebody scratched my car in March. It was the third time that month.'],
  [true, 'trackingDevice', "I thought he'd put a tracker under my car. The garage found it behind the bumper."],
])('%s: %s in "%s"', (expected, idea, told) => {
  expect(ideasIn(told).includes(idea)).toBe(expected)
})
