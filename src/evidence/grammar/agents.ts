import type { Passage } from '../passage.ts'
import type { Gender } from './genders.ts'
import type { Who } from './pattern.ts'

/** Words put in somebody's mouth as the suspect's: `our Craig says hiya`, `Craig said you'd be needing a lift`. */
const relayed = (suspect: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:our |my |your )?(?:${suspect})(?:['’]s been)? (?:says?|said|told (?:me|us|him|her) to|wants?|sent (?:me|us)|asked (?:me|us)|has asked|sends)(?![\\p{L}])`,
    'iu',
  )

/** The suspect sets somebody on: "he sent Lee to", "got his mate Darren to". */
const setOn = (suspect: string, names: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:he|she|${suspect}) (?:sent|got|asked|told|paid|had|persuaded|used) (?:\\p{L}+ ){0,3}(?<name>${names}) (?:to|into)(?![\\p{L}])`,
    'iu',
  )

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The people of a file who act for the suspect: who bring his words to the victim, or are told to be sent by him. Words of their names in lower case.
 * Being his brother or friend is not enough.
 */
export function agentsIn(passages: readonly Passage[], names: ReadonlyMap<string, Who>): ReadonlySet<string> {
  const agents = new Set<string>()
  const suspects = [...names].flatMap(([name, who]) => (who === 'S' && name.length > 2 ? [escaped(name)] : []))
  const others = [...names].flatMap(([name, who]) => (who === 'O' && name.length > 1 ? [name] : []))
  if (suspects.length === 0 || others.length === 0) return agents
  const suspect = suspects.join('|')
  const said = relayed(suspect)
  const sentOn = setOn(suspect, others.map(escaped).join('|'))
  for (const [at, { voice, role, text, document }] of passages.entries()) {
    if (role !== 'narrative' && role !== 'answer') continue
    const sent = /\b(?:sent|got|asked|told|paid|had|persuaded|used)\b/.test(text) ? sentOn.exec(text)?.groups?.name : undefined
    if (sent) agents.add(sent.toLowerCase())
    if (voice !== 'victim' || !/["“]/.test(text)) continue
    const quoted = [...text.matchAll(/["“]([^"”]*)/g)].find((match) => said.test(match[1] ?? ''))
    if (!quoted) continue
    const before = passages.slice(Math.max(0, at - 2), at).filter((passage) => passage.document === document)
    const told = [...before.map((passage) => passage.text), text.slice(0, quoted.index)].join(' ').toLowerCase()
    const last = others
      .map((name) => ({ name, at: told.search(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u')) }))
      .sort((a, b) => b.at - a.at)[0]
    if (last && last.at >= 0) agents.add(last.name)
  }
  return agents
}

const kin =
  'mother|mum|mam|father|dad|brother|sister|uncle|auntie|aunt|cousin|son|daughter|nephew|niece|family|relatives|friends?|mates?|parents|wife|husband|girlfriend|boyfriend'
/** "He has had his mother ring her", "through his family", "gets his mates to". */
const causes = (his: string): RegExp =>
  new RegExp(
    `\\b(?:had|has had|having|got|gets|getting|sent|sends|sending|told|tells|asked|asks|used|uses|using|made|makes|paid|instructed|instructs|directed|directs|through|via|by way of) (?:${his}) (?:own )?(?:${kin})\\b`,
    'iu',
  )
const theirs = (his: string): RegExp => new RegExp(`\\b(?:${his}) (?:own )?(${kin})\\b`, 'giu')

/**
 * The kin of the suspect who are said to act for him, as nouns ("mother", "brother"): set on by him, or bringing his words ("his mother … She says Kashif says").
 * In one sentence that sets one of them on, the others it lists are set on too. Words of an officer, a form or the victim; a message or an interview says nothing of this.
 */
export function kinWhoAct(passages: readonly Passage[], names: ReadonlyMap<string, Who>, suspect: Gender): ReadonlySet<string> {
  const his = suspect === 'm' ? 'his' : suspect === 'f' ? 'her' : 'his|her'
  const [sets, whose] = [causes(his), theirs(his)]
  const kin = new Set<string>()
  const suspects = [...names].flatMap(([name, who]) => (who === 'S' && name.length > 2 ? [escaped(name)] : []))
  const brings = new RegExp(
    `\\b(?:she|he|they) (?:says?|said|tells? me|told me),? ["“']?(?:${suspects.join('|') || '(?!)'}) (?:says?|said|wants?|told)\\b`,
    'iu',
  )
  for (const [at, { voice, role, text, document }] of passages.entries()) {
    if ((role !== 'narrative' && role !== 'answer') || (voice !== 'victim' && voice !== 'police' && voice !== 'form')) continue
    const set = sets.exec(text)
    if (set && !/\b(?:not|never|denies|denied)\b/i.test(text.slice(0, set.index)))
      for (const [, noun] of text.slice(set.index).matchAll(whose)) kin.add((noun ?? '').toLowerCase())
    if (voice !== 'victim' || !brings.test(text)) continue
    const before = passages.slice(Math.max(0, at - 3), at).filter((passage) => passage.document === document)
    const last = [...[...before.map((passage) => passage.text), text].join(' ').matchAll(whose)].at(-1)?.[1]
    if (last) kin.add(last.toLowerCase())
  }
  return kin
}

/** The names of those kin: "his brother Adeel". Words of names in lower case. */
export const namedKin = (passages: readonly Passage[], acting: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    acting.size === 0
      ? []
      : passages.flatMap(({ text }) =>
          [
            ...text.matchAll(new RegExp(`\\b(?:his|her) (?:own )?(?:${[...acting].join('|')}),? (?<name>\\p{Lu}[\\p{L}’'-]+)`, 'gu')),
          ].flatMap(({ groups }) => groups?.name?.toLowerCase() ?? []),
        ),
  )
