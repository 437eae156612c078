import type { NonEmpty, Quote } from '#case/quote'
import type { PersonRole } from '#case/reading'
import { genderOf } from '../grammar/genders.ts'
import type { Mentioned } from './labelledPeople.ts'
import { letters, nearlySame } from './letters.ts'
import { type Name, nameAt } from './names.ts'
import { isGivenName, sameGiven } from './shortNames.ts'

/** Mentions believed to be of one person. `names` are every spelling, the fullest first. */
export type Joined = { role: PersonRole; names: Name[]; aliases: Set<string>; from: Quote[] }

const weight: Record<PersonRole, number> = { suspect: 5, victim: 4, officer: 3, child: 2, witness: 1, other: 0 }
const wholes = new WeakMap<Name, string>()
/** The letters of the whole name, put together once: names are compared each with each. */
function whole(name: Name): string {
  const known = wholes.get(name) ?? letters([...name.given, name.surname ?? ''].join(''))
  wholes.set(name, known)
  return known
}
const fullness = (name: Name) =>
  (name.given.length > 0 && name.surname ? 4 : 0) + Math.min(whole(name).length, 30) / 30 + ((name.given[0]?.length ?? 0 > 2) ? 1 : 0)

const surnamesAgree = (one: string, other: string) => {
  if (letters(one).length === 1 || letters(other).length === 1) return letters(one)[0] === letters(other)[0]
  const parts = (text: string) => text.split(/[\s-]+/).map(letters)
  return (
    nearlySame(one, other) ||
    parts(one).some((part) => part.length > 3 && parts(other).includes(part) && Math.max(parts(one).length, parts(other).length) > 1)
  )
}

const men = /^(?:mr|sir|master)$/i
const women = /^(?:mrs|miss|ms)$/i
const titlesAgree = (one: string | undefined, other: string | undefined) =>
  !one || !other || !((men.test(one) && women.test(other)) || (women.test(one) && men.test(other)))

/** "Mr Prosser" is not Elizabeth. */
const isOtherSex = (given: string | undefined, title: string | undefined): boolean => {
  const gender = given && title ? genderOf(given.toLowerCase()) : undefined
  return (gender === 'f' && men.test(title ?? '')) || (gender === 'm' && women.test(title ?? ''))
}

/** "Gareth Ian" of Gareth Ian Pruett: what looks like a surname is his second given name. */
const isGivenOf = (short: Name, long: Name): boolean =>
  short.given.length === 1 &&
  long.given.length > 1 &&
  short.surname !== undefined &&
  long.surname !== undefined &&
  letters(long.given[0] ?? '') === letters(short.given[0] ?? '') &&
  letters(long.given[1] ?? '') === letters(short.surname)

/** "Solbakk E." of Einar Solbakk: the surname first and the given name's letter after it. */
const isTurnedOf = (short: Name, long: Name): boolean =>
  short.given.length === 1 &&
  short.surname !== undefined &&
  letters(short.surname).length === 1 &&
  letters(short.given[0] ?? '').length > 2 &&
  letters(long.surname ?? '') === letters(short.given[0] ?? '') &&
  letters(long.given[0] ?? '').startsWith(letters(short.surname))

/** Whether two names can be one person's without more being said. */
function canBeOne(one: Name, other: Name): boolean {
  if (one.collar && other.collar) return one.collar === other.collar
  if (isGivenOf(one, other) || isGivenOf(other, one) || isTurnedOf(one, other) || isTurnedOf(other, one)) return true
  if (whole(one).length > 7 && nearlySame(whole(one), whole(other)) && one.given.length > 0 === other.given.length > 0) return true
  if (!one.surname || !other.surname) return false
  if (!surnamesAgree(one.surname, other.surname) || !titlesAgree(one.title, other.title)) return false
  const [a, b] = [one.given[0], other.given[0]]
  if (!a || !b) return (one.rank !== undefined) === (other.rank !== undefined) || one.rank === undefined
  return sameGiven(a, b)
}

