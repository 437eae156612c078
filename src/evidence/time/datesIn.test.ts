import { describe, expect, test } from 'vitest'
import type { Day, When } from '#case/dates'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { datesIn, type TimeContext } from './datesIn.ts'

const on = (day: string): When => ({ earliest: day as Day, latest: day as Day, text: day })
const between = (first: string, last: string): When => ({ earliest: first as Day, latest: last as Day, text: '' })
const shown = (text: string, written?: string, context?: TimeContext) =>
  datesIn(text, written ? on(written) : undefined, context).map(({ when: { earliest, latest } }) =>
    earliest && earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
  )

const statement = '2016-03-28'

test('the name of a programme is no day', () => {
  expect(shown('She reads the weather for Coast Tonight on the television.', statement)).toEqual([])
  expect(shown('I saw him again. Tonight he rang.', statement)).toEqual([statement])
})

describe('a date said in full', () => {
  test.each([
    ['on 1.3.25 he came', '2025-03-01'],
    ['19/08/\n19', '2019-08-19'],
    ['On the l7th Feb 2024', '2024-02-17'],
    ['2Oth May 2024', '2024-05-20'],
    ['On Saturday Sth December 2015', '2015-12-05'],
    ['lst May 2024', '2024-05-01'],
    ['I2/11/2023', '2023-11-12'],
    ['2.4.23 - then he left a dead rabbit', '2023-04-02'],
    ['01/03/2025', '2025-03-01'],
    ['At 2235 on 10.2.24 police were called', '2024-02-10'],
    ['Signature: A LODGE Date: 30/07/2015', '2015-07-30'],
    ['dated 24-09-21', '2021-09-24'],
    ['2025-03-01 was the day', '2025-03-01'],
    ['2025-03-01T19:40:00Z', '2025-03-01'],
    ['[17/02/2024, 08:14] Verity: Morning', '2024-02-17'],
    ['Sat 1st March 2025', '2025-03-01'],
    ['On Saturday, 1 March 2025 he rang', '2025-03-01'],
    ['on the 4th of July 2015', '2015-07-04'],
    ['the first of May 2022', '2022-05-01'],
    ['the twenty-third of June 2021', '2021-06-23'],
    ['18-Feb-2016', '2016-02-18'],
    ['18Feb16', '2016-02-18'],
    ['18 Feb 16, he called', '2016-02-18'],
    ["on 4 June '24", '2024-06-04'],
    ['March 4th, 2025', '2025-03-04'],
    ['March 4 2025', '2025-03-04'],
    ['Tuesday 4th March 2025', '2025-03-04'],
    ['9 Sept. 2016', '2016-09-09'],
    ['DOB 30/06/80', '1980-06-30'],
    ['the order made on 29 February 2024', '2024-02-29'],
    ['3rd day of May 2022', '2022-05-03'],
    ['on 11/23/2023 (a record from the United States)', '2023-11-23'],
    ['Friday 31st July 2015', '2015-07-31'],
  ])('%s', (text, day) => expect(shown(text, '2025-06-01')).toEqual([day]))
})

