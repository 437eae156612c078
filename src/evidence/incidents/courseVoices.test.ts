import { expect, test } from 'vitest'
import { falls } from '../../../tests/reading/compare.ts'
import { chat, courseEnds, log, report, statement } from '../../../tests/reading/course.ts'

/** Forty-four tellings in voices unlike one another, of which 24 had both ends right when first read; those that have them now. */
test.each([
  [
    'an officer gives the period, she only the middle',
    [
      report('Between 3/1/21 and 14/4/21 DEF has sent IP in excess of 200 texts and attended her H/A.', '20/04/2021'),
      statement('The texts come morning and night. On 9 February 2021 he was stood at the works gate in the snow.', '18/04/2021'),
    ],
    '2021-01-03',
    '2021-04-14',
  ],
  [
    'a policeman calls at the house',
    [
      report(),
      statement(
        'It was 4 September 2021 he first posted one through. On 18 September there was another, with a lock of hair. On 30th September a policeman came to the house at teatime and took them all away in a bag.',
      ),
    ],
    '2021-09-04',
    '2021-09-18',
  ],
  [
    'the plan of the police has days',
    [
      report(
        'On 02/09 SUS waited at IP’s tram stop. On 19/09 SUS rang IP 14 times. Safety plan: lock changed 04/10, doorbell camera fitted 11/10, marker on address to 30/10.',
      ),
      statement('He waits at the stop. He rings me.'),
    ],
    '2021-09-02',
    '2021-09-19',
  ],
  [
    'the office’s own letter comes first',
    [
      report(),
      statement(
        'On 20 August 2021 our head office wrote to him to close his account. He did not like it. On 27 August he came to my counter and would not move. The last time was Friday 8 October, he was sat on the bonnet of my car.',
      ),
    ],
    '2021-08-27',
    '2021-10-08',
  ],
  [
    'a kindness before it began',
    [
      report(),
      statement(
        'In June he carried my shopping up, it was the 11th because the lift was off, and I thanked him and thought no more about it. On the 2nd of August I told him there was no need to come. On the 9th he was at my door at six in the morning with a spanner saying he would do the tap. On the 30th he looked through my letter box.',
      ),
    ],
    '2021-08-09',
    '2021-08-30',
  ],
  [
    'a caller says what was done two days before',
    [
      log(
        '12/10/2021 09:14',
        '09:14 CALLER STATES EX PARTNER DEAN FARROW LEFT A VOICEMAIL ON 10/10 THREATENING TO BURN HER OUT. FEARFUL.',
        '09:20 UNIT 41 ASSIGNED',
      ),
      statement('On 1 October 2021 he rang me. On 10 October he left the voicemail.'),
    ],
    '2021-10-01',
    '2021-10-10',
  ],
  [
    'since spring',
    [
      report(),
      statement(
        'Ever since the spring of 2021 he’s been on at me, texts, Facebook, outside the gym, you name it. The last one was Tuesday 19 October, he was in the doorway of the chip shop staring.',
      ),
    ],
    '2021-03',
    '2021-10-19',
  ],
  [
    'so many weeks after',
    [
      report(),
      statement(
        'The first I knew of it was 6 August 2021, a bunch of lilies on the step with no card. About three weeks after that he was sat on the wall opposite. Ten days later, same wall.',
      ),
    ],
    '2021-08-06',
    '2021-09',
  ],
  [
    'from a month onwards, in the present',
    [
      report(),
      statement(
        'From July he’s outside. Every morning. I go to the van, he’s there, on the wall, with his flask. On 12 October he put his hand on the wing mirror and would not let go.',
      ),
    ],
    '2021-07',
    '2021-10-12',
  ],
  [
    'a proposal to come',
    [
      report(),
      statement(
        'On 3 September 2021 Dean FARROW followed me round the market. On the 17th he spat on my stall. We are being moved to the top end from 6 November.',
      ),
    ],
    '2021-09-03',
    '2021-09-17',
  ],
  [
    'months told without a year across new year',
    [
      report(undefined, '20/02/2021'),
      statement(
        'It started with the cards in November. Then in December he began with the phone. On 4 January he was at my mum’s. On the 17th he put the window through.',
        '18/02/2021',
      ),
    ],
    '2020-11',
    '2021-01-17',
  ],
  [
    'an hour, not a day',
    [
      report(),
      statement(
        'At ten past eight on the twentieth of September he come up behind me by the ticket barrier and said nothing, just breathed. Eight days on he done it again.',
      ),
    ],
    '2021-09-20',
    '2021-09-28',
  ],
  [
    'the court’s order between',
    [
      report(),
      statement(
        'On 21 July 2021 the county court gave me a non-molestation order. On the 24th he drove past my work four times. On 2 October he was in my back garden.',
      ),
    ],
    '2021-07-24',
    '2021-10-02',
  ],
  [
    'the parting is not the first act',
    [
      report(),
      statement(
        'We’d been together eleven year. I finished with him on the 2nd of May 2021. He took it well, I’ll give him that. Then on the 23rd he let himself in and sat on my bed. He sent me a photo of my own front room on 14 June.',
      ),
    ],
    '2021-05-23',
    '2021-06-14',
  ],
  [
    'figures of two for the year',
    [
      report(),
      statement(
        '1.9.21 – sat outside in the Corsa, 40 mins. 3.9.21 – outside again. 22.9.21 – note under wiper, “you looked lovely”. 14.10.21 – rang work asking for me, DEAN FARROW.',
      ),
    ],
    '2021-09-01',
    '2021-10-14',
  ],
  [
    'by a colleague',
    [
      report(),
      statement('He will not leave me be.', '22/10/2021'),
      statement(
        'I am team leader in the pharmacy where Lena works. I first saw this man on 13 August 2021 when he asked for her by name. I told him she was on her break. I saw him every Friday after that until 1 October, when he threw a basket at the screen.',
        '21/10/2021',
        'Moira BELL',
      ),
    ],
    '2021-08-13',
    '2021-10-01',
  ],
  [
    'his account alone dates one',
    [report(), statement('He sent me a wreath with my name on. On 12 September 2021 he rang the house pretending to be the gas board.')],
    '2021-09-12',
    '2021-09-12',
  ],
  [
    'a birthday with its day',
    [
      report(),
      statement(
        'On my fiftieth, 16th August 2021, a cake came from him with one candle and a knife stuck in it. On the bank holiday weekend he was camped in the lay-by. The day before I made this statement he was there again.',
        '22/10/2021',
      ),
    ],
    '2021-08-16',
    '2021-10-21',
  ],
  [
    'the last is the night before',
    [
      report(),
      statement(
        'It has been going on since about the middle of August. He follows the 38 bus in his car when I am driving it. Last night he got on it.',
        '22/10/2021',
      ),
    ],
    '2021-08',
    '2021-10-21',
  ],
  [
    'interpreter’s English',
    [
      report(),
      statement(
        'This man I know from the factory. On 7 of August he give to me his number and I say no, thank you, I have husband. From this time he is waiting. On 11 of September he is in our stairs, second floor, and he don’t live in our stairs. On 9 of October he make photo of my child.',
      ),
    ],
    '2021-08-07',
    '2021-10-09',
  ],
  [
    'the messages begin it',
    [
      report(),
      chat(
        '[14/08/2021, 22:10] Dean Farrow: you looked right through me',
        '[14/08/2021, 22:11] Dean Farrow: nobody does that',
        '[02/09/2021, 07:55] Lena: please stop messaging me',
        '[02/09/2021, 08:01] Dean Farrow: make me',
      ),
      statement('He sent me messages which I produce. On 29 September 2021 he waited by my car.'),
    ],
    '2021-08-14',
    '2021-09-29',
  ],
  [
    'a brother’s message carried',
    [
      report(),
      statement(
        'The Sunday, 26th September 2021, his brother come round and told me I had a week to ring Dean. On 30 September it was Dean hisself, on the landing, with a bat.',
      ),
    ],
    '2021-09-26',
    '2021-09-30',
  ],
  [
    'an older marriage',
    [
      report(),
      statement(
        'We married in 2009. In 2014 he broke my wrist and I never told anyone. We divorced in March 2019. I had peace till this summer. On 10 July 2021 he was in my greenhouse. On 28 August he had cut my washing line.',
      ),
    ],
    '2021-07-10',
    '2021-08-28',
  ],
  [
    'his job',
    [
      report(),
      statement(
        'I run the office at the depot. Dean FARROW joined us as a fitter on 1 March 2021 and was let go on 30 July. On 6 August he was at the gate at clocking off. On 20 August he followed my car to the ring road and flashed his lights.',
      ),
    ],
    '2021-08-06',
    '2021-08-20',
  ],
  [
    'somebody else’s trouble',
    [
      report(),
      statement(
        'My neighbour had her tyres let down on 4 August 2021 by some kids. It was 2 September that Dean FARROW started on me, shouting slag from the balcony. On 10 October he tipped bleach on my plants.',
      ),
    ],
    '2021-09-02',
    '2021-10-10',
  ],
  [
    'what she did about it',
    [
      report(),
      statement(
        'On 3 September 2021 I found a tin of white paint emptied over my step and his lighter beside it. On 5 September I moved my desk. On 11 September he stood outside my work with a sign. On 25 September I went to stay in Leeds with my aunt. On 1 October I gave in my notice.',
      ),
    ],
    '2021-09-03',
    '2021-09-11',
  ],
  [
    'the log is of the day',
    [
      log('09/10/2021 23:41', '23:41 CALLER STATES MALE FARROW IS IN HER GARDEN NOW, BANGING ON PATIO DOOR', '23:58 MALE MADE OFF'),
      statement('It began 30 August 2021 when he sent me forty-one messages in a day.'),
    ],
    '2021-08-30',
    '2021-10-09',
  ],
  [
    'weekdays after a day',
    [
      report(),
      statement(
        'The first one was Monday the 6th of September. He was at the lights. Wednesday he was at the lights. Friday he was at the lights and he’d a camera.',
      ),
    ],
    '2021-09-06',
    '2021-09-10',
  ],
  [
    'a consultant writes',
    [
      report(),
      statement(
        'I discharged Mr Farrow from my clinic on 12 May 2021. I understood that he was disappointed. He wrote to me on 1 June, 9 June and 30 June in terms of increasing intimacy. He attended my home on Sunday 18 July. The Trust wrote to him on 22 July and I have heard nothing since.',
      ),
    ],
    '2021-06-01',
    '2021-07-18',
  ],
  [
    'a quoted plan',
    [
      report(),
      statement(
        'On 12 September 2021 he texted me “see you on 4 December, wear white”. On 19 September he was outside the church hall. I have never agreed to marry anybody.',
      ),
    ],
    '2021-09-12',
    '2021-09-19',
  ],
  [
    'he said when he had',
    [
      report(),
      statement(
        'On 9 September 2021 he shouted to me over the fence that he’d been in my loft on the 1st and heard every word. On the 14th I saw him on my roof.',
      ),
    ],
    '2021-09-01',
    '2021-09-14',
  ],
  [
    'a count from a record',
    [
      report('Billing for SUS’s number shows 311 calls to IP’s landline between 17/07/2021 and 03/10/2021.'),
      statement('The phone never stops. On 24 July 2021 he came to the allotment.'),
    ],
    '2021-07-17',
    '2021-10-03',
  ],
  [
    'all in one week just gone',
    [
      report(undefined, '25/10/2021'),
      statement(
        'Monday he rung me nine times at work. Tuesday he was in reception with a rose. Yesterday he followed me into the ladies.',
        '22/10/2021',
      ),
    ],
    '2021-10-18',
    '2021-10-21',
  ],
  [
    'a party before it',
    [
      report(),
      statement(
        'I know Dean FARROW because he was at my cousin’s wedding on 26 June 2021 and we had one dance. He got my number off the seating plan list. The first text was the Monday, 28 June. He was outside my flat on 3 July.',
      ),
    ],
    '2021-06-28',
    '2021-07-03',
  ],
  [
    'bail and after',
    [
      report(),
      statement(
        'He hit my car with his on 15 August 2021. He was bailed on the 16th not to come near me. On the 17th he was across the road from the salon. He went to court on 1 October.',
      ),
    ],
    '2021-08-15',
    '2021-08-17',
  ],
  [
    'leaving him is not the first act',
    [
      report(),
      statement(
        'On Sunday 5 September 2021, while he was at his mother’s, I took the baby and two bags and went to my sister’s. On the 8th when I came out of the chemist he stood across the road by his van. On the 29th he said to me at the bus stop give her here.',
      ),
    ],
    '2021-09-08',
    '2021-09-29',
  ],
  [
    'next night, same',
    [
      report(),
      statement(
        'He was under the street light opposite on 14 September 2021. Next night, same. Night after that, same. I kept the curtains shut.',
      ),
    ],
    '2021-09-14',
    '2021-09-16',
  ],
  [
    'an officer’s summary without years',
    [
      report(
        'IP and SUS separated in January. From 12/08 SUS began attending IP’s place of work. On 19/08, 26/08 and 02/09 he remained outside for over an hour. On 11/10 SUS sent IP a photograph of a noose. SUS arrested 12/10.',
      ),
      statement('He stands outside.'),
    ],
    '2021-08-12',
    '2021-10-11',
  ],
] as const)('%s', (_, papers, first, last) => {
  const { opening, closing } = courseEnds(papers)
  expect([falls(first, opening) ? first : opening, falls(last, closing) ? last : closing]).toEqual([first, last])
})

