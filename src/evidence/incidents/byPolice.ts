import { inWords, type When } from '#case/dates'
import type { DateFound } from '../time/datesIn.ts'
import type { Episode } from './episode.ts'
import { habit, openDate, saysSince } from './habit.ts'
import { breaksTerms, isAct } from './ideas.ts'
import { onDays } from './onDays.ts'
import { countsThem } from './ordinals.ts'
import { rateIn } from './rates.ts'
import { isOtherTime } from './setting.ts'
import { suspectActs, suspectIsThere, suspectSends, suspectSighted, suspectSpeaks } from './suspectActs.ts'
import { episode, eventDates, lengthOf, type Telling, whole } from './tellings.ts'

const procedure =
  /\b(?:voluntar|interview|police station|custody|solicitor|prepared statement|no comment|surrender|magistrates|crown court|hearing|charged|cautioned|convict|released|postal requisition|pnc|warrant|search(?:ed)?|seized|reported to|discussed|idva|isva|isac|marac|mg ?2|vps|views|referr|risk assess|safety plan|subscriber|billing|expir|hand(?:ed|s)? over (?:the |his |her )?(?:pin|phone|handset|passcode|device)|handed (?:him|her)self in)/i

/** An officer's notebook leaves its writer out: "26/04 1600 Rang Marta". */
const officersOwn =
  /^\W*(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?[\s,-]*)?(?:\d{1,2}[:.]?\d{2}\s*(?:hrs|hours)?[\s,-]*)?(?:rang|phoned|called|telephoned|spoke (?:to|with)|visited|saw|met|updated|e-?mailed|texted|told|explained) (?:IP|AP|her|him|to|\p{Lu}\p{L}+)/iu

/** "I took a call from the AP today": it reached the officer. */
const tookCall = /^\W*(?:I|we|OIC|OIC has|control|the office)\b[^.;]{0,12}\b(?:received|took|had|got)\b/i

/** "Safety plan: lock changed 04/10, doorbell camera 11/10": what is done about it. */
const ofPlan =
  /^\W*(?:(?:the |a )?(?:safety|risk|safeguarding|management|victim|protective) )?(?:plan|actions?|measures|safeguarding|target hardening)\b/i

/** What the police tell counts as conduct where it says the day, or how often in what time; what they or the court did does not. */
export function byPolice(
  telling: Telling,
  dates: readonly DateFound[],
  days: readonly DateFound[],
  dated: Telling | undefined,
): readonly Episode[] {
  const { sentence, ideas, told } = telling
  const { text, kind } = sentence.passage
  if ((kind === 'OTHER' && officersOwn.test(text)) || ofPlan.test(text)) return []
  const observed = isAct(ideas) && (ideas.behaviours.length > 0 || breaksTerms(ideas) || (days.length > 0 && !procedure.test(text)))
  const acting = (kind !== 'LOG' || days.length > 0) && !procedure.test(text) && (suspectActs(sentence) || suspectIsThere(sentence))
  if (days.length > 0 && makes(text, days)) return onDays(telling, days).map((episode) => ({ ...episode, firm: true }))
  const inLog = kind === 'LOG' && (suspectSends(sentence) || elidedThere.test(text) || namedThere(telling))
  const received =
    !procedure.test(text) && !tookCall.test(text) && (inLog || ((kind === 'LOG' || days.length > 0) && reachedHer.test(text)))
  const noted =
    received ||
    (days.length > 0 &&
      !procedure.test(text) &&
      (isElided(text, days) || foundThere.test(text) || takenNearHer.test(text) || countsThem(text)))
  if (!observed && !acting && !noted && !(kind === 'MG11' && suspectSighted(sentence))) return []
  const on = kind === 'LOG' && days.length === 0 ? atTheTime(telling) : days
  if (on.length > 0) return onDays(telling, on)
  if (observed && told.dates.length === 0 && dated && kind !== 'LOG' && !isOtherTime(text) && !rateIn(text))
    return onDayBefore(telling, dated)
  if (kind === 'MG11' && ideas.behaviours.length > 0 && told.dates.length === 0 && !procedure.test(text) && isOneDay(told.carried))
    return [episode(telling, told.carried, whole(sentence.passage))]
  const ranged = dates.find((date) => lengthOf(date.when) > 10) ?? told.dates.find((date) => date.kind === 'span')
  if (ranged && (rateIn(text) !== undefined || saysPeriod(telling, ranged))) return [habit(telling, [ranged])]
  if (!openDate(told)) return []
  if (rateIn(text) !== undefined) return [habit(telling, [])]
  if (!saysOnward(telling)) return []
  // How long it went on is not said, and not only till the form was written.
  const kept = habit(telling, [])
  return [{ ...kept, when: { ...kept.when, latest: null } }]
}

