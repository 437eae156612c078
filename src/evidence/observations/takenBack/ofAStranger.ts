import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const person =
  '(lad/lads/bloke/man/men/woman/women/fella/chap/guy/customer/patient/passenger/drunk/stranger/punter/driver/pupil/resident/inmate/prisoner/tenant/parent/fan/heckler/motorist/cyclist/shopper/client/caller/lady/gentleman/student/visitor/guest/relative/supporter/protester)'
const longAgo = "(once | years ago | last year | the year before | at V's (last|old) (job|work|place) | in a previous job)"

const persons = new Set(
  'one man woman lad bloke boy girl fella chap guy male female father mother dad mum neighbour driver customer lady gentleman couple brother sister friend officer parent tenant resident'.split(
    ' ',
  ),
)
/** "The other father said he would punch him": another is named before the verb, and nobody else acts between. */
function isOfAnother({ words, found, at, sentence }: Telling): boolean {
  const speech = sentence.speeches.find(({ start, end }) => at.start >= start && at.start < end)
  const verb = words.indexOf(
    speech ? words.find(({ start }) => start >= speech.start)! : (found.find(({ who, own }) => who === undefined || own) ?? found[0]!),
  )
  const other = words.findLastIndex(({ text }, at) => at < verb && verb - at < 9 && (text === 'another' || text === 'other'))
  if (other < 0 || (words[other]!.text === 'other' && !['the', 'some'].includes(words[other - 1]?.text ?? ''))) return false
  const noun = words.slice(other + 1, Math.min(other + 4, verb)).findIndex(({ text }) => persons.has(text))
  if (noun < 0) return false
  const opens = words[other]!.text === 'other' ? other - 1 : other
  const starts = opens === 0 || words[opens]!.parted > 0 || opening.has(words[opens - 1]!.text)
  return starts && words.slice(other + 2 + noun, verb).every(({ who, nominative, text }) => !nominative || who === 'O' || text === 'who')
}
const opening = new Set(['and', 'but', 'that', 'because', 'when', 'then', 'while', 'as', 'where', 'if', 'says', 'said', 'states', 'stated'])

