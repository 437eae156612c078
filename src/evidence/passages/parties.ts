import type { Person, PersonRole } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { tokensOf } from '../grammar/tokens.ts'
import type { RecognisedDocument } from '../passage.ts'
import type { Mentioned } from '../people/labelledPeople.ts'

/** Words of the names of the suspects and victims, in lower case, as labels of the forms give them: enough to say whose statement a statement is. */
export type Parties = Readonly<{ suspects: readonly (readonly string[])[]; victims: readonly (readonly string[])[] }>

/** Words that stand where a name might and are none, or that follow a name on its line. */
const notNames = new Set(
  'police court magistrates crown custody report statement offence number details name date harassment stalking officer case personal support liaison care yes none'.split(
    ' ',
  ),
)
const behindName = new Set(['dob', 'relationship', 'born', 'over', 'under', 'age', 'aged', 'address', 'occupation', 'gender', 'sex'])

export const nameWords = (text: string): readonly string[] =>
  tokensOf(text)
    .map((token) => token.text)
    .filter((word) => /^\p{L}/u.test(word) && !['mr', 'mrs', 'miss', 'ms', 'dr', 'pc'].includes(word))

/** The words of a name without what a form prints behind it: "Temitope Grace ADESHINA  Over 18". */
function nameAlone(text: string): readonly string[] {
  const words = nameWords(text)
  return words.slice(0, words.findIndex((word) => behindName.has(word)) >>> 0)
}

/** Papers that tell of other matters too: the victim of an old report stands there by an initial. */
const ofOtherMatters: readonly DocumentKind[] = ['LOG', 'OTHER']

/** Whose file this is, from those the forms name beside their labels; whom charges and orders protect is known once the people are. */
export function partiesOf(recognised: readonly RecognisedDocument[], labelled: readonly Mentioned[]): Parties {
  const kinds = new Map(recognised.map(({ reading }) => [reading.document, reading.kind]))
  const isWhole = (words: readonly string[]): boolean =>
    words.length > 1 && words.at(-1)!.length > 1 && !words.some((word) => notNames.has(word))
  const isElsewhere = ({ from }: Mentioned): boolean =>
    from.every(({ document }) => ofOtherMatters.includes(kinds.get(document) ?? 'OTHER'))
  const named = (role: PersonRole, loose: true | undefined) =>
    labelled
      .filter((one) => one.role === role && one.loose === loose)
      .map((one) => ({ one, words: nameAlone(one.name.written) }))
      .filter(({ one, words }) => isWhole(words) && !(role === 'victim' && isElsewhere(one) && words.some((word) => word.length === 1)))
      .map(({ words }) => words)
  const outright = named('suspect', undefined)
  return {
    suspects: outright.length > 0 ? outright : named('suspect', true),
    victims: named('victim', undefined),
  }
}

/** The same with those whom the whole file shows to be its suspects and victims. */
export function withPeople({ suspects, victims }: Parties, people: readonly Person[]): Parties {
  const named = (role: PersonRole) => people.filter((person) => person.role === role).map(({ name }) => nameAlone(name))
  return { suspects: [...suspects, ...named('suspect')], victims: [...victims, ...named('victim')] }
}

/** Whether a written name is one of these people: surname and first name or its initial, or surname alone, agree. */
export function isOneOf(written: string, people: readonly (readonly string[])[]): boolean {
  const words = nameAlone(written.replace(/\(.*$/, ''))
  const last = words.at(-1)
  if (last === undefined) return false
  return people.some((person) => person.includes(last) && (words.length === 1 || isFirstName(words[0]!, person, last)))
}

/** A first name among a person's words, or its initial beside the surname: "M Dela Cruz" is Maricel. */
const isFirstName = (first: string, person: readonly string[], surname: string): boolean =>
  person.includes(first) ||
  person.some((word) => word !== surname && (word.length === 1 || first.length === 1) && word.charAt(0) === first.charAt(0))
