import { expect, test } from 'vitest'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'
import { callTurns } from './callTurns.ts'

const call = `LOG 0611 of 03/03/2025   23:44   999   6 ELLISON ROW   CALLER R ADEY
TRANSCRIPT
Op: Police emergency.
Caller: He's put the window in. He'll kill me one of these days.
Op: Is he inside?
Caller: I don't know. I've got
the wardrobe across the door.
2359  Units on scene.`

test('each side’s words, up to the next line of the log', () => {
  expect(callTurns(call).map(({ by, caller, start, end }) => [by, caller, call.slice(start, end).replace(/\s+/g, ' ').trim()])).toEqual([
    ['handler', 'R ADEY', 'Op: Police emergency.'],
    ['caller', 'R ADEY', "Caller: He's put the window in. He'll kill me one of these days."],
    ['handler', 'R ADEY', 'Op: Is he inside?'],
    ['caller', 'R ADEY', "Caller: I don't know. I've got the wardrobe across the door."],
  ])
})

test('a log that only names its caller has no turns', () => {
  expect(callTurns('CALLER: R ADEY\nCaller states he is outside.\nOp: resourced.')).toEqual([])
})

const mg5 = paper('MG5.txt', 'MG5\nPOLICE REPORT\nDefendant: Ian MOSS\nVictim: Ruth ADEY\n\nIan MOSS broke the window of Ruth ADEY.')
const logged = (text: string) => readFile(fileOf(mg5, paper('Log.txt', `POLICE INCIDENT LOG\n${text}\n0221  No trace.`)))

test('the victim’s words in a call are hers', () => {
  const { impact } = logged(call)
  expect(impact.fearOfViolence.map(({ voice }) => voice)).toContain('victim')
})

test('what the room asks is no fact', () => {
  const { markers } = logged(call.replace('Is he inside?', 'Has he any weapons? Has he got a knife?'))
  expect(markers.weapon).toEqual([])
})

test('a neighbour who rings is a witness', () => {
  const { impact } = logged(call.replace('CALLER R ADEY', 'CALLER T IQBAL'))
  expect(impact.fearOfViolence.map(({ voice }) => voice)).not.toContain('victim')
})

test('a very long call is read in time that grows with its length', () => {
  expect(growth((turns) => callTurns('CALLER A LEE\nOp: Yes.\nCaller: No.\n'.repeat(turns)), 1_250, 20_000)).toBeLessThan(steady)
})
