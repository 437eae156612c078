import type { NonEmpty, Quote } from '#case/quote'
import type { PersonRole } from '#case/reading'
import { type Passage, quoteOf } from '../passage.ts'
import type { Mentioned } from './labelledPeople.ts'
import { letters, type Name, nameAt } from './names.ts'
import { isGivenName, sameGiven } from './shortNames.ts'

const capital = String.raw`\p{Lu}[\p{L}'’-]+`
const pair = `${capital}(?: (?:de|da|van|von|der|bin|al)){0,2}(?: ${capital}){1,2}`

type Reader = Readonly<{
  pattern: RegExp
  role: (match: RegExpMatchArray, passage: Passage) => PersonRole | undefined
  fits?: (name: Name, match: RegExpMatchArray) => boolean
}>

const childNouns =
  /^(?:kid|children|son|daughter|boy|girl|child|baby|toddler|little (?:boy|girl|one|lad)|grandson|granddaughter|stepson|stepdaughter|step-son|step-daughter)s?$/i
const kin =
  'husband|wife|partner|boyfriend|girlfriend|fiancée?|ex|ex-partner|ex-husband|ex-wife|sons?|daughters?|boys?|girls?|child|children|baby|toddler|little (?:boy|girl|one|lad)|kids?|brother|sister|mother|father|mum|mam|dad|nan|grandmother|grandfather|grandson|granddaughter|stepson|stepdaughter|step-son|step-daughter|aunt|auntie|uncle|cousin|niece|nephew|friend|mate|neighbour|colleague|manager|boss|landlord|landlady|housemate|flatmate|solicitor'