/** Somebody with no part in the case. */
export const ofAStranger: readonly Rule[] = [
  {
    because: 'it is a stranger, a customer or a man years ago',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual'],
    where: 'sentence',
    ofWords: true,
    says: [
      `there (be|have been) (a|an|this|one|some) (young|old|drunk|big)? ${person} ... who ..`,
      '(another|a different) (young|regular)? (customer|patient|passenger|punter|driver|pupil|resident|inmate|tenant|parent|fan|motorist|shopper|client|student)',
      `(every|each) (young|old|single)? ${person} (that|who|with|coming|walking|on|in)`,
      'some (drunk|customer|patient|passenger|punter|kid|pupil|motorist|fan)',
      `(a|an) ${person} .. ${longAgo}`,
      `${longAgo} (a|an) ${person}`,
      `by (a|an) ${person} .. ${longAgo}`,
      `by (a|an) ${person} in N once`,
    ],
    unless: [
      '(and|with|or|like|as|to|told) (another|a) (different)? (customer|patient|passenger|punter|driver|pupil|resident|inmate|tenant|parent|fan|motorist|shopper|client|student)',
      '(like|same_as) (S|him|her)',
      '(it|that) (be|turn_out to be) him!/her!/suspect/def/sus/defendant',
      'by the name of',
      'called',
      'know (now)? (it|that) be S',
      'S .. (be|turn_out) the same',
    ],
    takes: [
      "There was a lad on the 126 in March who said he'd batter me for not letting him on.",
      ['threatToKill', 'A patient once told me he would kill me, we get it all.'],
      ['weapon', 'That was a different customer, back in the spring, who had a craft knife in his bag for work and it fell out.'],
    ],
    leaves: [
      'He and another passenger said they would break my legs.',
      ['threatToKill', 'He told another customer that he was called Dean and would kill me.'],
      'There was a man at my door who said he would break my legs, it was him.',
      'A man rang the desk and said he would break my legs.',
    ],
  },
  {
    because: 'it is another man or woman than the one spoken of',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual'],
    told: ['victim', 'witness', 'police'],
    only: isOfAnother,
    takes: [
      ['violence', 'Another lad had pushed me over.'],
      'The other father said he would punch him.',
      ['sexual', 'Another one tried to put his hand up my skirt.'],
    ],
    leaves: [
      ['violence', 'He told another lad to go and he pushed me over.'],
      ['violence', 'He hit the other man and then he pushed me over.'],
      'He said to the other father that he would punch him.',
    ],
  },
  {
    because: 'it was in childhood',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual', 'fearOfViolence'],
    told: ['victim', 'witness', 'police', 'form'],
    where: 'clause',
    ofWords: true,
    says: [
      '(when|since) (V|O|S) be (a | a little | only | about)? (child | baby | kid | toddler | little -late -drunk -slow -tired | small | four | five | six | seven | eight | nine | ten | eleven | girl | boy) -mine -months -weeks -days -hours -minutes -miles -stone',
      'as (a|an) (child | small child | student | young girl | young boy | boy | girl) $',
      "in (V's|her|his) childhood",
    ],
    unless: ['(and|since|then) .. S (again | did it again)', 'like S (do|did)'],
    takes: [
      ['violence', 'My mum was stabbed by her partner when I was six.'],
      ['violence', 'IP was assaulted by a man as a student.', 'MG5'],
    ],
    leaves: [
      ['violence', 'He hit me when I was on the phone.'],
      ['violence', 'He slapped me when I was a little late.'],
      ['violence', 'He punched me when I was leaving.'],
    ],
  },
  {
    because: 'it is said to have nothing to do with this',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual'],
    told: ['victim', 'witness', 'police'],
    where: 'sentence',
    says: [
      'that have nothing to do with (this|S|it)',
      'that be nothing to do with (this|S|it)',
      'nothing to do with (S|him|her) $',
      'nothing to do with this $',
    ],
    unless: [
      'S .. (say|claim|tell|insist|shout|deny|maintain) ... nothing',
      'not .. nothing',
      'S (punch|hit|kick|slap|push|grab|throw)',
      "(V's|friend|friends|family|boyfriend|girlfriend) .. nothing",
    ],
    takes: [['violence', 'I was punched by a lad at the match, that was nothing to do with him.']],
    leaves: [
      ['violence', 'He punched me and told the police it was nothing to do with him.'],
      ['violence', 'He punched me when I said that my friends had nothing to do with him.'],
      ['threatToKill', 'He says the message that he would kill me had nothing to do with him.'],
    ],
  },
  {
    because: 'it was done to the suspect, who tells it',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat'],
    told: ['suspect'],
    where: 'sentence',
    ofWords: true,
    says: ['i (be|have_been|get|once_be) .. (told!|threatened!|hit!|punched!|stabbed!|attacked!|chased!|assaulted!|followed!)'],
    unless: [
      'i .. (hit|punch|stab|told|tell|threaten|chase) (her|him|them|V|O) (back)?',
      '(so|and|then) i (hit|punch|stab|tell|say|threaten|would)',
    ],
    takes: [['weapon', 'A: I was attacked by a man in Leeds, he had an axe in his hand.', 'INTERVIEW']],
    leaves: [
      ['threatToKill', 'A: I was angry and I told her that I would kill her.', 'INTERVIEW'],
      ['violence', 'A: I was drunk and I punched her.', 'INTERVIEW'],
      'I was told by him that he would break my legs.',
    ],
  },
  {
    because: 'it is the man to whom she was married before',
    ideas: ['following', 'watchingOrSpying', 'loitering', 'monitoring', 'violence', 'threatOfViolence', 'threatToKill', 'trackingDevice'],
    only: ({ text, at }) =>
      /\b(?:(?:was|were|been|being) (?:once |previously )?(?:married|engaged)(?: [^.,;]{1,30})? to|(?:lived|was|went out|been) with|came from|got away from|left) (?:a|another) (?:man|woman|husband|wife|partner|boyfriend|girlfriend|bloke|fella) who\b/i.test(
        text.slice(0, at.end),
      ) ||
      /\bmy (?:first|last|previous|former|late) (?:husband|wife|partner|marriage|boyfriend|girlfriend|relationship) (?:was (?:a|to a|with a) (?:man|woman) who|used to)\b/i.test(
        text.slice(0, at.end),
      ),
    unless: ['(this|same) man', 'S be (that|the) man'],
    takes: [
      ['watchingOrSpying', 'I was married for nine years to a man who did watch me from the window.'],
      ['violence', 'I lived with a man who punched me, so I know what that is.'],
    ],
    leaves: [
      ['violence', 'He punched me.'],
      ['watchingOrSpying', 'He is a man who was watching me from his window.'],
    ],
  },
]