describe('a year left out, in a statement of 28 March 2016', () => {
  test.each([
    ['On 12/11 there was a teddy bear', ['2015-11-12']],
    ['Jan 8th he was there by the railings', ['2016-01-08']],
    ['On 9 Feb he put a photograph through the door', ['2016-02-09']],
    ['I rang the police on 2/12', ['2015-12-02']],
    ['On 30th April he came', ['2015-04-30']],
    ['Sat 19th March', ['2016-03-19']],
    ['on 28 March', ['2016-03-28']],
    ['on 29 February', ['2016-02-29']],
    ['I am due in court on 6th June', ['2016-06-06']],
    ['The trial is on 12 May', ['2016-05-12']],
    ['on my son’s birthday, 6th May', ['2015-05-06']],
    ['On the 31st October it ended. He rang on 12/11 and then on Jan 8th.', ['2015-10-31', '2015-11-12', '2016-01-08']],
    ['On 12/11 a bear. On the 16th it was a hamper. On 27th he came in', ['2015-11-12', '2015-11-16', '2015-11-27']],
    ['9th June, 21st June, 5th July, 12th July are ones I wrote down', ['2015-06-09', '2015-06-21', '2015-07-05', '2015-07-12']],
    ['On the 2nd, 9th and 16th of November he was there', ['2015-11-02', '2015-11-09', '2015-11-16']],
    ['On 2, 9 and 16 November', ['2015-11-02', '2015-11-09', '2015-11-16']],
    [
      '7th June, 21st June, 5th July, 12th, 19th September',
      ['2015-06-07', '2015-06-21', '2015-07-05', '2015-07-12..2015-09-12', '2015-09-19'],
    ],
    ['On 20 January he rang, and on the 3rd', ['2016-01-20', '2016-02-03']],
    ['By the 12th she was parked outside', ['2016-03-12']],
    ['Q. 30th September, you were there', ['2015-09-30']],
    ['Fri 18/12/2015 10:22', ['2015-12-18']],
    ['There is one from 11th August', ['2015-08-11']],
    ['before Christmas', ['..2015-12-24']],
    ['a line under it before 6 May', ['..2016-05-06']],
    ['On the 19th Jan he wrote "You ran 6k today". The next day he came', ['2016-01-19', '2016-01-19', '2016-01-20']],
    ['he said "I am coming round tomorrow"', ['..']],
    ['In spring 2014 he moved in. By Christmas he had my passwords', ['2014-03-01..2014-05-31', '2014-12-24..2014-12-26']],
    ['It was about the August he started', ['2015-08-01..2015-08-31']],
    ['On the 19th Jan he wrote "See you on 3rd March"', ['2016-01-19', '2016-03-03']],
    ['you are mine till one of us is in the ground." I changed it 1st March', ['2016-03-01']],
    ['She asked where I was today', ['..']],
    ['w/c 14 March', ['2016-03-14..2016-03-20']],
    ['week commencing 30/11', ['2015-11-30..2015-12-06']],
  ])('%s', (text, days) => expect(shown(text, statement)).toEqual(days))
})

describe('the date told before leads the tale on', () => {
  test.each([
    ['that evening he rang', '2016-01-19', '2016-01-19'],
    ['Later that night', '2016-01-19', '2016-01-19'],
    ['the same day', '2016-01-19', '2016-01-19'],
    ['The following day he rang', '2016-01-19', '2016-01-20'],
    ['the next morning', '2016-01-31', '2016-02-01'],
    ['The very next day', '2016-01-19', '2016-01-20'],
    ['the day after', '2016-01-19', '2016-01-20'],
    ['the night before', '2016-01-19', '2016-01-18'],
    ['She was back the night after and', '2016-01-19', '2016-01-20'],
    ['two days later', '2016-01-19', '2016-01-21'],
    ['a few days later', '2016-01-19', '2016-01-21..2016-01-24'],
    ['a week later', '2016-01-19', '2016-01-23..2016-01-29'],
    ['two or three days after that', '2016-01-19', '2016-01-21..2016-01-22'],
    ['the following week', '2016-01-19', '2016-01-25..2016-01-31'],
    ['Over the following fortnight he would be there', '2016-01-19', '2016-01-20..2016-02-02'],
    ['over the next few weeks', '2016-01-19', '2016-01-20..2016-02-23'],
    ['the next three days', '2016-01-19', '2016-01-20..2016-01-22'],
    ['the following weekend', '2016-01-19', '2016-01-30..2016-01-31'],
    ['that weekend', '2016-01-19', '2016-01-23..2016-01-24'],
    ['the following Monday', '2016-01-19', '2016-01-25'],
    ['On the Wednesday night I saw a white Corsa', '2016-01-17', '2016-01-20'],
    ['On Friday we got the email', '2016-01-18', '2016-01-22'],
    ['On Friday 22nd', '2016-01-18', '2016-01-22'],
    ['the 25th', '2016-01-18', '2016-01-25'],
    ["He's rung most days since.", '2016-01-18', '2016-01-18..2016-03-28'],
    ['eleven times since then', '2016-01-18', '2016-01-18..2016-03-28'],
    ['From then on it was texts', '2016-01-18', '2016-01-18..2016-03-28'],
    ['After that he was there most days', '2016-01-18', '2016-01-18..2016-03-28'],
    ['On the third or fourth day he was stood there', '2016-01-18', '2016-01-20..2016-01-21'],
    ['on the second day he was there', '2016-01-18', '2016-01-19'],
    ['On the 28th I got a call', '2016-01-04', '2016-01-28'],
    ['on the 3rd', '2016-01-05', '2016-01-03'],
    ['on the 1st he rang', '2016-01-18', '2016-02-01'],
    ['on 3rd November', '2015-10-14', '2015-11-03'],
    ['on 4 May of that year', '2014-06-01', '2014-05-04'],
  ])('%s, after %s', (text, previous, day) => expect(shown(text, statement, { previous: on(previous) }).at(-1)).toBe(day))

  test('each date of a sentence leads to the next', () =>
    expect(shown('She was back the night after and the night after that.', '2022-11-15', { previous: on('2022-10-12') })).toEqual([
      '2022-10-13',
      '2022-10-14',
    ]))
  test('a tale of years ago keeps its own year', () =>
    expect(shown('on 3rd November he rang', '2021-03-02', { previous: between('2019-10-01', '2019-10-31') })).toEqual(['2019-11-03']))
  test('a birth date or an old conviction does not', () =>
    expect(shown('on 3rd November he rang', '2021-03-02', { previous: on('1996-12-14') })).toEqual(['2020-11-03']))
})

