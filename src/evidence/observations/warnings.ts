import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import { behaviours, type Idea } from '#case/vocabulary'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'
import { dayOfAct } from './dayOfAct.ts'
import type { Whens } from './sentences.ts'

const isBehaviour = ({ idea }: Observation): boolean => (behaviours as readonly Idea[]).includes(idea)

/** A notice that stayed a draft. */
const draft = /\b(?:not (?:issued|served)|unserved|draft (?:only|-|–)|-\s*draft\b)/i
/** Where a notice says that it was served, and the same left empty. */
const servedAt = /^[ \t]*(?:served (?:by|on|at)|date(?: (?:and|\/) ?time)? (?:served|of service)|place of service)\b[ \t]*:?[ \t]*(.*)$/gim

/** Whether the papers of a notice say that it was not served, or have nothing where they would say that it was. */
function isUnserved(passages: readonly Passage[], { document, reading }: RecognisedDocument): boolean {
  if (passages.some(({ document: of, kind, text }) => of === reading.document && kind === 'PIN' && draft.test(text))) return true
  const [first, last] = reading.pages
  const places = document.pages
    .filter(({ number }) => first <= number && number <= last)
    .flatMap(({ text }) => [...text.matchAll(servedAt)].map(([, filled = '']) => filled))
  return places.length > 1 && places.every((filled) => !/[\p{L}\d]/u.test(filled))
}

/** A notice served on the suspect is a warning on the day it was served. */
export const noticesServed = (passages: readonly Passage[], recognised: readonly RecognisedDocument[]): readonly Observation[] =>
  recognised.flatMap((one): Observation[] => {
    const { reading } = one
    if (reading.kind !== 'PIN' || isUnserved(passages, one)) return []
    const passage = passages.find(
      ({ document, kind, role }) => document === reading.document && kind === 'PIN' && (role === 'narrative' || role === 'heading'),
    )
    return passage
      ? [{ idea: 'priorWarning', quote: quoteOf(passage), voice: 'police', when: reading.dated?.value, entry: 'priorWarning/notice' }]
      : []
  })

/** "No contact with IP since then." said in the next breath. */
const quietSince =
  /^\W*(?:there (?:has|had) been )?(?:no|nil|nothing|none)\b[^.]{0,40}\bsince(?: then| this| that| the (?:warning|call|visit|talk))?\b(?! \d)/i
/** "He has complied.": what the next sentence says of him. */
const complied =
  /^\W*(?:he|she|they|SUS\w*|DEF\w*|the suspect|male|female) (?:has |have |had )?(?:fully |since )?(?:complied|desisted|kept to (?:it|that|this))\b[^.]{0,30}\.?\W*$/i
/** "I have not heard a thing from him since", in its own breath. */
const silentSince =
  /(?:\b(?:not|never|nothing|no)\b|n['’]t\b)[^.;]{0,14}\b(?:heard|had|seen|received|come|contact\w*|messages?|calls?)\b[^.;]{0,30}\bsince\b(?! (?:\p{L}+ )?\d)/iu
const placeOf = ({ document, page, text }: Pick<Passage, 'document' | 'page' | 'text'>): string => `${document} ${page} ${text}`

const namesDay = /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i
/** A warning told as one that changed nothing, or as an earlier one. */
const wentOn =
  /\b(?:before|already|previous\w*|again|first|once|twice|last|earlier|ignor\w+|carried|carries|kept|keeps?|still|despite|since|after|but|yet|laugh\w*|never|still|anyway)\b/i
/** "Since June he has texted every day": it lasts until it is told; of other stretches only the beginning is sure. */
const lasting = /\b(?:since|every|still|daily|most|always|now|continu\w+|keeps?|kept|ongoing|each)\b/i
const lastOf = ({ when, quote }: Observation): Day | undefined =>
  (lasting.test(quote.words) ? when?.latest : when?.earliest) ?? when?.latest ?? undefined

/** What the running of the case does is no act of the suspect's. */
const process =
  /\b(?:arrest|interview|custody|charg|bail|remand|court|statement|seiz|CPS|MG ?\d|attended voluntarily|review|updat|print|request|report|police|officer|PC \d|PCSO|solicitor|moved? (?:out|house|to))/i
const something =
  /\b(?:he|she|they|note|letter|call|texts?|messages?|flowers|parcel|card|e-?mail|photo\w*|snap|knock\w*|car|van|outside|behind|there was)\b/i

/**
 * A warning counts where something was done after it; one that ended the conduct is not a warning ignored. What was done need not be read as an act by
 * itself: a dated sentence of hers, of a witness or of a log that tells of the suspect or of a thing that came will do.
 */
export function warningsIgnored(
  all: readonly Observation[],
  passages: readonly Passage[],
  recognised: readonly RecognisedDocument[],
  whenOf: Whens,
): readonly Observation[] {
  const notServed = new Set(
    recognised.flatMap((one) => (one.reading.kind === 'PIN' && isUnserved(passages, one) ? [one.reading.document] : [])),
  )
  const observed = all.filter(({ idea, quote }) => idea !== 'priorWarning' || !notServed.has(quote.document))
  const warned = observed.flatMap(({ idea, when }) => (idea === 'priorWarning' && when?.latest ? [when.latest] : []))
  if (warned.length === 0) return observed
  const heeded = new Set(
    passages
      .filter(({ document, text }, at) => {
        const next = passages[at + 1]?.document === document ? passages[at + 1]!.text : ''
        return quietSince.test(next) || complied.test(next) || silentSince.test(text)
      })
      .map(placeOf),
  )
  const acts = observed.filter(isBehaviour).flatMap((act) => dayOfAct(act) ?? lastOf(act) ?? [])
  const told = passages.flatMap((passage) => {
    const { role, voice, text, kind } = passage
    if (
      role !== 'narrative' ||
      kind === 'VPS' ||
      (voice !== 'victim' && voice !== 'witness' && kind !== 'LOG' && kind !== 'OTHER') ||
      process.test(text) ||
      !something.test(text)
    )
      return []
    const when = whenOf(passage)
    return when?.earliest && when.earliest === when.latest ? [when.latest] : []
  })
  const last = [...acts, ...told].sort().at(-1)
  /** Where every warning that has a day of its own came after all that was done, one told without its day, and not as ignored, is one of them. */
  const ownDays = observed.flatMap(({ idea, when, quote, voice }) =>
    idea === 'priorWarning' && when?.latest && (voice === 'police' || namesDay.test(quote.words)) ? [when.latest] : [],
  )
  const ended = last !== undefined && ownDays.length > 0 && ownDays.every((day) => day >= last)
  return observed.filter(
    ({ idea, when, quote, voice }) =>
      idea !== 'priorWarning' ||
      (!(ended && voice !== 'police' && !namesDay.test(quote.words) && !wentOn.test(quote.words)) &&
        !heeded.has(placeOf({ document: quote.document, page: quote.page, text: quote.words })) &&
        (!when?.latest || !last || last > when.latest)),
  )
}
