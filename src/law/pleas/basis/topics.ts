import type { Reading } from '#case/reading'
import type { Behaviour, Impact, Marker } from '#case/vocabulary'
import { type Told, tellingOf, toldAgainst, toldOf, unanswered, warnings, wordsOf } from './told.ts'

/** Who is spoken of: what the defendant did, what the victim felt, or something between them. */
type About = 'defendant' | 'victim' | 'both'

/**
 * Something a basis of plea may speak of. `shows` is what the papers say that it was so, `denies` that it was not.
 * `leftOut` is how it is named where the basis passes it over; what need not be in a basis has none.
 */
export type Topic = Readonly<{
  about: About
  heard: RegExp
  shows: (reading: Reading) => readonly Told[]
  denies: (reading: Reading) => readonly Told[]
  leftOut?: readonly (Behaviour | Marker | Impact)[]
  /** What a denial speaks of as well: who denies all threats has not passed over a threat to kill. */
  deniedToo?: readonly Marker[]
}>

const none = () => []
const told =
  (...ideas: readonly (Behaviour | Marker | Impact)[]) =>
  (reading: Reading) =>
    toldOf(reading, ideas)

const noThreats = (about: RegExp) => (reading: Reading) => tellingOf(toldAgainst(reading, 'noThreats'), about)
const notBothered = (about: RegExp) => (reading: Reading) => tellingOf(toldAgainst(reading, 'notBothered'), about)

/** Two days of conduct or more are not a single incident. */
const manyDays = (reading: Reading): readonly Told[] => {
  const all = toldOf(reading, [
    'following',
    'contacting',
    'publishing',
    'monitoring',
    'loitering',
    'interferingWithProperty',
    'watchingOrSpying',
  ])
  const days = new Set(all.flatMap(({ when }) => (when?.earliest && when.earliest === when.latest ? [when.earliest] : [])))
  return days.size > 1 ? all : []
}

const act = (heard: RegExp, shows: readonly (Behaviour | Marker)[], leftOut: readonly (Behaviour | Marker)[] = shows): Topic => ({
  about: 'defendant',
  heard,
  shows: told(...shows),
  denies: none,
  leftOut,
})

/** Contact, by whatever means a line names. */
export const contact = act(
  /\b(?:(?:text|voice|whatsapp|facebook|instagram)? ?messag(?:es?|ed|ing)|text(?:s|ed|ing)?|e-?mail(?:s|ed|ing)?|letters?|wrote|written|writing|voicemails?|(?:tele)?phon(?:e|ed|ing)(?: calls?)?|calls?|called|calling|rang|ring(?:ing)?|rung|contact(?:s|ed|ing)?|communicat\w+)\b/gi,
  ['contacting'],
)

/** Being where the victim is: outside, at or near a place. */
export const presence: Topic = {
  about: 'defendant',
  heard:
    /\b(?:went|go(?:es|ing)?|gone|attend(?:s|ed|ing)?|came|com(?:e|ing)|visit(?:s|ed|ing)?|wait(?:s|ed|ing)?|stood|standing|parked|parking|loiter\w*|turn(?:s|ed|ing)? up|outside|present|near)\b/gi,
  shows: (reading) => [
    ...toldOf(reading, ['loitering', 'following', 'watchingOrSpying', 'entryToHome', 'interferingWithProperty']),
    ...toldOf(reading, ['contacting']).filter((one) =>
      /\b(?:came|knock\w*|bang\w*|turned up|attended|went|outside|doorstep)\b/i.test(wordsOf(one)),
    ),
  ],
  denies: none,
  leftOut: ['loitering'],
}

