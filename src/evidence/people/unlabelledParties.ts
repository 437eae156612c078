import type { PersonRole } from '#case/reading'
import type { Passage, RecognisedDocument } from '../passage.ts'
import type { Joined } from './join.ts'
import { flat, spoken } from './nameWords.ts'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const wordsOf = ({ names }: Joined): readonly string[] =>
  names.flatMap(({ given, surname }) => [...given.slice(0, 1), ...(surname ? [surname] : [])]).map((word) => word.toLowerCase())

/** A mention of a person: first name, surname or both together as one; a name shared with the victim's is left out. */
function mentionOf(person: Joined, people: readonly Joined[]): RegExp {
  const victims = new Set(people.filter(({ role }) => role === 'victim').flatMap(wordsOf))
  const words = [...new Set(wordsOf(person))].filter((word) => word.length > 2 && !victims.has(word)).map(escaped)
  const any = `(?:${words.join('|') || '(?!)'})`
  return new RegExp(`(?<![\\p{L}'’-])${any}(?:\\s+${any})*(?![\\p{L}-])`, 'giu')
}

/** Whom a file calls hers by blood, friendship or work, and so not the one complained of, whatever is told of him. */
const hers =
  /\b(?:my|our|IP['’]?s?|victim['’]s|caller['’]s|complainant['’]s)\s+(?:\p{Ll}+\s+){0,2}(?:sisters?|brothers?|friends?|mates?|sons?|daughters?|mum|mam|dad|manager|boss|solicitor|gardener|new partner|current partner|fianc\p{L}+)\W+(?:is\s+|called\s+|named\s+)?$/iu
/** A first name before the surname that the person does not bear: his brother's. */
const anothersName =
  /(?<![\p{L}])(?!(?:Mr|Mrs|Miss|Ms|Dr|Cllr|PC|DC|On|In|At|When|Then|And|But|If|Suspect|Defendant|States|Caller|Male|Female|Appellant|Respondent)\s)\p{Lu}\p{Ll}+\s$/u
const courtsWord = /\b(?:convicted|sentenced|the (?:defendant|respondent)|prohibited|prison|prisoner)\b/i

/** How much the papers speak of somebody as the one complained of; 0 where they call the person hers, or name the person once. */
function spokenOf(person: Joined, people: readonly Joined[], passages: readonly Passage[]): number {
  const words = mentionOf(person, people)
  let worth = 0
  for (const { role, text: printed, kind, voice } of passages) {
    if (role === 'boilerplate' || (!spoken.includes(role) && kind !== 'ORDER')) continue
    const text = flat(printed)
    for (const { index } of text.matchAll(words)) {
      if (anothersName.test(text.slice(Math.max(0, index - 25), index))) continue
      if (hers.test(text.slice(Math.max(0, index - 60), index))) return 0
      worth += kind === 'ORDER' && courtsWord.test(text) && index < text.search(/\bof\s/) ? 4 : voice === 'witness' ? 0.5 : 1
    }
  }
  return worth
}

/**
 * Where no form names a suspect: the person the victim, the log and the court speak of most, if of nobody else nearly as much. Two mentions at least,
 * for a name told once in passing is as likely a bystander's.
 */
export function withSuspect(people: readonly Joined[], passages: readonly Passage[]): readonly Joined[] {
  if (people.some(({ role }) => role === 'suspect')) return people
  const open: readonly PersonRole[] = ['other', 'witness']
  const ranked = people
    .filter(({ role, names }) => open.includes(role) && names.some(({ surname, rank }) => surname && !rank))
    .map((person) => ({ person, worth: spokenOf(person, people, passages) }))
    .sort((one, other) => other.worth - one.worth)
  const [most, next] = ranked
  const spoken = most && most.worth >= 2 && (!next || most.worth >= next.worth * 1.5) ? most.person : undefined
  const found =
    spoken ??
    onlyDoer(
      people,
      ranked.map(({ person }) => person),
      passages,
    )
  return found ? people.map((person) => (person === found ? { ...person, role: 'suspect' } : person)) : people
}

