import type { Day } from '#case/dates'
import type { Fact } from '#case/quote'
import type { NamedOffence, Observation, Person } from '#case/reading'
import type { Remark } from '#case/remarks'
import { behaviours, type Idea } from '#case/vocabulary'
import { pagesOf } from '../documents/pagesOf.ts'
import { castOf } from '../grammar/cast.ts'
import { narratorOf } from '../grammar/mentions.ts'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'
import type { Whens } from './sentences.ts'

const isBehaviour = ({ idea }: Observation): boolean => (behaviours as readonly Idea[]).includes(idea)
/** What an order or bail forbids: his own acts, and reaching her through others. */
const isContact = (act: Observation): boolean => isBehaviour(act) || act.idea === 'thirdPartyContact'
const dayOfAct = ({ when }: Observation): Day | undefined => (when?.earliest && when.earliest === when.latest ? when.earliest : undefined)

/** A message the suspect sends is contact, whatever it says: one observation a day of each export. */
export function messagesSent(passages: readonly Passage[], people: readonly Person[], whenOf: Whens): readonly Observation[] {
  const cast = castOf(people, [])
  const days = new Set<string>()
  return passages.flatMap((passage): Observation[] => {
    if (passage.role !== 'message') return []
    const sender = narratorOf(passage, cast)
    if (sender !== 'S' && sender !== 'A') return []
    const when = whenOf(passage)
    const day = `${passage.document}/${when?.earliest ?? ''}`
    if (days.has(day)) return []
    days.add(day)
    return [{ idea: 'contacting', quote: quoteOf(passage), voice: 'message', when, entry: 'contacting/message' }]
  })
}

/** Unwanted gifts are a way of making contact. */
export const giftsAsContact = (observed: readonly Observation[]): readonly Observation[] =>
  observed.filter(({ idea }) => idea === 'gifts').map((gift): Observation => ({ ...gift, idea: 'contacting', entry: 'contacting/gift' }))

/** A notice that stayed a draft. */
const unserved = /\b(?:not (?:issued|served)|unserved|draft (?:only|-|–)|-\s*draft\b)/i

/** A notice served on the suspect is a warning on the day it was served. */
export const noticesServed = (passages: readonly Passage[], recognised: readonly RecognisedDocument[]): readonly Observation[] =>
  recognised.flatMap(({ reading }): Observation[] => {
    if (
      reading.kind !== 'PIN' ||
      passages.some(({ document, kind, text }) => document === reading.document && kind === 'PIN' && unserved.test(text))
    )
      return []
    const passage = passages.find(
      ({ document, kind, role }) => document === reading.document && kind === 'PIN' && (role === 'narrative' || role === 'heading'),
    )
    return passage
      ? [{ idea: 'priorWarning', quote: quoteOf(passage), voice: 'police', when: reading.dated?.value, entry: 'priorWarning/notice' }]
      : []
  })

/** A paper that is itself a withdrawal: its first sentence of her own words. */
export const withdrawals = (passages: readonly Passage[]): readonly Observation[] => {
  const seen = new Set<string>()
  return passages.flatMap((passage): Observation[] => {
    const { document, kind, role, voice } = passage
    if (kind !== 'RETRACTION' || voice !== 'victim' || role !== 'narrative' || seen.has(document)) return []
    seen.add(document)
    return [{ idea: 'retraction', quote: quoteOf(passage), voice, when: undefined, entry: 'retraction/paper' }]
  })
}

/** What the running of the case does is no act of the suspect's. */
const process =
  /\b(?:arrest|interview|custody|charg|bail|remand|court|statement|seiz|CPS|MG ?\d|attended voluntarily|review|updat|print|request|report|police|officer|PC \d|PCSO|solicitor|moved? (?:out|house|to))/i
const something =
  /\b(?:he|she|they|note|letter|call|texts?|messages?|flowers|parcel|card|e-?mail|photo\w*|snap|knock\w*|car|van|outside|behind|there was)\b/i

/**
 * A warning counts where something was done after it; one that ended the conduct is not a warning ignored. What was done need not be read as an act by
 * itself: a dated sentence of hers, of a witness or of a log that tells of the suspect or of a thing that came will do.
 */