export const topics: readonly Topic[] = [
  contact,
  presence,
  act(/\bfollow(?:s|ed|ing)?\b/gi, ['following']),
  act(/\b(?:watch(?:ed|ing)?|sp(?:y|ied|ying)|photograph(?:ed|ing|s)?|film(?:ed|ing))\b/gi, ['watchingOrSpying']),
  act(/\b(?:post(?:s|ed|ing)|publish(?:ed|ing)?)\b/gi, ['publishing']),
  act(/\b(?:track(?:er|ers|ed|ing)|spyware|hack(?:ed|ing)?|monitor(?:ed|ing)?)\b/gi, ['monitoring', 'trackingDevice']),
  act(/\b(?:damag(?:e|ed|ing)|vandalis\w+|slashed|smashed)\b/gi, ['interferingWithProperty']),
  act(/\b(?:entered|entering|broke in(?:to)?|let (?:him|her)self in(?:to)?|forced (?:his|her) way in(?:to)?)\b/gi, ['entryToHome']),
  {
    ...act(
      /\bthreat(?:s|en|ens|ened|ening)?(?: of violence| to (?:hurt|harm)(?: (?:her|him|the complainant))?)?\b/gi,
      ['threatOfViolence', 'threatToKill'],
      ['threatOfViolence'],
    ),
    deniedToo: ['threatToKill'],
    denies: noThreats(/threat/i),
  },
  act(/\bthreat\w*(?: \w+){0,2} to kill\b/gi, ['threatToKill']),
  {
    ...act(
      /\b(?:violen(?:ce|t)|assault(?:ed|s)?|physical force|hit|hitting|punch(?:ed|ing)?|push(?:ed|ing)?|grab(?:bed|bing)?|struck)\b/gi,
      ['violence'],
    ),
    denies: noThreats(/violen|hit\b|hurt|physical|laid|touch/i),
  },
  act(/\b(?:weapons?|knife|knives|hammer|blade)\b/gi, ['weapon']),
  act(/\b(?:sexual|indecent|intimate)\b/gi, ['sexual']),
  act(/\b(?:breach(?:es|ed|ing)?|contraven\w+)\b/gi, ['breachOfOrder', 'breachOfBail']),
  act(/\bgifts?\b|\bflowers\b|\bpresents\b/gi, ['gifts'], []),
  act(
    /\b(?:third part(?:y|ies)|through (?:her|his|their) (?:friends?|family|mother|sister|brother|colleagues?))\b/gi,
    ['thirdPartyContact'],
    [],
  ),
  act(/\b(?:fake|false) (?:accounts?|profiles?|names?)\b/gi, ['falseIdentity'], []),
  act(/\bsuicid\w*\b|\bkill (?:him|her)self\b/gi, ['suicideThreat']),
  act(/\b(?:obsess\w*|fixat\w*)\b/gi, ['declaredFixation']),
  act(/\bescalat\w*\b/gi, ['escalation']),
  {
    about: 'both',
    heard:
      /\bwarn(?:ed|ing|ings)?(?: by (?:the )?police)?\b|\btold (?:(?:him|her|them) )?to (?:stop|leave)\b|\basked (?:(?:him|her|them) )?to (?:stop|leave)\b/gi,
    shows: warnings,
    denies: (reading) => toldAgainst(reading, 'neverToldToStop'),
    leftOut: ['priorWarning'],
  },
  {
    about: 'both',
    heard: /\bstopped (?:when|as soon as|once)\b|\bdesisted\b/gi,
    shows: (reading) => toldAgainst(reading, 'stoppedWhenAsked'),
    denies: warnings,
  },
  {
    about: 'victim',
    heard: /\b(?:frighten(?:ed|ing)?|fear(?:ed|ful|s|ing)?(?: of violence)?|scared|afraid|terrif(?:ied|ying)|terror)\b/gi,
    shows: told('fearOfViolence'),
    denies: notBothered(/fear|afraid|frighten|scare|worr|bother/i),
    leftOut: ['fearOfViolence'],
  },
  {
    about: 'victim',
    heard: /\b(?:alarm(?:ed|ing)?|distress(?:ed|ing)?|upset(?:ting)?|anxi(?:ous|ety)|worried|troubled|bothered)\b/gi,
    shows: told('alarmOrDistress'),
    denies: notBothered(/alarm|distress|upset|worr|bother|troubl/i),
    leftOut: ['alarmOrDistress'],
  },
  {
    about: 'victim',
    heard:
      /\b(?:(?:(?:substantial|adverse) )*(?:effects?|impact) (?:on|upon)(?: (?:her|his|their))?(?: usual)?(?: (?:daily|day-to-day|everyday))?(?: (?:life|lives|activities|routines?))?|(?:daily|day-to-day|everyday) (?:life|lives|activities|routines?)|routines?)\b/gi,
    shows: told('dayToDayEffect'),
    denies: notBothered(/\b(?:life|routine|effect|affect\w*|impact|changed|carried on)\b/i),
    leftOut: ['dayToDayEffect'],
  },
  {
    about: 'both',
    heard:
      /\b(?:(?:repl(?:y|ies|ied|ying)|respond(?:ed|ing|s)?) to (?:\w+ )?(?:messages|texts|calls|e-?mails|letters)|repl(?:y|ies|ied|ying)|respond(?:ed|ing|s)?|answer(?:ed|ing|s)?|mutual|both ways|two-way|in contact with each other|(?:text|messag|wr|r|c|phon)\w* back)\b/gi,
    shows: (reading) => toldAgainst(reading, 'mutualContact'),
    denies: unanswered,
  },
  {
    about: 'both',
    heard: /\b(?:welcom(?:e|ed)|invit(?:ed|ation|ing)|consensual|at (?:her|his|their) (?:request|invitation))\b/gi,
    shows: (reading) => toldAgainst(reading, 'invited', 'reconciliation'),
    denies: (reading) => [...unanswered(reading), ...warnings(reading)],
  },
  {
    about: 'both',
    heard: /\b(?:(?:isolated|single|one-off) (?:incident|occasion|event)|one-off)\b/gi,
    shows: (reading) => toldAgainst(reading, 'singleIncident'),
    denies: manyDays,
  },
  {
    about: 'both',
    heard: /\b(?:about|regarding|concerning|to (?:see|collect)) (?:\w+ )?(?:child(?:ren)?|sons?|daughters?|kids)\b/gi,
    shows: (reading) => toldAgainst(reading, 'childArrangements'),
    denies: none,
  },
]