const doing = String.raw`(?:\s+(?:has|had|have|is|was|will|would|used|keeps?|kept|never|also|then|just|still|always|from)\b|\s*,\s+s?he\b|\s+\p{Ll}{2,}(?:ed|s)\b|\s+(?:came|rang|sent|said|went|sat|told|wrote|took|got|made|stood|drove|put|gave|left|began|saw))`
const met = /\b(?:with|identified (?:from [^.]{0,30} )?as|named|called|known as|is|was|namely)\s+(?:mr|mrs|miss|ms|dr)?\.?\s*$/i
const kinOfAnother =
  /\b(?:father|mother|uncle|aunt|cousin|brother|sister|husband|wife)['’]?s?\s+\p{Ll}*\s*(?:son|daughter|brother|friend|cousin)?,?\s*$/iu

/** Where one name alone stands in the papers besides hers and the officers': whoever bears it, if told of as doing something or as met with. */
function onlyDoer(people: readonly Joined[], named: readonly Joined[], passages: readonly Passage[]): Joined | undefined {
  const [only, other] = named
  if (!only || other) return undefined
  const name = mentionOf(only, people)
  const does = new RegExp(`^${doing}`, 'u')
  return passages.some(({ role, text: printed, kind }) => {
    const text = flat(printed)
    return (
      role !== 'boilerplate' &&
      (spoken.includes(role) || kind === 'ORDER') &&
      [...text.matchAll(name)].some(({ index, 0: words }) => {
        const before = text.slice(Math.max(0, index - 60), index)
        const told = does.test(text.slice(index + words.length, index + words.length + 30)) || met.test(before)
        // "He rang me when Mr Lowe was there": somebody else was spoken of before him.
        if (/\b(?:he|she|they|a man|a woman|somebody|someone)\b/i.test(text.slice(0, index))) return false
        return told && (!hers.test(before) || atWork.test(before) || kinOfAnother.test(before))
      })
    )
  })
    ? only
    : undefined
}

/** Of whom she works for: her friend no more than anyone. */
const atWork = /\b(?:manager|boss|supervisor|landlord|landlady|gardener|tutor|colleague)\W+$/i

const caller = /\b(?:caller|informant|reporting person|person reporting)\b[\s:–-]{1,4}(?:is )?(?:cllr|mr|mrs|miss|ms|dr)?\.?\s*$/i

/** Where nothing else names a victim: the caller of a log. */
export function withCaller(people: readonly Joined[], passages: readonly Passage[]): readonly Joined[] {
  if (people.some(({ role }) => role === 'victim')) return people
  const calls = (person: Joined): boolean => {
    const words = mentionOf(person, people)
    return passages.some(
      ({ kind, text: printed, role }) =>
        kind === 'LOG' &&
        role !== 'boilerplate' &&
        [...flat(printed).matchAll(words)].some(({ index }) => caller.test(flat(printed).slice(Math.max(0, index - 30), index))),
    )
  }
  const found = people.find((person) => person.role === 'other' && calls(person))
  return found ? people.map((person) => (person === found ? { ...person, role: 'victim' } : person)) : people
}

/** Where still nobody is: the one witness of the file's one statement, as when a child's recorded interview is summed up by the officer. */
export function withOnlyWitness(people: readonly Joined[], recognised: readonly RecognisedDocument[]): readonly Joined[] {
  if (people.some(({ role }) => role === 'victim')) return people
  const statements = recognised.filter(({ reading }) => reading.kind === 'MG11')
  const witnesses = people.filter(({ role }) => role === 'witness')
  const [only] = witnesses
  if (statements.length !== 1 || witnesses.length !== 1 || !only) return people
  return people.map((person) => (person === only ? { ...person, role: 'victim' } : person))
}

const together = String.raw`\s+(?:were|was|are|have been|had been|had|used to|met|dated|went out|separated|split|married|lived|worked|share[ds]?)\b`
const bond = String.raw`(?:ex|ex-\p{L}+|former|partner|husband|wife|boyfriend|girlfriend|landlord|landlady|tenant|lodger|neighbour|colleague|manager|employee|patient|client|customer|student|pupil|tutor|teacher|housemate|flatmate)`

/** Where no form names a victim and a suspect is known: whom a paper of the police's ties to the suspect as a former partner, neighbour or the like, if only one person is. */
export function withTied(people: readonly Joined[], passages: readonly Passage[]): readonly Joined[] {
  const suspects = people.filter(({ role }) => role === 'suspect')
  const [suspect] = suspects
  if (!suspect || suspects.length > 1 || people.some(({ role }) => role === 'victim')) return people
  const theirs = mentionOf(suspect, people).source
  const tied = people.filter((person) => {
    if (person.role !== 'other' && person.role !== 'witness') return false
    const name = `${mentionOf(person, people).source}`
    const ties = [
      `${theirs} (?:and|&) ${name}${together}`,
      `${name} (?:and|&) ${theirs}${together}`,
      `${theirs} (?:was|is|had been) (?:an? |the )?(?:\\p{L}+[ -]){0,3}${bond}\\p{L}* (?:of|to) ${name}`,
      `${name} (?:was|is|had been) (?:an? |the )?(?:\\p{L}+[ -]){0,3}${bond}\\p{L}* (?:of|to) ${theirs}`,
      `${name} (?:was|is) ${theirs}['’]s? (?:\\p{L}+[ -]){0,3}${bond}`,
    ].map((tie) => new RegExp(tie, 'iu'))
    return passages.some(({ voice, role, text }) => voice === 'police' && role === 'narrative' && ties.some((tie) => tie.test(flat(text))))
  })
  const [only, another] = tied
  return only && !another ? people.map((person) => (person === only ? { ...person, role: 'victim' } : person)) : people
}