/** What an officer's statement tells is of the one day that leads its paragraph. */
const isOneDay = (when: When | undefined): when is When => when !== undefined && when.earliest !== null && when.earliest === when.latest

/** "Between 12/09/2019 and 24/10/2019 SUS has followed IP": a stretch with both its days, and what he did in it. */
const saysPeriod = (telling: Telling, { kind, when: { text } }: DateFound): boolean =>
  kind === 'span' && /\d.*\D\d/.test(text) && isSuspects(telling)

/** "From 12/08 SUS began attending her place of work": kept up from a day on. */
const saysOnward = (telling: Telling): boolean => saysSince(telling.told) && isSuspects(telling)

const isSuspects = ({ sentence }: Telling): boolean => !procedure.test(sentence.passage.text) && suspectActs(sentence)

/** "At 1830 on Sunday 14 June in the park his dog went for hers. He followed her to the car park": of the day the sentence before says. */
function onDayBefore(telling: Telling, dated: Telling): readonly Episode[] {
  const on = eventDates(dated).filter(({ when }) => lengthOf(when) <= 1)
  const days = new Set(on.map(({ when }) => when.earliest))
  const [only] = on
  if (
    !only ||
    days.size !== 1 ||
    !(suspectActs(telling.sentence) || suspectSpeaks(telling.sentence)) ||
    !dated.sentence.words.some(({ who }) => who === 'S')
  )
    return []
  if (procedure.test(dated.sentence.passage.text) || procedure.test(telling.sentence.passage.text)) return []
  if (isTillNow.test(telling.sentence.passage.text)) return []
  return [episode(telling, only.when, whole(telling.sentence.passage))]
}

/** "The suspect has also attended the hotel", "IP believes he is behind a number of profiles": since then, and of no day. */
const isTillNow =
  /\b(?:has|have) (?:(?:also|since|now|then|repeatedly|continually|constantly|further|always) )*(?:been|made|sent|gone|come|left|taken|written|\p{L}+ed)\b|\bbelieves?\b/iu

/** The officer's short manner, the suspect left out: "On 20/01/25 posted on Facebook again." */
const isElided = (text: string, [first]: readonly DateFound[]): boolean =>
  first !== undefined && /^\W*(?:on |at |approx\.? )*$/i.test(text.slice(0, first.start)) && elided.test(text.slice(first.end))

/** Whether a sentence is put in that manner after the figures of a day. */
export const isBrief = (text: string): boolean => {
  const day = /^\W*(?:on |at )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/i.exec(text)
  return day !== null && elided.test(text.slice(day[0].length))
}

const elided =
  /^[\s,:-]*(?:(?:at |approx\.? |about )*[\d.:]{2,5}\s?(?:hrs|hours|am|pm)?[\s,-]*)?(?:again |then |also )?(?:(?:o\/s|outside)(?! (?:court|custody|police|of)\b)|foll|posted|sent|attended|rang|called|phoned|texted|messaged|e-?mailed|wrote|followed|turned up|waited|sat|stood|parked|drove past|shouted|threatened|left (?:a|flowers|note|letter|card)|delivered|knocked|banged|created|set up)\b(?! (?:to|for) (?:ip|the victim|her|him) by (?:pc|police|oic))/i

const foundThere =
  /\b(?:stopped|found|located|intercepted|spotted) (?:him|her|def|dp|sus|the suspect|the defendant) (?:at|in|outside|near|on|by|behind)\b (?!(?:his|her) (?:home|h\/?a|address)|home\b)/i

