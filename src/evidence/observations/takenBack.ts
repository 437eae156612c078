import type { Idea } from '#case/vocabulary'
import type { Found } from '../grammar/find.ts'
import type { Sentence } from '../grammar/mentions.ts'
import type { Word } from '../grammar/pattern.ts'
import type { Passage } from '../passage.ts'
import { byOtherHands } from './takenBack/byOtherHands.ts'
import { isDailyLife } from './takenBack/dailyLife.ts'
import { isFigureOfSpeech } from './takenBack/figuresOfSpeech.ts'
import { isHarmless } from './takenBack/harmless.ts'
import { isNoRetraction } from './takenBack/noRetraction.ts'
import { isNoWarning } from './takenBack/noWarning.ts'
import { isOfAStranger } from './takenBack/ofAStranger.ts'
import { isOfHerMaking } from './takenBack/ofHerMaking.ts'
import { hasAnotherMeaning } from './takenBack/otherMeanings.ts'
import { armedInThought } from './takenBack/tools.ts'

const harmful: readonly Idea[] = ['threatOfViolence', 'threatToKill', 'violence', 'fearOfViolence']
const aboutSuspect: readonly Idea[] = ['previousOffending', 'priorWarning', 'trackingDevice']
const himself = new Set(['himself', 'herself', 'themselves', 'myself'])
/** Why she says she did it, where that is the weather, her wages or the move she had planned. */
const otherwise =
  /\b(?:on holiday|when it rains|(?:for|because of) (?:better|more|the) (?:pay|money|hours)|to be near(?:er)? (?:the |my )?(?:school|work|mum|mother|parents|station)|when we (?:bought|moved in)|promotion|cheaper|quicker|maternity|when (?:the|our|my) (?:baby|son|daughter|twins|children)|(?:when|after|since) I retired|I am retired|(?:I )?never (?:have|did)|as (?:usual|always|normal)|because (?:of )?(?:the|my|our|they|it)\b[^.;]{0,25}\b(?:lease|rent|route|timetable|snoring|commute|stairs|damp|mortgage|schools?|boiler|roadworks|hip|knee)\b[^.;]*|so (?:that )?(?:I|we) (?:could|can) (?:fetch|collect|pick up|look after|care for|help|study|train)|about (?:the|my|an) (?:exams?|interview|wedding|driving test|operation|results?)|not sleeping(?: well| much)? (?:before|anyway)|(?:mostly|mainly|largely|partly|down to|because of|due to) (?:the|my|our) (?:business|divorce|exams?|baby|menopause|change|back|job|builders|heat|pain))\b/i

