import type { PersonRole } from '#case/reading'
import type { Passage } from '../passage.ts'
import type { Name } from './names.ts'
import { capital, pair } from './nameWords.ts'
import { isGivenName } from './shortNames.ts'

export type Reader = Readonly<{
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

/** The ways running text names somebody, each with what it makes of him. */
export const readers: readonly Reader[] = [
  // Police write surnames in capitals: "Darren COLTMAN".
  {
    pattern: /(?<![\p{L}'’-])\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)? \p{Lu}[\p{Lu}'’-]{2,}(?![\p{L}])/gu,
    role: () => undefined,
    fits: (name, match) => (isGivenName(name.given[0] ?? '') || midSentence(match)) && !places.test(name.written),
  },
  // "IP (Kelly MOSS)", "the suspect Wayne BRIGGS".
  {
    pattern: new RegExp(String.raw`\b(?:IP|[Vv]ictim|VICTIM|[Aa]ggrieved|[Cc]omplainant),? \(?(${pair})(?![\p{L}])`, 'gu'),
    role: (match, { kind }) => (kind === 'PNC' || isOfAnother(match) ? undefined : 'victim'),
    fits: (name, match) => name.given.length > 0 && name.surname !== undefined && !places.test(name.written) && tellsNames(name, match),
  },
  {
    pattern: new RegExp(String.raw`\b(?:DEF|DEFT|[Ss]uspect|SUSPECT|[Dd]efendant|[Aa]ccused),? \(?(${pair})(?![\p{L}])`, 'gu'),
    // An order's defendant may be the other party of a claim; its form's label is read by itself.
    role: (match, { kind }) => (kind === 'ORDER' || isOfAnother(match) ? undefined : 'suspect'),
    fits: (name, match) => name.given.length > 0 && name.surname !== undefined && !places.test(name.written) && tellsNames(name, match),
  },
  // "IP1 WRONA", "IP2 (Gareth TINSLEY)": where there are several.
  {
    pattern: /\b(?:IP|AP|V|VICTIM|Victim) ?[1-9],? \(?((?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{Lu}'’-]{2,})(?![\p{L}])/gu,
    role: () => 'victim',
    fits: (name, match) => name.surname !== undefined && !name.rank && !places.test(name.written) && tellsNames(name, match),
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
      Number(match[2]) < 18 && name.given.length > 0 && (isGivenName(name.given[0] ?? '') || /\b(?:who|s?he|aged)\b/.test(match[0])),
  },
]

/** "A former cellmate of DEF, Dale RUDKIN": the name is of him who is spoken of, and not of whose he is. */
const isOfAnother = ({ input = '', index = 0, 0: words }: RegExpMatchArray): boolean =>
  /^\w+,/.test(words) && /\b(?:of|by|to|for|with|from|and) (?:the )?$/i.test(input.slice(Math.max(0, index - 12), index))

/** A capital inside a sentence of small letters is a name, common or not: "the tenant, Oluwaseun BAKO,". */
const midSentence = ({ input, index }: RegExpMatchArray): boolean => /(?:\p{Ll}|\p{Ll}[,(–-]) \(?$/u.test((input ?? '').slice(0, index))

/** Where all is in capitals a verb looks like a name ("IP STATES EX HUSBAND"): there only a known given name begins one. */
const tellsNames = (name: Name, { input = '', index = 0, 0: words }: RegExpMatchArray): boolean =>
  isGivenName(name.given[0] ?? '') ||
  isMostlySmall(input.slice(Math.max(0, index - 60), index) + input.slice(index + words.length, index + words.length + 60))

const isMostlySmall = (text: string): boolean => (text.match(/\p{Ll}/gu)?.length ?? 0) > (text.match(/\p{Lu}/gu)?.length ?? 0)

const adult = /(?:who|,| and)? ?(?:is|'s|’s|aged|,)? ?(?:aged )?(1[89]|[2-9]\d)\b/

function childOf(match: RegExpMatchArray): PersonRole | undefined {
  const after = (match.input ?? '').slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 14)
  return adult.test(after) ? undefined : 'child'
}
