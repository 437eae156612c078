import type { Reading } from '#case/reading'
import { behaviours } from '#case/vocabulary'

/** How a basis may speak of the two parties: by name, by part, or by a pronoun the papers use of the defendant. */
export type Parties = Readonly<{ pronoun: 'he' | 'she' | undefined; defendant: ReadonlySet<string>; victim: ReadonlySet<string> }>
export type Subject = 'defendant' | 'victim' | 'other'

const namesOf = ({ people }: Reading, role: 'suspect' | 'victim', ...parts: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...parts,
    ...people
      .filter((one) => one.role === role)
      .flatMap(
        ({ name, aliases }) =>
          [name, ...aliases]
            .join(' ')
            .toLowerCase()
            .match(/\p{L}{2,}/gu) ?? [],
      ),
  ])

/** The pronoun the victim uses of whoever did these acts; undefined where the papers do not use one of them far more than the other. */
function pronounOf(reading: Reading): Parties['pronoun'] {
  const words = behaviours.flatMap((behaviour) =>
    reading.behaviours[behaviour]
      .filter(({ voice }) => voice === 'victim')
      .flatMap(({ quote }) => quote.words.match(/\b(?:he|she)\b/gi)?.[0] ?? []),
  )
  const he = words.filter((word) => word.toLowerCase() === 'he').length
  const she = words.length - he
  if (he > 2 * she) return 'he'
  return she > 2 * he ? 'she' : undefined
}

export const partiesOf = (reading: Reading): Parties => ({
  pronoun: pronounOf(reading),
  defendant: namesOf(reading, 'suspect', 'defendant', 'accused', 'suspect'),
  victim: namesOf(reading, 'victim', 'complainant', 'victim', 'aggrieved'),
})

const relations =
  /^(?:brother|sister|mother|father|friends?|partner|husband|wife|son|daughter|cousin|uncle|aunt|family|neighbours?|colleagues?|solicitors?)$/

/** Of whom a clause says what stands at `at`: the last subject before it, or the one carried over from the clause before. */
export function subjectOf(clause: string, at: number, parties: Parties, carried: Subject | undefined): Subject | undefined {
  const words =
    clause
      .slice(0, at)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  let subject = carried
  words.forEach((word, place) => {
    const before = words[place - 1]
    const opens = place < 3 || before === 'that' || words[place - 2] === 'that'
    if (word === 'i') subject = 'defendant'
    else if (word === 'he' || word === 'she')
      subject = parties.pronoun === undefined ? 'other' : word === parties.pronoun ? 'defendant' : 'victim'
    else if (/^(?:they|we|police|officers?|nobody|someone|another|others)$/.test(word) || (opens && relations.test(word))) subject = 'other'
    else if (opens && parties.defendant.has(word)) subject = 'defendant'
    else if (opens && parties.victim.has(word)) subject = 'victim'
  })
  return subject
}