describe('said from the day of writing, Monday 28 March 2016', () => {
  test.each([
    ['yesterday', '2016-03-27'],
    ['last night he came back', '2016-03-27'],
    ['this morning', '2016-03-28'],
    ['the day before yesterday', '2016-03-26'],
    ['last Tuesday', '2016-03-22'],
    ['last week', '2016-03-21..2016-03-27'],
    ['last weekend', '2016-03-26..2016-03-27'],
    ['last month', '2016-02-01..2016-02-29'],
    ['three days ago', '2016-03-25'],
    ['three weeks ago', '2016-03-04..2016-03-10'],
    ['a fortnight ago', '2016-03-11..2016-03-17'],
    ['about two months ago', '2016-01-13..2016-02-12'],
    ['in November last year', '2015-11-01..2015-11-30'],
    ['In February this year he started on at me', '2016-02-01..2016-02-29'],
    ['since May last year', '2015-05-01..2016-03-28'],
    ['between Jan and March last year', '2015-01-01..2015-03-31'],
    ['in June or July last year', '2015-06-01..2015-07-31'],
    ['last summer', '2015-06-01..2015-08-31'],
    ['last Christmas', '2015-12-24..2015-12-26'],
    ['On Saturday he rang', '2016-03-26'],
    ['over the last three weeks', '2016-03-04..2016-03-28'],
    ['in the past two months', '2016-01-13..2016-03-28'],
    ['for the last 3 days', '2016-03-25..2016-03-28'],
  ])('%s', (text, days) => expect(shown(text, statement)).toEqual([days]))
})

describe('wider than a day', () => {
  test.each([
    ['two weeks before Christmas', '2015-12-08..2015-12-14'],
    ['about two weeks before Christmas', '2015-12-08..2015-12-14'],
    ['The week before Christmas I went to get my son', '2015-12-18..2015-12-24'],
    ['three days before Christmas Eve', '2015-12-21'],
    ['the day after Boxing Day', '2015-12-27'],
    ['the Monday before Christmas Day', '2015-12-21'],
    ['between 1 and 5 May 2022', '2022-05-01..2022-05-05'],
    ['between the 1st and the 5th of May 2022', '2022-05-01..2022-05-05'],
    ['from 3 June to 7 June 2015', '2015-06-03..2015-06-07'],
    ['from 3rd to 7th June 2015', '2015-06-03..2015-06-07'],
    ['3-7 June 2015', '2015-06-03..2015-06-07'],
    ['3–7 June 2015', '2015-06-03..2015-06-07'],
    ['19/20 July in the night', '2015-07-19..2015-07-20'],
    ['10-11/02/2016', '2016-02-10..2016-02-11'],
    ['Between 30/03/15 and 09/06/15', '2015-03-30..2015-06-09'],
    ['30/09 to 06/11', '2015-09-30..2015-11-06'],
    ['(12/03/15 - 04/10/15)', '2015-03-12..2015-10-04'],
    ['between December 2014 and February 2015', '2014-12-01..2015-02-28'],
    ['between December and February 2015', '2014-12-01..2015-02-28'],
    ['between February and March 2015', '2015-02-01..2015-03-31'],
    ['from 2013 to 2015', '2013-01-01..2015-12-31'],
    ['since October', '2015-10-01..2016-03-28'],
    ['Through June he would call', '2015-06-01..2015-06-30'],
    ['Since the 30th September', '2015-09-30..2016-03-28'],
    ['until 2014', '..2014-12-31'],
    ['before 4 March 2015', '..2015-03-04'],
    ['after Christmas', '2015-12-26..2016-03-28'],
    ['around Easter 2015', '2015-03-27..2015-04-13'],
    ['at Easter 2015', '2015-04-03..2015-04-06'],
    ['over Christmas', '2015-12-22..2016-01-01'],
    ['the end of August', '2015-08-21..2015-08-31'],
    ['in early March', '2016-03-01..2016-03-10'],
    ['mid-July 2015', '2015-07-11..2015-07-20'],
    ['In the first week of September 2015', '2015-09-01..2015-09-07'],
    ['the last week of January', '2016-01-25..2016-01-31'],
    ['early 2015', '2015-01-01..2015-04-30'],
    ['in late 2015', '2015-09-01..2015-12-31'],
    ['summer 2015', '2015-06-01..2015-08-31'],
    ['in the spring', '2016-03-01..2016-05-31'],
    ['the spring of 2015', '2015-03-01..2015-05-31'],
    ['In 2012 he took over the account', '2012-01-01..2012-12-31'],
    ['07/2015', '2015-07-01..2015-07-31'],
    ['Oct 2015', '2015-10-01..2015-10-31'],
    ['August', '2015-08-01..2015-08-31'],
    ['since I started seeing Phil in about May', '2015-05-01..2015-05-31'],
    ['I have known him since about March', '2016-03-01..2016-03-28'],
    ['About 20th May - knocked on', '2015-05-17..2015-05-23'],
    ['On or around 11th May he put cones out', '2015-05-08..2015-05-14'],
    ['the first weekend in May 2015', '2015-05-02..2015-05-03'],
  ])('%s', (text, days) => expect(shown(text, statement)).toEqual([days]))

  test('a dash parts a date from what is told of it', () =>
    expect(shown('2.4.15 - Easter, he left a rabbit', statement)).toEqual(['2015-04-02', '2015-04-03..2015-04-06']))
  test('months that share one year', () =>
    expect(shown('in September and October 2015', statement)).toEqual(['2015-09-01..2015-09-30', '2015-10-01..2015-10-31']))
  test('years in brackets', () =>
    expect(shown('4 previous (2009, 2011, 2013)', statement)).toEqual([
      '2009-01-01..2009-12-31',
      '2011-01-01..2011-12-31',
      '2013-01-01..2013-12-31',
    ]))
})