/** Mentions with both names, gathered into persons; one person where the spellings can be one person's. */
function gathered(mentions: readonly Mentioned[]): Joined[] {
  const people: Joined[] = []
  const full = mentions.filter(({ name }) => name.given.length > 0 && name.surname)
  for (const mention of full) {
    const known = people.find(({ names }) => names.some((name) => canBeOne(name, mention.name)))
    if (known) add(known, mention)
    else people.push(newPerson(mention))
  }
  return withoutHalves(people)
}

/** Half a name that came before the whole one ("Nigel Piers" before Nigel Piers Heselton) is no person of its own. */
function withoutHalves(people: readonly Joined[]): Joined[] {
  const wholeOf = (half: Joined) =>
    people.find(
      (person) =>
        person !== half && half.names.every((short) => person.names.some((long) => isGivenOf(short, long) || isTurnedOf(short, long))),
    )
  return people.filter((person) => {
    const whole = wholeOf(person)
    for (const name of whole ? person.names : []) if (whole) add(whole, { name, role: person.role, from: person.from })
    return !whole
  })
}

function newPerson(mention: Mentioned): Joined {
  const person: Joined = { role: mention.role ?? 'other', names: [mention.name], aliases: new Set(), from: [] }
  add(person, mention)
  return person
}

type Naming = Readonly<{ name: Name; role: PersonRole | undefined; from: readonly Quote[] }>

function add(person: Joined, { name, role, from }: Naming): void {
  if (role && weight[role] > weight[person.role]) person.role = role
  if (!person.names.some((known) => known.written === name.written)) person.names.push(name)
  for (const quote of from)
    if (!person.from.some((known) => known.document === quote.document && known.page === quote.page)) person.from.push(quote)
}

/** The one person a partial name can mean; undefined where there are none or several. */
function only(people: readonly Joined[], fits: (person: Joined) => boolean): Joined | undefined {
  const fitting = people.filter(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

function holderOf(people: readonly Joined[], mention: Mentioned): Joined | undefined {
  const { name, role } = mention
  if (name.collar) {
    const byNumber = people.find((person) => person.names.some((known) => known.collar === name.collar))
    if (byNumber) return byNumber
  }
  if (name.surname && name.given.length === 0) {
    const titled = (person: Joined) =>
      person.names.every((known) => titlesAgree(known.title, name.title) && !isOtherSex(known.given[0], name.title))
    const same = (person: Joined) =>
      titled(person) && person.names.some((known) => known.surname && surnamesAgree(known.surname, name.surname ?? ''))
    if (name.rank) return only(people, (person) => person.role === 'officer' && same(person))
    // "Mrs Maureen", where one Maureen is spoken of.
    const called =
      name.title && isGivenName(name.surname) ? only(people, (person) => titled(person) && bears(person, name.surname)) : undefined
    if (called && !people.some(same)) return called
    // A form that says only "R v SMITH" means the defendant, whoever else bears the name; "IP1 WRONA" the victim.
    const labelled = role === 'suspect' || role === 'victim' ? only(people, (person) => person.role === role && same(person)) : undefined
    return labelled ?? only(people, same)
  }
  const given = name.given[0]
  return given && !name.surname ? only(people, (person) => bears(person, given)) : undefined
}

const bears = ({ names }: Joined, given: string | undefined): boolean =>
  given !== undefined && names.some((known) => known.given[0] !== undefined && sameGiven(known.given[0], given))

/** The mentions of one spelling in one part, as one mention with all its passages. */
const together = (mentions: readonly Mentioned[]): readonly Mentioned[] =>
  [...Map.groupBy(mentions, ({ name, role, alias }) => `${name.written}/${role}/${alias}`).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, from: [first.from[0], ...first.from.slice(1), ...rest.flatMap(({ from }) => from)] as const }] : [],
  )