/** The first and the last act are of 1 and 30 September; what is told between, or beside them, must leave those ends as they are, or be one of them. */
const acts = 'On 1 September 2021 Dean FARROW followed me home. On 30 September 2021 Dean FARROW was outside my flat.'
test.each([
  ['her own going', 'On 20 August 2021, while he was at his mother’s, I took the baby and went to my aunt.'],
  ['a firm’s letter', 'On 20 August 2021 our head office wrote to him to close his account.'],
  ['a friend’s errand', 'On 4 October 2021 my sister drove me to the coast for a rest.'],
  ['what others did', 'On 4 August 2021 the fence was kicked in by some kids.'],
  ['what is still to come', 'We will be moving to the other office from 6 November 2021.'],
  ['how they were colleagues', 'Dean FARROW joined us as a fitter on 1 March 2021.'],
  ['an evening they had', 'We had a drink on 5 August 2021.'],
  ['what he gave everybody', 'On 6 August 2021 he brought a tin of sweets for all the staff.'],
  ['what he offered', 'I left for university on 10 August 2021. He offered to drive me and I said no.'],
  ['what an office sent', 'On 20 August 2021 the office sent a letter to every member.'],
  ['where he said he would be', 'He wrote of the past and that he would be in Norwich on 20 October 2021 for a funeral.'],
  ['messages both ways', 'There were some texts on 11 August 2021, both ways, about the vicar.'],
])('%s is no act of his', (_, told) => {
  const { opening, closing } = courseEnds([
    report(),
    statement(`${told} ${acts}`),
    statement(`${acts} ${told}`, '21/10/2021', 'Moira BELL'),
  ])
  expect([opening?.from, closing?.to]).toEqual(['2021-09-01', '2021-09-30'])
})