/** "Arrested 30/05 at 0240 in lane behind IP's sister's house": he was there. */
const takenNearHer =
  /\b(?:arrested|detained|stopped)\b[^.;]{0,40}\b(?:in|at|on|outside|behind|near|by|opposite)(?: the)? (?:(?:rear|front|lane|alley|garden|street|road|drive|car park|field|stairwell|back|bushes|hedge|bus stop)\b[^.;]{0,25} )?(?:IP|AP|AGG|her|complainant|victim)(?:['’]?s)?\b(?! (?:request|report|call|statement|allegation))/i

/** Whether the police tell in that sentence of something that reached her, or of his being found where he should not be. */
export const isOutright = (text: string): boolean =>
  !tookCall.test(text) && !procedure.test(text) && (reachedHer.test(text) || foundThere.test(text) || takenNearHer.test(text))

/** A log's capitals, the verb left out: "QUAD UP AND DOWN HER DRIVE, LIGHTS OFF", "MALE OUTSIDE AGAIN". */
const elidedThere =
  /^\W*(?:(?:SAME|UNKNOWN|THE|EX) )?(?:MALE|MAN|FEMALE|HE|SHE|HIM|EX|CAR|VAN|QUAD|VEHICLE|MOTORBIKE|MOPED) (?:NOW |BACK |STILL |AGAIN )?(?:UP AND DOWN|OUTSIDE|PAST HER|PAST THE|IN HER|AT HER|ROUND THE BACK|ON HER)\b/

/** The same, with his name: "FARROW OUTSIDE ADDRESS IN HIS CAR". */
const namedThere = ({ sentence: { words, passage } }: Telling): boolean =>
  words.slice(0, 5).some(({ who }, at) => {
    const next = words[at + 1]
    return (
      who === 'S' &&
      next !== undefined &&
      next.who === undefined &&
      /^(?:(?:now|back|still|again) )?(?:outside|at (?:the|her|ip) ?|in (?:the|her) |on (?:the|her) )/i.test(passage.text.slice(next.start))
    )
  })

/** Whether a log's entry puts somebody there in that manner, by name or not. */
export const isPutThere = (text: string): boolean =>
  elidedThere.test(text) || /^\W*\p{Lu}{3,} (?:NOW |BACK |STILL |AGAIN )?(?:OUTSIDE|AT (?:THE|HER|IP)|IN HER|ON HER)\b/u.test(text)

/** What a report on devices and accounts dates: a false profile set up, a rule put on her mailbox, a tag paired. */
const made =
  /\b(?:profile|account|page|mailbox|rule|tracker|air ?tag|tag|app|listing|advert|number|sim)\b[^.;]{0,60}\b(?:created|made|set up|registered|installed|paired|activated)\b[\s:,-]*(?:on )?$/i
export const isMaking = (text: string): boolean => {
  const day = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.exec(text)
  return day !== null && made.test(text.slice(0, day.index))
}
const makes = (text: string, days: readonly DateFound[]): boolean =>
  days.some(({ start, kind }) => kind === 'day' && made.test(text.slice(0, start))) &&
  !/\b(?:ip|victim|complainant|her own|crime|report|exhibit|statement|log)\b[^.;]{0,20}\b(?:account|profile|page)\b/i.test(text)

/** What a log's entry says has just reached her. */
const reachedHer =
  /\b(?:has |have |just )?(?:received|had|got|took) (?:a|an|another|\d+|several|more|further) [^.;]{0,30}\b(?:snap|texts?|messages?|e-?mails?|calls?|voicemails?|letter|card|parcel|photo|picture|friend request)\b|\b\d+ (?:more )?(?:texts?|messages?|e-?mails?|calls?|missed calls|voicemails?) (?:received|from|since)\b/i

const happening =
  /\b(?:just|now(?! (?:threats?|texts|messages|calls|letters|getting|also)\b)|currently|at this moment|this morning|tonight|today)\b|\b(?:is|are)\s+(?:still |back |again )?(?:outside|at (?:the|her|his)|in (?:the|her|his)|on (?:the|her|his)|banging|shouting|knocking|trying|refusing|threatening|parked|sat|stood|there|here|following|smashing|kicking)\b|\bhas (?:broken|turned up|come|kicked|smashed|attended|forced|got in)\b/i

/** A stamp kept with more of its page than the date is shown by the date alone. */
const stamped = (when: When): When => (when.text.length > 30 && when.earliest ? { ...when, text: inWords(when.earliest) } : when)

/** A log's own stamp is the day of the report; words of what is happening make it the day of the event too. */
const atTheTime = ({ sentence, told: { when } }: Telling): readonly DateFound[] =>
  when &&
  ([happening, reachedHer, elidedThere].some((told) => told.test(sentence.passage.text)) ||
    namedThere({ sentence, told: { when } } as Telling))
    ? [{ start: 0, end: 0, when: stamped(when), kind: 'day' }]
    : []
