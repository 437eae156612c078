import type { Passage } from '../passage.ts'
import type { Word } from './pattern.ts'
import { lowerWords, type Token } from './tokens.ts'
import { setOf } from './wordSet.ts'

/** Makes and kinds by which one vehicle is told from another; "the car" and "the bike" may be anybody's. */
const kinds = setOf(
  'van lorry truck scooter motorbike motorcycle moped pickup jeep bmw audi golf fiesta focus corsa astra transit clio micra yaris polo fiat peugeot renault nissan toyota honda hyundai mercedes volvo skoda tesla insignia qashqai berlingo vito saxo punto civic zafira mondeo volkswagen citroen vauxhall defender motorhome campervan octavia fabia passat tiguan touran kuga sportage picanto sandero aygo mokka meriva vivaro sprinter kangoo freelander scirocco',
)
const anyVehicle = setOf('car van vehicle taxi')
export const theirs = setOf('my our your me us mine')
const pointing = setOf('the that this same and when then')
const owns = setOf('drive drives drove own owns owned has had got bought')
const moves = setOf(
  'come comes came go goes went turn turns turned drive drives drove pull pulls pulled pass passes passed follow follows followed stop stops stopped slow slows slowed crawl crawls crawled reverse reverses reversed creep creeps crept park parks parked sit sits sat wait waits waited stay stays stayed stand stands stood circle circles circled',
)
const places = setOf(
  'there outside behind across opposite by at near parked sat stood waiting crawling driving coming going turning following',
)
const fillers = setOf("is was be has had been does did do not n't always just then still again only also now too would will 's 'd")

/** Whether a word is a vehicle, of a make or of any. */
export const isVehicleNoun = (text: string): boolean => kinds.has(text) || anyVehicle.has(text) || text === 'bike'

/** The vehicle of the suspect in one document: learnt as it is told whose it is ("his blue Transit", "He drives a Corsa"), then found as the doer ("the Transit was behind the bus", "It turns and comes back"). */
export function hisVehicles(passages: readonly Passage[]) {
  const shared = ofOthers(passages)
  const known = new Set<string>()
  let lastTold = -9
  let lastNoun = -9
  return {
    /** Whether the word at a place stands for the suspect at the wheel; what comes before it in its sentence is read already. */
    isAt(tokens: readonly Token[], at: number, sentence: number, words: readonly Word[]): boolean {
      const { text } = tokens[at]!
      if (text === 'it') return sentence - lastTold <= 1 && isDoing(tokens, at)
      if (anyVehicle.has(text) && !theirs.has(tokens[at - 1]?.text ?? '')) lastNoun = sentence
      if (!kinds.has(text) || shared.has(text)) return false
      const told = sentence - lastNoun === 1 && isDescribed(tokens, at)
      if (told || isOwned(words)) {
        known.add(text)
        lastTold = sentence
        return false
      }
      if (!known.has(text) || !isPointedAt(tokens, at)) return false
      lastTold = sentence
      return true
    },
  }
}

/** "my Corsa", "our old van", "Mr Dodd's Transit and ours": makes that the document also gives to the one who speaks. */
function ofOthers(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text } of passages) {
    const words = lowerWords(text)
    words.forEach((word, at) => {
      if (kinds.has(word) && words.slice(Math.max(0, at - 3), at).some((one) => theirs.has(one))) found.add(word)
    })
  }
  return found
}

/** "his silver Octavia", "he drives a silver Octavia". */
function isOwned(words: readonly Word[]): boolean {
  const near = words.slice(-6)
  if (near.slice(-4).some(({ who, own }) => who === 'S' && own)) return true
  const verb = near.findIndex(({ text }) => owns.has(text))
  return verb > 0 && near[verb - 1]!.who === 'S' && near[verb - 1]!.nominative && ['a', 'an', 'the'].includes(near[verb + 1]?.text ?? '')
}

/** "It is a silver Octavia with a dent", right after a sentence about the car. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const head = tokens.slice(0, at).map(({ text }) => text)
  return (
    head[0] === 'it' &&
    ['is', 'was', "'s"].includes(head[1] ?? '') &&
    (head[2] === 'a' || head[2] === 'an') &&
    at <= 7 &&
    !tokens.some(({ text }) => theirs.has(text))
  )
}

/** "the Octavia", "the same silver Octavia"; without its article at the head of a clause. */
function isPointedAt(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text)
  return (
    pointing.has(before.at(-1) ?? '') ||
    (before.includes('the') && /^(?:silver|grey|white|black|blue|red|green|yellow|old|same)$/.test(before.at(-1) ?? ''))
  )
}

/** "it comes down our road", "it was still there": a moving or a waiting, not the weather and not how it felt. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (next < at + 4 && fillers.has(tokens[next]?.text ?? '')) next += 1
  const word = tokens[next]?.text ?? ''
  return moves.has(word) || (next > at + 1 && places.has(word))
}
