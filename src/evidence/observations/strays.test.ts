import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'

const mg5 = paper(
  'MG5.txt',
  'MG5\nPOLICE REPORT\nDefendant: Ian MOSS\nVictim: Ruth ADEY\nSummary\nThey are neighbours and quarrel over a fence.',
)
const statement = (told: string) =>
  paper(
    'MG11.txt',
    `WITNESS STATEMENT\nStatement of: Ruth ADEY\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 9 April 2024\n\nIan Moss lives next door. The fence is ours. ${told}`,
  )
const others = [
  paper('MG11 Lacey.txt', 'WITNESS STATEMENT\nStatement of: Ann LACEY\nIt is a dispute over the boundary. Ian Moss shouted at Ruth.'),
  paper('email.txt', 'From: housing@example.org\nTo: a.lacey@example.org\nSubject: fence\n\nThis is a neighbour dispute about the fence.'),
  paper('log.txt', 'Incident log\n09/04/2024 10:12 Ruth ADEY says that Ian MOSS sent her a text about the fence.'),
]

test.each([
  [
    'an act that one sentence alone tells of, without saying whom it was done to, is a stray',
    'He was in the club again on 3 April.',
    false,
  ],
  ['so is one of following, which no quarrel was labelled to hold', 'He followed me home on 3 April.', false],
  [
    'told of again and again it stands',
    'He followed me home on 3 April. He drove behind me to the tip. He followed me to the chapel. He walked behind me all along the canal.',
    true,
  ],
])('among four papers of a quarrel %s', (_, told, stands) => {
  const { behaviours } = readFile(fileOf(mg5, statement(told), ...others))
  expect(behaviours.following.length + behaviours.loitering.length > 0).toBe(stands)
})

test('what is left out as an act still stands in the chronology on its day', () => {
  const { incidents } = readFile(fileOf(mg5, statement('He followed me home on 3 April 2024.'), ...others))
  expect(incidents.map(({ when }) => when.earliest)).toContain('2024-04-03')
})

test('and it is kept with its words and its day, for a lawyer to see; what stands is not among what was left out', () => {
  const { leftOut } = readFile(fileOf(mg5, statement('He followed me home on 3 April 2024.'), ...others))
  expect(leftOut?.map(({ idea, quote, when }) => [idea, quote.words, when?.earliest])).toEqual([
    ['following', 'He followed me home on 3 April 2024.', '2024-04-03'],
  ])
  expect(readFile(fileOf(mg5, statement('He followed me home on 3 April 2024.'))).leftOut).toEqual([])
})

test('in two papers it stands: there is nobody else to tell of it', () => {
  const { behaviours } = readFile(fileOf(mg5, statement('He was waiting outside the club on 3 April.')))
  expect(behaviours.loitering.length).toBeGreaterThan(0)
})

test('where the victim tells at length how her life was changed, single acts stand', () => {
  const changed =
    'I have changed my route to work. I sleep with the light on. I have given up the choir. I have moved to my sister’s. I no longer go out after dark. I have had the locks changed.'
  const { behaviours, leftOut } = readFile(fileOf(mg5, statement(`He followed me home on 3 April 2024. ${changed}`), ...others))
  expect([behaviours.following.length, leftOut]).toEqual([1, []])
})

test('nothing grows in a quarrel that many papers tell of', () => {
  const told = 'It started with a word at the door and has got worse and worse. It is escalating.'
  expect(readFile(fileOf(mg5, statement(told), ...others)).markers.escalation).toEqual([])
  expect(readFile(fileOf(mg5, statement(told))).markers.escalation).not.toEqual([])
})

test.each([
  ['I was that angry I thought I was going to kill her.', false],
  ['I told her I would kill her.', true],
])('of threats the suspect’s account tells only where he admits to one: %s', (answer, stands) => {
  const interview = paper('ROI.txt', `RECORD OF INTERVIEW\nPerson interviewed: Ian MOSS\n\nQ. What did you say on the 4th?\nA. ${answer}\n`)
  const { markers } = readFile(fileOf(mg5, statement('The fence was put up on 6 April.'), interview, ...others))
  expect(markers.threatToKill.length > 0).toBe(stands)
})

test('where hardly any act is left beyond the reasons, being seen about is a stray and being brought something is not', () => {
  const reasons = 'He had every right to be there. It is about the boundary and nothing else. I was not bothered.'
  const told = (act: string) => readFile(fileOf(mg5, statement(`${reasons} ${act}`), ...others))
  expect(told('He stared at me through my kitchen window on 3 April.').behaviours.watchingOrSpying).toEqual([])
  expect(told('He left flowers on my doorstep on 3 April.').markers.gifts).not.toEqual([])
})

test.each([
  ['The officer asked him to keep his voice down.', false],
  ['The officer told him that if there was any more of it he would be arrested.', true],
  ['He was given a harassment warning on 2 April.', true],
])('of warnings told once a quarrel keeps those that have a name or a consequence: %s', (told, stands) => {
  const { markers, leftOut } = readFile(fileOf(mg5, statement(told), ...others))
  expect([markers.priorWarning.length > 0, leftOut?.some(({ idea }) => idea === 'priorWarning')]).toEqual([stands, !stands])
})
