import { weekdayNamed } from './calendar.ts'
import { countAt, ordinalAt } from './numbers.ts'
import { block, blocks, dayparts, endsPhrase, shift, units, words } from './relativeWords.ts'
import type { Found, Said } from './said.ts'
import type { Token } from './tokens.ts'
import { weekdayAt } from './weekdays.ts'

/** A date that leans on the date told before it in the tale. */
export const taleDate = (tokens: readonly Token[], at: number): Found | undefined =>
  sinceThen(tokens, at) ?? dayOfTale(tokens, at) ?? sameDay(tokens, at) ?? neighbouring(tokens, at) ?? counted(tokens, at)

/** `since then`, `since that day`, `most days since.`, `from then on`, `after that,`: from the date told before until now. */
function sinceThen(tokens: readonly Token[], at: number): Found | undefined {
  const onward: Said = { kind: 'open', side: 'since', of: shift('previous', 'day', 0) }
  if (tokens[at]?.lower === 'thereafter') return { said: onward, next: at + 1 }
  if (words(tokens, at, 'from', 'then')) return { said: onward, next: tokens[at + 2]?.lower === 'on' ? at + 3 : at + 2 }
  if (words(tokens, at, 'after', 'that') && endsPhrase(tokens[at + 2])) return { said: onward, next: at + 2 }
  const ever = words(tokens, at, 'ever', 'since')
  if (!ever && tokens[at]?.lower !== 'since') return undefined
  const next = ever ? at + 2 : at + 1
  const said = onward
  if (tokens[next]?.lower === 'then' || tokens[next]?.lower === 'that') {
    const noun = tokens[next]?.lower === 'that' && ['day', 'night', 'time', 'date'].includes(tokens[next + 1]?.lower ?? '')
    return tokens[next]?.lower === 'then' ? { said, next: next + 1 } : noun ? { said, next: next + 2 } : undefined
  }
  return endsPhrase(tokens[next]) && !['i', 'he', 'she', 'we', 'they', 'it'].includes(tokens[next]?.lower ?? '')
    ? { said, next }
    : undefined
}

/** `on the third day`, `on the third or fourth day`: counted from the date told before. */
function dayOfTale(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.lower !== 'the') return undefined
  const first = ordinalAt(tokens, at + 1)
  if (!first || first.day > 14) return undefined
  const second = tokens[first.next]?.lower === 'or' ? ordinalAt(tokens, first.next + 1) : undefined
  const noun = second?.next ?? first.next
  if (!['day', 'night', 'morning', 'evening'].includes(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower === 'of') return undefined
  return { said: shift('previous', 'day', first.day - 1, (second ?? first).day - 1), next: noun + 1 }
}

/** `that night`, `the same day`, `later that evening`, `that weekend`. */
function sameDay(tokens: readonly Token[], at: number): Found | undefined {
  let here = at
  if (tokens[here]?.lower === 'later') here += 1
  const that = tokens[here]?.lower === 'that'
  if (!that && !words(tokens, here, 'the', 'same') && !words(tokens, here, 'the', 'very', 'same')) return undefined
  here += that ? 1 : 2
  if (tokens[here]?.lower === 'same' || tokens[here]?.lower === 'very') here += 1
  const noun = tokens[here]?.lower ?? ''
  if (dayparts.has(noun)) return { said: shift('previous', 'day', 0), next: here + 1 }
  const unit = blocks.get(noun)
  if (unit) return { said: block('previous', unit, 0), next: here + 1 }
  const weekday = that ? weekdayNamed(noun) : undefined
  return weekday === undefined ? undefined : { said: { kind: 'weekday', weekday, which: 'plain', from: 'previous' }, next: here + 1 }
}

