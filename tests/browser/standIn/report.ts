import type { CheckReport, Citation } from '#api/checkReport'
import { behaviours, impacts, markers } from '#case/vocabulary'
import type { ExampleFile } from './file.ts'

type Check = CheckReport['checks'][number]
type Found = { found: boolean; citations: Citation[] }

const everyFinding = <Name extends string>(names: readonly Name[], found: Partial<Record<Name, Citation[]>>): Record<Name, Found> =>
  Object.fromEntries(names.map((name) => [name, { found: name in found, citations: found[name] ?? [] }])) as Record<Name, Found>

const authority = (name: string, where: string, words: string, verified = 'read') => ({
  name,
  where,
  url: 'https://www.legislation.gov.uk/ukpga/1997/40',
  words,
  verified,
})
const act = authority(
  'Protection from Harassment Act 1997',
  's2A(2) and (3)',
  'A person stalks another where the course of conduct is harassment, the acts are ones associated with stalking, and the person knows or ought to know it.',
)
const inspection = authority(
  'Living in fear (HMIC and HMCPSI 2017)',
  'chapter 5',
  'Risk assessments seldom reached the prosecutor, and the stalking questions were often blank.',
  'inspection',
)

const check = (id: string, status: Check['status'], title: string, because: string, more: Partial<Check> = {}): Check => ({
  id,
  status,
  title,
  because,
  wouldChange: 'The document itself, or a record of why there is none.',
  authority: [inspection],
  citations: [],
  action: null,
  ...more,
})
const ask = (text: string, category: string, due: 'before-charge' | 'after-charge' = 'before-charge') =>
  ({ text, to: 'police', category, due }) as const