/** Whether the sentence takes back what was found in it: harm to oneself, an effect with another cause of its own, a record or a tracker of the victim's. */
export function takenBack(idea: Idea, { start, end, entry }: Found, sentence: Sentence): boolean {
  const { words, passage } = sentence
  if (isHarmless(idea, passage.text) || isFigureOfSpeech(idea, passage.text) || byOtherHands(idea, sentence) || isDailyLife(idea, sentence))
    return true
  if (hasAnotherMeaning(idea, passage.text)) return true
  if (isOfAStranger(idea, passage.text)) return true
  const found = words.filter((word) => word.start >= start && word.end <= end)
  const next = words.find((word) => word.start >= end)
  if (idea === 'violence' && isOnlySaid(words, found)) return true
  if (idea === 'fearOfViolence' && nextThing.test(passage.text)) return true
  if (threatened.includes(idea) && (isHimself(found, sentence) || isToAnother.test(passage.text))) return true
  if (harmful.includes(idea))
    return isReflexive(next) || found.slice(-3).some(isReflexive) || isToldOfHimself(found, passage) || overstated.test(passage.text)
  if ((idea === 'breachOfOrder' || idea === 'breachOfBail') && entry.after && found.some(({ text }) => text === 'had' || text === "'d"))
    return true
  if (idea === 'priorWarning' && found.some(({ text }) => ahead.has(text))) return true
  if (idea === 'priorWarning' && isNoWarning(passage.text)) return true
  if (idea === 'priorWarning' && /\b(?:not (?:issued|served)|unserved|-\s*draft)\b/i.test(passage.text)) return true
  if (idea === 'priorWarning' && (askedFor.test(passage.text) || (onBusiness.test(passage.text) && !warningWords.test(passage.text))))
    return true
  if (idea === 'weapon' && armedInThought.test(passage.text.slice(Math.max(0, start - 60), start + 8))) return true
  if (
    idea === 'weapon' &&
    nilWeapon.test(passage.text.slice(Math.max(0, start - 12), end + 12)) &&
    !armsNamed.test(passage.text.slice(start, end))
  )
    return true
  if (idea === 'previousOffending' && onArrest.test(passage.text)) return true
  if (idea === 'previousOffending' && (isOfHerKin(words, found) || ofAnotherKin.test(passage.text) || isOfVictim(words, found))) return true
  if (aboutSuspect.includes(idea)) return isHerOwn(words, found)
  if (idea === 'falseIdentity') return isHerOwnName(words, found)
  if (idea === 'retraction') return passage.voice === 'suspect' || isSaidByAnother(words, found) || isNoRetraction(passage.text)
  if (idea === 'gifts') return fromAnother.test(passage.text)
  if (idea === 'vexatiousComplaint') return /\bmay (?:\w+ )?(?:amount|constitute)\b/i.test(passage.text) || isOfHerMaking(words)
  if (idea === 'alarmOrDistress') return /\b(?:with|from) (?:laughter|laughing|joy|happiness|relief)\b|\bhappy tears\b/i.test(passage.text)
  if (idea === 'reconciliation') return wishedFor.test(passage.text)
  if (idea === 'stoppedWhenAsked') return hindered.test(passage.text)
  return idea === 'dayToDayEffect' && otherwise.test(passage.text)
}

/** A coming together that is only asked or hoped for. */
const wishedFor =
  /\b(?:want\w*|wish\w*|beg\w*|ask\w*|hop(?:e[sd]?|ing)|plead\w*|try(?:ing)? to|refus\w*|demand\w*)\b[^.]{0,30}\b(?:back|reconcil\w*|another (?:go|chance|try)|again)\b/i

/** Silence because he was locked up, ordered or kept out is no stopping when asked. */
const hindered =
  /\b(?:arrest\w*|remand\w*|custody|prison|jail|bail\w*|order|injunction|recall\w*|sentenced?|charged?|PIN|block\w*|locks? changed|changed (?:the|my|her|his) (?:locks?|number)|moved (?:away|house|out|address))\b/i

/** A gift whose giver is somebody else. */
const fromAnother =
  /\b(?:was|is|were|it['’]s|they['’]re) (?:\w+ )?from (?:a|an|my|our|the|another) (?:\w+ )?(?:patient|parent|customer|client|student|pupil|neighbour|friend|sister|brother|mum|mother|dad|husband|wife|partner|boyfriend|girlfriend|colleague|nan|son|daughter)s?\b|\bfrom (?:amazon|ebay|asos|argos|next|the catalogue|the shop)\b/i
/** "After caution for the assault she said": the words read to whoever is arrested now. */
const onArrest =
  /\b(?:after|under|on|upon|following|in reply to|replied after|reply (?:to|after)) (?:the )?caution\b|\bcaution(?:ed)?\b[^.;]{0,30}\b(?:(?:he|she|they|DEF|SUS) (?:said|replied|made no reply|stated|answered)|no reply|reminded|rights)\b/i
/** "I asked the police to warn him." */
const askedFor =
  /\b(?:ask\w*|want\w*|wish\w*|hop(?:e[sd]?|ing)|would like|beg\w*)\b[^.;]{0,15}\b(?:police|officers?|PC|PCSO|them|somebody|someone)\b[^.;]{0,12}\b(?:if they|whether|to|would|could|just)\b/i
