import { type Day, daysBetween, inWords } from '#case/dates'
import type { Incident, Observation, Reading } from '#case/reading'
import { remarksOn } from '#case/remarks'
import { behaviours, impacts } from '#case/vocabulary'
import { behaviourWords, impactWords } from '#case/words'
import { counted } from '#law/wording'
import type { Block, Sentence } from '../block.ts'
import { namesOf, passagesNaming } from '../people.ts'
import { fact, gap, heading, joined, paragraph, quoted, seen } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { courseOfConduct } from './courseOfConduct.ts'

/** Who, in what relationship, over what period, what was done in order, the warnings and orders, and its effect: the course of conduct, not the last incident. */
export function caseSummary({ reading }: DraftView): Block[] {
  return [
    heading('Case summary'),
    ...paragraph(parties(reading), relationship(reading), period(reading)),
    ...courseOfConduct(reading.incidents),
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
    return gap(`${capital(counted(incidents.length, 'incident'))} can be told apart; none has a date that could be fixed to a day.`)
  const frequency = `on ${counted(new Set(dated.map(({ on }) => on)).size, 'certain day')}`
  if (first.on === last.on)
    return fact(`${capital(counted(incidents.length, 'incident'))} can be told apart; what can be dated was on ${inWords(first.on)}.`, [
      first.incident.from[0],
    ]) as Sentence
  return fact(
    `${capital(counted(incidents.length, 'incident'))} can be told apart, ${frequency} from ${inWords(first.on)} to ${inWords(last.on)}, ${counted(daysBetween(first.on, last.on), 'day')} in all${dated.length < incidents.length ? `; ${incidents.length - dated.length} cannot be put on a day` : ''}.`,
    [first.incident.from[0], last.incident.from[0]],
  ) as Sentence
}

const withWords = (opening: string, observations: readonly Observation[]): Sentence | undefined => {
  const [first] = observations
  return first && seen(`${opening}: ${quoted(first.quote, 180)}.`, observations.slice(0, 3))
}

const escalation = ({ markers }: Reading) =>
  withWords('The conduct is described as growing more frequent or more serious', markers.escalation)

const warnings = ({ markers }: Reading): (Sentence | undefined)[] => [
  withWords('It went on after a police warning', markers.priorWarning),
  withWords('It is said to have broken bail', markers.breachOfBail),
  withWords('It is said to have broken an order', markers.breachOfOrder),
]

/** The victim's own statement before what others and forms pass on. */
const worth = ({ voice }: Observation): number => (voice === 'victim' ? 0 : voice === 'form' ? 2 : 1)

/** What the victim says of it, each passage once: a sentence that tells of fear and of daily life is not quoted twice. */
function effect({ impact }: Reading): (Sentence | undefined)[] {
  const said = new Set<string>()
  const told = impacts.map((name) => {
    const fresh = impact[name]
      .filter(({ quote: { words } }) => !said.has(words))
      .toSorted((one, other) => worth(one) - worth(other))
      .slice(0, 2)
    for (const { quote } of fresh) said.add(quote.words)
    return seen(`On ${impactWords[name]}: ${fresh.map(({ quote }) => quoted(quote, 180)).join('; ')}.`, fresh)
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

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
