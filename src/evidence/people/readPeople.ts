import { type PersonId, personId } from '#case/ids'
import { isNonEmpty } from '#case/quote'
import type { Person, PersonRole } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import type { Passage, RecognisedDocument } from '../passage.ts'
import { type Joined, joined } from './join.ts'
import { labelledPeople, type Mentioned, writtenByOfficer } from './labelledPeople.ts'
import { letters } from './letters.ts'
import { mentionedPeople } from './mentionedPeople.ts'
import { type Name, nameAt } from './names.ts'
import { otherForms, sayings } from './otherForms.ts'
import { protectedPeople } from './protectedPeople.ts'
import { withCaller, withOnlyWitness, withSuspect, withTied } from './unlabelledParties.ts'

const order: readonly PersonRole[] = ['suspect', 'victim', 'witness', 'child', 'officer', 'other']

/**
 * Everyone the file speaks of: suspects, victims, witnesses, children, officers, others, in that order. A suspect is whoever a form names so;
 * else the person the papers speak of most; a victim whoever a form, a charge or an order protects, else the maker of the statement that tells of it,
 * else the caller of a log, else whom the police tie to the suspect. One person under several spellings is joined. Whom the forms label may be read elsewhere meanwhile.
 */
export function readPeople(
  recognised: readonly RecognisedDocument[],
  passages: readonly Passage[],
  labelled: () => readonly Mentioned[] = () => labelledPeople(recognised),
): readonly Person[] {
  const [guarded, mentioned, alike] = [protectedPeople(passages), mentionedPeople(passages), sayings(passages)]
  const told = tellers(recognised, passages)
  const said = withoutEarlierVictims([...withoutLoose(labelled()), ...guarded], told, recognised, passages)
  const named = said.some(({ role }) => role === 'victim') ? said : [...said, ...told]
  const mentions = [...named, ...mentioned, ...otherForms(passages, named)]
  const joinedUp = withOnlyWitness(withCaller(withVictim(joined(mentions, alike), recognised, passages), passages), recognised)
  const people = withTied(withSuspect(joinedUp, passages), passages)
  const taken = new Set<string>()
  return [...people]
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    .flatMap((person): Person[] => {
      const first = withItsAccents(person.names)
      const { from } = person
      if (!first || !isNonEmpty(from)) return []
      const name = shown(first)
      const initials = person.role === 'suspect' || person.role === 'victim' ? initialsOf(first, passages) : []
      const aliases = [...new Set([...person.names.map(({ written }) => written), ...person.aliases, ...initials])].filter(
        (alias) => alias !== name,
      )
      return [{ id: idOf(name, taken), role: person.role, name, aliases, from }]
    })
}

