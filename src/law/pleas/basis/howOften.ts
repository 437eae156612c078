/** How often something was done: in things sent or calls made, in times, or in days on which it happened. */
export type HowOften = Readonly<{ number: number; of: 'things' | 'times' | 'days'; words: string }>

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** A number as a basis writes it, to stand in a longer pattern. */
export const numberWord = `(\\d{1,4}|a single|a couple of|an?|${numbers.slice(1).join('|')})`
const number = `(\\d{1,4}|a single|a couple of|${numbers.slice(1).join('|')})`
const counted = new RegExp(
  `\\b${number}(?: \\w+)? (times?|occasions?|days?|messages?|texts?|calls?|e-?mails?|letters?|voicemails?|notes?|visits?)\\b`,
  'gi',
)
const onceOrTwice = /\b(once|twice)\b/gi

export const inFigures = (word: string): number => {
  const said = word.toLowerCase()
  if (/^\d/.test(said)) return Number(said)
  if (said === 'a single' || said === 'a' || said === 'an') return 1
  return said === 'a couple of' ? 2 : numbers.indexOf(said)
}
const unitOf = (thing: string): HowOften['of'] =>
  /^times?$/i.test(thing) ? 'times' : /^(?:occasion|day|visit)/i.test(thing) ? 'days' : 'things'

/** Every count a text gives: "once", "two messages", "41 times". */
export const countsIn = (text: string): readonly HowOften[] => [
  ...[...text.matchAll(counted)].map(([words, word = '', thing = '']) => ({ number: inFigures(word), of: unitOf(thing), words })),
  ...[...text.matchAll(onceOrTwice)].map(([words]) => ({ number: words.toLowerCase() === 'once' ? 1 : 2, of: 'times' as const, words })),
]
