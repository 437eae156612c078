import type { Day } from '#case/dates'
import type { Fact } from '#case/quote'
import type { NamedOffence, Observation, Person } from '#case/reading'
import { behaviours, type Idea } from '#case/vocabulary'
import { pagesOf } from '../documents/pagesOf.ts'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'
import { dayOfAct } from './dayOfAct.ts'
import type { Whens } from './sentences.ts'

const isBehaviour = ({ idea }: Observation): boolean => (behaviours as readonly Idea[]).includes(idea)
/** What an order or bail forbids: his own acts, and reaching her through others. */
const isContact = (act: Observation): boolean => isBehaviour(act) || act.idea === 'thirdPartyContact'

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

/** "BAIL 11/05/2019 CHARGED. CONDITIONAL 1 NOT TO CONTACT": the bail that a police record shows. */
const bailOfRecord = /^[^\S\n]*BAIL\s+(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)\b[\s\S]{0,160}?\bNOT TO (?:CONTACT|ENTER|APPROACH|GO|ATTEND)/m
function recordedBail(one: RecognisedDocument): readonly Day[] {
  if (one.reading.kind !== 'PNC') return []
  return pagesOf(one).flatMap((page) => {
    const [, day, month, year] = bailOfRecord.exec(page.text) ?? []
    return day && month && year && Number(month) <= 12
      ? [`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as Day]
      : []
  })
}

/** How many sentences after she tells of his bail he may come back. */
const soonAfter = 4
const onBail =
  /\b(?:on|given|got|granted) (?:\p{L}+ )?bail\b[^.]{0,30}\b(?:not|no|to keep|to stay)\b|\b(?:was|got|been) bailed\b[^.]{0,40}\b(?:not|no|to keep|to stay)\b/iu
const onceMore = /^\W*(?:then|but|and|so|on|within|by|the next|that|after)\b[^.]*\b(?:again|back|still)\b/i

/** "He was on bail not to come on the estate. It was lovely, ten days. Then he was on the balcony again." */
function backOnBail(observed: readonly Observation[], passages: readonly Passage[]): readonly Observation[] {
  return passages.flatMap((passage, at) => {
    if (passage.role !== 'narrative' || (passage.voice !== 'victim' && passage.voice !== 'witness') || !onBail.test(passage.text)) return []
    const next = passages
      .slice(at + 1, at + 1 + soonAfter)
      .filter(({ document, text }) => document === passage.document && onceMore.test(text))
    return observed.filter(
      (act) =>
        isContact(act) &&
        next.some((one) => one.document === act.quote.document && one.page === act.quote.page && one.text === act.quote.words),
    )
  })
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
    const protects = () =>
      passages.some(({ document, role, text }) => document === one.reading.document && role !== 'boilerplate' && protective.test(text))
    return day && protects() ? [day] : []
  })
  const told = passages.flatMap((passage, at) => {
    const day = whenOf(passage)?.latest
    const next = passages[at + 1]
    const goesOn = next?.document === passage.document && /^(?:not|no|conditions?)\b/i.test(next.text) && protective.test(next.text)
    return day &&
      passage.role === 'narrative' &&
      (bailed.test(passage.text) || (goesOn && /\bbailed\b/i.test(passage.text))) &&
      !/\b(?:suggest|request|propose|please|seek|ask)|\bno bail\b|\bnot (?:been )?(?:on|given|subject to) bail\b|\bno breach/i.test(
        passage.text,
      )
      ? [day]
      : []
  })
  const [since] = [...sheets, ...told, ...recognised.flatMap(recordedBail)].sort()
  const [broken] = [
    ...observed.filter(
      (act) => since && isContact(act) && act.voice !== 'form' && act.voice !== 'suspect' && (dayOfAct(act) ?? since) > since,
    ),
    ...backOnBail(observed, passages),
  ]
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