/** What would be found in the invented police file: every outcome, every kind of citation. */
export function exampleReport({ examples, cite }: ExampleFile): CheckReport {
  const calls = cite('d1', 1, 'He rang me 31 times that night.')
  const kept = cite('d1', 1, 'He has rung most days since then. When I block him he uses another number.')
  const follows = cite('d1', 1, 'He followed me to the bus stop and then drove behind the bus as far as Mill Lane.')
  const waits = cite('d1', 1, 'he was sitting in his car across the road')
  const card = cite('d1', 2, 'On or about 2 September there was a card on my windscreen.')
  const page = cite('d1', 2, 'My sister showed me a page in my name with a photograph of me asleep.')
  const window = cite('d1', 2, 'I saw him at the kitchen window.')
  const knife = cite('d1', 3, 'if he could not have me nobody would and that he had a knife in the car')
  const fear = cite('d1', 3, 'I am frightened that he will hurt me or my son.')
  const shifts = cite('d1', 3, 'I have changed my shifts, I do not walk home any more')
  const light = cite('d3', 1, 'your light is on')
  const together = cite('d3', 1, 'we belong together Amira')
  const warned = cite('d2', 1, 'He was warned on 21/08/2025 by PC 2210 Oduya.')
  const proposed = cite('d2', 1, 'Harassment s.2 PHA 1997')
  const blank = cite('d4', 1, 'Additional stalking questions (blank)')
  const blockedOnce = cite('d1', 1, 'asked him not to contact me')

  const element = (id: string, title: string, met: 'yes' | 'arguable' | 'no', because: string, citations: Citation[] = []) => ({
    id,
    title,
    met,
    because,
    citations,
  })
  const course = element('courseOfConduct', 'Course of conduct', 'yes', 'At least six occasions between August and October 2025.', [
    calls,
    follows,
    window,
  ])
  const amounts = element('harassment', 'Amounts to harassment', 'yes', 'Oppressive, unwanted and kept up after a warning.', [kept, warned])
  const acts = element(
    'stalkingActs',
    'Acts associated with stalking',
    'yes',
    'Following, contacting, publishing, loitering and watching.',
    [follows, page, window],
  )
  const knew = element('knowledge', 'Knew or ought to have known', 'yes', 'He was told on 4 August and warned on 21 August.', [
    blockedOnce,
    warned,
  ])

  return {
    schema: 'foursight.check-report/1',
    file: {
      urn: '42AB1234525',
      suspects: [{ name: 'Callum Dorrit' }],
      victims: [{ name: 'Amira Hale' }],
      documents: examples.map(({ row }) => ({
        name: row.name,
        kind: row.kind as CheckReport['file']['documents'][number]['kind'],
        parts: row.pages === 0 ? [] : [{ kind: row.kind as CheckReport['file']['documents'][number]['kind'], pages: [1, row.pages] }],
        pages: row.pages,
        text: row.text,
        ocrConfidence: row.text === 'ocr' ? 0.86 : null,
        problem: row.problem,
        duplicateOf: row.duplicateOf,
      })),
    },
    stalking: {
      indicated: 'yes',
      because: [
        { text: 'He followed her and waited outside her work, which are acts associated with stalking.', citations: [follows, waits] },
        { text: 'He kept on after she told him to stop and after a police warning.', citations: [kept, warned, together] },
        { text: 'He watched her home and let her know it.', citations: [light, window] },
        { text: 'He published a page in her name.', citations: [page] },
      ],
      against: [
        { text: 'She saw him for two months and once replied to a message.', citations: [cite('d3', 1, 'Do not contact me again')] },
      ],
    },
    behaviours: everyFinding(behaviours, {
      following: [follows],
      contacting: [calls, kept, together, light, card],
      publishing: [page],
      loitering: [waits],
      watchingOrSpying: [light, window],
    }),
    markers: everyFinding(markers, {
      threatOfViolence: [knife],
      weapon: [knife],
      priorWarning: [warned],
      declaredFixation: [together],
      falseIdentity: [page],
      childrenInvolved: [fear],
    }),
    impact: everyFinding(impacts, {
      fearOfViolence: [fear],
      alarmOrDistress: [cite('d1', 2, 'I was shaking when I read it.')],
      dayToDayEffect: [shifts],
    }),
    incidents: [
      incident('2025-08-04', null, 'that night', 'Rang her 31 times after she ended it', ['contacting'], [], [calls], null),
      incident(
        '2025-08-05',
        '2025-10-20',
        'most days since then',
        'Rang most days, from other numbers when blocked',
        ['contacting'],
        ['escalation'],
        [kept],
        'most days',
      ),
      incident(
        '2025-08-19',
        null,
        'On 19 August',
        'Waited outside her work, followed her to the bus stop and drove behind the bus',
        ['following', 'loitering'],
        [],
        [waits, follows],
        null,
      ),
      incident(
        '2025-09-02',
        null,
        'On or about 2 September',
        'Left a card on her windscreen',
        ['contacting', 'watchingOrSpying'],
        ['gifts'],
        [card],
        null,
      ),
      incident('2025-09', null, '', 'A page in her name with a photograph of her asleep', ['publishing'], ['falseIdentity'], [page], null),
      incident(
        '2025-10-13',
        '2025-10-26',
        'Some time in the week before half term',
        'Was in the back garden at night, at the kitchen window',
        ['watchingOrSpying'],
        [],
        [window],
        null,
      ),
      incident(
        null,
        null,
        '',
        'Said that if he could not have her nobody would and that he had a knife in the car',
        ['contacting'],
        ['threatOfViolence', 'weapon'],
        [knife],
        null,
      ),
    ],
    offences: [
      {
        id: 'PHA1997.s4A',
        title: 'Stalking involving fear of violence or serious alarm or distress',
        supported: 'yes',
        mode: 'either-way',
        maximum: '10 years',
        lastDateToCharge: null,
        elements: [
          course,
          amounts,
          acts,
          knew,
          element(
            'fear',
            'Fear of violence on two occasions, or serious alarm or distress',
            'yes',
            'She fears that he will hurt her; she has changed her shifts and moved her son.',
            [fear, shifts],
          ),
        ],
      },
      {
        id: 'PHA1997.s4',
        title: 'Putting people in fear of violence',
        supported: 'arguable',
        mode: 'either-way',
        maximum: '10 years',
        lastDateToCharge: null,
        elements: [
          course,
          knew,
          element(
            'fear',
            'Fear of violence on two occasions, or serious alarm or distress',
            'arguable',
            'One occasion is plain; the second rests on the card.',
            [knife, card],
          ),
        ],
      },
      {
        id: 'PHA1997.s2A',
        title: 'Stalking',
        supported: 'yes',
        mode: 'summary-only',
        maximum: '6 months, a fine, or both',
        lastDateToCharge: '2026-04-20',
        elements: [course, amounts, acts, knew],
      },
      {
        id: 'PHA1997.s2',
        title: 'Harassment',
        supported: 'yes',
        mode: 'summary-only',
        maximum: '6 months, a fine, or both',
        lastDateToCharge: '2026-04-20',
        elements: [course, amounts, knew],
      },
      {
        id: 'CA2003.s127',
        title: 'Improper use of a public electronic communications network',
        supported: 'no',
        mode: 'summary-only',
        maximum: '6 months, a fine, or both',
        lastDateToCharge: '2026-04-20',
        elements: [
          element(
            'menacing',
            'Grossly offensive, indecent, obscene or menacing message',
            'no',
            'No message in the export is menacing taken alone.',
          ),
        ],
      },
    ],
    mostSeriousSupported: 'PHA1997.s4A',
    proposed: { offence: 'PHA1997.s2', citations: [proposed] },
    checks: [
      check('identification.stalking', 'partly-met', 'The police recognised stalking', 'The MG5 describes stalking and names harassment.', {
        citations: [proposed],
        authority: [act, inspection],
        action: ask('Reconsider the offence: the acts described are those of section 2A(3).', 'Other'),
      }),
      check(
        'charge.time-limit',
        'met',
        'The time limit for summary offences is safe',
        'The last incident relied on was in October 2025; the limit is 20 April 2026.',
      ),
      check(
        'risk-assessment.dash',
        'partly-met',
        'A completed DASH is in the file',
        'A DASH is in the file; its additional questions are blank.',
        {
          citations: [blank],
          action: ask('Complete the additional questions of the DASH with the victim and send every page.', 'Risk assessment (DASH)'),
        },
      ),
      check(
        'risk-assessment.stalking-questions',
        'not-met',
        'The stalking questions are answered',
        'Question 8 is “Yes” and the additional questions that then follow are blank.',
        {
          citations: [cite('d4', 1, 'Does the person constantly text, call, follow you? Yes'), blank],
          wouldChange: 'The eleven additional questions answered, or an S-DASH.',
          action: ask('Ask the victim the eleven additional stalking questions and send the answers.', 'Stalking screening'),
        },
      ),
      check(
        'risk-management.plan',
        'not-met',
        'There is a risk management plan',
        'No plan was found in the 6 documents that could be read.',
        {
          action: ask('Send the risk management plan: what is done about which risk, by whom.', 'Risk management plan'),
        },
      ),
      check(
        'victim.vps',
        'not-met',
        'A victim personal statement was taken or offered',
        'The MG5 says it is to follow; no offer is recorded.',
        {
          citations: [cite('d2', 1, 'VPS: to follow.')],
          action: ask(
            'Take a victim personal statement, or record that it was offered and declined.',
            'Victim personal statement',
            'after-charge',
          ),
        },
      ),
      check(
        'special-measures.assessment',
        'partly-met',
        'Special measures were assessed',
        'Her wish for screens is recorded; there is no assessment.',
        {
          citations: [cite('d2', 1, 'Special measures: IP would like screens.')],
          action: ask('Send an MG2 with the assessment and her views.', 'Special measures material', 'after-charge'),
        },
      ),
      check(
        'investigation.digital',
        'cannot-tell',
        'The digital evidence was obtained',
        'A download is in the file and the MG5 says that one is awaited.',
        {
          citations: [cite('d2', 1, 'The phone download is awaited.')],
          action: ask('Say whether the download in the file is the whole of it.', 'Unused/sensitive material'),
        },
      ),
      check('bail.protection', 'not-met', 'Bail protects the victim', 'He was released under investigation, without conditions.', {
        citations: [cite('d2', 1, 'Bail: released under investigation.')],
        action: ask('Arrest or bail with conditions not to contact her or go near her home and work.', 'Other'),
      }),
      check('restraining-order.request', 'met', 'A restraining order is asked for', 'The MG5 asks for one.', {
        citations: [cite('d2', 1, 'restraining order requested')],
      }),
      check('history.previous', 'not-applicable', 'Previous convictions were sent', 'No previous convictions are mentioned.'),
    ],
    switchedOff: [],
    plea: {
      warnAgainstHarassmentPlea: true,
      because: [
        {
          text: 'A plea to harassment would leave out the following, the watching and the fear of violence.',
          citations: [follows, window, fear],
        },
      ],
      lost: ['The maximum would fall from 10 years to 6 months.', 'The record would not show stalking.'],
    },
    contradictions: [
      {
        says: 'The MG5 says that the phone download is awaited; a download of 240 pages is in the file.',
        citations: [cite('d2', 1, 'The phone download is awaited.'), cite('d5', 1, 'Handset download DMI/25/0417')],
      },
    ],
    mentionedNotAttached: [{ what: 'Record of the interview of 21 October 2025', citations: [cite('d2', 1, 'made no comment')] }],
  }
}

type Incident = CheckReport['incidents'][number]
function incident(
  date: string | null,
  latest: string | null,
  dateText: string,
  summary: string,
  shown: Incident['behaviours'],
  marks: Incident['markers'],
  citations: Citation[],
  rate: string | null,
): Incident {
  return { date, latest, dateText, summary, behaviours: shown, markers: marks, citations, rate }
}