describe('days with a name', () => {
  test.each([
    ['On Christmas Eve 2022', '2022-12-24'],
    ['New Year’s Eve 2022', '2022-12-31'],
    ["on New Year's Day 2023", '2023-01-01'],
    ['From early in the New Year he began', '2016-01-01..2016-01-31'],
    ['over the New Year', '2015-12-29..2016-01-07'],
    ['Thursday of this week he came', '2016-03-24'],
    ['Boxing Day', '2015-12-26'],
    ['On the 31st, Hallowe’en', '2015-10-31'],
    ['on Halloween', '2015-10-31'],
    ['Bonfire Night', '2015-11-05'],
    ["on Valentine's Day", '2016-02-14'],
    ["Mother's Day", '2016-03-06'],
    ["Father's Day 2015", '2015-06-21'],
    ['Good Friday 2015', '2015-04-03'],
    ['Easter Sunday', '2016-03-27'],
    ['Easter Monday 2024', '2024-04-01'],
    ['August bank holiday 2015', '2015-08-31'],
    ['the late May bank holiday 2015', '2015-05-25'],
    ['Remembrance Sunday 2015', '2015-11-08'],
    ['the last Sunday in May 2015', '2015-05-31'],
  ])('%s', (text, day) => expect(shown(text, statement).at(-1)).toBe(day))

  test('a day named in the document is placed by it', () => {
    const anchors = new Map([['my birthday', { kind: 'day', day: 6, month: 5 } as const]])
    expect(shown('He rang on my birthday', statement, { anchors })).toEqual(['2015-05-06'])
  })
})

describe('named but not to be placed: both ends open', () => {
  test.each([
    'that evening he rang',
    'the following day',
    'two days later he came',
    'at Eid he came',
    'we went on the bank holiday',
    'on 12/11 a bear came',
    'on the 16th he rang',
    'on Friday he rang',
    'yesterday',
  ])('%s', (text) => expect(datesIn(text, undefined).map((date) => [date.when.earliest, date.when.latest])).toEqual([[null, null]]))
})

