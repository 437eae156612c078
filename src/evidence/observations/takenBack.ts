import type { Idea } from '#case/vocabulary'
import type { Found } from '../grammar/find.ts'
import type { Sentence } from '../grammar/mentions.ts'
import { byOtherHands } from './takenBack/byOtherHands.ts'
import { isDailyLife } from './takenBack/dailyLife.ts'
import { isFigureOfSpeech } from './takenBack/figuresOfSpeech.ts'
import { isHarmless } from './takenBack/harmless.ts'
import { isHerOwn, isHerOwnName } from './takenBack/herOwn.ts'
import { isOnlyLookedFor } from './takenBack/lookedFor.ts'
import { isAnnouncedToHer, isNextThing, isNoHarm, isNoThreatToHer, isOnlySaid } from './takenBack/noHarm.ts'
import { isNoRecord } from './takenBack/noRecord.ts'
import { isNoWithdrawal } from './takenBack/noRetraction.ts'
import { isNoWarningYet } from './takenBack/noWarning.ts'
import { isOfAStranger } from './takenBack/ofAStranger.ts'
import { isOfficersDoing } from './takenBack/officersDoing.ts'
import { isOfficersWord } from './takenBack/officersWord.ts'
import { isOfHerMaking } from './takenBack/ofHerMaking.ts'
import { hasAnotherMeaning } from './takenBack/otherMeanings.ts'
import { type Telling, tellingOf } from './takenBack/telling.ts'
import { isNoWeapon } from './takenBack/tools.ts'

/** Why she says she did it, where that is the weather, her wages or the move she had planned. */
const otherwise =
  /\b(?:on holiday|when it rains|(?:for|because of) (?:better|more|the) (?:pay|money|hours)|to be near(?:er)? (?:the |my )?(?:school|work|mum|mother|parents|station)|when we (?:bought|moved in)|promotion|cheaper|quicker|maternity|when (?:the|our|my) (?:baby|son|daughter|twins|children)|(?:when|after|since) I retired|I am retired|(?:I )?never (?:have|did)|as (?:usual|always|normal)|because (?!he\b|she\b|def\b|sus\b)(?:my )?[a-z]+ (?:wanted|preferred|likes|liked) (?:it|me|us)\b|because (?:of )?(?:the|my|our|they|it)\b[^.;]{0,25}\b(?:lease|rent|route|timetable|snoring|commute|stairs|damp|mortgage|schools?|boiler|roadworks|hip|knee)\b[^.;]*|so (?:that )?(?:I|we) (?:could|can) (?:fetch|collect|pick up|look after|care for|help|study|train)|about (?:the|my|an) (?:exams?|interview|wedding|driving test|operation|results?)|not sleeping(?: well| much)? (?:before|anyway)|(?:mostly|mainly|largely|partly|down to|because of|due to) (?:the|my|our) (?:business|divorce|exams?|baby|menopause|change|back|job|builders|heat|pain))\b/i

/** A coming together that is only asked or hoped for. */
const wishedFor =
  /\b(?:want\w*|wish\w*|beg\w*|ask\w*|hop(?:e[sd]?|ing)|plead\w*|try(?:ing)? to|refus\w*|demand\w*)\b[^.]{0,30}\b(?:back|reconcil\w*|another (?:go|chance|try)|again)\b/i

/** Silence because he was locked up, ordered or kept out is no stopping when asked. */
const hindered =
  /\b(?:arrest\w*|remand\w*|custody|prison|jail|bail\w*|order|injunction|recall\w*|sentenced?|charged?|PIN|block\w*|locks? changed|changed (?:the|my|her|his) (?:locks?|number)|moved (?:away|house|out|address))\b/i

/** A gift whose giver is somebody else. */
const fromAnother =
  /\b(?:my|our|a|the) (?:colleague|friend|boss|manager|mate|mum|sister|husband|wife|partner|receptionist|team) (?:had|['’]d|has)? ?(?:got|bought|left|brought|ordered|put) (?:it|them)\b|\b(?:was|is|were|it['’]s|they['’]re) (?:\w+ )?from (?:a|an|my|our|the|another) (?:\w+ )?(?:patient|parent|customer|client|student|pupil|neighbour|friend|sister|brother|mum|mother|dad|husband|wife|partner|boyfriend|girlfriend|colleague|nan|son|daughter)s?\b|\bfrom (?:amazon|ebay|asos|argos|next|the catalogue|the shop)\b/i

const laughing = /\b(?:with|from) (?:laughter|laughing|joy|happiness|relief)\b|\bhappy tears\b/i
/** Printed: what a thing may amount to. */
const mayAmount = /\bmay (?:\w+ )?(?:amount|constitute)\b/i
/** "He had broken it before": told of another time. */
const wasBefore = ({ at, found }: Telling): boolean =>
  at.entry.after !== undefined && found.some(({ text }) => text === 'had' || text === "'d")

type Reason = (telling: Telling) => boolean
/** "He sat in my kitchen", a witness says: her own, not the victim's. Who says "our" lives with her. */
const isTheirsWhoTells: Reason = ({ found, sentence }) =>
  sentence.passage.voice === 'witness' && found.some(({ text }) => text === 'my') && !found.some(({ who, own }) => who === 'V' && own)
const inWords =
  (words: RegExp): Reason =>
  ({ text }) =>
    words.test(text)

const isWordOfOffice: Reason = ({ sentence }) => isOfficersWord(sentence.passage)

/** What takes back one idea and no other. */
const reasons: Partial<Readonly<Record<Idea, readonly Reason[]>>> = {
  threatOfViolence: [isNoThreatToHer, isNoHarm],
  threatToKill: [isNoThreatToHer, isNoHarm],
  violence: [isOnlySaid, isNoHarm],
  fearOfViolence: [isNextThing, isNoHarm, isAnnouncedToHer],
  entryToHome: [isTheirsWhoTells],
  weapon: [isNoWeapon],
  breachOfOrder: [wasBefore],
  breachOfBail: [wasBefore],
  priorWarning: [isNoWarningYet, isHerOwn],
  previousOffending: [isNoRecord, isHerOwn],
  trackingDevice: [isHerOwn],
  falseIdentity: [isHerOwnName],
  retraction: [isNoWithdrawal],
  gifts: [inWords(fromAnother)],
  vexatiousComplaint: [inWords(mayAmount), ({ words }) => isOfHerMaking(words)],
  alarmOrDistress: [inWords(laughing)],
  dayToDayEffect: [inWords(otherwise)],
  mutualContact: [isWordOfOffice],
  disputeContext: [isWordOfOffice],
  reconciliation: [inWords(wishedFor)],
  stoppedWhenAsked: [inWords(hindered)],
}

/** Whether the sentence takes back what was found in it: somebody else's doing, a saying, daily life, another meaning, or what its idea has of its own. */
export function takenBack(idea: Idea, at: Found, sentence: Sentence): boolean {
  const { text } = sentence.passage
  if (isHarmless(idea, text) || isFigureOfSpeech(idea, text) || byOtherHands(idea, sentence) || isDailyLife(idea, sentence)) return true
  if (isOnlyLookedFor(idea, text) || hasAnotherMeaning(idea, text) || isOfAStranger(idea, text)) return true
  const telling = tellingOf(at, sentence)
  return isOfficersDoing(idea, telling) || (reasons[idea]?.some((takesBack) => takesBack(telling)) ?? false)
}
