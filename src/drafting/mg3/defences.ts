import type { Quote } from '#case/quote'
import type { Reading, SuspectSays } from '#case/reading'
import { type CounterIndication, counterIndications } from '#case/vocabulary'
import { offenceOf } from '#law/offences'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, joined, paragraph, quoted, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { offencesWorth } from './elements.ts'
import { independentOf } from './sourcesOfProof.ts'
import { attributed } from './speakers.ts'
import { numberOf } from './words.ts'

const accountWords = {
  admits: 'The suspect is recorded as admitting',
  denies: 'The suspect denies',
  explains: 'The suspect explains',
  noComment: 'The suspect is recorded as making no comment',
} as const

/** What the suspect will say of each thing that points away, and how the Crown meets it. */
const answers: Readonly<Record<CounterIndication, readonly [says: string, answer: string]>> = {
  mutualContact: [
    'that contact went both ways',
    'replies do not make later contact wanted; the whole exchange has to be put in, in order, with the point at which it was asked to stop',
  ],
  reconciliation: [
    'that they were together again for a time',
    'the course of conduct is charged on either side of it, with what the victim said when it ended again',
  ],
  invited: ['that the contact was invited', 'an invitation is to one thing at one time; what came before and after it is judged apart'],
  disputeContext: [
    'that this was a dispute about something else',
    'the question is whether the conduct went beyond pursuing the dispute to pursuing the person',
  ],
  lawfulPurpose: [
    'that there was a lawful purpose',
    'the purpose has to account for every act charged and for the manner of it, not for some of them',
  ],
  childArrangements: [
    'that it was about arrangements for children',
    'contact about a child has a channel and a subject; what fell outside both is to be listed',
  ],
  singleIncident: ['that it was one incident', 'two linked occasions are enough, and those relied on are listed above'],
  notBothered: [
    'that the victim was not troubled',
    'the effect is to be proved by the victim’s own statement and by what changed because of it',
  ],
  noThreats: [
    'that nothing was threatened',
    'stalking needs no threat; where fear of violence is charged, it rests on what is set out against that element',
  ],
  identityInDoubt: ['that somebody else did it', 'attribution is taken source by source, as set out under digital evidence'],
  innocentPresence: [
    'that there was a reason to be there',
    'the number of such meetings, their places and what was said at them are to be put together',
  ],
  stoppedWhenAsked: ['that it stopped when asked', 'the dates of the request and of what followed decide it'],
  neverToldToStop: [
    'that nobody had said to stop',
    'the test is what a reasonable person with the same information would have known; being told is evidence and not an element',
  ],
}

/** The suspect's own account, then each defence to expect with its answer. */
export function defences(view: DraftView): Block[] {
  return [heading('The suspect’s account, and the defence anticipated', 2), ...account(view), ...expected(view)]
}

function account({ reading: { suspectSays } }: DraftView): Block[] {
  if (suspectSays.length === 0)
    return paragraph(gap('No account from the suspect could be read; whether there was an interview, and what was said, is not known.'))
  const kinds = (['admits', 'denies', 'explains', 'noComment'] as const).flatMap((says) => {
    const said = suspectSays.filter((each) => each.says === says)
    return said.length > 0
      ? [
          accountOf(
            says,
            said.map(({ quote }) => quote),
          ),
        ]
      : []
  })
  return paragraph(...kinds)
}

const accountOf = (says: SuspectSays['says'], quotes: readonly Quote[]): Sentence | undefined => {
  const shown = [...new Map(quotes.map((quote) => [quote.words, quote])).values()].slice(0, 3)
  const more = quotes.length > shown.length ? `; and in ${numberOf(quotes.length - shown.length, 'more answer')}` : ''
  return says === 'noComment' || shown.every(({ words }) => words.split(' ').length < 3)
    ? fact(`${accountWords[says]}${says === 'noComment' ? '' : ' the matter, without more'}.`, shown)
    : fact(
        `${says === 'admits' ? 'What reads as an admission' : accountWords[says]}: ${shown.map((quote) => quoted(quote, 160)).join('; ')}${more}.`,
        shown,
      )
}

function expected(view: DraftView): Block[] {
  const { reading, assessment } = view
  const found = counterIndications.filter((sign) => reading.counterIndications[sign].length > 0)
  const denial = reading.suspectSays.filter(({ says }) => says === 'denies').map(({ quote }) => quote)
  const [leading] = offencesWorth(assessment)
  const inLaw = leading ? (offenceOf(leading.id)?.defences ?? []) : []
  const rows = [
    ...(denial.length > 0 ? [[fact('A denial of the conduct.', denial.slice(0, 2)), met(reading)]] : []),
    ...found.map((sign) => [
      fact(
        `It will be said ${answers[sign][0]}.`,
        reading.counterIndications[sign].slice(0, 2).map(({ quote }) => quote),
      ),
      reason(stopped(capitalOf(answers[sign][1]))),
    ]),
    ...(inLaw.length > 0
      ? [
          [
            reason('A defence in law.'),
            reason(
              `The statutory defences to be excluded are ${joined(inLaw.map(({ words }) => `that ${(words.split('.')[0] ?? words).replace(/^./, (first) => first.toLowerCase())}`))}; nothing in the account read raises them unless it is listed here.`,
              inLaw.map(({ law }) => law),
            ),
          ],
        ]
      : []),
  ]
  if (rows.length === 0) return paragraph(gap('No defence can be foreseen from the papers until the suspect’s account is known.'))
  return [
    {
      block: 'table',
      caption: 'Defence anticipated, and the answer to it',
      head: ['Defence', 'Answer'],
      widths: [38, 62],
      rows: rows.map((cells) => cells.map((sentence) => (sentence ? [sentence] : []))),
    },
  ]
}

const capitalOf = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A bare denial is met by whatever does not come from the victim alone. */
function met(reading: Reading): Sentence {
  const other = independentOf(reading)
  return (
    fact(
      `It is met by what does not rest on the victim alone: ${other
        .slice(0, 2)
        .map((quote) => attributed(reading, quote, quote, 140))
        .join('; ')}.`,
      other.slice(0, 3),
    ) ?? gap('Nothing read supports the victim’s account from another source: the denial is one word against another until something does.')
  )
}