/** A plural surname or a household ("the Bhattis") names nobody in particular; these words are places and firms. */
const places =
  /\b(?:Street|Road|Lane|Avenue|Close|Drive|Row|Court|Cottages?|House|Farm|Park|Green|Hall|School|Academy|Gym|Police|Hospital|Centre|Station|Council|Bank|Ltd|Limited|Service|Services|Unit|Team|Office|Act|Order|Notice|Statement|Row|Hill|Bridge|Church|Market|Arms|Inn|Mail|Airport|College|University|Surgery|Practice|Library|Association|Trust|Force|Constabulary|Magistrates|Crown|County|City|Town|Village|Island|River|Canal|Facebook|Instagram|Snapchat|WhatsApp|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/

const readers: readonly Reader[] = [
  // Police write surnames in capitals: "Darren COLTMAN".
  {
    pattern: /\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)? \p{Lu}[\p{Lu}'’-]{2,}(?![\p{L}])/gu,
    role: () => undefined,
    fits: (name) => isGivenName(name.given[0] ?? '') && !places.test(name.written),
  },
  // "IP (Kelly MOSS)", "the suspect Wayne BRIGGS".
  {
    pattern: new RegExp(String.raw`\b(?:IP|[Vv]ictim|VICTIM|[Aa]ggrieved|[Cc]omplainant),? \(?(${pair})(?![\p{L}])`, 'gu'),
    role: () => 'victim',
    fits: (name) => name.given.length > 0 && name.surname !== undefined && !places.test(name.written),
  },
  {
    pattern: new RegExp(String.raw`\b(?:DEF|DEFT|[Ss]uspect|SUSPECT|[Dd]efendant|[Aa]ccused),? \(?(${pair})(?![\p{L}])`, 'gu'),
    role: () => 'suspect',
    fits: (name) => name.given.length > 0 && name.surname !== undefined && !places.test(name.written),
  },
  // "PC 5518 Nair", "Sgt Whitlock".
  {
    pattern: new RegExp(
      String.raw`\b(?:PC|WPC|PS|DC|DS|DI|DCI|PCSO|TDC|Sgt|Sergeant|Insp|Inspector|Constable)\.? (?:\d{2,6}(?: ${capital})?|${capital})`,
      'gu',
    ),
    role: () => 'officer',
    fits: (name) => name.rank !== undefined,
  },
  // "Mr Lowe", "Mrs P Bhatti".
  {
    pattern: new RegExp(String.raw`\b(?:Mr|Mrs|Miss|Ms|Dr|Prof)\.? (?:${capital}|\p{Lu}\.?)(?: ${capital}){0,2}`, 'gu'),
    role: () => undefined,
    fits: (name) => name.surname !== undefined,
  },
  // "my son Zayn", "her boyfriend Sam", "my husband, Steve".
  {
    pattern: new RegExp(
      String.raw`\b([Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Aa]|IP's|\p{Lu}\p{L}+['’]s) (?:own |new |then |ex |eldest |youngest |older |younger |oldest |best |late |estranged |elderly |little )?(${kin}),? (?:is |was |called |named |are )?(${capital}(?: ${capital})?)`,
      'gu',
    ),
    role: (match) => (match[1]?.toLowerCase() !== 'a' && childNouns.test(match[2] ?? '') ? childOf(match) : undefined),
    fits: (name) => !places.test(name.written),
  },
  // "a lady called Verity Sloane", "a man named Dean", "Kirsty Allan. She said".
  {
    pattern: new RegExp(String.raw`\b(?:called|named|known as|name of|name is|name was) (${pair}|${capital})`, 'gu'),
    role: () => undefined,
    fits: (name, match) => (name.surname !== undefined || isGivenName(match[1] ?? '')) && !places.test(name.written),
  },
  // "Lewis Ambrose": a known given name and a capital after it.
  {
    pattern: /(?<![\p{L}'’-])\p{Lu}\p{Ll}[\p{L}'’]* \p{Lu}['’]?\p{Ll}[\p{L}'’-]*/gu,
    role: () => undefined,
    fits: (name) => isGivenName(name.given[0] ?? '') && !places.test(name.written),
  },
  // "Zayn, he's 2 and a half", "Tyler who's 4", "Zayn, 2".
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(${capital}),? (?:\(?aged? |who(?: is|'s|’s) |he(?: is|'s|’s) |she(?: is|'s|’s) |\()?(\d{1,2})(?= (?:and a half|months?|years? old|yrs?)|[\s,.)]|$)`,
      'gu',
    ),
    role: (match) => (Number(match[2]) < 18 ? 'child' : undefined),
    fits: (name, match) =>
      Number(match[2]) < 18 && name.given.length > 0 && (isGivenName(name.given[0] ?? '') || /who|he|she|aged/.test(match[0])),
  },
]

const adult = /(?:who|,| and)? ?(?:is|'s|’s|aged|,)? ?(?:aged )?(1[89]|[2-9]\d)\b/
function childOf(match: RegExpMatchArray): PersonRole | undefined {
  const after = (match.input ?? '').slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 14)
  return adult.test(after) ? undefined : 'child'
}

/** Line ends as blanks; the edges of cells stay. */
const flat = (text: string): string => text.replace(/[^\S\t]/g, ' ')

const spoken: readonly Passage['role'][] = ['narrative', 'answer', 'message', 'term', 'label']

/** Everyone named in the running text of the file. */
export function mentionedPeople(passages: readonly Passage[]): readonly Mentioned[] {
  return passages
    .filter(({ role }) => spoken.includes(role))
    .flatMap((passage) => {
      const text = flat(passage.text)
      return readers.flatMap(({ pattern, role, fits }) =>
        Array.from(text.matchAll(pattern)).flatMap((match): Mentioned[] => {
          const shown = match.slice(1).findLast((group) => group !== undefined && /^\p{Lu}/u.test(group)) ?? match[0]
          const start = match.index + match[0].lastIndexOf(shown)
          const name = nameAt(shown)
          if (
            !name ||
            fits?.(name, match) === false ||
            (start === 0 && name.given.length === 1 && !name.surname && role(match, passage) === undefined)
          )
            return []
          return [{ name, role: role(match, passage), from: [quoteOf(passage, start, start + shown.length)] }]
        }),
      )
    })
}

const harmed =
  /(?:harassment of|harass(?:ed|ing)?|stalk(?:ing|ed)? (?:of )?|not to (?:contact|approach|communicate with)(?:,? (?:either )?directly or indirectly,?)?(?: or approach)?|non-molestation order (?:protecting|in favour of)|protected (?:person|party):?) +(?=\p{Lu})/giu

/** Those an order, a charge or a bail condition protects: the victim of the charge first, and whoever is protected with her. */
export function protectedPeople(passages: readonly Passage[]): readonly Mentioned[] {
  return passages.flatMap((passage) => {
    const text = flat(passage.text)
    return Array.from(text.matchAll(harmed)).flatMap((match) => {
      const from = match.index + match[0].length
      const charged = /harass|stalk|protected/i.test(match[0])
      const rest = text.slice(from, from + 120).split(/[.;:(]/)[0] ?? ''
      return rest.split(/,? (?:and|or|&) |, /).flatMap((part, at): Mentioned[] => {
        const name = nameAt(part)
        const start = from + rest.indexOf(part)
        const ends = name && part.trim().length <= name.written.length + 1
        if (!name?.surname || name.given.length === 0 || (at > 0 && !ends)) return []
        const role: PersonRole | undefined = charged && at === 0 ? 'victim' : undefined
        return [{ name, role, from: [quoteOf(passage, start, start + name.written.length)] as NonEmpty<Quote> }]
      })
    })
  })
}

const aliasOf = new RegExp(
  String.raw`(${capital}(?: ${capital}){0,2}) (?:,? ?\(?(?:aka|a\.k\.a\.?|AKA|A\.K\.A\.?|also known as|otherwise|alias|formerly|née|nee|known to me as|known as)) ((?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+){0,2})(?:, ?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+){1,2})*)`,
  'gu',
)

/** Pairs of names the text says are one person's: "FROME aka Nate LACEY, Nathan LACEY". */
export function sayings(passages: readonly Passage[]): readonly Readonly<{ of: Name; aliases: readonly Name[]; from: NonEmpty<Quote> }>[] {
  return passages.flatMap((passage) =>
    Array.from(flat(passage.text).matchAll(aliasOf)).flatMap((match) => {
      const of = nameAt(match[1] ?? '')
      const aliases = (match[2] ?? '').split(/, ?/).flatMap((part) => nameAt(part) ?? [])
      return of && aliases.length > 0
        ? [{ of, aliases, from: [quoteOf(passage, match.index, match.index + match[0].length)] as NonEmpty<Quote> }]
        : []
    }),
  )
}

const capitalWord = /(?<=[\p{L},;'’"] )\p{Lu}\p{Ll}{1,11}(?![\p{L}-])/gu

/** Other forms of names already known: "Stevie Marlow" beside Stephanie MARLOW, "Stevie" alone; and the names messages came under. */
export function otherForms(passages: readonly Passage[], known: readonly Mentioned[]): readonly Mentioned[] {
  const full = [
    ...new Map(known.filter(({ name }) => name.given.length > 0 && name.surname).map((one) => [one.name.written, one])).values(),
  ]
  const surnames = new Set(full.map(({ name }) => letters(name.surname ?? '')))
  const found: Mentioned[] = []
  const seen = new Set<string>()
  const add = (passage: Passage, at: number, shown: string, alias: boolean) => {
    const name = nameAt(shown)
    if (!name || seen.has(shown)) return
    seen.add(shown)
    found.push({ name, role: undefined, from: [quoteOf(passage, at, at + shown.length)], ...(alias ? { alias: true } : {}) })
  }
  for (const passage of passages) {
    if (passage.role === 'message' && passage.speaker && !seen.has(passage.speaker)) {
      const name = nameAt(passage.speaker)
      if (name?.given[0]) found.push({ name, role: undefined, from: [quoteOf(passage)], alias: true })
      seen.add(passage.speaker)
    }
    if (!spoken.includes(passage.role)) continue
    const text = flat(passage.text)
    for (const match of text.matchAll(/(?<![\p{L}'’-])\p{Lu}\p{Ll}+ (\p{Lu}[\p{L}'’-]+)/gu)) {
      const name = nameAt(match[0])
      if (
        name?.given[0] &&
        surnames.has(letters(name.surname ?? '')) &&
        full.some((one) => sameGiven(one.name.given[0] ?? '', name.given[0] ?? ''))
      ) {
        add(passage, match.index, match[0], false)
      }
    }
    for (const match of text.matchAll(capitalWord)) {
      const word = match[0]
      if (isGivenName(word) && full.some(({ name }) => sameGiven(name.given[0] ?? '', word))) add(passage, match.index, word, false)
    }
  }
  return found
}