/** Where a line says something was, and how sure the papers must be to answer it: a street is near a home and is not it. */
export const places: readonly Readonly<{ heard: RegExp; there: RegExp; nearby?: RegExp }>[] = [
  {
    heard: /\b(?:home|house|flat|address|property|(?:(?:front|back) )?door(?:step)?)\b/gi,
    there:
      /\b(?:home|house|flat|address|property|doorstep|(?:my|our|her|his|their|the|front|back) (?:door|garden|porch|drive(?:way)?|window))\b/i,
    nearby: /\b(?:street|road|lane|close|avenue|estate|corner)\b/i,
  },
  {
    heard: /\b(?:work(?:place)?|office|shop|depot|salon|place of work)\b/gi,
    there: /\b(?:work(?:place)?|office|shop|depot|salon|surgery|branch|restaurant|pub|hotel)\b/i,
  },
  { heard: /\b(?:schools?|nursery|college|university)\b/gi, there: /\b(?:school|nursery|college|university|campus)\b/i },
]

const sameWord = (kind: RegExp) => ({ heard: kind, there: kind })

/** Kinds narrower than the act: a line about letters is not answered by calls, nor one about a knife by another weapon. The first that is heard counts. */
export const kinds: readonly Readonly<{ heard: RegExp; there: RegExp }>[] = [
  { heard: /\bby (?:the )?police\b/i, there: /\b(?:police|officers?|PC|DC|PCSO|sergeant|constable)\b/i },
  sameWord(/\be-?mail/i),
  { heard: /\bletters?\b/i, there: /\b(?:letters?|notes?|cards?)\b/i },
  {
    heard: /\b(?:calls?|called|calling|rang|ring(?:ing)?|rung|(?:tele)?phon\w+|voicemails?)\b/i,
    there: /\b(?:calls?|called|rang|ring(?:ing)?|rung|(?:tele)?phon\w+|voicemails?)\b/i,
  },
  {
    heard: /\b(?:messag\w+|text\w*|wrote|written|writing)\b/i,
    there: /\b(?:messag\w+|text\w*|e-?mail\w*|letters?|notes?|wrote|written|whatsapp|dm|dms)\b/i,
  },
  { heard: /\bflowers\b/i, there: /\b(?:flowers?|bouquets?)\b/i },
  { heard: /\b(?:hit|hitting|punch\w*|struck)\b/i, there: /\b(?:hit|hits|hitting|punch\w*|struck|strik\w+)\b/i },
  { heard: /\b(?:accounts?|profiles?)\b/i, there: /\b(?:accounts?|profiles?)\b/i },
  sameWord(/\bpush/i),
  sameWord(/\bgrab/i),
  { heard: /\b(?:knife|knives|blade)\b/i, there: /\b(?:knife|knives|blade)\b/i },
  sameWord(/\bhammer/i),
  sameWord(/\b(?:photograph|film)/i),
  { heard: /\btrack/i, there: /\b(?:track|air ?tag)/i },
  sameWord(/\b(?:hack|spyware)/i),
  sameWord(/\bslash/i),
  sameWord(/\bsmash/i),
]
