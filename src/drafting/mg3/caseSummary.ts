import { daysBetween, inWords } from '#case/dates'
import type { Incident, Reading } from '#case/reading'
import { remarksOn } from '#case/remarks'
import { behaviours, impacts } from '#case/vocabulary'
import { behaviourWords, impactWords } from '#case/words'
import type { Block, Sentence } from '../block.ts'
import { namesOf, passagesNaming, whenWords } from '../people.ts'
import { fact, gap, heading, joined, list, paragraph, quoted, seen } from '../sentence.ts'
import type { DraftView } from '../view.ts'

/** Who, in what relationship, over what period, what was done in order, the warnings and orders, and its effect: the course of conduct, not the last incident. */
export function caseSummary({ reading }: DraftView): Block[] {
  const suspect = namesOf(reading, 'suspect', 'the suspect')
  const victim = namesOf(reading, 'victim', 'the victim')
  const who = fact(`The suspect is ${suspect} and the victim is ${victim}.`, [
    ...passagesNaming(reading, 'suspect'),
    ...passagesNaming(reading, 'victim'),
  ])
  return [
    heading('Case summary'),
    ...paragraph(
      who ?? gap('The papers do not name the suspect and the victim in a form that could be read.'),
      relationship(reading),
      period(reading),
    ),
    ...chronology(reading.incidents),
    ...paragraph(escalation(reading), ...warnings(reading)),
    ...paragraph(...effect(reading)),
  ]
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

const certainDay = ({ when: { earliest, latest } }: Incident) => (earliest && earliest === latest ? earliest : undefined)

function period({ incidents }: Reading): Sentence | undefined {
  const dated = incidents.filter((incident) => certainDay(incident))
  const first = dated[0]
  const last = dated[dated.length - 1]
  const from = first && certainDay(first)
  const to = last && certainDay(last)
  if (!first || !last || !from || !to)
    return incidents.length > 0
      ? gap('No incident has a date that could be fixed to a day.')
      : gap('No incident could be read from the papers.')
  if (from === to) return fact(`The conduct that can be dated took place on ${inWords(from)}.`, [first.from[0]])
  return fact(
    `${incidents.length} incidents can be told apart; those with a certain date run from ${inWords(from)} to ${inWords(to)}, ${daysBetween(from, to)} days.`,
    [first.from[0], last.from[0]],
  )
}

const chronology = (incidents: readonly Incident[]): Block[] =>
  list(incidents.map((incident) => fact(`${whenWords(incident.when)}: ${quoted(incident.from[0])}${actsOf(incident)}`, incident.from)))

const actsOf = ({ behaviours: acts, rate }: Incident): string => {
  const words = [...acts.map((act) => behaviourWords[act]), ...(rate ? [`told as a pattern: “${rate}”`] : [])]
  return words.length > 0 ? ` (${joined(words)}).` : '.'
}

const escalation = ({ markers }: Reading) =>
  seen('The papers describe the conduct becoming more frequent or more serious.', markers.escalation)

function warnings({ markers }: Reading): (Sentence | undefined)[] {
  return [
    seen('The suspect was warned before the conduct ended.', markers.priorWarning),
    seen('Conduct is described that broke bail conditions.', markers.breachOfBail),
    seen('Conduct is described that broke an order.', markers.breachOfOrder),
  ]
}

/** What the victim says of it, each passage once: a sentence that tells of fear and of daily life is not quoted twice. */
function effect({ impact }: Reading): (Sentence | undefined)[] {
  const said = new Set<string>()
  const told = impacts.map((name) => {
    const fresh = impact[name].filter(({ quote: { words } }) => !said.has(words)).slice(0, 2)
    for (const { quote } of fresh) said.add(quote.words)
    return seen(`On ${impactWords[name]}: ${fresh.map(({ quote }) => quoted(quote)).join('; ')}.`, fresh)
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