/** `the following day`, `the next morning`, `the previous week`, `the night after`, `the day before`. */
function neighbouring(tokens: readonly Token[], at: number): Found | undefined {
  let here = at
  const the = tokens[here]?.lower === 'the'
  if (the) here += 1
  if (tokens[here]?.lower === 'very') here += 1
  const which = tokens[here]?.lower ?? ''
  const opens = at === 0 || tokens[at - 1]?.kind === 'mark'
  const bare = which === 'next' && opens && dayparts.has(tokens[here + 1]?.lower ?? '')
  const steps = which === 'following' || (which === 'next' && the) || bare ? 1 : which === 'previous' && the ? -1 : 0
  if (steps !== 0) return stepped(tokens, here + 1, steps, the)
  const noun = tokens[here]?.lower ?? ''
  const side = tokens[here + 1]?.lower
  // "Night after that, same."
  const short = opens && dayparts.has(noun) && tokens[here + 2]?.lower === 'that'
  if (!(the || short) || (side !== 'after' && side !== 'before')) return undefined
  if (side === 'before' && dayparts.has(noun) && isWriting(tokens, here + 2)) return { said: shift('written', 'day', -1), next: here + 2 }
  const that = tokens[here + 2]?.lower === 'that'
  const next = that ? here + 3 : here + 2
  if (!that && !endsPhrase(tokens[next])) return undefined
  const sign = side === 'after' ? 1 : -1
  const unit = blocks.get(noun)
  const weekday = weekdayNamed(noun)
  if (dayparts.has(noun)) return { said: shift('previous', 'day', sign), next }
  if (unit) return { said: block('previous', unit, sign), next }
  return weekday === undefined ? undefined : { said: { kind: 'weekday', weekday, which: side, from: 'previous' }, next }
}

/** "… before I made this statement", "… before I gave my statement". */
const isWriting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'i' &&
  ['made', 'gave', 'signed', 'wrote'].includes(tokens[at + 1]?.lower ?? '') &&
  ['this', 'my', 'the'].includes(tokens[at + 2]?.lower ?? '') &&
  tokens[at + 3]?.lower === 'statement'

function stepped(tokens: readonly Token[], at: number, steps: 1 | -1, the: boolean): Found | undefined {
  const noun = tokens[at]?.lower ?? ''
  if (dayparts.has(noun)) return the || steps > 0 ? { said: shift('previous', 'day', steps), next: at + 1 } : undefined
  const unit = blocks.get(noun)
  if (unit) return { said: block('previous', unit, steps), next: at + 1 }
  const weekday = weekdayAt(tokens, at)
  if (weekday)
    return {
      said: { kind: 'weekday', weekday: weekday.weekday, which: steps > 0 ? 'after' : 'before', from: 'previous' },
      next: weekday.next,
    }
  if (noun === 'fortnight') return { said: steps > 0 ? shift('previous', 'day', 1, 14) : shift('previous', 'day', -14, -1), next: at + 1 }
  const few = countAt(tokens, at)
  const counted = few && units.get(tokens[few.next]?.lower ?? '')
  if (few && counted && few.most > 1 && counted[0] !== 'year') {
    const days = few.most * counted[1] * (counted[0] === 'day' ? 1 : counted[0] === 'week' ? 7 : 31)
    return { said: steps > 0 ? shift('previous', 'day', 1, days) : shift('previous', 'day', -days, -1), next: few.next + 1 }
  }
  return undefined
}

const opensClause = (token: Token | undefined): boolean =>
  token?.text === ',' || ['i', 'he', 'she', 'we', 'they', 'it', 'there', 'the'].includes(token?.lower ?? '')

/** `three weeks ago`, `two days later`, `a fortnight after that`, `a few days before`. */
function counted(tokens: readonly Token[], at: number): Found | undefined {
  const count = countAt(tokens, at)
  if (!count || tokens[at]?.lower === 'the') return undefined
  const unit = units.get(tokens[count.next]?.lower ?? '')
  if (!unit) return undefined
  const [name, times] = unit
  const least = count.least * times
  const most = count.most * times
  let next = count.next + 1
  if (tokens[next]?.lower === 'or' && tokens[next + 1]?.lower === 'so') next += 2
  const side = tokens[next]?.lower ?? ''
  const that = tokens[next + 1]?.lower === 'that' || tokens[next + 1]?.lower === 'this'
  if (side === 'ago') return { said: shift('written', name, -most, -least), next: next + 1 }
  if (side === 'later' || side === 'afterwards') return { said: shift('previous', name, least, most), next: next + 1 }
  if (side === 'earlier' || side === 'previously') return { said: shift('previous', name, -most, -least), next: next + 1 }
  // "Eight days on he did it again."
  if (side === 'on' && opensClause(tokens[next + 1])) return { said: shift('previous', name, least, most), next: next + 1 }
  if (side === 'after' && that) return { said: shift('previous', name, least, most), next: next + 2 }
  if (side === 'before' && that) return { said: shift('previous', name, -most, -least), next: next + 2 }
  return undefined
}
