import type { CheckReport } from '#api/checkReport'
import type { Answers, Desk, Reply } from '#api/contract'
import type { ExampleFile } from './file.ts'

type Why = Answers['why']
type Authority = Why['law'][number]
type LawRoom = Pick<Desk, 'bail' | 'worksheet' | 'orders' | 'typology' | 'why' | 'whatIf' | 'pleaOffer' | 'offers'>

const done = <T>(result: T): Reply<T> => ({ done: true, result })
const refused = (because: string): Reply<never> => ({ done: false, because: [because] })

const authority = (id: string, cite: string, where: string, words: string, verified: Authority['verified'] = 'read'): Authority => ({
  id,
  cite,
  where,
  url: 'https://www.legislation.gov.uk/ukpga/1997/40',
  words,
  from: undefined,
  verified,
  readOn: '2026-11-20',
})
const stalking = authority('s2A', 'Protection from Harassment Act 1997', 'section 2A(2)', 'What makes harassment stalking.')
const schedule = authority('Sch1', 'Bail Act 1976', 'Schedule 1 Part I', 'The grounds for refusing bail.')
const code = authority('Code', 'Code for Crown Prosecutors', 'section 4', 'The two stages of the test.', 'published')
const kinds = authority('kinds', 'Police guidance on stalking', 'typology', 'Five kinds, for thinking about risk.', 'secondary')

