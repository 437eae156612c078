import { counterIndications, type DocumentKind, type Idea, impacts } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'

const records: readonly DocumentKind[] = ['PNC', 'MG16']
const ofRecord = /previous|antecedent|bad character|convictions?\b|history|pre-?cons|propensity|\bpnc\b/i
const earlierLife =
  /\b(?:when we were (?:together|married|living together)|during (?:the|our) (?:relationship|marriage)|while we were (?:still )?(?:together|married)|in the time we were together|I left (?:him |her )?(?:in \p{L}+ \d{4} |in \d{4} )?(?:when|because|after) (?:he|she)\b|(?:broken|split|blacked) my \p{L}+ before\.?$|years ago|before we (?:split|separated|broke up)|in (?:the|our) relationship|throughout (?:the|our) (?:relationship|marriage)|on our honeymoon|(?:hit|slapped|punched|kicked|beaten|beat|strangled|choked|hurt|pushed) (?:me|her|him) (?:once |twice )?before)\b/iu
/** What he did to another, as she tells it. */
const toAnother =
  /\b(?:his|her) (?:ex\b|ex-\p{L}+|last|first|previous|former)[^.;]{0,40}\b(?:told|said|says|tells|warned|wrote|messaged) [^.;]{0,20}\b(?:he|she)(?: had|['’]d)\b/iu
/** What he was sentenced for. */
const sentenced =
  /\b(?:serving|(?:served|doing|did|got) (?:\p{L}+|\d+) (?:months?|years?|weeks?)|(?:served|doing|did) time|inside|in (?:jail|prison)|jailed|imprisoned|sentenced|locked up)\b[^.;]{0,30}\b(?:for|because)\b[^.;]{0,25}\b(?:assault\w*|hit\w*|beat\w*|break|broke|broken|punch\w*|stabb\w*|attack\w*|hurt\w*|strangl\w*)/iu
/** What couples do: told of the life together it is no conduct complained of. */
const together =
  /\b(?:when|while|whilst|whole time|all the time) (?:(?:we|they|I) (?:were|was) )?(?:still )?(?:together|married|living together|a couple|with (?:him|her)|seeing each other)\b|\b[Ww]hen I was with \p{Lu}\p{L}+|\bwhen I (?:first )?met (?:him|her)\b|\b(?:during|throughout) (?:the|our) (?:relationship|marriage)\b/iu
/** Talk that nobody answers for. */
const hearsay = /^\W*(?:it is said|it's said|rumou?r has it|there(?:'s| is| was) talk|people say|word is)\b/i
const withinLife: readonly Idea[] = [
  'contacting',
  'publishing',
  'monitoring',
  'falseIdentity',
  'thirdPartyContact',
  'entryToHome',
  'interferingWithProperty',
  'loitering',
]
/** Somebody else's conduct, told beside the suspect's. */
const ofAnother =
  /\b(?:ex(?:-\w+)?|partner|boyfriend|girlfriend|husband|wife|relationship) before (?:him|her|this|that|(?!God\b|Allah\b|Heaven\b)\p{Lu}\p{L}+)\b|\b[Mm]y (?:first|previous|former) (?:husband|wife|boyfriend|girlfriend|partner|relationship)\b/u
/** An earlier partner of hers, not his. */
const herEarlier = /\b[Mm]y (?:\w+[- ])?(?:ex|husband|wife|partner|boyfriend|girlfriend) before\b/
const graveActs: readonly Idea[] = [
  'violence',
  'sexual',
  'weapon',
  'breachOfOrder',
  'breachOfBail',
  'threatToKill',
  'threatOfViolence',
  'suicideThreat',
]
/** What was found on him when he was searched. */
const onHim = /\b(?:kni(?:fe|ves)|blade|machete|knuckle ?duster|cosh|acid|taser|imitation firearm|axe)\b(?![^.]{0,20}\b(?:nil|neg|none)\b)/i
/** A note on a record of what an officer told him: "PC 6033 TELEPHONED MALE, ADVISED TO LEAVE IP ALONE". */
const officersNote = /\b(?:PC|PCSO|SGT|DC|PS)\s+\d{2,5}\b/
const inHeadings: readonly Idea[] = ['breachOfBail', 'breachOfOrder']

/** Papers whose words are an office's own: what is said against the suspect, what is forbidden. Whom it touched and what excuses it is told elsewhere. */
const ofAnOffice: readonly DocumentKind[] = ['PIN', 'BAIL', 'ORDER', 'CUSTODY', 'PNC', 'MG16']

/** The effect on the victim is not told by the suspect, in interview or in a message. */
const mayTellEffect = ({ passage, speakerOf }: Sentence): boolean =>
  passage.voice !== 'suspect' && !ofAnOffice.includes(passage.kind) && (passage.role !== 'message' || speakerOf(undefined) === 'V')

/** Said of herself by the victim: in a message of the suspect's ("I'd never lay a finger on you") it is his word. */
const softened: readonly Idea[] = ['notBothered', 'noThreats', 'neverToldToStop']

const isOneOf = (ideas: readonly Idea[], idea: Idea): boolean => ideas.includes(idea)

/** Whether a passage may show an idea at all: a record of convictions speaks of the past only, and so does a life before the conduct complained of. */
export function mayShow(idea: Idea, sentence: Sentence): boolean {
  const { passage, words, speakerOf } = sentence
  if (passage.role === 'heading')
    return inHeadings.includes(idea) && /\b(?:two|three|four|five|several|repeated|further|\d)\b/i.test(passage.text)
  if (idea === 'previousOffending') return passage.voice !== 'message' && !herEarlier.test(passage.text)
  if (idea === 'dayToDayEffect' && passage.role === 'message') return false
  if (isOneOf(impacts, idea) && !mayTellEffect(sentence)) return false
  if (isOneOf(softened, idea) && passage.role === 'message' && speakerOf(undefined) !== 'V') return false
  if (isOneOf(counterIndications, idea) && (ofAnOffice.includes(passage.kind) || (idea === 'singleIncident' && passage.voice === 'form')))
    return false
  if (records.includes(passage.kind)) return idea === 'priorWarning' && officersNote.test(passage.text)
  if (passage.kind === 'CUSTODY') return idea === 'weapon' && onHim.test(passage.text)
  if (passage.heading && ofRecord.test(passage.heading) && passage.voice === 'police' && idea !== 'priorWarning') return false
  if (ofAnother.test(passage.text)) return false
  if (withinLife.includes(idea) && (together.test(passage.text) || (passage.kind !== 'PIN' && hearsay.test(passage.text)))) return false
  if (!graveActs.includes(idea)) return true
  if (idea === 'violence' && (sentenced.test(passage.text) || toAnother.test(passage.text))) return false
  return (
    !earlierLife.test(passage.text) &&
    !words.some((word) => word.stems.has('caution') || word.stems.has('conviction') || word.stems.has('convict'))
  )
}
