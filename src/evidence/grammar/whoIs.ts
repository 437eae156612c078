import type { Passage } from '../passage.ts'
import { isOwnerInCapitals, possessives } from './cases.ts'
import type { Cast } from './cast.ts'
import { type Gender, genderOf, isGivenName } from './genders.ts'
import { kinNouns } from './kinNouns.ts'
import type { Who } from './pattern.ts'
import type { Token } from './tokens.ts'
import { setOf } from './wordSet.ts'

/** Pronouns of the one who speaks, and of the one spoken to. */
export const first = setOf('i me my mine myself we us our ours ourselves')
export const second = setOf('you your yours yourself u ur ya yer')
const suspectNouns = setOf('suspect defendant def deft susp perpetrator perp offender accused sus dp stalker')
const victimNouns = setOf('victim ip aggrieved agg complainant comp vic caller informant inf inft vict')
/** "A second suspect", "the other defendant": not the one these papers are about. */
const othersOf = setOf('second another other third further co potential possible')
/** Roles with their number in officers' shorthand: V1, IP1, S1, DEF1, W2. */
const roleOf = (shown: string): Who | undefined => {
  const role = /^(V|IP|AP|VIC|S|SUS|DEF|DP|D|W|WIT)([1-9])$/.exec(shown)
  if (!role) return undefined
  if (role[1]!.startsWith('W') || role[2] !== '1') return 'O'
  return ['V', 'IP', 'AP', 'VIC'].includes(role[1]!) ? 'V' : 'S'
}
const unnamed = setOf('someone somebody anyone anybody stranger caller account accounts profile profiles')
const unnamedAfterArticle = setOf(
  'man male woman female lad bloke guy girl person figure youth profile account number voice user gentleman lady fellow fella chap car van',
)
const policeNouns = setOf(
  'police officer officers pc sgt sergeant constable policeman policewoman bobby bobbies copper coppers pcso dc ds inspector insp oic cps usher idva isva paladin solicitor operator court',
)
const titles = setOf('mr mrs miss ms dr')

