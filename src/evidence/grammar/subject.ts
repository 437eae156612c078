import type { Who, Word } from './pattern.ts'
import { setOf } from './wordSet.ts'

/** Whose act the verb at a place is; `agent` of a passive where it is named. `nobody`: the words name nobody ("Denied following her"). */
export type Subject = Readonly<{ who: Who | 'nobody'; passive: boolean; at: number; thing?: boolean }>

const adverbs = setOf(
  "also always just then still even again often repeatedly constantly slowly deliberately later now only actually basically probably definitely really literally simply suddenly immediately not never n't nt so first recently already ever once twice sometimes usually regularly apparently both all soon purposely purposefully continually persistently quickly quietly straight back not",
)
const auxiliaries = setOf(
  "be have do will would could should may might must can shall 'd 's use go going get keep start begin continue carry try attempt proceed manage want threaten plan stop cease need like tend come turn appear seem pretend proceed end",
)
const between = setOf('to on and up about')

function isOneOf({ stems }: Word, set: ReadonlySet<string>): boolean {
  for (const stem of stems) if (set.has(stem)) return true
  return false
}

/** The month, not the modal: "on 2 May and told". */
export const isMay = ({ shown }: Word): boolean => shown === 'May'
export const isAuxiliary = (word: Word): boolean => !isMay(word) && isOneOf(word, auxiliaries)
export const isAdverb = (word: Word): boolean =>
  adverbs.has(word.text) || (word.text.endsWith('ly') && word.text.length > 4 && word.text !== 'family' && word.text !== 'only')

const unchanged = setOf('hit put cut let set shut hurt read beat bid')
const isParticiple = (verb: Word): boolean =>
  !isOneOf(verb, postures) &&
  (/..ed$/.test(verb.text) ||
    unchanged.has(verb.text) ||
    (verb.stems.size > 1 && /(?:n|t|d|k|g|m|ne)$/.test(verb.text) && !verb.text.endsWith('ing')))

/** "was sat", "was parked": what the person does, not what is done to her. */
const postures = setOf(
  'sit stand park lie hide crouch go come lean slump camp stay wait perch hang position squat kneel dress arm drink hunch loiter',
)

/** The index of the word before the verb at `from`, its auxiliaries and adverbs skipped; and whether the verb is passive. */
export function beforeVerb(words: readonly Word[], from: number): Readonly<{ at: number; passive: boolean; skipped: readonly Word[] }> {
  let at = from - 1
  const skipped: Word[] = []
  while (at >= 0 && words[at + 1]!.parted === 0) {
    const word = words[at]!
    const skip =
      word.who === undefined &&
      (isAdverb(word) ||
        isAuxiliary(word) ||
        (between.has(word.text) && at > 0 && words[at - 1]!.who === undefined && isAuxiliary(words[at - 1]!)))
    if (!skip) break
    skipped.push(word)
    at -= 1
  }
  const verb = words[from]!
  const participle = isParticiple(verb)
  const next = skipped.find((word) => !isAdverb(word))
  const passive = participle && next !== undefined && (next.stems.has('be') || next.stems.has('get'))
  return { at, passive, skipped }
}

/** `undergone`: of a passive, who is done to, since a feeling is hers of whom it is told: "he was frightened" is not the victim's fear. */
export function subjectOf(words: readonly Word[], from: number, undergone = false): Subject {
  const { at, passive: inPassive } = beforeVerb(words, from)
  const passive = inPassive && !undergone
  if (passive) return { who: agentAfter(words, from) ?? 'nobody', passive, at: -1 }
  const word = words[at]
  if (word && words[at - 1]?.text === 'of' && partitives.has(words[at - 2]?.text ?? '')) return { who: 'O', passive, at }
  if (word && words[at + 1]!.parted === 0 && word.who && !word.own && (word.nominative || isObjectActing(words, at, from)))
    return { who: word.who, passive, at }
  const ender = words[at - 1]
  if (word?.text === 'to' && ender?.who && !ender.own && endings.has(words[at + 1]!.text) && words[from]!.text.endsWith('ing'))
    return { who: ender.who, passive, at: at - 1 }
  if (word?.who === 'P' && !word.own && words[at + 1]!.parted === 0 && !words[from]!.text.endsWith('ing')) return { who: 'P', passive, at }
  if (word && words[at + 1]!.parted === 0 && isStranger(words, at)) return { who: 'O', passive, at }
  const thing = thingBefore(words, at, from)
  if (thing) return { who: thing, passive, at, thing: !isVehicle(words[at]!) }
  for (let back = at; back >= 0; back -= 1) {
    const one = words[back]!
    if (words[back + 1] && words[back + 1]!.parted === 2) return { who: 'nobody', passive, at: -1 }
    if (one.who && !one.own && !one.nominative && words[from]!.text.endsWith('ing') && isPerceived(words, back))
      return { who: one.who, passive, at: back }
    if (one.nominative && one.who && !disagrees(one, words[from]!) && !isWhileSheWas(words, back, from) && !isAside(words, back))
      return { who: one.who, passive, at: back }
  }
  return { who: 'nobody', passive, at: -1 }
}

