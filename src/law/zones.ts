import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { type Haunt, hauntsOf, isResidential, kindOfPlace } from './haunts.ts'

/** The places a set of terms keeps somebody from, each once; `wide` where one of them holds a whole village, or goes with the victim wherever she is. */
export type Zones = Readonly<{ places: readonly string[]; wide: boolean }>

/** From the words that keep somebody away to the end of what they keep him from. */
const exclusion =
  /\b(?:not (?:to )?(?:(?:re-?)?enter|attend|go|be|come|visit|return|approach|loiter|wait|board|travel)\b(?: (?:near|within|into|on|onto|back))?(?: to)?|not within|NTGW\b|NTE\b|NTA\b|(?:stay|keep|remain)(?:ing)? (?:away|out|off)\b(?: (?:from|of))?|excluded? from|exclusion(?: zone)?\b|adding\b)(.{2,160}?)(?=;|\.(?:\s|$)|\(?\b(?:\d|[ivx]{1,4}|[a-h])\)|\b(?:not to|no contact|NT[CEA]\b|NTGW|(?:to )?reside|(?:to )?live and sleep|curfew)\b|$)/gi
/** A whole village, town or county, miles around, or wherever she is. */
const isWide =
  /\b(?:village|parish|town|city|county|district|borough|region|estate|island|wherever|any (?:address|place|premises|event|organised|station|branch|run|parkrun)|anywhere|\d+(?:\.\d+)? ?(?:miles?|km)\b|(?:a|one|two|three|five|ten|twenty) miles?|above|beyond|between|map|around|postcode|M25|England|Wales|Scotland)\b/i
/** A road or a building, as against a bare name that may be a whole town. */
const isNarrow =
  /\b(?:road|rd|street|st|lane|ln|avenue|ave|close|cl|court|ct|crescent|cres|drive|dr|way|place|pl|terrace|row|gardens?|gdns|hill|mews|walk|square|rise|view|grove|park|house|cottage|farm|flats?|halls?|school|academy|college|surgery|practice|office|shop|store|salon|pub|inn|hotel|station|stn|hospital|clinic|church|chapel|club|gym|work(?:place)?|home|address|premises|supermarket|centre|depot|caf[eé]|restaurant|bar|bakery|studios?|theatre|library|factory|warehouse|stables|garage|allotments?|pool|\d+ [A-Z])\b/i
/** What stands after a comma and is a place of its own, and not the town or the road of the one before. */
const ownPlace =
  /^(?:(?:or|and|the|her|his|their|IP['’]?s|my|at|to|of|any|home|place) )*(?:home|house|address|work|workplace|school|nursery|office|place of work|salon|shop|surgery|gym|church|college)\b|\b(?:school|sch|academy|nursery|college|surgery|church|chapel|club|gym|hospital)$/i
const isRoad = /\b(?:road|rd|street|st|lane|ln|avenue|ave|close|cl|crescent|drive|dr|way|terrace|row|grove|rise)$/i
/** A condition that was thought of and not set binds nobody. */
const notSet =
  /\b(?:considered|refused|not (?:asked for|imposed|set|granted|included|practical|workable)|declined|asked for,? (?:but )?refused)\b/i

const placesIn = (text: string): readonly string[] =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\).*$/, '')
    .replace(/\bh\/a\b/gi, 'home')
    .split(/\s*(?:\b(?:or|and|plus|nor)\b|&|\+|(?<=\w\w)\/(?=\w\w))\s*/i)
    .flatMap((one, index, all) => {
      const items = one.split(/\s*,\s*/)
      // "Mill Lane, Tansley" is one place with its town; in a list that ends with "or" each comma parts two.
      const isOwn = (item: string, before: string): boolean => ownPlace.test(item) || (isRoad.test(item) && isRoad.test(before))
      return index < all.length - 1 ? items : items.filter((item, nth) => nth === 0 || isOwn(item, items[nth - 1] ?? ''))
    })
    .map((one) => one.replace(/^\W+|\W+$/g, '').replace(/^(?:(?:the|to|of|at|be|go|in|within|\d+ ?m(?:et(?:er|re)s?)?)\s+)+/i, ''))
    .filter((one) => /[\p{L}\d]{2,}/u.test(one))

export function zonesIn(quotes: readonly Quote[]): Zones {
  const parts = quotes.flatMap(({ words }) =>
    [...words.replace(/\s+/g, ' ').matchAll(exclusion)].map((found) => found[1] ?? '').filter((part) => !notSet.test(part)),
  )
  const key = (place: string) => place.toLowerCase().replace(/[^a-z\d]+/g, '')
  const all = new Map(parts.flatMap(placesIn).map((place) => [key(place), place]))
  // "Priory Court halls" is Priory Court told again in another paper.
  const places = [...all].filter(([own]) => ![...all.keys()].some((other) => other !== own && own.startsWith(other)))
  return { places: places.map(([, place]) => place), wide: parts.some((part) => isWide.test(part) || !isNarrow.test(part)) }
}

/** What is read around a place's name elsewhere in the papers. */
const around = (reading: Reading, place: string): string => {
  const [name = place] = place.split(',')
  const said = [...reading.remarks, ...Object.values(reading.behaviours).flat(), ...Object.values(reading.impact).flat()]
  return said
    .map(({ quote }) => quote.words.replace(/\s+/g, ' '))
    .flatMap((words) => {
      const at = words.toLowerCase().indexOf(name.toLowerCase())
      return at < 0 ? [] : words.slice(Math.max(0, at - 15), at + name.length + 12)
    })
    .join(' · ')
}

/** Kinds of places where the suspect came after the victim and that the terms leave out: told only where they keep him from one road or building. */
export function leftOut(
  reading: Reading,
  terms: readonly Quote[],
): Readonly<{ place: string; haunts: readonly Haunt[]; quotes: readonly Quote[] }> | undefined {
  const { places, wide } = zonesIn(terms)
  const [place] = places
  if (wide || places.length !== 1 || place === undefined) return undefined
  const told = hauntsOf(reading, 1)
  const kind = kindOfPlace(place) ?? kindOfPlace(around(reading, place)) ?? (isResidential(place) ? 'home' : undefined)
  // "He followed me to work" tells of the way and of work at once, and the road may be either.
  const apart = new Set([...told.values()].flat()).size - Math.max(0, ...[...told.values()].map((quotes) => quotes.length))
  if (kind === undefined && (told.size < 2 || apart === 0)) return undefined
  const others = [...told].filter(([haunt]) => haunt !== kind)
  // "The car park at the shop" is of the shop.
  const haunts = others.filter(
    ([haunt, quotes]) =>
      haunt !== 'journey' || quotes.some((quote) => others.every(([other, its]) => other === haunt || !its.includes(quote))),
  )
  const quotes = haunts.flatMap(([, its]) => its.slice(0, 2))
  return new Set(quotes).size > 1 ? { place, haunts: haunts.map(([haunt]) => haunt), quotes } : undefined
}
