import { describe, expect, test } from 'vitest'
import type { Day, When } from '#case/dates'
import { datesIn } from './datesIn.ts'

const on = (day: string): When => ({ earliest: day as Day, latest: day as Day, text: day })
const shown = (text: string, written: string, previous?: string) =>
  datesIn(text, on(written), previous ? { previous: on(previous) } : {}).map(({ when: { earliest, latest } }) =>
    earliest && earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
  )

const thursday = '2025-06-12'

describe('as it comes in statements, logs and summaries, written on Thursday 12 June 2025', () => {
  test.each([
    ['On or about 14 May 2025 he came to the office', ['2025-05-11..2025-05-17']],
    ['At approx 2215hrs on 02/05/25 the male was seen', ['2025-05-02']],
    ['That was 7th June. The Friday before he had done the same', ['2025-06-07', '2025-06-06']],
    ['WC 02/06/25 six calls', ['2025-06-02..2025-06-08']],
    ['w/e 08/06/25 nine messages', ['2025-06-02..2025-06-08']],
    ['In the early hours of Sunday 8th June he was at the door', ['2025-06-08']],
    ['early hrs of Sun 08/06/25', ['2025-06-08']],
    ['On Boxing Day he left a parcel', ['2024-12-26']],
    ['he stands there on Friday evenings', []],
    ['on Monday mornings and Saturday nights he waits', []],
    ['on Saturday night he rang', ['2025-06-07']],
    ['At half term he waited by the gates', ['..']],
    ['over the February half term', ['2025-02-06..2025-03-05']],
    ['between 9 and 11 May he sent forty', ['2025-05-09..2025-05-11']],
    ['between 2300hrs on 09/05/25 and 0145hrs on 10/05/25', ['2025-05-09..2025-05-10']],
    ['on 1.3.25 he came', ['2025-03-01']],
    ['on 1.3 he came', ['2025-03-01']],
    ['on the 3/3 at 19.40', ['2025-03-03']],
    ['Satruday 1st March he was there', ['2025-03-01']],
    ['Wendesday 5th March he was there', ['2025-03-05']],
    ['on 14th Febuary 2025', ['2025-02-14']],
    ['on the 3rd of Decmber', ['2024-12-03']],
    ['24th Agust 2024', ['2024-08-24']],
    ['Thurs 5th June', ['2025-06-05']],
    ['Weds 28/5', ['2025-05-28']],
    ['Tues. 27 May, 6pm', ['2025-05-27']],
    ['Mon 2/6/25 @ 0730', ['2025-06-02']],
    ['6/3/2025, 9:14 PM - Dave: u up', ['2025-03-06']],
    ['2025/03/06 21:14', ['2025-03-06']],
    ['06-Mar-2025 21:14:09(UTC+0)', ['2025-03-06']],
    ['5/23/2025 9:14:02 PM(UTC+1)', ['2025-05-23']],
    ['20250306 21:14', ['2025-03-06']],
    ['log 212 of 06032025', ['2025-03-06']],
    ['On the evening of 4th March', ['2025-03-04']],
    ['at about 19:40 hours on Tuesday 4th March', ['2025-03-04']],
    ['Tuesday, the fourth of March', ['2025-03-04']],
    ['two weeks before Christmas', ['2024-12-08..2024-12-14']],
    ['between Jan and March last year', ['2024-01-01..2024-03-31']],
    ['around Easter', ['2025-04-11..2025-04-28']],
    ['just after Easter', ['2025-04-20..2025-05-04']],
    ['a few days before Christmas he came', ['2024-12-20..2024-12-23']],
    ["on my son's birthday, 6th May", ['2025-05-06']],
    ['the weekend of 17th/18th May', ['2025-05-17..2025-05-18']],
    ['over the weekend of the 17th May', ['2025-05-17..2025-05-18']],
    ['May bank holiday Monday', ['..']],
    ['on August Bank Holiday', ['2024-08-26']],
    ['on Good Friday he was there', ['2025-04-18']],
    ["Mother's Day he sent a card", ['2025-03-30']],
    ["Father's Day last year", ['2024-06-16']],
    ["on New Year's Eve", ['2024-12-31']],
    ['Bonfire Night', ['2024-11-05']],
    ['on Halloween he came dressed as a clown', ['2024-10-31']],
    ['on Pancake Day', ['2025-03-04']],
    ['yesterday he was in the street', ['2025-06-11']],
    ['last night at 11', ['2025-06-11']],
    ['this morning at 0600', ['2025-06-12']],
    ['tonight he has come back', ['2025-06-12']],
    ['the day before yesterday', ['2025-06-10']],
    ['last Tuesday', ['2025-06-10']],
    ['a week last Tuesday', ['2025-06-03']],
    ['Tuesday of last week', ['2025-06-03']],
    ['a week ago today', ['2025-06-05']],
    ['three weeks ago', ['2025-05-19..2025-05-25']],
    ['three weeks last Saturday', ['2025-05-17']],
    ['about six months ago', ['2024-11-27..2024-12-27']],
    ['two months ago', ['2025-03-28..2025-04-27']],
    ['in mid-April', ['2025-04-11..2025-04-20']],
    ['in the middle of April', ['2025-04-11..2025-04-20']],
    ['in early 2025', ['2025-01-01..2025-04-30']],
    ['in the summer of 2024', ['2024-06-01..2024-08-31']],
    ['last summer', ['2024-06-01..2024-08-31']],
    ['in the spring', ['2025-03-01..2025-05-31']],
    ['since 3rd May he has rung', ['2025-05-03..2025-06-12']],
    ['from 3rd May onwards', ['2025-05-03..2025-06-12']],
    ['from 3rd May to date', ['2025-05-03..2025-06-12']],
    ['03/05/25 - 09/05/25', ['2025-05-03..2025-05-09']],
    ['3-9 May 2025', ['2025-05-03..2025-05-09']],
    ['3rd to the 9th of May', ['2025-05-03..2025-05-09']],
    ['on the 3rd, 5th and 9th of May', ['2025-05-03', '2025-05-05', '2025-05-09']],
    ['3, 5 & 9 May', ['2025-05-03', '2025-05-05', '2025-05-09']],
    ['on 3/5, 5/5 and 9/5', ['2025-05-03', '2025-05-05', '2025-05-09']],
    ['overnight 3/4 May', ['2025-05-03..2025-05-04']],
    ['overnight 03-04/05/25', ['2025-05-03..2025-05-04']],
    ['on the night of the 3rd into the 4th of May', ['2025-05-03..2025-05-04']],
    ['at 0005hrs on 4th May', ['2025-05-04']],
    ['on 4th May at five past midnight', ['2025-05-04']],
    ['every Sunday since Easter', ['2025-04-18..2025-06-12']],
    ['on the first Saturday in May', ['2025-05-03']],
    ['on the last Friday of April', ['2025-04-25']],
    ['the third week of May', ['2025-05-15..2025-05-21']],
    ['in the week of 12 May', ['2025-05-12..2025-05-18']],
    ['it was my third of May', ['2025-05-03']],
  ])('%s', (text, days) => expect(shown(text, thursday)).toEqual(days))

  test('a week commencing of last year', () =>
    expect(shown('w/c 3rd June he changed his shifts', '2024-08-01')).toEqual(['2024-06-03..2024-06-09']))
})

