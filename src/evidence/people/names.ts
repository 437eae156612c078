import { isGivenName } from './shortNames.ts'

/**
 * A person's name as parsed: given names and surname as written, a title (`Mrs`), a police rank and collar number.
 * `surname` alone for "Mr Lowe"; `given` alone for "Dee".
 */
export type Name = Readonly<{
  given: readonly string[]
  surname: string | undefined
  title: string | undefined
  rank: string | undefined
  collar: string | undefined
  written: string
}>

const titles = /^(?:mr|mrs|miss|ms|mx|dr|prof|professor|rev|sir|master)\.?$/i
const ranks =
  /^(?:(?:acting|temporary|trainee|t\/|a\/|ag)\s*)?(?:police constable|detective constable|detective sergeant|detective inspector|special constable|police sergeant|constable|sergeant|inspector|superintendent|w?pc|pcs|ps|dc|ds|di|dci|pcso|sgt|insp|ins|tdc|tdc|sc|ci|supt)\b\.?\s*/i
const particles = new Set(['de', 'da', 'del', 'der', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'le', 'di', 'du', 'ap', 'st', "o'"])

/** Ranks of the forces and other callings before a name, and letters after one: no part of it. */
const callings = /^(?:(?:l\/?)?cpl|bdr|gnr|pte|spr|lt|capt|captain|cmdr|commander|cllr|councillor)\.?$/i
const afterNames = new Set('RN RM RAF OBE MBE CBE QPM KC QC JP SGT CPL CAPT PC DC DS PS DI'.split(' '))

/** Capitalised words of forms and letters that are nobody's name. */
const nobody = new Set(
  `the a an ip def deft dp victim suspect defendant complainant aggrieved witness officer police custody court magistrates crown age name names date
  occupation statement signature signed reference incident number offence offences charge address relationship not none nil no yes unknown see all both
  over under urn restraining order high medium standard harassment stalking criminal county hearing station case crime road street lane male female
  person he she they i we it his her their this that on at in to of for by as held cps oic n/a na tbc withheld private confidential first second
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mum dad mother father nan nana gran grandad grandma auntie uncle sister brother facebook instagram whatsapp snapchat tiktok google christmas easter
  lawyer reviewing manager unit team supervisor supervising solicitor solicitors counsel judge clerk usher doctor nurse sister teacher manageress
  offered rang report attended spoke asked told said why what when where who how please sent seen dear re fw fwd from i'm i've i'd i'll he's she's it's
  royal mail home office british english northern southern victim's details personal contact interview record description exhibit exhibits conditions
  dob d.o.b born aged aka a.k.a answer comment question comments declined enclosed attached received asked answered fine then subject recipient
  and or with was were is are has had there directly indirectly refused typed copy copies witnesses pending tasked advised advises rest services service
  automatic security department dept legal advice licensing enforcement members women schedule s-dash
  any third party parties others anybody anyone everyone
  mondays tuesdays wednesdays thursdays fridays saturdays sundays`
    .split(/\s+/)
    .filter(Boolean),
)

/** Short forms that police papers print in capitals; in small letters some are names. */
const shortForms = new Set(
  `VPS ISVA DASH DARA SASH MARAC IDVA ISAC SPOC CID DMI PVPU BTP NPT CCTV ANPR RUI NFA FTA TBA ROI ROTI ROVI PIN RO SPO NMO FMPO DVPO DVPN CSAO DAPO ASB ABE
  SARC GP NHS HR IT HMP HMRC DWP CQC NMC GMC RSPCA NSPCC PAYG SIM IMEI WA FB IG PNC PND NICHE CRIS VA VOL INT ADV RE HQ HA DA DV HBV CP CSC ASC RTC VRM VEH
  IOPC PSD DS COMMS SUS SUSP AGG VIC INF WIT CJU CPSD EIA UPDATE NOTE LOG END CLOSED OPEN OBO`
    .split(/\s+/)
    .filter(Boolean),
)

const wordOf = /^[\p{L}][\p{L}'’.-]*$/u
const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)
const isNameWord = (word: string) =>
  wordOf.test(word) && /^\p{Lu}/u.test(word) && !nobody.has(word.toLowerCase().replace(/\.$/, '')) && !shortForms.has(word)

/** Months that are surnames too: "Jodie MARCH". */
const monthAsSurname = /^(?:march|may|june)$/i

/** `D A R R E N   C O L T M A N`, as some scans and forms space their letters, closed up again. */
const closedUp = (text: string): string =>
  /^\s*(?:\p{L} ){3,}\p{L}\b/u.test(text)
    ? text
        .split(/ {2,}/)
        .map((part) => (/^(?:\p{L} )+\p{L}$/u.test(part.trim()) ? part.replace(/ /g, '') : part))
        .join(' ')
    : text

