import type { Person } from '#case/reading'
import type { Passage } from '../passage.ts'
import { sidesByInitials } from '../people/initials.ts'
import { agentsIn, kinWhoAct, namedKin } from './agents.ts'
import { type Gender, genderOf, genderOfPronoun } from './genders.ts'
import type { Who } from './pattern.ts'
import { lowerWords, tokensOf } from './tokens.ts'

/** Who is who in one police file, as far as telling apart whose act a sentence speaks of needs it. */
export type Cast = Readonly<{
  /**
   * Words of people's names in lower case. A surname that suspect and victim share is the suspect's unless the title or first name says otherwise.
   * Those who act for the suspect are as one not named: their acts count as his.
   */
  names: ReadonlyMap<string, Who>
  /** Whom the initials of a message's sender mean. */
  initials: ReadonlyMap<string, Who>
  shared: ReadonlySet<string>
  genders: ReadonlyMap<string, Gender>
  suspect: Gender
  victim: Gender
  /** By document, nouns of kinship that mean the suspect or the victim there: "my husband", "my daughter". */
  kin: ReadonlyMap<string, ReadonlyMap<string, Who>>
  /** Nouns of the suspect's kin who act for the suspect: "his mother". */
  agentKin: ReadonlySet<string>
}>

const titles = new Set(
  'mr mrs miss ms dr pc ps ds dc sgt sergeant inspector insp constable det pcso prof professor rev sir the of de van von and'.split(' '),
)
const wordsOfName = (name: string) =>
  tokensOf(name)
    .map((token) => token.text)
    .filter((word) => word.length > 1 && !titles.has(word) && /^\p{L}/u.test(word))

const kept = new WeakMap<readonly Passage[], Readonly<{ people: readonly Person[]; cast: Cast }>>()

/** The cast by the people found and by how the passages speak of them; worked out once for a file. */
export function castOf(people: readonly Person[], passages: readonly Passage[]): Cast {
  const known = kept.get(passages)
  if (known?.people === people) return known.cast
  const cast = readCast(people, passages)
  kept.set(passages, { people, cast })
  return cast
}

function readCast(people: readonly Person[], passages: readonly Passage[]): Cast {
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
  for (const name of agentsIn(passages, names)) names.set(name, 'A')
  const given = (who: Who): Gender => {
    const person = people.find((one) => role(one) === who)
    if (!person) return undefined
    const written = [person.name, ...person.aliases]
    const title = written.map((one) => genderOf(tokensOf(one)[0]?.text ?? '')).find((gender) => gender !== undefined)
    return genderOf(wordsOfName(person.name)[0] ?? '') ?? title ?? genderInWords(written.flatMap(wordsOfName), passages)
  }
  const suspect = toldByVictim(passages) ?? given('S')
  const agentKin = kinWhoAct(passages, names, suspect)
  for (const name of namedKin(passages, agentKin)) if (names.get(name) === 'O' || !names.has(name)) names.set(name, 'A')
  const victim = given('V') ?? oppositeOf(suspect, passages)
  const initials = new Map([...sidesByInitials(people)].map(([letters, side]) => [letters, side === 'suspect' ? 'S' : 'V'] as const))
  return { names, initials, shared, genders, suspect, victim, kin: kinIn(passages, names), agentKin }
}

/** Told by the papers of somebody whose name tells nothing: "female, Marcia DOYLE", or he or she at the head of the sentence after the one named. */
function genderInWords(names: readonly string[], passages: readonly Passage[]): Gender {
  const named = new RegExp(`(?<!\\p{L})(?:${names.filter((word) => word.length > 2).join('|') || '(?!)'})(?!\\p{L})`, 'iu')
  const counts = { m: 0, f: 0 }
  for (const [at, { text, role, document }] of passages.entries()) {
    const found = role === 'boilerplate' ? null : named.exec(text)
    if (!found) continue
    const head = text.slice(0, found.index)
    const sex = /(?<!\p{L})(?:(male|man)|(female|woman))\W{1,3}(?:\p{Lu}[\p{L}'’-]*\W){0,3}$/iu.exec(head)
    if (sex) return sex[1] ? 'm' : 'f'
    if (head.trim().length > 12) continue
    const next = passages[at + 1]
    const gender = next?.document === document ? genderOfPronoun(/^\W*(\p{L}+)/u.exec(next.text)?.[1]?.toLowerCase() ?? '') : undefined
    if (gender) counts[gender] += 1
  }
  return counts.m >= 2 && counts.m > counts.f * 2 ? 'm' : counts.f >= 2 && counts.f > counts.m * 2 ? 'f' : undefined
}

const pronounsIn = (passages: readonly Passage[], voice: Passage['voice']): Readonly<{ m: number; f: number }> => {
  const counts = { m: 0, f: 0 }
  for (const passage of passages) {
    if (passage.voice !== voice || passage.role !== 'narrative') continue
    for (const text of lowerWords(passage.text)) {
      const gender = genderOfPronoun(text)
      if (gender) counts[gender] += 1
    }
  }
  return counts
}

/** A victim's own statement speaks of the suspect as he or she. */
function toldByVictim(passages: readonly Passage[]): Gender {
  const { m, f } = pronounsIn(passages, 'victim')
  return m + f < 3 ? undefined : m >= f * 1.5 ? 'm' : f >= m * 1.5 ? 'f' : undefined
}

/** Police papers that say he beside a woman suspected, or she beside a man, mean the victim. */
function oppositeOf(suspect: Gender, passages: readonly Passage[]): Gender {
  if (!suspect) return undefined
  const other = suspect === 'm' ? 'f' : 'm'
  return pronounsIn(passages, 'police')[other] > 2 ? other : undefined
}

const noun =
  'husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|father|mother|dad|mum|cousin|uncle|nephew|niece|neighbour|colleague|landlord|manager|friend|stepdaughter|stepson|granddaughter|flatmate|housemate|lodger|tenant'
const name = String.raw`(?<![\p{L}'-])\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,2}`
const whose = String.raw`\b(?:my|her|his|our|MY|HER|HIS|OUR|My|Her|His|Our)\s+(?:estranged\s+|then\s+|own\s+|younger\s+|older\s+|elder\s+|eldest\s+|next[- ]door\s+|best\s+|old\s+)?`
/** How somebody is said to be kin, and words without which it is not said so: looking for a name at every capital takes long. */
const relations: readonly (readonly [said: RegExp, asked: RegExp])[] = [
  [
    new RegExp(
      String.raw`${whose}(?<noun>${noun}|${noun.toUpperCase()})\s*,?\s+(?:is\s+|was\s+|called\s+|named\s+|IS\s+)?(?<name>${name})`,
      'gu',
    ),
    new RegExp(whose, 'u'),
  ],
  [
    new RegExp(
      String.raw`(?<name>${name})\s+(?:is|was|IS)\s+(?:my|her|his|our)\s+(?:younger\s+|older\s+|elder\s+|eldest\s+|best\s+)?(?<noun>${noun})\b`,
      'gu',
    ),
    /\s(?:is|was|IS)\s+(?:my|her|his|our)\s/u,
  ],
]

/** Which nouns of kinship mean the suspect or the victim, document by document. */
function kinIn(passages: readonly Passage[], names: ReadonlyMap<string, Who>): ReadonlyMap<string, ReadonlyMap<string, Who>> {
  const kin = new Map<string, Map<string, Who>>()
  for (const passage of passages) {
    if (passage.role !== 'narrative' && passage.role !== 'answer') continue
    for (const [relation, asked] of relations) {
      if (!asked.test(passage.text)) continue
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