describe('what it had come to by a feast', () => {
  test('told as over, so that the feast is', () =>
    expect(shown("She'd had her hair done like mine by Christmas", '2024-10-16')).toEqual(['2023-12-24..2023-12-26']))
  test('said of what is to come', () =>
    expect(shown('He said he would have me off the market by Christmas', '2024-10-16')).toEqual(['2024-12-24..2024-12-26']))
})

describe('leaning on the day told before', () => {
  test.each([
    ['that evening he rang', '2025-03-04', ['2025-03-04']],
    ['the following day he rang', '2025-03-04', ['2025-03-05']],
    ['Next morning there was a note', '2025-03-04', ['2025-03-05']],
    ['two days after that he rang', '2025-03-04', ['2025-03-06']],
    ['A couple of days later he rang', '2025-03-04', ['2025-03-06']],
    ['about a week later he turned up', '2025-03-04', ['2025-03-08..2025-03-14']],
    ['a fortnight later', '2025-03-04', ['2025-03-15..2025-03-21']],
    ['the same night', '2025-03-04', ['2025-03-04']],
    ['later on that day', '2025-03-04', ['2025-03-04']],
    ['the night before he had slept in the car', '2025-03-04', ['2025-03-03']],
    ['the Saturday after that he was back', '2025-03-04', ['2025-03-08']],
    ['on the Thursday he was back', '2025-03-04', ['2025-03-06']],
    ['the previous Saturday', '2025-03-04', ['2025-03-01']],
    ['the week before that', '2025-03-04', ['2025-02-24..2025-03-02']],
    ['sometime between Friday night and Saturday morning', '2025-06-07', ['2025-06-06..2025-06-07']],
    ['midnight on the 4th', '2025-05-03', ['2025-05-04']],
    ['later that month', '2025-05-14', ['2025-05-01..2025-05-31']],
    ['the month after', '2025-05-14', ['2025-06-01..2025-06-30']],
    ['Quarter past nine on the morning of the 20th', '2025-05-18', ['2025-05-20']],
    ["he'd been there on the Wednesday", '2025-03-06', ['2025-03-05']],
    ['on the Wednesday he was there', '2025-03-06', ['2025-03-12']],
    ['a week last Tuesday', '2025-03-06', ['2025-06-03']],
    ['On Tuesday and Saturday he rang', '2025-03-03', ['2025-03-04', '2025-03-08']],
    ['A man asked was she in today', '2025-03-03', ['2025-03-03']],
  ])('%s (after %s)', (text, previous, days) => expect(shown(text, thursday, previous)).toEqual(days))
})

describe('no date, or none that can be placed', () => {
  test.each([
    '24/7 he is on at me',
    'he scored 6/10',
    'flat 3/2 in the block',
    'she may be there',
    'he sat on the wall',
    'on occasion 2 of 3',
    'at 1930 he left',
    'a 12/5 shift pattern',
    'my blood pressure was 140/90',
    '£12.50 a week',
    'version 2.1.3 of the app',
    'he was doing 30 in March Road',
    'I have a stall there, Tuesday and Saturday',
    'I told her Tuesday to Saturday',
    'call him August',
    "the April's child group",
    '4x4 parked on the 5-a-side pitch',
    '2 of 5 rings',
    'she was at the Christmas do like in the photos',
    'a Halloween party at the club',
    'account 06032025 at the Halifax',
    'he rang me from 070325',
    'the 3rd of three calls',
    'Friday week he is back in court',
    'Frida was there',
  ])('%s', (text) => expect(shown(text, thursday).filter((days) => days !== '..')).toEqual([]))
})
