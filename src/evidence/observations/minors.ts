import type { Observation } from '#case/reading'
import { behaviours, type Idea } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|[1-9]'
/** "Kuba, eleven", "Matthias, he is six", "Anjali, who is thirteen", "Ella (9)": a name with an age under eighteen. */
const aged = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,})(?:,? (?:who(?: is|['’]s)|(?:he|she)(?: is|['’]s)|is|aged?|was) (?:only |just )?|, ?| ?\()(?:${small})\b(?!\) ?\p{Lu})(?! ?(?:\p{Lu}|\p{Ll}+s\b(?<!\b(?:was|is|has|and|years?))|o['’]clock|am|pm|times|miles|yards|metres|days|weeks|hours|minutes|doors|\/|:|st|nd|rd|th|-))`,
  'gu',
)
const notNames =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Room|Flat|Unit|Page|Item|Exhibit|Section|Question|Ward|Level|Stop|Number|House|Year|The|She|His|Her|Was|And|But|On|At)$/

/** "There was one", "Last": a word that the papers also write small is no name. */
const isWord = (name: string, passages: readonly Passage[]): boolean => {
  const small = new RegExp(String.raw`(?<!\p{L})${name.toLowerCase()}(?!\p{L})`, 'u')
  return passages.some(({ text }) => small.test(text))
}

/** "Occupation: School student", "Age if under 18: 15": a witness who is a child. */
const ofMinor =
  /\bOccupation\W{0,4}(?:at )?school ?(?:student|pupil|boy|girl|child)|\bOccupation\W{0,4}(?:pupil|schoolboy|schoolgirl|schoolchild)\b|\bAge(?: if under 18)?\W{0,4}(?:1[0-7]|[5-9])\b|\bI am (?:in Year (?:[1-9]|1[01])\b|(?:[5-9]|1[0-7]) years old)/i
const tellingsOfMinors = (passages: readonly Passage[]): ReadonlySet<Passage['document']> =>
  new Set(
    [...Map.groupBy(passages, ({ document }) => document)].flatMap(([document, own]) =>
      own.some(({ voice, kind }) => voice === 'witness' && kind === 'MG11') && ofMinor.test(own.map(({ text }) => text).join(' '))
        ? [document]
        : [],
    ),
  )

const contact: readonly Idea[] = [...behaviours, 'thirdPartyContact', 'threatOfViolence', 'violence', 'gifts']

/**
 * A child is drawn in where an act of the suspect's is told in one breath with a child called by a name whose age is told elsewhere, or in the statement of a child: "he called Matthias
 * to the car", "Keith stopped and spoke to Kuba". Other people's children are not told apart from the victim's.
 */
export function minorsDrawnIn(
  observed: readonly Observation[],
  passages: readonly Passage[],
  sentences: Sentences,
): readonly Observation[] {
  const names = new Set(
    passages.flatMap(({ text, role, voice }) =>
      role === 'boilerplate' || voice === 'message'
        ? []
        : [...text.matchAll(aged)].flatMap(([, name]) => (name && !notNames.test(name) ? [name] : [])),
    ),
  )
  for (const name of names) if (isWord(name, passages)) names.delete(name)
  const ownTellings = tellingsOfMinors(passages)
  if (names.size === 0 && ownTellings.size === 0) return []
  const acts = observed.filter(
    ({ idea, voice }) => contact.includes(idea) && voice !== 'form' && voice !== 'suspect' && voice !== 'message',
  )
  const toldByMinor = acts.filter(({ quote, voice }) => voice === 'witness' && ownTellings.has(quote.document))
  const named = acts
    .filter(({ quote }) => [...quote.words.matchAll(/\p{Lu}\p{Ll}{2,}/gu)].some(([word]) => names.has(word)))
    .filter(({ quote }) => {
      const told = passages.find(({ document, page, start }) => document === quote.document && page === quote.page && start === quote.start)
      const words = told && sentences.get(told)?.words
      return words?.some(({ shown, who }) => names.has(shown) && who !== 'S' && who !== 'V')
    })
  return [...new Set([...toldByMinor, ...named])].map(
    (act): Observation => ({
      ...act,
      idea: 'childrenInvolved',
      entry: 'childrenInvolved/named',
    }),
  )
}
