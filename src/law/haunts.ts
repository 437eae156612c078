import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { isElectronic } from './digitalStrand.ts'

/** Kinds of places where somebody is come after in person, in the words in which it is told. */
const haunts = {
  home: /\b(?:(?:my|our|her|his|their|IP['’]s|AP['’]s|V['’]s|the|a) (?:\w+ ){0,2}?(?:house|home|flat|door|doorstep|drive(?:way)?|gate|garden|windows?|bedroom|kitchen|cottage|letter ?box|porch|yard|shed|home address|address)|(?:my|her|his|our) (?:road|street|lane|close|block|stairs|building)|at home|home address)\b/i,
  work: /\b(?:(?:my|her|his|their|IP['’]s|the) (?:\w+ ){0,2}?(?:work(?:place)?|office|shop|salon|surgery|practice|depot|store|branch|restaurant|caf[eé]|warehouse|ward|reception|till|counter|staff (?:entrance|car park|door)|place of work)|(?:at|to|from|outside|after) work|finish(?:ed|ing)? work|my shift|(?:the )?corner table)(?!\w)/i,
  school: /\b(?:school|nursery|pre-?school|college|university|campus|lectures?|library|playground)\b/i,
  journey:
    /\b(?:bus(?:es)?|trains?|trams?|station|platform|carriage|follow(?:ed|ing|s) (?:me|us|her|him|IP|my|our)|behind (?:me|us|her|him|my (?:car|van)|(?:her|his|our) (?:car|van))|walk(?:ed|ing)? home|in town|high street|towpath|footpath|taxi|lay-? ?by|car park|sea wall|promenade|(?:the|a) bench|supermarket|market|dentist|chemist|pharmacy)\b/i,
  leisure: /\b(?:gym|club|church|chapel|mosque|temple|synagogue|gurdwara|parkrun|choir|rehearsal|stables|allotment|swimming)\b/i,
} as const
export type Haunt = keyof typeof haunts
const names = Object.keys(haunts) as Haunt[]

const inEnglish: Record<Haunt, string> = {
  home: 'at the home',
  work: 'at the place of work',
  school: 'at a school or college',
  journey: 'on the way or about the town',
  leisure: 'at a club, gym or place of worship',
}
export const hauntInEnglish = (haunt: Haunt): string => inEnglish[haunt]

/** A place of a term by its own words or those it is told of with: "the surgery at Mill Lane". */
const kinds: Readonly<Record<Exclude<Haunt, 'journey'> | 'station', RegExp>> = {
  home: /\b(?:home|house|flat|halls|cottage|her address|his address|IP['’]?s address|addr)\b/i,
  work: /\b(?:work(?:place)?|office|shop|salon|surgery|practice|vets?|depot|store|branch|restaurant|caf[eé]|warehouse|hospital)\b/i,
  school: /\b(?:school|academy|nursery|college|university|campus)\b/i,
  leisure: /\b(?:gym|club|church|chapel|mosque|temple)\b/i,
  station: /\b(?:station|stn|stop|platform)\b/i,
}
export const kindOfPlace = (words: string): Haunt | undefined => {
  const found = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => kinds[kind].test(words))
  const [only] = found
  return found.length === 1 && only ? (only === 'station' ? 'journey' : only) : undefined
}

/** Streets where people live and hardly anybody works. */
export const isResidential = (place: string): boolean =>
  /\b(?:close|terrace|crescent|cres|avenue|gardens|gdns|mews|grove|rise)\b/i.test(place)

/** Where the suspect is told of more than once, or so often at least, as coming after the victim in person. */
export function hauntsOf({ behaviours, markers }: Reading, least = 2): ReadonlyMap<Haunt, readonly Quote[]> {
  const followed = new Set(behaviours.following.map(({ quote }) => quote.words))
  const told = [
    ...behaviours.loitering,
    ...behaviours.following,
    ...behaviours.watchingOrSpying.filter(({ quote }) => !isElectronic(quote)),
    ...markers.entryToHome,
  ].map(({ quote }) => [quote.words, quote] as const)
  const isAt = (haunt: Haunt, words: string): boolean => haunts[haunt].test(words) || (haunt === 'journey' && followed.has(words))
  return new Map(
    names.flatMap((haunt): [Haunt, readonly Quote[]][] => {
      const quotes = [...new Map(told.filter(([words]) => isAt(haunt, words))).values()]
      return quotes.length >= least ? [[haunt, quotes]] : []
    }),
  )
}
