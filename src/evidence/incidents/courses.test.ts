import { describe, expect, test } from 'vitest'
import { chat, course, log, report, statement } from '../../../tests/reading/course.ts'

/** Two plain acts, on 3 and on 14 September 2021. */
const acts =
  'On 3 September 2021 Dean FARROW followed me from the shop to the tram. On 14 September 2021 he was stood outside my flat at midnight.'

describe('the first and the last day of a course of conduct, as papers tell it', () => {
  test.each([
    [
      'since when it has got bad again',
      [
        report(),
        statement(`It has got bad again since I started seeing Phil in about May. Dean FARROW texts me whenever his car is here. ${acts}`),
      ],
      '2021-05-01',
      '2021-09-14',
    ],
    [
      'told in her words with the month named once',
      [
        report(),
        statement('He was outside the shop on 2 September. On the 9th he followed me to the tram. On the 15th he was at my door shouting.'),
      ],
      '2021-09-02',
      '2021-09-15',
    ],
    [
      'a month in which they got together or a court sat is not that of the acts told next without one',
      [
        report(),
        statement(
          'We got together in June 2021. He was always wanting to know where I was. He texts me every day. On 3 September he followed me to the tram. The same morning a week later he was outside.',
        ),
        statement(
          'There was a first matter which ended up in court in May 2021. He follows her about. On 14 September 2021 he was stood outside her flat at midnight.',
          '20/10/2021',
          'Moira BELL',
        ),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a month of meeting and refusing is that of what followed',
      [
        report(),
        statement(
          'I met him at a match in July 2021 and I said I was not interested. He messages me every day. On 3 September 2021 he followed me to the tram.',
        ),
      ],
      '2021-07-01',
      '2021-09-03',
    ],
    [
      'a van of another firm, before it all',
      [report(), statement(`A van was parked by our road in June 2021, but that was before all this. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a month that the acts told next are of',
      [
        report(),
        statement('In June 2021 he began to ring me at work. He follows me about. On 3 September 2021 he followed me to the tram.'),
      ],
      '2021-06-01',
      '2021-09-03',
    ],
    [
      'a month named by a colleague two sentences before',
      [
        report(),
        statement(acts),
        statement(
          'I manage the shop. In September a man I know as Dean FARROW came in asking for Lena. On the 6th he asked which days she works. On the 8th he waited by the door until we shut.',
          '20/10/2021',
          'Moira BELL',
        ),
      ],
      '2021-09-01',
      '2021-09-30',
    ],
    [
      'an addition below the statement',
      [
        report(),
        statement(`${acts}\n\nFurther, 23/10/2021: Yesterday, Friday 22nd, he rang me from a withheld number and laughed.`, '21/10/2021'),
      ],
      '2021-09-03',
      '2021-10-22',
    ],
    [
      'an addition by another hand',
      [
        report(),
        statement(`${acts}\n\n(Added 28/10/21) I want to add that on the 26th he was on the wall opposite again when I came home.`),
      ],
      '2021-09-03',
      '2021-10-26',
    ],
    [
      'what is open on the day of the statement',
      [report(), statement(`${acts} My cousin looked at my account and it said his tablet, last active today.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'the small hours of a night out',
      [
        report(),
        statement(
          'On Saturday 11 September 2021 I was at my sister’s party. At 1.10 am Dean FARROW was hammering on the front door. The following afternoon he put a card through the door.',
        ),
      ],
      '2021-09-11',
      '2021-09-12',
    ],
    ['a Monday of a feast', [report(), statement(`He left lilies on my step on Easter Sunday 2021. ${acts}`)], '2021-04-04', '2021-09-14'],
    [
      'what the vicar said to him',
      [
        report(),
        statement(acts),
        statement(
          'I am the vicar. Dean FARROW sits behind Lena. I had a word with him on the Monday of Holy Week and he said it was nothing.',
          '18/10/2021',
          'Rev. Anne POOLE',
        ),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a year told without its figures',
      [report(), statement(`In the June of my first year at the shop he told me that he loved me and I said no. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'an officer’s pocket book',
      [
        report(),
        statement(acts),
        'POCKET NOTE BOOK ENTRY (TYPED UP)   PC 3307 NOBLE    MONDAY 20/09/2021\n\n0940  Flat 3. Statement taken from Lena H.\n1115  Spoke to Dean FARROW at work. Told no contact by phone, letter or in person.\n27/09  1600  Rang Lena. Nothing since. His sister has dropped her books off, that was arranged.\n',
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a search of his home',
      [
        report('DEF pesters IP. Home address searched 04/10: under the bed, IP’s scarf and eleven photographs of her front door.'),
        statement(acts),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'the telephone examined',
      [report('DEF pesters IP. Handset examined 06/10 (DFU/21/118): 41 images of IP taken without her knowledge.'), statement(acts)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'an advocate allocated',
      [report('DEF pesters IP. IDVA allocated 05/10, has spoken to IP twice.'), statement(acts)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'her employer told',
      [report(), statement(`${acts} I told my manager about it on 28 September and she moved me to the back.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'her child’s telling of it',
      [report(), statement(`${acts} On 1 October my son told me that his gran had been asking who visits us.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a letter of his solicitor',
      [report(), statement(`${acts} On 30 September his solicitor’s letter came about the flat.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a birthday and a moving day of hers',
      [report(), statement(`I turned forty on 20 September 2021 and I moved to Selby on 2 October 2021. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'the message she sent him',
      [report(), statement(`${acts} On 20 September I wrote to him myself and said please do not write to me again.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a day he said he would come',
      [report(), statement(`${acts} In his last letter he said he would be in York on 12 October for a funeral.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a report rung in by her brother',
      [report('Reported by IP’s brother on 05/10/21 as harassment, DEF having followed IP and waited at her flat.'), statement(acts)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a warning given by telephone',
      [
        report(),
        statement(acts),
        log(
          '05/10/2021',
          '14:02 IP REPORTS EX HAS BEEN FOLLOWING HER',
          '08/10 10:15 PC 3307 SPOKE TO FARROW BY PHONE, VERBAL WARNING GIVEN, UNDERSTOOD',
          '11/10 09:00 IP UPDATED',
        ),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a log that has him there now',
      [report(), statement(acts), log('02/10/2021', '23:14 MALE FARROW IS AT HER DOOR NOW KICKING IT', '23:40 UNIT ON SCENE, MADE OFF')],
      '2021-09-03',
      '2021-10-02',
    ],
    [
      'a log closed days later',
      [
        report(),
        statement(acts),
        log('02/10/2021', '23:14 FARROW OUTSIDE ADDRESS IN HIS CAR', '03/10 02:10 NO TRACE', '09/10 11:00 LOG CLOSED, OIC TO PROGRESS'),
      ],
      '2021-09-03',
      '2021-10-02',
    ],
    [
      'messages with times on a line of their own',
      [
        report(),
        statement(acts),
        'EXHIBIT LH/2   E-MAILS FROM d.farrow TO L HARDCASTLE\n\n11/06/2021 06:02   To: L Hardcastle\n    You will answer me in the end.\n\n19/09/2021 05:48   To: L Hardcastle  Cc: her manager\n    I saw the new curtains.\n\n01/10/2021 06:00   To: L Hardcastle\n    Page 12 is up.\n',
      ],
      '2021-06-11',
      '2021-10-01',
    ],
    [
      'a chat that ends with her own words',
      [
        report(),
        statement(acts),
        chat(
          '[04/09/2021, 23:10] Dean: where are you',
          '[04/09/2021, 23:40] Dean: I can see your light',
          '[29/09/2021, 09:00] Lena: I am keeping this for the police',
        ),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'a chat that goes on after the statement',
      [
        report(),
        statement(acts),
        chat('[04/09/2021, 23:10] Dean: where are you', '[24/10/2021, 23:40] Dean: you told them then. big mistake'),
      ],
      '2021-09-03',
      '2021-10-24',
    ],
    [
      'the offence’s own dates',
      [
        report(
          'Between 03/09/21 and 14/09/21 DEF followed IP and waited at her flat. Interviewed 30/09/21. Charged 12/10/21. First hearing 02/11/21.',
        ),
        statement(acts),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'bail broken, in clipped words',
      [report('DEF pesters IP. Charged 20/09/21, bailed not to contact. Breached 29/09 (txt) and 04/10 (outside flat).'), statement(acts)],
      '2021-09-03',
      '2021-10-04',
    ],
    [
      'the last act before a day on which nothing came',
      [report(), statement(`${acts} The last text was on 17 September. I have heard nothing since and I checked again on 1 October.`)],
      '2021-09-03',
      '2021-09-17',
    ],
    [
      'an earlier partner’s days',
      [report('DEF pesters IP. Previous partner (Kay LUND) reported on 09/02/2020 that DEF had followed her to work.'), statement(acts)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'another man, another day',
      [report(), statement(`${acts} There was a lad sat on the wall opposite on 24 September but he was waiting for the girl next door.`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'the day her purse was stolen by somebody else',
      [report(), statement(`My car window was smashed on 12 June 2021 with nine others in the street and they have the lad. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'what had gone before and was wanted',
      [report(), statement(`I met Dean on 5 May 2021 and we went out for six weeks. I ended it on 20 June 2021. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'the first week of a month, told in dialect',
      [
        report(),
        statement(
          'I changed me number the first week of August and he had the new one by the Sunday, ringing and ringing. 3rd September he followed us to the tram.',
        ),
      ],
      '2021-08-01',
      '2021-09-03',
    ],
    [
      'at first only texts, from the day she ended it',
      [
        report(),
        statement(
          'I finished with Dean for good on Easter Monday, 5th of April 2021. At first it was just texts, forty or fifty a day. On 3 September he followed me to the tram.',
        ),
      ],
      '2021-04-05',
      '2021-09-03',
    ],
    [
      'diary days of a neighbour',
      [
        report(),
        statement(acts),
        statement(
          'I live below Lena. I kept a note of the days I saw Dean FARROW sat in his car across the road: Aug 28, Sept 4, Sept 18, Sept 25.',
          '15/10/2021',
          'Ivor NASH',
        ),
      ],
      '2021-08-28',
      '2021-09-25',
    ],
    [
      'a parcel that came after he was sent away',
      [report(), statement(`${acts} He went back to Ireland on 18 September. On 5 October a parcel came from him with my old key in it.`)],
      '2021-09-03',
      '2021-10-05',
    ],
    [
      'an envelope found a day after its postmark',
      [report(), statement(`${acts} Yesterday, 21 October, the post room gave me a blue envelope in his hand, postmark 19 October.`)],
      '2021-09-03',
      '2021-10-21',
    ],
    [
      'what his mother says he did later',
      [
        report(),
        statement(acts),
        statement(
          'I am Dean’s mother. On 2 October he came home crying and on the 4th he went to the doctor.',
          '10/10/2021',
          'Joan FARROW',
        ),
      ],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'an apology of his to the police',
      [report('DEF pesters IP. On 18/10/21 DEF wrote to OIC to say that he was sorry.'), statement(acts)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'he came on the day he had named',
      [report(), statement(`${acts} He said he would be at my door on 12 October and he was, at six in the morning.`)],
      '2021-09-03',
      '2021-10-12',
    ],
    [
      'a false report to the police',
      [report(), statement(`${acts} On 5 October he rang the police and told them that I had hit my son.`)],
      '2021-09-03',
      '2021-10-05',
    ],
    [
      'a neighbour who tells of the same morning',
      [report(), statement(`${acts} On 6 October my neighbour told me that he had just been at my door with a bag.`)],
      '2021-09-03',
      '2021-10-06',
    ],
    [
      'a go-between',
      [report(), statement(`${acts} On 6 October a lad gave me a note but it was from Dean FARROW.`)],
      '2021-09-03',
      '2021-10-06',
    ],
    [
      'the husband who came home and broke the door',
      [report(), statement(`${acts} On 6 October he came home and smashed my kitchen door.`)],
      '2021-09-03',
      '2021-10-06',
    ],
    [
      'how he came to be there',
      [report(), statement(`Dean FARROW started as a volunteer on 5 July 2021. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'what he first brought in',
      [report(), statement(`On 5 July 2021 Mr Farrow brought in an estate car with a knocking noise. ${acts}`)],
      '2021-09-03',
      '2021-09-14',
    ],
    [
      'he began as he went on',
      [report(), statement(`Dean FARROW started following me home on 5 July 2021. ${acts}`)],
      '2021-07-05',
      '2021-09-14',
    ],
  ] as const)('%s', (_, papers, first, last) => {
    expect(course(papers)).toEqual([first, last])
  })
})