describe('no date at all', () => {
  test.each([
    ['31/11/2023'],
    ['31/11'],
    ['30th February 2016'],
    ['29/02/2023'],
    ['31 November 2016'],
    ['ring 07700 900123 or 0161 496 0123'],
    ['URN 09KL5580216'],
    ['URN 01/AB/12345/26'],
    ['reference KL/PIN/15/1180'],
    ['KD/0448/24'],
    ['WT-20210603-0288'],
    ['LP-0731-908'],
    ['he paid £12.11.20'],
    ['section 4/5'],
    ['s.1.3.25'],
    ['under s.2 PHA 1997 and s 4A'],
    ['Protection from Harassment Act 1997'],
    ['exhibit CR/4 and LA/2'],
    ['3/4 times a week'],
    ['about 1/2 of them'],
    ['9/10 for pain'],
    ['he is there 24/7'],
    ['aged 16, he is 19'],
    ['at 5.30 when I locked up'],
    ['06.42 until 07.31'],
    ['she sat 12 feet away'],
    ['on the 3rd floor'],
    ['for the wife’s 50th'],
    ['it was the 2nd time'],
    ['her 21st birthday party'],
    ['a third party told me'],
    ['I may march on'],
    ['May I ask'],
    ['12 may have seen it'],
    ['June told me about April'],
    ['he has him Wednesdays and every other weekend'],
    ['every Sunday he texts'],
    ['on a Sunday'],
    ['Not on\nJuly\n7 Is there conflict'],
    ['IP address 192.168.1.24'],
    ['version 1.2.24'],
    ['Page 1 of 12'],
    ['sort code 20-10-12'],
    ['in 2000 hours'],
    ['between 0910 and 1015 hours'],
    ['the spring snapped'],
    ['he would fall on me'],
    ['scored 3/10'],
    ['my 2 sons'],
    ['one second later'],
    ['concernedcustomer2024'],
    ['since I left him'],
    ['two constructor ago, the constructor before 4, last constructor, in the constructor of it'],
    ['__proto__ toString valueOf since hasOwnProperty'],
  ])('%s', (text) => expect(shown(text, '2026-01-05', { previous: on('2025-11-05') })).toEqual([]))
})

describe('what is kept beside the days', () => {
  test('the words as written', () =>
    expect(datesIn('it was about two weeks\nbefore Christmas when', on(statement))[0]?.when.text).toBe('about two weeks before Christmas'))
  test('where they stand', () => {
    const text = 'He rang on 9 Feb again'
    const [found] = datesIn(text, on(statement))
    expect(text.slice(found?.start, found?.end)).toBe('9 Feb')
  })
  test('a weekday that is another day’s is said, and not mended', () =>
    expect(datesIn('on Wednesday 4th March 2025', undefined)).toEqual([
      {
        start: 3,
        end: 27,
        kind: 'day',
        when: { earliest: '2025-03-04', latest: '2025-03-04', text: 'Wednesday 4th March 2025' },
        doubt: 'written as a Wednesday; 2025-03-04 was a Tuesday',
      },
    ]))
  test('a weekday after the date is checked too', () => {
    expect(datesIn('4th July, a Saturday', on('2015-07-30'))[0]).toMatchObject({ when: { earliest: '2015-07-04' } })
    expect(datesIn('4th July (Sun)', on('2015-07-30'))[0]?.doubt).toContain('was a Saturday')
  })
  test.each([
    ['at about 19:40 hours on Tuesday 4th March 2025', '19:40'],
    ['on 4/3/2025 at 1940hrs', '19:40'],
    ['At 0905 hours on 31 July 2015', '09:05'],
    ['about 4.45pm on Friday 18 December 2015', '16:45'],
    ['On 19th January 2016 about 7 in the evening', '19:00'],
    ['On 24/10/2016 at 18:10 I went', '18:10'],
    ['at about 2am on 3 May 2022', '02:00'],
    ['seven o’clock in the evening of 3 May 2022'.replace('’', "'"), '19:00'],
    ['3 May 2022 at midnight', '00:00'],
    ['30th September 2016, it was ten past three', undefined],
  ])('the time in "%s"', (text, time) => expect(datesIn(text, undefined)[0]?.time).toBe(time))
})

test('a log may speak of the days after it was opened', () => {
  expect(shown('21/10 15:40 PC 7120: IP SEEN', '2016-10-17', { mayRunOn: true })).toEqual(['2016-10-21'])
  expect(shown('moved to family address 8/11', '2022-10-25', { mayRunOn: true })).toEqual(['2022-11-08'])
})

test('long hostile text is read in time that grows with its length', () => {
  const hostile = (size: number) => ['1/1/1/', 'on the 1st, 2nd, ', 'between ', 'about '].map((words) => words.repeat(size)).join('')
  expect(growth((size) => datesIn(hostile(size), on(statement)), 188, 3_000)).toBeLessThan(steady)
})
