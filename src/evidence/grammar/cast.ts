import type { Person } from '#case/reading'
import type { Passage } from '../passage.ts'
import { type Gender, genderOf, genderOfPronoun } from './genders.ts'
import type { Who } from './pattern.ts'
import { tokensOf } from './tokens.ts'

/** Who is who in one police file, as far as telling apart whose act a sentence speaks of needs it. */
export type Cast = Readonly<{
  /** Words of people's names in lower case. A surname that suspect and victim share is the suspect's unless the title or first name says otherwise. */
  names: ReadonlyMap<string, Who>
  shared: ReadonlySet<string>
  genders: ReadonlyMap<string, Gender>
  suspect: Gender
  victim: Gender
  /** By document, nouns of kinship that mean the suspect or the victim there: "my husband", "my daughter". */
  kin: ReadonlyMap<string, ReadonlyMap<string, Who>>
}>

const titles = new Set(
  'mr mrs miss ms dr pc ps ds dc sgt sergeant inspector insp constable det pcso prof professor rev sir the of de van von and'.split(' '),
)
const wordsOfName = (name: string) =>
  tokensOf(name)
    .map((token) => token.text)
    .filter((word) => word.length > 1 && !titles.has(word) && /^\p{L}/u.test(word))

/** Reads the cast from the people found and from how the passages speak of them. */
export function castOf(people: readonly Person[], passages: readonly Passage[]): Cast {
  const names = new Map<string, Who>()
  const genders = new Map<string, Gender>()
  const surnames = { S: new Set<string>(), V: new Set<string>() }
  const role = (person: Person): Who => (person.role === 'suspect' ? 'S' : person.role === 'victim' ? 'V' : 'O')
  const ranked = [...people].sort((one, other) => 'OVS'.indexOf(role(one)) - 'OVS'.indexOf(role(other)))
  for (const person of ranked) {
    const who = role(person)
    for (const name of [person.name, ...person.aliases]) {
      const words = wordsOfName(name)
      const title = tokensOf(name)[0]
      const gender = genderOf(words[0] ?? '') ?? (title ? genderOf(title.text) : undefined)
      for (const word of words) {
        if (who !== 'O' || !names.has(word)) names.set(word, who)
        if (gender && !genders.has(word)) genders.set(word, gender)
      }
    }
    const last = wordsOfName(person.name).at(-1)
    if (last && who !== 'O' && wordsOfName(person.name).length > 1) surnames[who as 'S' | 'V'].add(last)
  }
  const shared = new Set([...surnames.S].filter((name) => surnames.V.has(name)))
  for (const person of people)
    if (role(person) === 'V')
      for (const word of wordsOfName(person.name)) if (!shared.has(word) && !surnames.S.has(word)) names.set(word, 'V')
  const given = (who: Who): Gender => {
    for (const person of people) if (role(person) === who) return genderOf(wordsOfName(person.name)[0] ?? '')
    return undefined
  }
  const counted = countPronouns(passages)
  const suspect = counted.suspect ?? given('S')
  return { names, shared, genders, suspect, victim: given('V') ?? counted.victim, kin: kinIn(passages, names) }
}

/** A victim's own statement speaks of the suspect as he or she; others speak of the victim too. */
function countPronouns(passages: readonly Passage[]): Readonly<{ suspect: Gender; victim: Gender }> {
  let he = 0
  let she = 0
  for (const passage of passages) {
    if (passage.voice !== 'victim' || passage.role !== 'narrative') continue
    for (const { text } of tokensOf(passage.text)) {
      if (genderOfPronoun(text) === 'm') he += 1
      else if (genderOfPronoun(text) === 'f') she += 1
    }
  }
  return { suspect: he + she < 3 ? undefined : he >= she * 1.5 ? 'm' : she >= he * 1.5 ? 'f' : undefined, victim: undefined }
}

const noun =
  'husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|father|mother|dad|mum|cousin|uncle|nephew|niece|neighbour|colleague|landlord|manager|friend|stepdaughter|stepson|granddaughter|flatmate|housemate|lodger|tenant'
const name = String.raw`((?:\p{Lu}[\p{L}'-]+\s*){1,3})`
const whose = String.raw`\b(?:my|her|his|our|MY|HER|HIS|OUR|My|Her|His|Our)\s+(?:estranged\s+|then\s+|own\s+|younger\s+|older\s+|elder\s+|eldest\s+|next[- ]door\s+|best\s+|old\s+)?`
const relations: readonly RegExp[] = [
  new RegExp(
    String.raw`${whose}(?<noun>${noun}|${noun.toUpperCase()})\s*,?\s+(?:is\s+|was\s+|called\s+|named\s+|IS\s+)?(?<name>${name})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<name>${name})(?:is|was|IS)\s+(?:my|her|his|our)\s+(?:younger\s+|older\s+|elder\s+|eldest\s+|best\s+)?(?<noun>${noun})\b`,
    'gu',
  ),
]

/** Which nouns of kinship mean the suspect or the victim, document by document. */
function kinIn(passages: readonly Passage[], names: ReadonlyMap<string, Who>): ReadonlyMap<string, ReadonlyMap<string, Who>> {
  const kin = new Map<string, Map<string, Who>>()
  for (const passage of passages) {
    if (passage.role !== 'narrative' && passage.role !== 'answer') continue
    for (const relation of relations) {
      for (const { groups } of passage.text.matchAll(relation)) {
        const who = tokensOf(groups?.name ?? '')
          .map((token) => names.get(token.text))
          .find((one) => one !== undefined)
        if (!groups?.noun || (who !== 'S' && who !== 'V')) continue
        const own = kin.get(passage.document) ?? new Map<string, Who>()
        own.set(groups.noun.toLowerCase(), who)
        kin.set(passage.document, own)
      }
    }
  }
  return kin
}