/** A name all in capitals with its surname first ("KUCHARCZYK SLAWOMIR PAWEL"), put in order where another paper has it so. */
function upright(mentions: readonly Mentioned[]): readonly Mentioned[] {
  const known = new Set(
    mentions.flatMap(({ name: { given, surname } }) =>
      given[0] && surname && /\p{Ll}/u.test(given[0]) ? [`${letters(given[0])} ${letters(surname)}`] : [],
    ),
  )
  return mentions.map((mention) => {
    const [first, ...others] = [...mention.name.given, mention.name.surname ?? '']
    if (!first || /\p{Ll}/u.test(first) || !others[0] || !known.has(`${letters(others[0])} ${letters(first)}`)) return mention
    return { ...mention, name: { ...mention.name, given: others, surname: first } }
  })
}

/** Everyone mentioned, each person once, with every form of the name. Two people of one surname are kept apart by their given names. */
export function joined(
  mentions: readonly Mentioned[],
  said: readonly Readonly<{ of: Name; aliases: readonly Name[]; from: NonEmpty<Quote> }>[],
): readonly Joined[] {
  const aliasNames = new Set(said.flatMap(({ aliases }) => aliases.map(whole)))
  const own = together(upright(mentions)).filter(
    (mention) => !mention.alias && (mention.role !== undefined || !aliasNames.has(whole(mention.name))),
  )
  const people = gathered([...own].sort((one, other) => weight[other.role ?? 'other'] - weight[one.role ?? 'other']))
  const partial = own.filter(({ name }) => name.given.length === 0 || !name.surname)
  // Those a form or a rank vouches for stand as people of their own where nobody fuller fits.
  for (const mention of [...partial].sort((one, other) => weight[other.role ?? 'other'] - weight[one.role ?? 'other'])) {
    const holder = holderOf(people, mention)
    if (holder) add(holder, mention)
    else people.push(newPerson(mention))
  }
  for (const { of, aliases, from } of said) {
    const holder =
      holderOf(people, { name: of, role: undefined, from }) ?? people.find(({ names }) => names.some((name) => canBeOne(name, of)))
    for (const alias of holder ? aliases : []) holder?.aliases.add(alias.written)
    if (holder) add(holder, { name: of, role: undefined, from })
  }
  for (const mention of mentions.filter(({ alias }) => alias)) {
    const holder = mention.role
      ? only(people, ({ role }) => role === mention.role)
      : holderOf(people, { ...mention, name: givenAlone(mention.name) })
    holder?.aliases.add(mention.name.written)
  }
  return withoutAliases(people)
}

const givenAlone = (name: Name): Name => ({ ...name, surname: undefined })

/** Whoever is in the papers only under a name that is another's alias is not a person of his own. */
function withoutAliases(people: Joined[]): readonly Joined[] {
  const holderOfAlias = (person: Joined) =>
    people.find(
      (other) =>
        other !== person &&
        [...other.aliases].some((alias) => {
          const name = nameAt(alias)
          return name?.surname && person.names.some((known) => known.given.length > 0 && canBeOne(known, name))
        }),
    )
  const aliases = people.filter((person) => person.role === 'other' && holderOfAlias(person))
  for (const alias of aliases) for (const { written } of alias.names) holderOfAlias(alias)?.aliases.add(written)
  return ordered(oneVictim(people.filter((person) => !aliases.includes(person))))
}

/** Two victims of one given name and no third: one person under her own and her married name. */
function oneVictim(people: Joined[]): Joined[] {
  const [first, second, ...more] = people.filter(({ role }) => role === 'victim')
  const given = ({ names }: Joined) => letters(names.find((name) => name.given.length > 0 && name.surname)?.given[0] ?? '')
  if (!first || !second || more.length > 0 || given(first).length < 4 || given(first) !== given(second)) return people
  for (const name of second.names) add(first, { name, role: 'victim', from: second.from })
  return people.filter((person) => person !== second)
}

function ordered(people: readonly Joined[]): readonly Joined[] {
  for (const person of people) person.names.sort((one, other) => fullness(other) - fullness(one))
  return people
}