export function warningsIgnored(observed: readonly Observation[], passages: readonly Passage[], whenOf: Whens): readonly Observation[] {
  const warned = observed.flatMap(({ idea, when }) => (idea === 'priorWarning' && when?.latest ? [when.latest] : []))
  if (warned.length === 0) return observed
  const acts = observed.filter(isBehaviour).flatMap((act) => dayOfAct(act) ?? act.when?.latest ?? [])
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
  return observed.filter(({ idea, when }) => idea !== 'priorWarning' || !when?.latest || !last || last > when.latest)
}

const weight: Partial<Readonly<Record<Idea, number>>> = {
  contacting: 1,
  gifts: 1,
  publishing: 2,
  monitoring: 2,
  loitering: 2,
  thirdPartyContact: 2,
  falseIdentity: 2,
  following: 3,
  watchingOrSpying: 3,
  trackingDevice: 3,
  interferingWithProperty: 3,
  vexatiousComplaint: 2,
  threatOfViolence: 4,
  entryToHome: 4,
  violence: 4,
  weapon: 4,
  threatToKill: 5,
}

/**
 * Conduct that keeps adding new and graver kinds of acts grows: three new kinds after its first quarter, the last of them no lighter than the first, or
 * five of whatever weight. By exact days, or where those do not show it, also by the first day of vaguer ones. Where a lawful errand is told of twice, or
 * arrangements for a child three times, visits that add up are no growth.
 */
export const growth = (observed: readonly Observation[]): readonly Observation[] => {
  const reasons = (of: Idea) => observed.filter(({ idea }) => idea === of).length
  if (reasons('lawfulPurpose') >= 2 || reasons('childArrangements') >= 3) return []
  const told = observed.filter(({ idea, voice }) => weight[idea] && voice !== 'form' && voice !== 'suspect')
  const exact = grownBy(told, dayOfAct)
  return exact.length > 0 ? exact : grownBy(told, (act) => dayOfAct(act) ?? act.when?.earliest ?? undefined)
}