const supposes = setOf('think believe reckon suppose guess')
const ofWhen = setOf('on at in about around')
/** "PC Lea rang him on I think the 20th and told him": said beside it, of the day. */
const isAside = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'i' && ofWhen.has(words[at - 1]?.text ?? '') && words[at + 1] !== undefined && isOneOf(words[at + 1]!, supposes)

/** "I told him to stop following me": it is he who follows. */
const endings = setOf('stop quit cease')

const whiles = setOf('while whilst when')
/** "He had gone in while I was at work and cut the sleeves off": where she was in the meantime, between his two acts. */
function isWhileSheWas(words: readonly Word[], at: number, from: number): boolean {
  if (words[at]!.who !== 'V' || !whiles.has(words[at - 1]?.text ?? '') || words[at + 1]?.stems.has('be') !== true) return false
  if (words[from - 1]?.text !== 'and' || /(?:ing|s)$/.test(words[from]!.text)) return false
  const main = words.slice(0, at - 1).findLastIndex(({ nominative, parted }) => nominative || parted === 2)
  return words[main]?.nominative === true && words[main]!.who === 'S' && !words[main + 1]!.stems.has('be')
}

const plural = setOf('i we you they')
/** "he waits till I set off then pulls out": the verb of the third person is not hers who says "I". */
const disagrees = ({ text }: Word, verb: Word): boolean =>
  plural.has(text) && /[^su]s$/.test(verb.text) && verb.text.length > 3 && verb.stems.has(verb.text.slice(0, -1)) && verb.who === undefined

/** "One of them took hold": one of several, whoever they are. */
const partitives = setOf('one some two three both all none each several most many either neither')

const vehicles = setOf('car van vehicle bike motorbike scooter truck lorry taxi moped pickup jeep')
const isVehicle = ({ text }: Word): boolean => vehicles.has(text)

const determiners = setOf("the a an my your his her our their its this that no some # another 's")

