import { expect, test } from 'vitest'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'
import { isCopyOfWritings, writingsOn } from './writings.ts'

const read = (text: string) =>
  writingsOn(text, ['ian', 'moss']).map(({ start, end, at }) => [at?.earliest ?? '', text.slice(start, end).replace(/\s+/g, ' ').trim()])

test.each([
  ['EXHIBITS RA/1 TO RA/9 - HANDWRITTEN NOTES, TYPED BY PC 41'],
  ['Extracts from letters, spelling as in original'],
  ['TRANSCRIPT OF VOICEMAILS LEFT ON IP’S PHONE'],
  ['Cards and letters (selection)'],
])('a paper headed “%s” copies writings', (head) => {
  expect(isCopyOfWritings(`${head}\n`)).toBe(true)
})

test.each([
  ['EXTRACT FROM PC LUMB’S POCKET NOTEBOOK, letters seen'],
  ['Diary of Miss R Adey, typed by her niece, about the letters'],
  ['Minutes of meeting, copied to all, re letters'],
  ['POLICE REPORT MG5'],
])('a paper headed “%s” does not', (head) => {
  expect(isCopyOfWritings(`${head}\n`)).toBe(false)
})

test('marks and days on a line of their own, the words below', () => {
  expect(
    read(`NOTES TYPED FROM ORIGINALS
OB/1   found 09/02/23, under lid, black bin
       You have new curtains in the back.
OB/2   found 23/02/23, under lid
       I saw you at the window. You must eat.

OB/3   date not known, blue box
       I like your hair up. L
OB/4   found 06/04/23, under lid
       You went to bed at ten.

NB: IP has kept the originals.`),
  ).toEqual([
    ['2023-02-09', 'You have new curtains in the back.'],
    ['2023-02-23', 'I saw you at the window. You must eat.'],
    ['', 'I like your hair up. L'],
    ['2023-04-06', 'You went to bed at ten.'],
  ])
})

test('mark, day and words on one line, running on beneath', () => {
  expect(
    read(`OP/1  (2.10.18)   The lamp is better where it was. You know that I can see it from
                  here.
OP/2  (9.10.18)   You had the wireless on till gone one.
OP/3  (no pm)     I heard the music through the glass.
OP/4  (29.10.18)  I am sorry about the ribbon.`),
  ).toEqual([
    ['2018-10-02', 'The lamp is better where it was. You know that I can see it from here.'],
    ['2018-10-09', 'You had the wireless on till gone one.'],
    ['', 'I heard the music through the glass.'],
    ['2018-10-29', 'I am sorry about the ribbon.'],
  ])
})

test('words within quotation marks, and what the copier puts between them is not his', () => {
  expect(
    read(`SP/1 (rec'd 11/01/2021). "Dear Ruth, you will not mind me."
SP/2 (rec'd 08/06/2021). "I came." (IP: he never did) "I came twice."
SP/3 (June 2021). "You have grown thin." [two lines not legible]
SP/4 (rec'd 14/09/2021). "I do not blame you."`),
  ).toEqual([
    ['2021-01-11', 'Dear Ruth, you will not mind me.'],
    ['2021-06-08', 'I came.'],
    ['2021-06-08', 'I came twice.'],
    ['2021-06-01', 'You have grown thin.'],
    ['2021-09-14', 'I do not blame you.'],
  ])
})

test('what was sent to him, and what is about is no day', () => {
  expect(
    read(`ITEM 1  Letter  13.02.2023
I shall write until you answer.
ITEM 2  Letter  20.02.2023  to Mr Moss from the company
We ask you not to write to us again.
ITEM 3  Card  about 03.03.2023
You cannot stop me.
ITEM 4  Letter  09.03.2023
Your silence says it all.`),
  ).toEqual([
    ['2023-02-13', 'I shall write until you answer.'],
    ['', 'You cannot stop me.'],
    ['2023-03-09', 'Your silence says it all.'],
  ])
})

test('rows that speak to nobody are no letters', () => {
  expect(read('1 02/01/22 Bass all day\n2 03/01/22 Shouting on stairs\n3 09/01/22 Note under door\n4 10/01/22 Rang council')).toEqual([])
})

test('one letter in his hand is copied whole', () => {
  const [letter] = read(`EXHIBIT MW/2 Handwritten letter put through the door
Dear Ruth,
I said I would ask you one thing. You told me to stop and I carried on.
I am ashamed that I stood on your path.
Ian`)
  expect(letter?.[1]).toMatch(/^Dear Ruth, I said .* Ian$/)
  expect(
    read('COPY OF LETTER SENT TO BOTH TENANTS\nDear Tenant,\nWe have had complaints from you and about you. We ask you to stop.'),
  ).toEqual([])
})

const mg5 = paper('MG5.txt', 'MG5\nPOLICE REPORT\nDefendant: Ian MOSS\nVictim: Ruth ADEY\n\nIan MOSS wrote letters to Ruth ADEY.')

test('his letters are read as his, on their days', () => {
  const reading = readFile(
    fileOf(
      mg5,
      paper(
        'Letters typed.txt',
        `EXHIBITS RA/1 TO RA/4   LETTERS, TYPED BY PC 41 FROM ORIGINALS
RA/1   3 March 2024
       You are my wife and God put you on this earth for me.
RA/2   9 March 2024
       Your light went off at 11.40 and I said goodnight to it.
RA/3   14 March 2024
       I gave him cake when he came. I shall never stop.
RA/4   20 March 2024
       You will not get rid of me.`,
      ),
    ),
  )
  expect(reading.markers.declaredFixation.map(({ voice, when }) => [voice, when?.earliest])).toContainEqual(['message', '2024-03-03'])
  expect(reading.incidents.map(({ when }) => when.earliest)).toEqual(expect.arrayContaining(['2024-03-03', '2024-03-09', '2024-03-14']))
  expect(reading.markers.gifts).toEqual([])
  expect(reading.incidents[0]?.when.earliest).toBe('2024-03-03')
})

test('two suspects’ letters are nobody’s', () => {
  const both = paper('MG5.txt', `${mg5.pages[0]?.text}\nDefendant: Carl REEVE`)
  const reading = readFile(
    fileOf(
      both,
      paper(
        'Letters typed.txt',
        'LETTERS TYPED BY PC 41\n1. 3 March 2024 I love you\n2. 9 March 2024 I miss you\n3. 14 March 2024 I want you\n4. 20 March 2024 I need you',
      ),
    ),
  )
  expect(reading.behaviours.contacting.filter(({ voice }) => voice === 'message')).toEqual([])
})

test.each([['RA/1 3 March 2024 (card) '], ['(letter) '], ['RA/1 "'], ['RA/1 [x '], ['1. 3.3.24 you   '], ['RA/1\n\n ']])(
  'many items of “%s” are read in time that grows with their number',
  (item) => {
    const page = (times: number) => `LETTERS TYPED\n${`${item}\n`.repeat(times)}`
    expect(growth((times) => writingsOn(page(times), ['ian', 'moss']), 400, 6400)).toBeLessThan(steady)
    expect(growth((times) => writingsOn(`RA/1 a\nRA/2 b\nRA/3 c\nRA/4 ${item.repeat(times)}`, ['ian', 'moss']), 400, 6400)).toBeLessThan(
      steady,
    )
  },
)