/** Police who ring or come for something else. */
const onBusiness =
  /\b(?:to|and) (?:arrange|invite|collect|return|seize|take|search|arrest|book|(?:get|obtain|hear|ask (?:for|him for|her for)) (?:his|her|their))\b|\bagreed to (?:attend|come in)\b|\battend voluntarily\b|\bunder arrest\b|\b(?:no (?:answer|reply)|did ?n['’]?t (?:answer|pick up)|did not (?:answer|pick up)|voicemail)\b/i
const warningWords = /\b(?:warn\w*|advi[sc]\w*|stay|keep|leave|stop|desist|pack|contact|harass\w*|notice|letter)\b/i
/** "SEARCHED NEG, NIL WEAPONS". */
const nilWeapon =
  /\b(?:nil|no|none|neg(?:ative)?|not|any|without|never)\b[^.;]{0,15}\bweapons?\b|\bweapons?\b\W{0,3}(?:nil|none|neg\w*|no\b|not seen)/i
const armsNamed =
  /\b(?:kni(?:fe|ves)|blades?|machete|gun|firearm|shotgun|rifle|pistol|hammer|axe|bat|bar|crowbar|acid|sword|cosh|taser|crossbow|catapult|hatchet|screwdriver|chisel|imitation|offensive|bladed)\b/i
/** "He had a cousin who did time for hitting a girl." */
const ofAnotherKin =
  /\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]he) (?:step)?(?:cousin|brother|uncle|father|dad|nephew|mate|friend)\b(?: \p{Lu}\p{L}+)?(?: with [^,.;]{0,30})?,? (?:who|that|did|has|had|was|went|got|served|is)\b/u
/** A warning that is still to come. */
const ahead = new Set(['will', "'ll", 'shall', 'should', 'gonna'])

/** "He says I lied", "I thought of dropping it": what others say of her, or she only weighs, is no withdrawal. */
function isSaidByAnother(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 7), at)
  if (before.slice(-3).some(({ stems }) => stems.has('think') || stems.has('consider'))) return true
  const says = before.findLastIndex(({ stems }) => [...stems].some((stem) => sayings.has(stem)))
  if (says < 0) return false
  const speaker = before.slice(0, says).findLast((word) => word.nominative && word.who !== undefined)
  return speaker !== undefined && speaker.who !== 'V' && speaker.who !== 'P'
}
const sayings = new Set(['say', 'tell', 'claim', 'accuse', 'allege', 'think', 'want', 'ask', 'beg', 'insist', 'shout', 'post', 'put'])

/** "His boss would kill him", told by himself. */
const isToldOfHimself = (found: readonly Word[], { role, voice }: Passage): boolean => {
  const last = found.at(-1)
  return (
    role !== 'message' &&
    voice !== 'suspect' &&
    last?.who === 'S' &&
    !last.own &&
    !last.nominative &&
    found.slice(0, -1).findLast(({ nominative }) => nominative)?.who !== 'S' &&
    found[0]?.stems.has('say') === true
  )
}
const toBe =
  /\b(?:will|['’]ll|wo n['’]?t|would|gonna|going to|might|could|may) (?:\p{L}+ )?(?:put|wrap|get|lay|have|place|clamp|hold|press)(?: \p{L}+){0,2}\s*$/iu