function grownBy(told: readonly Observation[], dayOf: (act: Observation) => Day | undefined): readonly Observation[] {
  const dated = told
    .flatMap((act) => {
      const day = dayOf(act)
      return day ? [{ act, day, weight: weight[act.idea]! }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || new Set(dated.map(({ day }) => day)).size < 4) return []
  const start = Date.parse(first.day)
  const quarter = start + (Date.parse(last.day) - start) / 4
  const early = new Set(dated.filter(({ day }) => Date.parse(day) <= quarter).map(({ act }) => act.idea))
  const added = dated.filter(({ act, day }) => Date.parse(day) > quarter && !early.has(act.idea))
  const gravest = added.reduce<(typeof dated)[number] | undefined>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    undefined,
  )
  const kinds = new Set(added.map(({ act }) => act.idea)).size
  if (!gravest || kinds < 3 || (gravest.weight < 3 && kinds < 5)) return []
  return [{ ...gravest.act, idea: 'escalation', entry: 'escalation/growth' }]
}

const protective = /\b(?:not|no) (?:to )?(?:contact|direct|approach|enter|go|attend|come|communicat|be within|visit)/i
const bailed = /\b(?:bail|bailed)\b[^.]{0,60}\b(?:not|no)\b/i

/** "Released 15/06/2023 1912": the day of a bail sheet that bears no other. */
function releasedOn(one: RecognisedDocument): Day | undefined {
  const text = pagesOf(one)[0]?.text ?? ''
  const [, day, month, year] =
    /\b(?:released|granted bail|bailed)\b[^\n\d]{0,20}(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)\b/i.exec(text) ?? []
  if (!day || !month || !year || Number(month) > 12) return undefined
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as Day
}

/** Contact or presence after the day the suspect was bailed with conditions that protect the victim. */
export function bailBroken(
  observed: readonly Observation[],
  passages: readonly Passage[],
  recognised: readonly RecognisedDocument[],
  whenOf: Whens,
): readonly Observation[] {
  const sheets = recognised.flatMap((one) => {
    const day = one.reading.kind === 'BAIL' ? (one.reading.dated?.value.latest ?? releasedOn(one)) : undefined
    const protects = passages.some(
      ({ document, role, text }) => document === one.reading.document && role !== 'boilerplate' && protective.test(text),
    )
    return day && protects ? [day] : []
  })
  const told = passages.flatMap((passage, at) => {
    const day = whenOf(passage)?.latest
    const next = passages[at + 1]
    const goesOn = next?.document === passage.document && /^(?:not|no|conditions?)\b/i.test(next.text) && protective.test(next.text)
    return day &&
      passage.role === 'narrative' &&
      (bailed.test(passage.text) || (goesOn && /\bbailed\b/i.test(passage.text))) &&
      !/\b(?:suggest|request|propose|please|seek|ask)/i.test(passage.text)
      ? [day]
      : []
  })
  const since = [...sheets, ...told].sort()[0]
  if (!since) return []
  const broken = observed.find(
    (act) => isContact(act) && act.voice !== 'form' && act.voice !== 'suspect' && (dayOfAct(act) ?? since) > since,
  )
  return broken ? [{ ...broken, idea: 'breachOfBail', entry: 'breachOfBail/after' }] : []
}

const standing =
  /\b(?:until further (?:order|notice)|no end date|indefinite(?:ly)?|still in force|remains? in force|currently subject|is subject to)\b/i
const orderWords = /\b(?:restraining|non[- ]?mol\w*|stalking protection|protective|harassment)? ?(?:order|injunction)\b/i
const forbidsFalseNames =
  /\b(?:false (?:details|names?|identit\w+|profiles?|accounts?)|internet profile|name other than|aliases|profile in a name)\b/i

/** A standing order broken by the very conduct it forbids: false names forbidden, false names used. */
export function standingOrderBroken(observed: readonly Observation[], passages: readonly Passage[]): readonly Observation[] {
  const order = passages.find(
    ({ role, text }) => role !== 'boilerplate' && standing.test(text) && orderWords.test(text) && forbidsFalseNames.test(text),
  )
  const used = observed.some(({ idea }) => idea === 'falseIdentity')
  return order && used
    ? [{ idea: 'breachOfOrder', quote: quoteOf(order), voice: order.voice, when: undefined, entry: 'breachOfOrder/standing' }]
    : []
}

const orderMade =
  /\b(?:injunction|non[- ]?mol\w*(?: order)?|restraining order|stalking protection order|protective order|occupation order)\b/i
const inForceSince =
  /\b(?:made|granted|got|obtained|given|issued|imposed|forbids?|forbade|prohibits?|prohibited|in place|of \d|dated|served)\b/i
const notThisOrder =
  /\b(?:request|apply|applied|applying|application|seek|ask|propose|suggest|want|should|would|will|consider|if|previous|former|another|ex[- ]|expired|lapsed|earlier)\b/i
const onItsDay = /\b\d{1,2}(?:st|nd|rd|th)? \w+ (?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2}\b/

const forbidsContact =
  /\b(?:prohibited|forbidden|must not|shall not|may not|not to)\b[\s\S]{0,200}\b(?:contact|communicat|approach|enter|harass|pester|threaten|molest)/i
const exactDay = (when: ReturnType<Whens>): readonly Day[] => (when?.earliest && when.earliest === when.latest ? [when.earliest] : [])

/** Contact or presence after the day on which an order for the victim is told to have been made. */
export function orderBroken(
  observed: readonly Observation[],
  passages: readonly Passage[],
  recognised: readonly RecognisedDocument[],
  people: readonly Person[],
  whenOf: Whens,
): readonly Observation[] {
  const victims = people.filter(({ role }) => role === 'victim').flatMap(({ name }) => name.split(/\s+/).at(-1)?.toLowerCase() ?? [])
  const papers = recognised.flatMap((one) => {
    if (one.reading.kind !== 'ORDER') return []
    const text = pagesOf(one)
      .map((page) => page.text)
      .join(' ')
    const protects = orderMade.test(text) && forbidsContact.test(text) && victims.some((name) => text.toLowerCase().includes(name))
    const told = passages.flatMap((passage) => (passage.document === one.reading.document ? exactDay(whenOf(passage)) : []))
    return protects ? (one.reading.dated?.value.latest ?? told.sort()[0] ?? []) : []
  })
  const made = passages.flatMap((passage) => {
    const { role, voice, text } = passage
    const told = role === 'narrative' && (voice === 'victim' || voice === 'police')
    if (!told || !orderMade.test(text) || !inForceSince.test(text) || !onItsDay.test(text) || notThisOrder.test(text)) return []
    return whenOf(passage)?.latest ?? []
  })
  const since = [...made, ...papers].sort()[0]
  if (!since) return []
  const broken = observed.find(
    (act) => isContact(act) && act.voice !== 'form' && act.voice !== 'suspect' && (dayOfAct(act) ?? since) > since,
  )
  return broken ? [{ ...broken, idea: 'breachOfOrder', entry: 'breachOfOrder/after' }] : []
}

const breaches: readonly NamedOffence[] = ['SA2020.s363', 'PHA1997.s5(5)', 'FLA1996.s42A', 'SPA2019.s8', 'DAA2021.s39']

/** The police propose or have charged the breach of an order: they say that one was broken. */
export const breachCharged = (proposed: readonly Fact<NamedOffence>[]): readonly Observation[] =>
  proposed
    .filter(({ value }) => breaches.includes(value))
    .map(
      ({ from: [quote] }): Observation => ({
        idea: 'breachOfOrder',
        quote,
        voice: 'police',
        when: undefined,
        entry: 'breachOfOrder/charged',
      }),
    )

/** Whoever fears violence is alarmed: harassing a person includes alarming her. */
export const fearIsAlarm = (observed: readonly Observation[]): readonly Observation[] =>
  observed
    .filter(({ idea }) => idea === 'fearOfViolence')
    .map((fear): Observation => ({ ...fear, idea: 'alarmOrDistress', entry: 'alarmOrDistress/fear' }))

/** Convictions and cautions of violence or like conduct that an officer's report tells of. */
export const previousTold = (remarks: readonly Remark[], recognised: readonly RecognisedDocument[]): readonly Observation[] =>
  remarks.flatMap((remark): Observation[] => {
    if (remark.topic !== 'previous' || (remark.says !== 'convictions' && remark.says !== 'cautions')) return []
    const report = recognised.some(({ reading }) => reading.document === remark.quote.document && /^MG(?:3A?|5|6|7|16)$/.test(reading.kind))
    return report && likeConduct.test(remark.quote.words)
      ? [{ idea: 'previousOffending', quote: remark.quote, voice: 'police', when: undefined, entry: 'previousOffending/told' }]
      : []
  })

const likeConduct =
  /\b(?:harass\w*|stalk\w*|assault\w*|battery|abh|gbh|wound\w*|robbery|violen\w*|threat\w*|kill|murder|rape|sexual\w*|weapon|knife|blade|arson|criminal damage|affray|breach\w* (?:of )?(?:restraining|non[- ]?mol\w*|order)|malicious communications?|offensive[^.]{0,25}message|menacing|communications act|unauthori[sz]ed access|unauth access|kidnap\w*|false imprisonment|public order|strangulation|coercive|intimidat\w*)\b/i

/** Records that name somebody of the file, and not the suspect: an earlier partner's, the victim's own. */
function ofAnother(passages: readonly Passage[], people: readonly Person[]): ReadonlySet<string> {
  const surnames = (suspects: boolean) =>
    people
      .filter(({ role }) => (role === 'suspect') === suspects && role !== 'officer')
      .flatMap(({ name }) => name.split(' ').at(-1)?.toLowerCase() ?? [])
      .filter((surname) => surname.length > 2)
  const [his, others] = [surnames(true), surnames(false)]
  const records = Map.groupBy(
    passages.filter(({ kind }) => kind === 'PNC'),
    ({ document }) => document,
  )
  return new Set(
    [...records].flatMap(([document, own]) => {
      const text = own.map((passage) => passage.text.toLowerCase()).join('\n')
      const names = (all: readonly string[]) => all.some((surname) => text.includes(surname))
      return names(others) && !names(his) ? [document] : []
    }),
  )
}

/** Convictions and cautions of violence or like conduct in a record of the suspect's: the line of the offence. */
export function recordedOffences(passages: readonly Passage[], people: readonly Person[]): readonly Observation[] {
  const anothers = ofAnother(passages, people)
  return passages.flatMap((passage): Observation[] =>
    (passage.kind === 'PNC' || passage.kind === 'MG16') &&
    !anothers.has(passage.document) &&
    passage.role !== 'boilerplate' &&
    /offen[cs]e|convict|caution|warning|disposal|\d{4}|\d\d\/\d\d|\border\b|imprison|custod|months|discharge|\b\d+M\b/i.test(
      passage.text,
    ) &&
    likeConduct.test(passage.text) &&
    !/\b(?:no trace|none|nil)\b/i.test(passage.text)
      ? [{ idea: 'previousOffending', quote: quoteOf(passage), voice: 'police', when: undefined, entry: 'previousOffending/record' }]
      : [],
  )
}
