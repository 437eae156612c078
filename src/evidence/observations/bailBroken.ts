import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { pagesOf } from '../documents/pagesOf.ts'
import type { Passage, RecognisedDocument } from '../passage.ts'
import { notedOnIt } from './bailNotes.ts'
import { dayOfAct } from './dayOfAct.ts'
import { isContact } from './likeContact.ts'
import type { Whens } from './sentences.ts'

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

/** "The notice of bail" in the custody papers, with conditions beneath. */
const headsBail =
  /\b(?:notice of|grant of|record of|pre[- ]?charge|police|conditional|court) bail\b|\bbail (?:notice|sheet|form|record|conditions)\b/i

/** Where a condition keeps him away, or forbids him to come near her: what a condition of no contact alone does not. */
const keepsAway =
  /\bapproach|\b(?:not|no|nor|or)(?: to)? (?:enter|go|attend|come|visit|be (?:in|within|on|at))|\b(?:stay|keep) (?:away|out|clear|off)|\bwithin \d|\bexclu(?:sion|ded)|\bcurfew|\btag/i
const notImposed = /\b(?:considered|refused|not (?:asked|sought|imposed|applied)|declined)\b/i
const presence: readonly Idea[] = ['loitering', 'following', 'watchingOrSpying']

/** Bail with conditions that protect the victim: since when, and whether it keeps him away from places or only from contact. */
type Bail = Readonly<{ day: Day; keepsAway: boolean }>
const isCovered = (act: Observation, keepsHimAway: boolean): boolean => keepsHimAway || !presence.includes(act.idea)

/** How many sentences after she tells of his bail he may come back. */
const soonAfter = 4
const onlyAsked = /\b(?:suggest|request|propose|please|seek|ask)|\bno bail\b|\bnot (?:been )?(?:on|given|subject to) bail\b|\bno breach/i
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

/** "AP has since rung", "since his release": after the bail just told of, and not only found out since. */
const sinceThen =
  /\b(?:(?:has|have|had|['’]s|['’]ve) since|since (?:then|bail|release|being bailed|(?:his|her) (?:release|bail))|subsequently|after (?:his |her )?(?:release|bail)\b)/i
const foundOut = /\b(?:found|find|discover\w*|learn\w*|disclos\w*|remember\w*|recall\w*|realis\w*|comes? to light|came to light)\b/i

/** "Bailed with condition not to contact. AP has since rung to say that she had a text from his mum's mobile." */
function sinceBailed(observed: readonly Observation[], passages: readonly Passage[]): readonly Observation[] {
  return passages.flatMap((passage, at) => {
    if (passage.role !== 'narrative' || passage.voice === 'suspect' || !bailed.test(passage.text) || onlyAsked.test(passage.text)) return []
    const next = passages.slice(at + 1, at + 1 + soonAfter).filter(({ document }) => document === passage.document)
    const from = next.findIndex(({ text }) => sinceThen.test(text) && !foundOut.test(text))
    const told = from < 0 ? [] : next.slice(from)
    return observed.filter(
      (act) =>
        isContact(act) &&
        isCovered(act, keepsAway.test(passage.text)) &&
        told.some((one) => one.document === act.quote.document && one.page === act.quote.page && one.text === act.quote.words),
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
  const sheets = recognised.flatMap((one): readonly Bail[] => {
    const isNotice = one.reading.kind === 'CUSTODY' && headsBail.test(pagesOf(one)[0]?.text.slice(0, 300) ?? '')
    const day = one.reading.kind === 'BAIL' ? (one.reading.dated?.value.latest ?? releasedOn(one)) : isNotice ? releasedOn(one) : undefined
    const conditions = passages.filter(
      ({ document, role, text }) => document === one.reading.document && role !== 'boilerplate' && protective.test(text),
    )
    return day && conditions.length > 0
      ? [{ day, keepsAway: conditions.some(({ text }) => keepsAway.test(text) && !notImposed.test(text)) }]
      : []
  })
  const notes = recognised.flatMap((one) => {
    const day = one.reading.kind === 'BAIL' || one.reading.kind === 'CUSTODY' ? releasedOn(one) : undefined
    const text = pagesOf(one)
      .map((page) => page.text)
      .join('\n')
    return day && protective.test(text) ? notedOnIt(one, text, day, passages) : []
  })
  const told = passages.flatMap((passage, at): readonly Bail[] => {
    const day = whenOf(passage)?.latest
    const next = passages[at + 1]
    const goesOn = next?.document === passage.document && /^(?:not|no|conditions?)\b/i.test(next.text) && protective.test(next.text)
    return day &&
      passage.role === 'narrative' &&
      (bailed.test(passage.text) || (goesOn && /\bbailed\b/i.test(passage.text))) &&
      !onlyAsked.test(passage.text)
      ? [{ day, keepsAway: keepsAway.test(passage.text) || (next?.document === passage.document && keepsAway.test(next.text)) }]
      : []
  })
  const recorded = recognised.flatMap(recordedBail).map((day): Bail => ({ day, keepsAway: true }))
  const bails = [...sheets, ...told, ...recorded]
  const keepsAwayAtAll = bails.some((bail) => bail.keepsAway)
  const [broken] = [
    ...observed.filter(
      (act) =>
        isContact(act) &&
        act.voice !== 'form' &&
        act.voice !== 'suspect' &&
        bails.some((bail) => (dayOfAct(act) ?? bail.day) > bail.day && isCovered(act, keepsAwayAtAll)),
    ),
    ...backOnBail(observed, passages),
    ...notes,
    ...sinceBailed(observed, passages),
  ]
  return broken ? [{ ...broken, idea: 'breachOfBail', entry: 'breachOfBail/after' }] : []
}