const bare = (name: Name): string => shown(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The fullest name; of its spellings the one with accents: keyboards and scanners leave them out far oftener than they put them in. */
function withItsAccents([first, ...others]: readonly Name[]): Name | undefined {
  if (!first || /\p{M}/u.test(first.written.normalize('NFD'))) return first
  return others.find((name) => bare(name) === bare(first) && /\p{M}/u.test(name.written.normalize('NFD'))) ?? first
}

/** A full name in its order, without its title; anything less as written. */
const shown = ({ given, surname, written }: Name): string => (given.length > 0 && surname ? `${given.join(' ')} ${surname}` : written)

/** Two capitals that mean something else in police papers. */
const shorthand = new Set('IP PC DC PS DS DI DP SM RO NG CC TV OK UK MG GP ID PM AM CP DV DA NA AB RT VA SC ST CI SH DD HA'.split(' '))

/** A person's initials, where one document keeps calling the person by them ("RW at gap by oil tank") or says that it will: `Martin Ashdown ("MJA")`. */
function initialsOf({ given, surname, written }: Name, passages: readonly Passage[]): readonly string[] {
  if (!given[0] || !surname) return []
  const first = `${given[0].charAt(0)}${surname.charAt(0)}`.toUpperCase()
  const all = [...given, surname]
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
  const candidates = [...new Set([first, all])].filter((initials) => !shorthand.has(initials))
  return candidates.filter((initials) => isUsed(initials, passages) || isDefined(initials, written, passages))
}

function isUsed(initials: string, passages: readonly Passage[]): boolean {
  const word = new RegExp(`(?<![\\p{L}/])${initials}(?![\\p{L}/\\d])`, 'gu')
  const counts = new Map<string, number>()
  for (const { document, text, role } of passages) {
    if (role !== 'boilerplate' && text.includes(initials))
      counts.set(document, (counts.get(document) ?? 0) + (text.match(word)?.length ?? 0))
  }
  return [...counts.values()].some((count) => count > 1)
}

function isDefined(initials: string, written: string, passages: readonly Passage[]): boolean {
  const defined = new RegExp(`\\([“"'‘]${initials}[”"'’]\\)`, 'u')
  return passages.some(({ text }) => text.includes(initials) && defined.test(text) && text.toLowerCase().includes(written.toLowerCase()))
}

function idOf(name: string, taken: Set<string>): PersonId {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
  let id = `p-${slug}`
  for (let next = 2; taken.has(id); next += 1) id = `p-${slug}-${next}`
  taken.add(id)
  return personId(id) as PersonId
}

/** Loose parts count for nothing where another label, in whatever paper, names somebody for them outright. */
function withoutLoose(labelled: readonly Mentioned[]): readonly Mentioned[] {
  const named = new Set(labelled.flatMap(({ role, loose }) => (role && !loose ? [role] : [])))
  return labelled.map((one) => (one.loose && one.role && named.has(one.role) ? { ...one, role: undefined } : one))
}

/** Papers that may be of another matter years before. */
const reports: ReadonlySet<DocumentKind> = new Set(['OTHER', 'LOG', 'PIN'])

/** Where a statement tells of what was done to its maker: whom an old report alone calls the victim, and no other paper names, was another's. */
function withoutEarlierVictims(
  said: readonly Mentioned[],
  tellers: readonly Mentioned[],
  recognised: readonly RecognisedDocument[],
  passages: readonly Passage[],
): readonly Mentioned[] {
  const kinds = new Map(recognised.map(({ reading }) => [reading.document, reading.kind]))
  const isEarlier = ({ name, from }: Mentioned): boolean =>
    name.surname !== undefined &&
    from.every(({ document }) => reports.has(kinds.get(document) ?? 'OTHER')) &&
    !passages.some(
      ({ document, text }) => from.every((quote) => quote.document !== document) && letters(text).includes(letters(name.surname ?? '')),
    )
  if (tellers.length === 0) return said
  return said.map((one) => (one.role === 'victim' && isEarlier(one) ? { ...one, role: undefined } : one))
}

/** The makers of statements that the passages call the victim's. */
const tellers = (recognised: readonly RecognisedDocument[], passages: readonly Passage[]): readonly Mentioned[] =>
  recognised.flatMap((one): Mentioned[] => {
    const { author, document, kind } = one.reading
    const name = author && kind === 'MG11' && !writtenByOfficer(one) ? nameAt(author.value) : undefined
    const victims = passages.some((passage) => passage.document === document && passage.voice === 'victim')
    return author && name?.surname && victims ? [{ name, role: 'victim', from: author.from }] : []
  })

/** Where nothing names a victim, the statement that speaks most of what was done to its maker is hers. */
function withVictim(people: readonly Joined[], recognised: readonly RecognisedDocument[], passages: readonly Passage[]): readonly Joined[] {
  if (people.some(({ role }) => role === 'victim')) return people
  const told = (person: Joined) =>
    recognised
      .filter(
        ({ reading }) => reading.author && person.names.some(({ written }) => written === nameAt(reading.author?.value ?? '')?.written),
      )
      .flatMap(({ reading }) => passages.filter(({ document }) => document === reading.document))
      .reduce((sum, { text }) => sum + (text.match(/\b(?:me|my)\b/g)?.length ?? 0), 0)
  const most = people
    .filter(({ role }) => role === 'witness')
    .map((person) => ({ person, told: told(person) }))
    .sort((a, b) => b.told - a.told)[0]
  return people.map((person) => (person === most?.person && most.told > 2 ? { ...person, role: 'victim' } : person))
}