/** What the law room would say of the invented police file; `quiet` where stalking is not indicated and nothing is shown. */
export function exampleLaw({ cite }: ExampleFile, report: CheckReport | null, quiet: boolean) {
  const follows = cite('d1', 1, 'He followed me to the bus stop and then drove behind the bus as far as Mill Lane.')
  const calls = cite('d1', 1, 'He rang me 31 times that night.')
  const knife = cite('d1', 3, 'if he could not have me nobody would and that he had a knife in the car')
  const warned = cite('d2', 1, 'He was warned on 21/08/2025 by PC 2210 Oduya.')
  const message = cite('d3', 1, 'we belong together Amira')

  const leaf = (says: string, ...passages: Why['passages'][number][]): Why => ({ says, law: [], passages, because: [] })
  const whyStalking: Why = {
    says: 'Stalking is indicated.',
    law: [stalking],
    passages: [],
    because: [
      leaf('Following (a), on 19 August 2025.', follows),
      leaf('Contacting or trying to contact (b), on 4 August 2025.', calls, message, warned),
      { says: 'Pointing the other way', law: [], passages: [], because: [leaf('They saw each other for two months.', warned)] },
    ],
  }

  return {
    bail: ({ offence, adult }) => {
      if (offence === 'CA2003.s127') return refused('This offence was not considered on this file.')
      return done({
        part: 'I',
        asksImmediateCustody: adult,
        custody: quiet ? [] : [{ text: 'Risk to a particular person is described.', quotes: [knife] }],
        grounds: [
          {
            id: 'surrender',
            title: 'Would fail to surrender',
            open: true,
            because: 'Open only where custody is a real prospect.',
            evidence: [],
            law: [schedule],
          },
          {
            id: 'offending',
            title: 'Would commit an offence on bail',
            open: true,
            because: 'Open only where custody is a real prospect.',
            evidence: [{ text: 'Going on after a police warning, on 21 August 2025.', quotes: [warned] }],
            law: [schedule],
          },
          {
            id: 'onBailAlready',
            title: 'Was on bail already',
            open: false,
            because: 'Nothing read shows that the suspect was on bail.',
            evidence: [],
            law: [schedule],
          },
        ],
        conditions: quiet ? [] : [{ text: 'Not to contact the victim.', against: 'further contact', evidence: [calls, message] }],
        appeal: { says: 'Say at the hearing that it will be appealed.', law: schedule },
        breaches: quiet ? [] : [{ text: 'Breach of bail.', quotes: [warned] }],
        law: [schedule],
      })
    },

    worksheet: ({ offence, test }) =>
      done({
        test,
        offence,
        reviewBy: test === 'threshold' ? '2026-12-19' : undefined,
        law: [code],
        questions: [
          {
            id: 'sufficient',
            asks: 'Is there evidence of every element?',
            shows: [calls, follows, knife, warned, message, calls].map((quote, at) => ({ text: `Occasion ${at + 1}.`, quotes: [quote] })),
            missing: ['The phone download'],
          },
          { id: 'age', asks: 'What was the suspect’s age and maturity: is a prosecution right all the same?', shows: [], missing: [] },
        ],
      }),

    orders: ({ stage }) =>
      done({
        routes: [
          {
            id: 'restrainingOrder',
            title: `Restraining order (${stage})`,
            who: 'The prosecutor proposes it.',
            when: 'Whenever the case reaches a verdict.',
            evidence: [calls],
            law: [stalking],
          },
        ],
        terms: quiet
          ? []
          : [
              {
                id: 'contact',
                text: 'Not to contact Amira Hale, directly or indirectly.',
                why: 'Unwanted contact is described.',
                evidence: [calls],
                slots: ['date of birth of the person protected'],
                onAcquittal: true,
              },
              {
                id: 'violence',
                text: 'Not to use or threaten violence against Amira Hale.',
                why: 'Threats are described.',
                evidence: [knife],
                slots: [],
                onAcquittal: false,
              },
            ],
      }),

    typology: () =>
      done(
        quiet
          ? []
          : [
              {
                kind: 'rejected',
                words: 'Rejected: usually a former partner.',
                evidence: [{ text: 'A former partner.', quotes: [warned] }],
                law: kinds,
              },
            ],
      ),

    why: ({ about }) => {
      if (about === 'stalking') return done(whyStalking)
      const named =
        'check' in about ? report?.checks.find(({ id }) => id === about.check) : report?.offences.find(({ id }) => id === about.offence)
      if (!named) return refused('There is nothing of that name to explain on this file.')
      return done({ ...whyStalking, says: `${named.title}.`, because: [{ ...whyStalking, says: 'A course of conduct: six occasions.' }] })
    },

    whatIf: ({ without }) =>
      done(
        without.includes('d1' as (typeof without)[number])
          ? {
              terms: ['Not to follow, approach or watch Ann Example.'],
              sentences: ['10 January 2026: “He rang me 31 times that night”.'],
              falls: {
                stalking: { was: 'yes', is: 'borderline' },
                mostSerious: { was: 'PHA1997.s4A', is: 'PHA1997.s2' },
                offences: [
                  { id: 'PHA1997.s4A', title: 'Stalking involving fear of violence or serious alarm or distress', was: 'yes', is: 'no' },
                ],
                elements: [{ offence: 'PHA1997.s4A', id: 'fear', title: 'Fear of violence', was: 'yes', is: 'no' }],
                checks: [{ id: 'victim.vps', title: 'A personal statement was offered', was: 'met', is: 'notMet' }],
              },
              left: [{ summary: 'Rang her 31 times after she ended it', when: 'that night', citations: [message] }],
              of: 7,
            }
          : {
              falls: { stalking: undefined, mostSerious: undefined, offences: [], elements: [], checks: [] },
              left: [],
              of: 0,
              terms: [],
              sentences: [],
            },
      ),

    offers: () => done({ offers: [], recordBars: [], supervisors: [] }),

    pleaOffer: ({ to, reasons, basis }) => {
      const fits = quiet || to === 'PHA1997.s4A'
      return done({
        warn: !fits,
        is: fits ? 'fits' : to === 'PHA1997.s2A' ? 'lesser' : to.startsWith('SA2020') ? 'breachAlone' : 'instead',
        because: fits ? [] : [leaf('Following (a), on 19 August 2025.', follows), leaf('Threat of violence.', knife)],
        lost: fits ? [] : ['The record: no conviction for stalking.'],
        badReasons: reasons.includes('saves') ? [{ reason: 'It is expedient.', answer: 'Convenience alone is never a reason.' }] : [],
        mustBeOnFile: fits ? [] : ['The offer in writing.', 'The victim’s view.'],
        basis: {
          lines:
            basis === ''
              ? []
              : [
                  { line: basis, verdict: 'contradicted', because: 'The papers tell of 31 calls.', passages: [calls] },
                  { line: 'He is sorry.', verdict: 'notAddressed', because: 'This could not be matched with the papers.', passages: [] },
                ],
          leftOut: basis === '' ? [] : [{ text: 'Fear of violence.', quotes: [knife] }],
          law: [code],
        },
      })
    },
  } satisfies LawRoom
}