/** Whom a noun or a name means: by the words of the trade (IP, DEF), the cast of the file, kinship and titles; `account` for an account not named. */
export function mentionAt(tokens: readonly Token[], at: number, cast: Cast, passage: Passage, speaker: Who, told: Who | undefined) {
  const token = tokens[at]!
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  const is = (who: Who | undefined, gender: Gender = genderOf(token.text), account = false) => ({ who, gender, account })
  if (first.has(token.text)) return is(speaker)
  if (second.has(token.text)) return is(told)
  const capital = /^\p{Lu}/u.test(token.shown)
  const title = previous && titles.has(previous.text) ? previous.text : undefined
  if (capital && token.text.length > 1) {
    const named = nameAt(tokens, at, cast, title)
    if (named) return is(named, title ? genderOf(title) : (cast.genders.get(token.text) ?? genderOf(token.text)))
    if (previous && policeNouns.has(previous.text)) return is('P')
    if (title) return is('O', genderOf(title))
    if (isGivenName(token.text) && token.shown !== token.shown.toUpperCase() && !/^\p{Lu}/u.test(next?.parted === 0 ? next.shown : ''))
      return is('O')
  }
  if (token.shown === 'AP' && next?.text !== 'in') return is('V', cast.victim)
  const numbered = passage.voice === 'police' ? roleOf(token.shown) : undefined
  if (numbered) return is(numbered, numbered === 'S' ? cast.suspect : numbered === 'V' ? cast.victim : undefined)
  if (suspectNouns.has(token.text) && previous && othersOf.has(previous.text)) return is('O')
  if (token.text === 'nominal' && previous?.text === 'the' && passage.voice === 'police') return is('S', cast.suspect)
  if (suspectNouns.has(token.text) && !(token.text === 'sus' && !capital)) return is('S', cast.suspect)
  if (
    victimNouns.has(token.text) &&
    (token.text !== 'caller' || passage.kind === 'LOG') &&
    next?.text !== 'support' &&
    next?.text !== 'personal'
  )
    return is('V', cast.victim)
  if (isOwnerInCapitals(token, next)) return is(token.text === 'suspects' || token.text === 'defs' ? 'S' : 'V')
  const possessed =
    previous && (possessives.has(previous.text) || previous.text === 'her' || previous.text === "'s" || isOwnerInCapitals(previous, token))
  if (kinNouns.has(token.text)) {
    if (token.text === 'ex' && isNamedOtherwise(next && kinNouns.has(next.text) ? tokens[at + 2] : next, cast)) return is('O')
    if (token.text === 'ex') return is(passage.voice === 'suspect' ? 'V' : 'S')
    const exKin = previous?.text === 'ex' || previous?.text === 'estranged' || previous?.text === 'former'
    const hersIs =
      exKin && tokens[at - 2]?.text === 'the' && ['am', 'was', "'m"].includes(tokens[at - 3]?.text ?? '') && tokens[at - 4]?.text === 'i'
    if (hersIs) return is(speaker)
    if (exKin && isNamedOtherwise(next, cast)) return is('O')
    if (exKin && !['colleague', 'friend', 'friends'].includes(token.text)) return is(passage.voice === 'suspect' ? 'V' : 'S')
    const kin = cast.kin.get(passage.document)?.get(token.text)
    if (kin && (possessed || passage.kind === 'LOG')) return is(kin)
    if (cast.agentKin.has(token.text) && isOfSuspect(previous, tokens[at - 2], cast)) return is('A')
    if (possessed || previous?.text === 'the' || previous?.text === 'a' || capital || token.text === 'staff') return is('O')
    if (['mum', 'dad', 'mam', 'nan', 'customers', 'staff'].includes(token.text)) return is('O')
  }
  if (policeNouns.has(token.text)) return is('P', undefined)
  if (unnamed.has(token.text)) return is('A', undefined, token.text.startsWith('acc') || token.text.startsWith('prof'))
  if (
    unnamedAfterArticle.has(token.text) &&
    previous &&
    ['a', 'the', 'same', 'another', 'this', 'that', 'unknown', 'young', 'old', 'anonymous', 'fake', 'private'].includes(previous.text)
  ) {
    if (['car', 'van'].includes(token.text)) return is(undefined)
    if (['number', 'account', 'profile'].includes(token.text)) return is('A', undefined, token.text !== 'number')
    return is('A')
  }
  if (token.text === 'male' && passage.voice === 'police') return is('A')
  return is(undefined)
}

/** "my ex-husband Barry" where the suspect has another name: somebody else. */
const isNamedOtherwise = (next: Token | undefined, cast: Cast): boolean =>
  next?.parted === 0 &&
  isGivenName(next.text) &&
  /^\p{Lu}\p{Ll}/u.test(next.shown) &&
  cast.names.get(next.text) !== 'S' &&
  [...cast.names.values()].includes('S')

/** "his mother", "her own brother", "Kashif's uncle": whose the noun after it is. */
function isOfSuspect(previous: Token | undefined, before: Token | undefined, cast: Cast): boolean {
  if (previous?.text === 'his') return cast.suspect !== 'f'
  if (previous?.text === 'her') return cast.suspect === 'f'
  if (previous?.text === 'own') return isOfSuspect(before, undefined, cast)
  return previous?.text === "'s" && cast.names.get(before?.text ?? '') === 'S'
}

/** Reads a capitalised word as somebody's name: by the cast, a title, or as the short form of a first name (Gem, Tash, Stevie). */
function nameAt(tokens: readonly Token[], at: number, cast: Cast, title: string | undefined): Who | undefined {
  const { text } = tokens[at]!
  const who = cast.names.get(text)
  if (cast.shared.has(text)) {
    const before = tokens[at - 1]
    const given = before ? cast.names.get(before.text) : undefined
    if (given) return given
    if (title && cast.victim && cast.victim !== cast.suspect && genderOf(title) === cast.victim) return 'V'
    return 'S'
  }
  return who
}
