import { type Day, daysBetween, inWords } from '#case/dates'
import type { Incident, Observation, Reading } from '#case/reading'
import { remarksOn } from '#case/remarks'
import { behaviours, impacts } from '#case/vocabulary'
import { behaviourWords, impactWords } from '#case/words'
import type { Block, Sentence } from '../block.ts'
import { namesOf, passagesNaming } from '../people.ts'
import { fact, form, gap, heading, joined, paragraph, seen } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { courseOfConduct } from './courseOfConduct.ts'
import { victimsDocuments } from './sourcesOfProof.ts'
import { attributed, bareWordsAreTheVictims } from './speakers.ts'
import { capital, numbered, numberOf } from './words.ts'

/** Who, in what relationship, over what period, what was done in order, the warnings and orders, and its effect: the course of conduct, not the last incident. */
export function caseSummary({ reading, whole }: DraftView): Block[] {
  return [
    heading('Case summary'),
    ...paragraph(
      parties(reading),
      relationship(reading),
      period(reading),
      reading.incidents.length > 0 && victimsDocuments(reading).length > 0 ? form(bareWordsAreTheVictims) : undefined,
    ),
    ...courseOfConduct(reading, whole),
    ...paragraph(escalation(reading), ...warnings(reading)),
    ...paragraph(...effect(reading)),
  ]
}

function parties(reading: Reading): Sentence {
  const [suspects, victims] = [passagesNaming(reading, 'suspect'), passagesNaming(reading, 'victim')]
  const names = `The allegation is of conduct by ${namesOf(reading, 'suspect', 'the suspect')} towards ${namesOf(reading, 'victim', 'the victim')}.`
  if (suspects.length > 0 && victims.length > 0) return fact(names, [...suspects, ...victims]) as Sentence
  const unnamed = suspects.length > 0 ? 'the victim' : victims.length > 0 ? 'the suspect' : 'the suspect and the victim'
  return gap(`The papers do not name ${unnamed} in a form that could be read.`)
}

const relationshipWords = {
  formerPartner: 'former partners',
  partner: 'partners',
  family: 'members of one family',
  acquaintance: 'acquaintances',
  colleague: 'colleagues',
  neighbour: 'neighbours',
  stranger: 'strangers',
  professional: 'known to each other through the work of one of them',
} as const

function relationship({ remarks }: Reading): Sentence | undefined {
  const told = remarksOn(remarks, 'relationship')
  const words = [...new Set(told.map(({ says }) => relationshipWords[says]))]
  const shown = words.map((word) => told.find(({ says }) => relationshipWords[says] === word)?.quote).filter((quote) => quote !== undefined)
  return (
    fact(`They are described as ${words.join(', and elsewhere as ')}.`, shown) ??
    gap('The relationship between them is not stated in words that could be read.')
  )
}

const certainDay = ({ when: { earliest, latest } }: Incident): Day | undefined => (earliest && earliest === latest ? earliest : undefined)

function period({ incidents }: Reading): Sentence {
  if (incidents.length === 0) return gap('No incident could be read from the papers.')
  const dated = incidents.flatMap((incident) => {
    const on = certainDay(incident)
    return on ? [{ incident, on }] : []
  })
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last)
    return gap(`${capital(numberOf(incidents.length, 'incident'))} can be told apart; none has a date that could be fixed to a day.`)
  const undated = incidents.length - dated.length
  if (first.on === last.on)
    return fact(
      incidents.length === 1
        ? `One incident is described, on ${inWords(first.on)}.`
        : `${capital(numberOf(incidents.length, 'incident'))} are described; what can be dated was on ${inWords(first.on)}.`,
      [first.incident.from[0]],
    ) as Sentence
  return fact(
    `${capital(numberOf(incidents.length, 'incident'))} are described, on ${numberOf(new Set(dated.map(({ on }) => on)).size, 'known day')} from ${inWords(first.on)} to ${inWords(last.on)} (${numberOf(daysBetween(first.on, last.on), 'day')})${undated > 0 ? `; ${numbered(undated)} cannot be put on a day` : ''}.`,
    [first.incident.from[0], last.incident.from[0]],
  ) as Sentence
}

const withWords = (opening: string, reading: Reading, observations: readonly Observation[]): Sentence | undefined => {
  const told = observations.toSorted((one, other) => worth(one) - worth(other))
  const [first] = told
  return first && seen(`${opening}: ${attributed(reading, first.quote, first.quote, 180)}.`, told.slice(0, 3))
}

const escalation = (reading: Reading) =>
  withWords('The conduct is described as growing more frequent or more serious', reading, reading.markers.escalation)

const warnings = (reading: Reading): (Sentence | undefined)[] => [
  withWords('It went on after a police warning', reading, reading.markers.priorWarning),
  withWords('Bail is said to have been broken', reading, reading.markers.breachOfBail),
  withWords('An order is said to have been broken', reading, reading.markers.breachOfOrder),
]

/** The victim's own statement before what others and forms pass on. */
const worth = ({ voice }: Observation): number => (voice === 'victim' ? 0 : voice === 'form' ? 2 : 1)

/** What the victim says of it, each passage once: a sentence that tells of fear and of daily life is not quoted twice. */
function effect(reading: Reading): (Sentence | undefined)[] {
  const said = new Set<string>()
  const told = impacts.map((name) => {
    const unsaid = reading.impact[name].filter(({ quote: { words } }) => !said.has(words))
    const spoken = unsaid.filter(({ voice }) => voice !== 'form')
    const fresh = (spoken.length > 0 ? spoken : unsaid).toSorted((one, other) => worth(one) - worth(other)).slice(0, 2)
    for (const { quote } of fresh) said.add(quote.words)
    return seen(`${capital(impactWords[name])}: ${fresh.map(({ quote }) => attributed(reading, quote, quote, 180)).join('; ')}.`, fresh)
  })
  return told.some(Boolean)
    ? told
    : [
        gap(
          'No account of the effect on the victim could be read; it should be asked for in a statement, not only in the personal statement.',
        ),
      ]
}

/** The acts of s2A(3) found on the papers, in words. */
export const actsFound = ({ behaviours: found }: Reading): readonly string[] =>
  behaviours.filter((name) => found[name].length > 0).map((name) => behaviourWords[name])

export const joinedActs = (reading: Reading): string => joined(actsFound(reading))
