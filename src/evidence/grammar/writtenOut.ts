import type { Sentence } from './mentions.ts'
import type { Who, Word } from './pattern.ts'
import { stemsOf } from './stems.ts'
import { setOf } from './wordSet.ts'

/** What is the victim's where an officer names no owner: "Keyed car", "Parks opposite house", "Contacts mum". */
const things = setOf(
  'aerial satellite trellis house home flat address bungalow caravan property window windows door doors gate fence garden drive driveway shed garage step doorstep porch letterbox bin bins laptop tablet ipad inbox bank work workplace office shop salon school college gym church surgery mum mam mother dad father parents sister brother daughter son children kids family friend friends boss manager employer neighbour neighbours boyfriend partner husband wife colleagues landlord dog cat horse plants roses lawn hedge washing underwear clothes parcels bedroom kitchen bathroom lounge hallway conservatory loft throat hair face neck arm wrist nose jaw',
)
const vehicles = setOf('car cars van vehicle bike bicycle tyre tyres windscreen mirror mirrors bonnet')
const papers = setOf('phone mobile facebook instagram snapchat whatsapp email emails messages account accounts post mail')
/** Before such a thing stands what is done to it, or where; in a car he may sit in his own. */
const places = setOf(
  'to at near outside opposite behind on through into in under inside round past over across onto up down against of and plus around',
)
const onVehicles = setOf('behind under over on of around round across to against past')
const reads = setOf('read check access open hack see intercept unlock monitor search delete take steal')
/** Verbs whose object an officer leaves out: "Followed to bus stop", "Photographed at gym". */
const doneToHer = setOf(
  'follow watch photograph film chase tail shadow trail corner confront approach harass pester hound stalk grab slap punch strangle choke headbutt threaten ring phone text message call email contact bombard accost intercept tailgate',
)
const behindObject = setOf(
  'to from home round around at outside in into through on with off along across daily nightly constantly repeatedly again twice',
)
const unchanged = setOf('cut put hit let hurt set beat shut')

const left = (text: string, at: Word, who: Who | undefined, own = false): Word => ({
  text,
  shown: text,
  start: at.start,
  end: at.start,
  stems: new Set(stemsOf(text)),
  parted: 0,
  who,
  own,
  nominative: who === 'S',
})

const sighted = setOf('seen observed spotted sighted noticed caught')
const where = setOf(
  'outside near opposite by following watching loitering lurking hanging sat sitting stood standing parked waiting walking driving staring',
)
/** "Seen outside nursery": who was. */
const isSighted = (words: readonly Word[], at: number): boolean =>
  sighted.has(words[at]!.text) && (at === 0 || words[at]!.parted > 0) && where.has(words[at + 1]?.text ?? '')

/** Whether the word before a place is a verb in the past or of a third person that opens its clause or follows its subject. */
function isDone(words: readonly Word[], at: number): boolean {
  const verb = words[at]!
  if (
    verb.who !== undefined ||
    verb.stems.has('be') ||
    !(/..(?:ed|s|ing)$/.test(verb.text) || !verb.stems.has(verb.text) || unchanged.has(verb.text))
  )
    return false
  const before = words[at - 1]
  return (
    before === undefined || verb.parted > 0 || (before.who !== undefined && !before.own) || before.text === 'and' || before.text === 'has'
  )
}

function isHers({ text }: Word, before: Word, done: boolean): boolean {
  if (vehicles.has(text)) return done || onVehicles.has(before.text)
  if (papers.has(text)) return [...before.stems].some((stem) => reads.has(stem)) || before.text === 'into'
  return things.has(text) && (done || places.has(before.text))
}

/**
 * A sentence in an officer's shorthand with the words he leaves out: "Keyed car" as "Keyed her car", "Followed to bus stop" as "Followed IP to bus stop".
 * Undefined where nothing was left out, or where somebody else speaks. What is written in has no width in the passage.
 */
export function writtenOut(sentence: Sentence): Sentence | undefined {
  const { passage, words } = sentence
  if (passage.voice !== 'police' && passage.voice !== 'form') return undefined
  const all = words.flatMap((word, at) => {
    const before = words[at - 1]
    if (isSighted(words, at))
      return [
        { ...left('he', word, 'S'), parted: word.parted },
        left('was', word, undefined),
        { ...word, shown: word.text, parted: 0 as const },
      ]
    if (before === undefined || word.parted > 0 || (word.who !== undefined && word.who !== 'O')) return [word]
    const done = isDone(words, at - 1)
    const isVowed = word.text === 'to' && before.stems.has('threaten')
    const isObjectLeft = done && !isVowed && behindObject.has(word.text) && [...before.stems].some((stem) => doneToHer.has(stem))
    if (isObjectLeft) return [left('ip', word, 'V'), word]
    return isHers(word, before, done) ? [left('her', word, 'V', true), word] : [word]
  })
  return all.length === words.length ? undefined : { ...sentence, words: all }
}