/** A noun right before its verb is the subject: "the handovers moved", "his van followed me" (whose it is, or nobody's in particular). */
function thingBefore(words: readonly Word[], at: number, from: number): Who | undefined {
  const noun = words[at]
  const before = words[at - 1]
  if (
    !noun ||
    !before ||
    words[from]!.parted > 0 ||
    words[at + 1]!.parted > 0 ||
    noun.parted > 0 ||
    noun.who !== undefined ||
    words[from]!.text.endsWith('ing')
  )
    return undefined
  if (someoneElse.has(noun.text) && before.parted === 0 && determiners.has(words[at - 2]?.text ?? '') && !isAuxiliary(before)) return 'O'
  if (!determiners.has(before.text) || between.has(noun.text) || isAuxiliary(noun) || isAdverb(noun)) return undefined
  const opening = words[at - 2]
  if (opening && ['want', 'like', 'wish', 'need'].some((stem) => opening.stems.has(stem))) return 'A'
  if (opening && before.parted === 0 && !joining.has(opening.text) && opening.who === undefined) return undefined
  if (someoneElse.has(noun.text)) return 'O'
  return before.own ? (before.who ?? 'A') : 'A'
}
const someoneElse = setOf(
  'clerk porter officer officers nurse carer bailiff bailiffs plumber decorator electrician engineer guard caretaker cleaner vicar priest imam rabbi barman barmaid bouncer tenant tenants agent editor judge magistrate storm wind rain gale weather flood snow frost ice sun dog cat fox bird birds council landlord landlady bank recipe driver postman postwoman courier milkman builder builders workman workmen roofer gardener locksmith mechanic technician surveyor inspector paramedic paramedics doctor midwife dentist teacher worker warden steward usher solicitor counsellor lodger receptionist manager supervisor firefighter firemen fireman housekeeper contractor contractors removals estate auctioneer undertaker verger sexton janitor school nursery college university surgery hospital clinic company firm office agency charity church mosque library garage shop store gym dvla hmrc insurer service department court prison regulator ofsted',
)
const notThings = setOf(
  'and but or when because if while as after before so until since then that who which where in on at by to of for from with into onto out off up down over under behind outside near again always often sometimes later now today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week weekend month year time times date dates occasion occasions january february march april may june july august september october november december seen found observed spotted noticed caught located not been was were is are be being had has have did does do male man lad bloke guy youth person suspect defendant caller',
)
/** "A bunch of roses came to the salon", "that was in our garden": a thing does it, some words after its article. */
export function isOfThing(words: readonly Word[], from: number): boolean {
  const { at, passive } = beforeVerb(words, from)
  const noun = words[at]
  if (!noun || passive || noun.who !== undefined || words[at + 1]!.parted > 0 || /(?:ing|ed)$/.test(words[from]!.text)) return false
  if (noun.text === 'that' || noun.text === 'this') return at === 0 || words[at]!.parted > 0
  if (notThings.has(noun.text) || isAdverb(noun) || /(?:ed|ing)$/.test(noun.text)) return false
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = words[back]!
    if (words[back + 1]!.parted > 0 || (word.who !== undefined && !word.own)) return false
    if (word.own || determiners.has(word.text)) return true
  }
  return false
}

const beforeNoun = setOf('the a an my your his our their')

/** "in my phone all the time": behind an article or a possessive that can be nothing else the bare word is the thing, not what is done with it. */
export function isNoun(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  return word.parted === 0 && word.stems.has(word.text) && beforeNoun.has(words[at - 1]?.text ?? '')
}

const joining = setOf('and but when because that then if while as after before so until since say says said')

const perceives = setOf(
  'see hear notice watch catch find spot observe photograph film record feel picture leave let make have stop prevent keep remember',
)
const beforeActor = setOf('of about with without from by for after because')

/** "saw him following", "without her knowing": the object is the doer; in "messaged me asking" it is not. */
function isObjectActing(words: readonly Word[], at: number, from: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at)
  const perceived = before.some((word) => [...word.stems].some((stem) => perceives.has(stem)))
  return perceived || (words[from]!.text.endsWith('ing') && beforeActor.has(words[at - 1]?.text ?? ''))
}

const senses = setOf('see hear notice watch catch find spot observe photograph film record')
/** The object of an act of seeing, some words before its own verb: "seen him stood by the postbox looking". */
const isPerceived = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => [...word.stems].some((stem) => senses.has(stem)))

/** A capitalised word before a verb that is nobody known: "Sandra rang", "IDVA phoned". */
function isStranger(words: readonly Word[], at: number): boolean {
  const { shown, text } = words[at]!
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(shown) || notPeople.has(text)) return false
  if (words.every((one) => one.shown === one.shown.toUpperCase())) return false
  return !words[at - 1] || words[at - 1]!.parted > 0 || !/^\p{Lu}/u.test(words[at - 1]!.shown) || words[at - 1]!.who === undefined
}
const notPeople = setOf(
  'then on in at the a and but when while since from after before as monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december has have been is was did does do would will also later again once twice still just never next that this calls texts messages facebook instagram whatsapp snapchat bail pin first another suddenly christmas easter today yesterday tonight constantly repeatedly always there here what how why which with without under over old new fake false nude naked private intimate several many some more most all every each his her my our your their these those nobody nothing something everything it if so both no yes not only even maybe sometimes often eventually finally however because during until till by for of where anything male female unknown offender youth',
)

function agentAfter(words: readonly Word[], from: number): Who | undefined {
  for (let to = from + 1; to < Math.min(words.length, from + 10); to += 1) {
    if (words[to]!.parted === 2) return undefined
    if (words[to]!.text !== 'by') continue
    for (let agent = to + 1; agent < Math.min(words.length, to + 5); agent += 1) {
      const { who, own } = words[agent]!
      if (who && !own) return who
    }
    return undefined
  }
  return undefined
}
