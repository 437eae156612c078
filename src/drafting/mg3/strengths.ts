import { isNonEmpty, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, list, paragraph, quoted, seen, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { quotingOnly } from './placed.ts'
import { isIndependent, toldByOthers } from './sourcesOfProof.ts'
import { attributed } from './speakers.ts'
import { capital, numbered, numberOf } from './words.ts'

/** What the case rests on most firmly, and what may undo it: witnesses, contradictions, withdrawals, copies for originals. */
export const strengthsAndWeaknesses = ({ reading }: DraftView): Block[] => [
  heading('Strengths, weaknesses and reliability', 2),
  ...paragraph(...strengths(reading)),
  ...weaknesses(reading),
]

function strengths(reading: Reading): (Sentence | undefined)[] {
  const others = toldByOthers(reading)
  const independent = others.flatMap(({ from }) => from.filter((quote) => isIndependent(reading, quote)).slice(0, 1))
  const admitted = reading.suspectSays.filter(({ says }) => says === 'admits').map(({ quote }) => quote)
  const obtained = saying(reading.remarks, 'digital', 'obtained')
  const told = [
    fact(`${stateOf(others.length, reading.incidents.length)} told by somebody or something other than the victim.`, independent),
    fact('What reads as an admission, set out with the suspect’s account, goes some of the way.', admitted.slice(0, 3)),
    obtained[0] && fact(`Digital material has been obtained: ${quoted(obtained[0], 140)}.`, obtained.slice(0, 3)),
    seen('The suspect’s own words show what drives the conduct.', reading.markers.declaredFixation.slice(0, 3)),
  ]
  return told.some(Boolean)
    ? told
    : [
        gap(
          'No incident was read as told by another witness, a message, an admission or a download; papers of no known kind are to be looked at for support.',
        ),
      ]
}

const stateOf = (some: number, all: number) =>
  all === 1
    ? 'The one incident is'
    : some === all
      ? `All ${numberOf(all, 'incident')} are`
      : `Of ${numberOf(all, 'incident')}, ${numbered(some)} ${some === 1 ? 'is' : 'are'}`

/** What undermines it, each with its passage. What points away from stalking stands under disclosure, once. */
function weaknesses(reading: Reading): Block[] {
  const copies = saying(reading.remarks, 'digital', 'victimsCopies')
  const awaited = saying(reading.remarks, 'enquiry', 'outstanding')
  const undated = reading.incidents.filter(({ when: { earliest, latest } }) => !earliest || earliest !== latest)
  const alone = reading.incidents.length - toldByOthers(reading).length
  return list([
    ...reading.contradictions.map(({ says, passages }) => fact(quotingOnly(`The papers conflict: ${stopped(says)}`, passages), passages)),
    reading.markers.retraction[0] &&
      seen(
        `Support has been withdrawn, or a wish to withdraw is recorded: ${attributed(reading, reading.markers.retraction[0].quote, reading.markers.retraction[0].quote, 160)}.`,
        reading.markers.retraction.slice(0, 3),
      ),
    alone > 0 && alone < reading.incidents.length
      ? shown(`${numberOf(alone, 'incident')} ${alone === 1 ? 'rests' : 'rest'} on the victim alone.`, victimOnly(reading))
      : undefined,
    undated.length > 0
      ? shown(
          `${numberOf(undated.length, 'incident')} ${undated.length === 1 ? 'has' : 'have'} no certain date; whoever tells of ${undated.length === 1 ? 'it' : 'them'} should be asked for the earliest and the latest it could be.`,
          undated.map(({ from }) => from[0]),
        )
      : undefined,
    copies[0] && fact(`Messages are in the victim’s copies only so far as this shows: ${quoted(copies[0], 140)}.`, copies.slice(0, 3)),
    awaited[0] && fact(`Enquiries are outstanding: ${quoted(awaited[0], 160)}.`, awaited.slice(0, 3)),
  ])
}

const shown = (text: string, quotes: readonly Quote[]) => fact(capital(text), quotes)

const victimOnly = (reading: Reading): readonly Quote[] => {
  const others = new Set(toldByOthers(reading))
  const quotes = reading.incidents.filter((incident) => !others.has(incident)).map(({ from }) => from[0])
  return isNonEmpty(quotes) ? quotes : []
}