/** "He said he'd batter him", "he would have hit me": a blow that was only spoken of. */
function isOnlySaid(words: readonly Word[], found: readonly Word[]): boolean {
  if (
    toBe.test(
      words
        .slice(Math.max(0, words.indexOf(found[0]!) - 8), words.indexOf(found[0]!))
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return true
  const verb = words.indexOf(found.find(({ who, own }) => who === undefined || own) ?? found[0]!)
  const [earlier, helper] = [words[verb - 2], words[verb - 1]]
  const would = (word: Word | undefined) => word !== undefined && /^(?:would|wd|['’]d|will|['’]ll|gonna)$/.test(word.text)
  if (helper?.text === 'have' && would(earlier)) return true
  if (helper !== undefined && /^(?:will|['’]ll|wo|wd|gonna)$/.test(helper.text)) return true
  return (
    would(helper) &&
    words.slice(0, verb).some(({ stems }) => ['say', 'tell', 'threaten', 'think', 'if', 'reckon'].some((one) => stems.has(one)))
  )
}
/** "Next thing I knew he'd swung round and punched me", "I knew he'd taken it": known, and not feared. */
const nextThing = /\bnext thing (?:I|we) (?:knew|know)\b/i
const threatened: readonly Idea[] = ['threatOfViolence', 'threatToKill']
/** "@bluebell you will regret sitting in her chat": said to another. */
const isToAnother = /^\W*@\S+ (?:you|u|ur|your)\b.*\b(?:she|her|hers|he|him|his)\b/i
/** "She's going to murder me", of the one who writes it. */
const isHimself = (found: readonly Word[], { passage, speakerOf, speeches }: Sentence): boolean => {
  const last = found.at(-1)
  if (last === undefined || last.text !== 'me') return false
  const speech = speeches.find((one) => last.start >= one.start && last.start < one.end)
  return (speech !== undefined || passage.role === 'message' || passage.voice === 'suspect') && speakerOf(speech) === 'S'
}
/** A manner of speaking. */
const overstated = /\b(?:actually|literally) (?:murder|kill)|\bkill (?:me|us) laughing\b/i

const isReflexive = (word: Word | undefined): boolean => word !== undefined && himself.has(word.text)

/** "My brother did two years for robbery": the record of her own kin. */
function isOfHerKin(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const nth = words.findLastIndex((word, index) => index <= at && word.nominative && word.who !== undefined)
  return words[nth]?.who === 'O' && /^(?:my|our)$/.test(words[nth - 1]?.text ?? '')
}

/** "The victim has a caution for shoplifting." */
function isOfVictim(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 3), at + 1)
  const [subject, nearest] = [
    before.findLast(({ who, own }) => who !== undefined && !own),
    before.some(({ who }) => who === 'S' || who === 'A'),
  ]
  return (
    subject?.who === 'V' &&
    !nearest &&
    found.some(({ stems }) => stems.has('have') || stems.has('be') || stems.has('get')) &&
    subject.text !== 'i'
  )
}

/** "I was convicted of speeding", "I put a tracker on my dog": the victim is the subject, and the suspect is not spoken of. */
function isHerOwn(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 5), at + 1)
  const subject = before.findLast((word) => word.nominative && word.who !== undefined)
  return (
    subject?.text === 'i' &&
    !words.slice(at - 5 < 0 ? 0 : at - 5).some(({ who }) => who === 'S' || who === 'A') &&
    found.some(isOwnAct(before))
  )
}

const ownNames = new Set(['make', 'use', 'give', 'create', 'open', 'set', 'have', 'book', 'sign', 'register', 'wear', 'work', 'go'])
/** "I gave a false name", "I made a fake account": what she called herself. */
function isHerOwnName(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 4), at + 1)
  const subject = before.findLastIndex((word) => word.nominative && word.who !== undefined)
  const verb = before.slice(subject + 1).find((word) => [...word.stems].some((stem) => ownNames.has(stem)))
  return before[subject]?.text === 'i' && verb !== undefined && !found.some(({ who, own }) => who === 'S' && !own)
}

const ownActs = new Set(['put', 'buy', 'fit', 'use', 'own', 'convict', 'caution', 'tell', 'advise', 'warn', 'give', 'serve'])
const isOwnAct = (before: readonly Word[]) => (): boolean => before.some(({ stems }) => [...stems].some((stem) => ownActs.has(stem)))
