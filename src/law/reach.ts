import type { Quote } from '#case/quote'

/** What a prohibition can reach, or a victim ask to have covered, in the words people use for it. */
const subjects = {
  contact:
    /\b(?:contact\w*|direct or indirect|ring(?:ing)?|speak\w*|communicat\w*|approach\w*|telephon\w*|text(?:ing)?|messag\w*|e-?mail\w*|non-?contact|in touch|ntc|nc)\b/i,
  home: /\b(?:home|house|address(?:es)?|flat|street|road|lane|avenue|crescent|terrace|village|garden|boundary)\b/i,
  work: /\b(?:work(?:place|ing)?|office|employ\w+|shop|salon|surgery|practice|depot|store|bank|branch|restaurant|pub)\b/i,
  school: /\b(?:school|nursery|pre-?school|cr[eè]che|child-?minder'?s?|college|university|campus)\b/i,
  care: /\b(?:hospital|hospice|clinic|gp|doctor'?s?|care home)\b/i,
  leisure: /\b(?:gym|club|church|mosque|temple|synagogue|park|stables|allotment|library)\b/i,
  family: /\b(?:m[uo]m(?:my)?|mam|mother|dad|father|parents?|sister|brother|aunt|uncle|nan|gran\w*|famil(?:y|ies)|relatives?)(?:['’]s)?\b/i,
  children: /\b(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|baby|grandchild(?:ren)?)(?:['’]s)?\b/i,
  friends: /\b(?:friends?|(?<!ex[- ])partner|boyfriend|girlfriend|husband|wife|colleagues?|housemate|flatmate)(?:['’]s)?\b/i,
  online:
    /\b(?:post(?:ing|s)?|publish\w*|social media|on-?line|internet|facebook|instagram|snapchat|tiktok|whatsapp|profiles?|accounts?)\b/i,
  travel: /\b(?:bus(?:es)?|trains?|trams?|(?:bus|train|railway) (?:stop|station)|minibus|platform)\b/i,
  recording: /\b(?:photograph\w*|film(?:ing|s)?|record(?:ings?)|video\w*|images?|pictures?|track(?:er|ers|ing)|drone)\b/i,
} as const
export type Subject = keyof typeof subjects
const names = Object.keys(subjects) as Subject[]

const inEnglish: Record<Subject, string> = {
  contact: 'contact',
  home: 'the home',
  work: 'the place of work',
  school: 'a school or nursery',
  care: 'a hospital or place of care',
  leisure: 'a gym, club or place like it',
  family: 'family',
  children: 'the children',
  friends: 'a partner, friends or colleagues',
  online: 'posting online',
  travel: 'a bus, train or stop',
  recording: 'filming, recording or tracking',
}
export const subjectInEnglish = (subject: Subject): string => inEnglish[subject]

/** Words of keeping away from somewhere: `not to enter`, `100 metres`, `within sight`, `not to go back home`. */
const keepsAway =
  /\b(?:nt[ea]|enter(?:ing)?|attend(?:ing)?|go(?:ing)? (?:to|near|back|into|on|onto|past|within|anywhere|above|beyond|up|down|along|through)|goes? (?:to|near)|come|coming|visit\w*|within|metres?|meters?|miles?|\d+ ?m\b|exclusions?|excluded|barred|no entry|(?:prohibited|banned|forbidden)[^.;]{0,60} from (?!\w+ing\b)|(?:keep|stay|remain)(?:ing)? (?:away|out|off|clear)|loiter\w*|near|area|zone|boundary|return(?:ing)? to)\b/i
/** A bare list of what is forbidden: "No contact / Larch Rd / Denby Primary". */
const listsPlaces =
  /\b(?:nc|no[n]?[- ]?contact)\b[^.;,/+&]{0,25}[,/+&][ \w]{2,25}\b(?:road|rd|street|st|lane|ln|avenue|ave|close|terrace|primary|school|work|home)\b/i

export type Reach = Readonly<{ subjects: ReadonlySet<Subject>; keepsAwayFromAPlace: boolean; namedPlaces: number; namesAnybody: boolean }>

/** Whom he may not contact, and the town of a road: neither is a place that a looser word may mean. */
const whomOrTown =
  /(?<=\b(?:contact|contacting|approach|name|with) )(?:(?:Mrs?|Ms|Miss|Dr|Cllr) )?[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}|(?<=\b(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Terrace|Row|Crescent|Drive|Rise|Court|Way), )[A-Z][\w'’]+/g

/** Capitalised names inside a sentence ("Larch Street", "Lowe's"), each of which may be a place or person that a looser word elsewhere means. */
const namesIn = (words: string): readonly string[] =>
  words.match(
    /(?<=[a-z0-9,;:"“'‘(] )(?!(?:RO|IP|DEF|VPS|MG\d*|PC|DC|NMO|Bail|Not|No|The|And|She|He|IPs)\b)[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,4}/g,
  ) ?? []

/** What a set of terms or conditions (or a victim's wishes) reaches, taken together. */
export function reachOf(quotes: readonly Quote[]): Reach {
  const words = quotes.map((quote) => quote.words)
  return {
    subjects: new Set(names.filter((name) => words.some((text) => subjects[name].test(text)))),
    keepsAwayFromAPlace: words.some((text) => keepsAway.test(text) || listsPlaces.test(text)),
    namedPlaces: new Set(words.flatMap((text) => namesIn(text.replace(whomOrTown, ' ')))).size,
    namesAnybody: words.some((text) => namesIn(text).length > 0),
  }
}

/** "Wants it to cover his nan's church as well": more than what stands there already. */
const asksForMore = /\b(?:as well|also|too|in addition|adding|added|extra|on top)\b(?! as\b)(?!.{0,20}\b(?:done|included|agreed)\b)/i

/** What is asked for and no term speaks of, unless the terms name places enough that they may be meant. */
export function gapsBetween(asked: readonly Quote[], given: Reach): readonly Subject[] {
  const missing = (of: Reach) => [...of.subjects].filter((subject) => !given.subjects.has(subject))
  const more = missing(
    reachOf(
      asked.filter(
        ({ words }) => asksForMore.test(words) && !/\bdone\b|\b(?:is|are|was|were|been|now|already|both) included\b/i.test(words),
      ),
    ),
  )
  const all = missing(reachOf(asked))
  return all.length > given.namedPlaces ? all : more
}