test.each([
  ['somebody unknown', 'On 20 August 2021 somebody smashed the light over my door.'],
  ['his mother', 'On 20 August 2021 his mother came to my work and told me I would be sorry.'],
  ['what she came home to', 'On 20 August 2021 I came home and all the tyres were flat.'],
  ['what her sister brought in', 'On 20 August 2021 my sister found a card from him on my car.'],
  ['what was there', 'On 20 August 2021 there was a voicemail on the house phone from him.'],
  ['while she was away', 'On 20 August 2021, while I was at my mother’s, he put my window through.'],
  ['a threat of what is to come', 'On 20 August 2021 he told me I will be dead by 6 November.'],
  ['after a parting', 'After I finished with him in July he was at my door on 20 August 2021.'],
  ['a first call', 'First call come on Friday, 20th August 2021, at five in the morning.'],
  ['a numbered letter', 'Letter one was Friday 20 August 2021.'],
  ['what was done to her son', 'On 20 August 2021 my son was knocked off his bike by Dean FARROW.'],
  ['one among presents', 'On 20 August 2021 he left a bracelet on my desk.'],
])('%s is', (_, told) => {
  const { opening, closing } = courseEnds([report(), statement(`${told} ${acts}`)])
  expect([opening?.from, closing?.to]).toEqual(['2021-08-20', '2021-09-30'])
})

