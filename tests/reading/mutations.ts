/** One way in which the same facts may be written otherwise: the text of a page in, the text as another hand, keyboard or scanner would have it out. */
export type Mutation = Readonly<{ name: string; change: (text: string) => string }>

/** The same noise every time: a small generator of numbers from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Replaces whole words, keeping a capital at the head. */
const words =
  (pairs: Readonly<Record<string, string>>) =>
  (text: string): string =>
    text.replace(new RegExp(`(?<![\\p{L}-])(?:${Object.keys(pairs).join('|')})(?![\\p{L}-])`, 'giu'), (found) => {
      const other = pairs[found.toLowerCase()] ?? found
      return /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other
    })

const american = {
  neighbour: 'neighbor',
  neighbours: 'neighbors',
  colour: 'color',
  behaviour: 'behavior',
  favourite: 'favorite',
  realised: 'realized',
  apologise: 'apologize',
  recognised: 'recognized',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  centre: 'center',
  licence: 'license',
  mum: 'mom',
  pyjamas: 'pajamas',
  grey: 'gray',
  jewellery: 'jewelry',
  theatre: 'theater',
  programme: 'program',
  harassing: 'harrassing',
}

const otherWords = {
  rang: 'telephoned',
  house: 'home',
  car: 'vehicle',
  scared: 'frightened',
  frightened: 'scared',
  outside: 'in front of',
  texts: 'messages',
  texted: 'messaged',
  mum: 'mother',
  dad: 'father',
  lad: 'boy',
  noticed: 'saw',
  shouted: 'yelled',
  photos: 'pictures',
  photograph: 'photo',
  job: 'post',
  started: 'began',
  begin: 'start',
  stood: 'standing',
  sat: 'sitting',
  everyone: 'everybody',
  someone: 'somebody',
  phone: 'mobile',
}

const contracted: readonly (readonly [RegExp, string])[] = [
  [/\bI['’]m\b/g, 'I am'],
  [/\bI['’]ve\b/g, 'I have'],
  [/\b(he|she|it)['’]s (?=(?:been|got|had|never|always|taken|made|sent)\b)/gi, '$1 has '],
  [/\b(he|she|it)['’]s\b/gi, '$1 is'],
  [/\b(did|does|do|was|were|has|have|had|is|are|would|could|should)n['’]t\b/gi, '$1 not'],
  [/\bcan['’]t\b/gi, 'cannot'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/\b(I|he|she|they|we|you)['’]ll\b/gi, '$1 will'],
  [/\b(I|he|she|they|we|you)['’]d\b/gi, '$1 had'],
]

/** Two letters of about one long word in twelve change places. */
function typed(text: string): string {
  const roll = dice(7)
  return text.replace(/\p{Ll}{7,}/gu, (word) => {
    if (roll() > 1 / 12) return word
    const at = 2 + Math.floor(roll() * (word.length - 4))
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  })
}

/** About one word in twelve as a scanner misreads it: m as rn, l as 1, o as 0. */
function scanned(text: string): string {
  const roll = dice(11)
  return text.replace(/\p{Ll}{5,}/gu, (word) => {
    if (roll() > 1 / 12) return word
    return roll() > 0.5 ? word.replace('m', 'rn') : word.replace('l', '1').replace('o', '0')
  })
}

/** The paragraphs of the account told the other way about, the head and the last left in their places. */
function turned(text: string): string {
  const blocks = text.split('\n\n')
  const from = blocks.findIndex((block) => /^(?:I |My |On |He |She |We |Since |In |From )/.test(block.trim()))
  return from < 1 ? text : [...blocks.slice(0, from), ...blocks.slice(from).reverse()].join('\n\n')
}

export const mutations: readonly Mutation[] = [
  { name: 'as written', change: (text) => text },
  { name: 'in American spelling', change: words(american) },
  { name: 'in other common words', change: words(otherWords) },
  { name: 'without contractions', change: (text) => contracted.reduce((so, [from, to]) => so.replace(from, to), text) },
  { name: 'without apostrophes', change: (text) => text.replace(/(\p{L})['’](\p{L})/gu, '$1$2') },
  { name: 'with slips of the keyboard', change: typed },
  { name: 'as a scanner reads it', change: scanned },
  { name: 'told the other way about', change: turned },
  {
    name: 'with other names',
    change: words({
      kelly: 'Rosalind',
      lee: 'Desmond',
      gareth: 'Winston',
      craig: 'Quentin',
      callum: 'Rupert',
      harriet: 'Imogen',
      marcia: 'Bronwen',
    }),
  },
]
