import type { Day } from '#case/dates'
import type { Fact } from '#case/quote'
import type { NamedOffence, Observation, Person } from '#case/reading'
import { pagesOf } from '../documents/pagesOf.ts'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'
import { dayOfAct } from './dayOfAct.ts'
import { isContact } from './likeContact.ts'
import type { Whens } from './sentences.ts'

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