test.each([
  ['a stretch with both its days', 'Between 12/08/2021 and 24/09/2021 SUS followed IP about the town.', '2021-08-12', '2021-09-24'],
  [
    'from a day on',
    'From 12/08 SUS began attending IP’s place of work. On 11/10 SUS sent IP a photograph of a noose.',
    '2021-08-12',
    '2021-10-11',
  ],
  ['taken in the act', 'On 12/08 SUS followed IP home. Arrested 09/10 at 0240 in lane behind IP’s house.', '2021-08-12', '2021-08-12'],
  ['what went before', 'After IP discharged SUS on 02/08 SUS has pursued her. On 12/08 SUS followed IP home.', '2021-08-12', '2021-08-12'],
  [
    'what is done about it',
    'On 12/08 SUS rang IP 14 times. Safety plan: lock changed 04/10, letter box closed 11/10.',
    '2021-08-12',
    '2021-08-12',
  ],
])('an officer’s %s', (_, summary, first, last) => {
  const { opening, closing } = courseEnds([report(summary), statement('He does not leave me alone.')])
  expect([opening?.from, closing?.to]).toEqual([first, last])
})

test('what reached her in a month she names begins it, and so does a count between two days', () => {
  const letter = courseEnds([report(), statement(`A letter came in July 2021 with my old name on it. ${acts}`)])
  expect(letter.opening).toEqual({ from: '2021-07-01', to: '2021-07-31' })
  const calls = courseEnds([
    report(),
    statement('Between 14 May 2021 and 12 September 2021 there are 412 calls from his number.', undefined, 'Moira BELL'),
  ])
  expect(calls.opening).toEqual({ from: '2021-05-14', to: '2021-09-12' })
})

test('a diary that the suspect has kept of her complaints is nothing done to her; that he has been ringing her is', () => {
  const his = (words: string) => statement(words, '22/10/2021', 'Dean FARROW')
  expect(
    courseEnds([report(), statement(acts), his('I have written it down since 20 May because the council told me to.')]).opening?.from,
  ).toBe('2021-09-01')
})