/** The name at the start of a text; `undefined` where no name begins there. "COLTMAN, Darren" and "COLTMAN Darren" are turned round. */
export function nameAt(text: string): Name | undefined {
  const shown = closedUp(text.replace(/^[\s:.,–-]+/, ''))
  const rank = ranks.exec(shown)?.[0]
  const afterRank = rank ? shown.slice(rank.length) : shown
  const collar = rank ? /^(?:no\.?\s*)?([A-Z]{0,2}\d{2,6})\b[,\s]*/i.exec(afterRank) : null
  const rest = collar ? afterRank.slice(collar[0].length) : afterRank
  const words: string[] = []
  let title: string | undefined
  let comma = false
  let end = 0
  for (const match of rest.matchAll(/\S+/g)) {
    if (
      words.length >= 5 ||
      (words.length > 0 && /\t| {3,}/.test(rest.slice(end, match.index))) ||
      (words.length > 0 && rest.slice(end, match.index).includes('\n'))
    )
      break
    const bare = match[0]
      .replace(/[,;:)"”]+$/, '')
      .replace(/^[("“]/, '')
      .replace(/['’]s$/, '')
    const stops = /(?:[,;:)"”]|['’]s|\p{Ll}{2}\.|\p{Lu}{3}\.)$/u.test(match[0])
    if (words.length === 0 && !title && (titles.test(bare) || callings.test(bare))) {
      title = bare.replace('.', '')
      end = match.index + match[0].length
      continue
    }
    const particle = words.length > 0 && particles.has(bare.toLowerCase())
    const surname = words.length === 1 && isCapitals(bare) && monthAsSurname.test(bare) && isGivenName(words[0] ?? '')
    if (!particle && !surname && !isNameWord(bare)) break
    if (match[0].startsWith('(')) break
    words.push(bare.replace(/\.$/, /^\p{Lu}\.$/u.test(bare) ? '.' : ''))
    end = match.index + match[0].length
    const turned = match[0].endsWith(',') && words.length === 1 && isCapitals(bare) && opensWithGiven(rest.slice(end))
    if (stops && !turned) break
    comma ||= turned
  }
  while (words.length > 2 && afterNames.has(words.at(-1)?.toUpperCase() ?? '')) words.pop()
  // A sex noted after the name: "HOLLAND-LUND F", "DHALIWAL, Harjinder Kaur F 06/09/1980".
  if (words.length > 2 && /^[FM]$/.test(words.at(-1) ?? '') && (comma || isCapitals(words.at(-2) ?? ''))) words.pop()
  while (words.length > 0 && particles.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  return named(words, comma, { title, rank: rank?.trim(), collar: collar?.[1] }, `${rank ?? ''}${collar?.[0] ?? ''}${rest.slice(0, end)}`)
}

/** After "KERSHAW,": a given name in small letters, or one that is known in capitals ("NIAMH"). */
const opensWithGiven = (rest: string): boolean => {
  const next = /^\s{1,2}(\p{Lu}[\p{L}'’-]+)/u.exec(rest)?.[1]
  return next !== undefined && (/^\p{Lu}\p{Ll}/u.test(next) || isGivenName(next))
}

function named(
  words: readonly string[],
  comma: boolean,
  { title, rank, collar }: { title: string | undefined; rank: string | undefined; collar: string | undefined },
  shown: string,
): Name | undefined {
  const written = shown
    .replace(/\s+/g, ' ')
    .replace(/(?:[\s,;:")”]|['’]s)+$/, '')
    .trim()
  if (words.length === 0) return rank && collar ? { given: [], surname: undefined, title, rank, collar, written } : undefined
  const first = words[0] ?? ''
  const turned = comma || (words.length > 1 && isCapitals(first) && !words.slice(1).some(isCapitals))
  const ordered = turned ? [...words.slice(1), first] : words
  const alone = ordered.length === 1
  const asSurname = alone && (title !== undefined || rank !== undefined || isCapitals(first))
  const surnameFrom = ordered.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()))
  const split = asSurname ? 0 : alone ? 1 : surnameFrom > 0 ? surnameFrom : ordered.length - 1
  return { given: ordered.slice(0, split), surname: ordered.slice(split).join(' ') || undefined, title, rank, collar, written }
}

/** Every name in a label's value that may hold several: "Kate Illingworth or Frances Illingworth", "PC 1 Lund / PC 2 Fearn". */
export const namesIn = (value: string): readonly Name[] =>
  value.split(/\s+(?:and|or|&)\s+|\s*[;/]\s+|\s+\/\s*/).flatMap((part) => nameAt(part) ?? [])
