import { isNonEmpty } from '#case/quote'
import type { Person } from '#case/reading'
import { behaviours, markers } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import { initialsGiven, sidesByInitials } from '../people/initials.ts'
import { letters } from '../people/letters.ts'
import { type Name, nameAt } from '../people/names.ts'
import { sameGiven } from '../people/shortNames.ts'
import type { Episode } from './episode.ts'
import type { IdeasOf } from './ideas.ts'

const owner = /^(?:me|self|owner(?: of the telephone)?|you|ip|victim|out|outgoing|sent|complainant|user|device owner)$/i

/** An account's name and not a person's: figures, dots or strokes in it, or small letters run together. */
const isHandle = (sender: string): boolean =>
  !/\s/.test(sender) && (/[\d_.]/.test(sender) || (sender === sender.toLowerCase() && sender.length > 9))

/** A person by every name the papers know. */
type Known = Readonly<{ role: Person['role']; names: readonly Readonly<{ written: string; name: Name | undefined }>[] }>

const knownAs = ({ role, name, aliases }: Person): Known => ({
  role,
  names: [name, ...aliases].map((written) => ({ written, name: nameAt(written) })),
})

/** Whether an export's sender is the person: by full name, given name or short form, surname, or initial and surname. */
function isNamed(sender: string, { names }: Known): boolean {
  const words = sender.split(/[^\p{L}]+/u).filter(Boolean)
  return names.some(({ written, name }) => {
    const [given] = name?.given ?? []
    if (letters(written) === letters(sender)) return true
    if (isHandle(sender)) return false
    return words.some(
      (word) =>
        (given !== undefined && word.length > 1 && sameGiven(given, word)) ||
        (name?.surname !== undefined && letters(name.surname) === letters(word)),
    )
  })
}

/** Whether a message is from the suspect's side: from him by name, or from an account that is nobody else's in the file. */
function isFromSuspect(parties: string | undefined, people: readonly Known[], initials: ReadonlyMap<string, Person['role']>): boolean {
  const sender = parties?.split(/\s*(?:->|>|→)\s*/)[0]
  if (!sender || owner.test(sender.trim())) return false
  const side = initials.get(initialsGiven(sender) ?? '')
  if (side) return side === 'suspect'
  const named = people.filter((person) => isNamed(sender, person))
  if (named.length === 0) return true
  return named.some(({ role }) => role === 'suspect') && !named.some(({ role }) => role === 'victim')
}

const turnsAway =
  /\b(?:stop|leave (?:me|us|it|him|her|them)|don['’]?t (?:contact|message|msg|text|txt|ring|call|come|write|reply)|block(?:ed|ing)?|no more|go away|police|not interested|it['’]?s over|do not|not (?:sending|coming|seeing|talking|doing|going))\b|^no\b/i

/** Whether the other side wrote first that day, asked for nothing to end, and the suspect only answered, with nothing in it that shows anything. */
function isAnswer(both: readonly Passage[], his: readonly Passage[], ideas: IdeasOf): boolean {
  const [first] = both
  const others = both.filter((one) => !his.includes(one))
  return (
    first !== undefined &&
    others[0] === first &&
    his.length <= others.length &&
    !others.some(({ text }) => turnsAway.test(text)) &&
    his.every((one) => ideas(one).markers.length === 0 && ideas(one).behaviours.every((idea) => idea === 'contacting'))
  )
}

/** What his lawyers write is none of his messages. */
const ofLawyers = /\bwe (?:act|are instructed|have been instructed) (?:for|by|on behalf of)\b|\bour (?:above(?:-| )named )?client\b/i

const warm =
  /^\W*(?:photo|image|picture|video)\b|\bx{1,4}\b|\b(?:haha\w*|lol|thanks?|thank you|ta|cheers|yes|yeah|ok(?:ay)?|see (?:you|u|ya)|cool|lovely|mate|hun|sounds good|me too|of course|no (?:worries|problem))\b|[:;]-?\)|[😂😊👍❤]/iu
const presses =
  /\b(?:why (?:are|aren|wont|won|havent|haven|didn)|ignor\w*|answer me|bitch|slag|liar|hate|(?<!\b(?:yes|yeah|yep) )please|sorry|miss (?:you|u)|love (?:you|u)|come back|where are (?:you|u)|who (?:is|are|were|was)|stop|don['’]?t)\b|\?\?|!!/iu

const refuses =
  /\b(?:no|spark|take care|all the best|just (?:be )?friends|rather not|(?:some|more) (?:space|time)|not (?:really|feeling|sure|ready)|leave it|over)\b/i

/** Whether both wrote that day, she warmly, and nothing of his presses: they were still friends. */
function isFriendly(both: readonly Passage[], his: readonly Passage[], ideas: IdeasOf): boolean {
  const others = both.filter((one) => !his.includes(one))
  return (
    others.some(({ text }) => warm.test(text)) &&
    his.length <= others.length + 2 &&
    !others.some(({ text }) => turnsAway.test(text) || refuses.test(text) || presses.test(text)) &&
    his.every(
      (one) => !presses.test(one.text) && ideas(one).markers.length === 0 && ideas(one).behaviours.every((idea) => idea === 'contacting'),
    )
  )
}

/** The suspect's messages of an export, one event for each day; a day on which he only answered is none, nor are friendly days before it began. */
export function messageDays(passages: readonly Passage[], people: readonly Person[], ideas: IdeasOf): readonly Episode[] {
  const known = people.map(knownAs)
  const initials = sidesByInitials(people)
  const fromSuspect = new Map<string | undefined, boolean>()
  const isHis = (speaker: string | undefined): boolean => {
    const is = fromSuspect.get(speaker) ?? isFromSuspect(speaker, known, initials)
    fromSuspect.set(speaker, is)
    return is
  }
  const messages = passages.filter(({ role, at, text }) => role === 'message' && at?.earliest && !ofLawyers.test(text))
  const days = [...Map.groupBy(messages, ({ document, at }) => `${document}/${at?.earliest}`).values()].map((both) => ({
    both,
    day: both.filter(({ speaker }) => isHis(speaker)),
  }))
  const begun = days
    .filter(({ both, day }) => day.length > 0 && !isAnswer(both, day, ideas) && !isFriendly(both, day, ideas))
    .flatMap(({ day }) => day[0]?.at?.earliest ?? [])
    .toSorted()[0]
  return days.flatMap(({ both, day }): Episode[] => {
    if (isAnswer(both, day, ideas)) return []
    if (begun && (day[0]?.at?.earliest ?? begun) < begun) return []
    const parts = day.map((passage) => ({ passage, from: 0, to: passage.text.length }))
    const when = day[0]?.at
    if (!isNonEmpty(parts) || !when) return []
    const found = day.map(ideas)
    return [
      {
        when,
        parts: [parts[0], ...parts.slice(1)],
        channel: 'message',
        behaviours: behaviours.filter((idea) => idea === 'contacting' || found.some((one) => one.behaviours.includes(idea))),
        markers: markers.filter((idea) => found.some((one) => one.markers.includes(idea))),
        firm: true,
        habit: false,
        rate: undefined,
        time: undefined,
      },
    ]
  })
}
