import type { Speller } from './spelling.ts'
import { stemsOf } from './stems.ts'

/**
 * One word of a passage: `text` in lower case, its place in the passage, the words it may be a form of, and how strongly it is parted from
 * the word before it (0 not at all, 1 comma or bracket, 2 a full stop, colon, semicolon or dash). A contraction is two words: `he` + `'s`.
 */
export type Token = Readonly<{
  text: string
  shown: string
  start: number
  end: number
  stems: ReadonlySet<string>
  parted: 0 | 1 | 2
}>

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?(?:[-@_/][\p{L}\p{N}]+|[.:]\d+|,\d{3}\b)*|[£$]\d[\d,.]*/gu
const contracted = /^(.+?)(n't|'s|'d|'ll|'ve|'re|'m)$/
const unapostrophed: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    dont: ['do', 'nt'],
    doesnt: ['does', 'nt'],
    didnt: ['did', 'nt'],
    wont: ['wo', 'nt'],
    cant: ['ca', 'nt'],
    couldnt: ['could', 'nt'],
    wouldnt: ['would', 'nt'],
    shouldnt: ['should', 'nt'],
    isnt: ['is', 'nt'],
    wasnt: ['was', 'nt'],
    arent: ['are', 'nt'],
    werent: ['were', 'nt'],
    hasnt: ['has', 'nt'],
    hadnt: ['had', 'nt'],
    havent: ['have', 'nt'],
    aint: ['is', 'nt'],
    im: ['i', "'m"],
    ive: ['i', "'ve"],
    hes: ['he', "'s"],
    shes: ['she', "'s"],
    theyre: ['they', "'re"],
    youre: ['you', "'re"],
    youve: ['you', "'ve"],
    youll: ['you', "'ll"],
    theyve: ['they', "'ve"],
    thats: ['that', "'s"],
    cannot: ['can', 'not'],
    itll: ['it', "'ll"],
    il: ['i', "'ll"],
    theyll: ['they', "'ll"],
    hed: ['he', "'d"],
    theyd: ['they', "'d"],
    youd: ['you', "'d"],
    weve: ['we', "'ve"],
    whos: ['who', "'s"],
    mustnt: ['must', 'nt'],
  } satisfies Record<string, [string, string]>),
)

const stemSets = new Map<string, ReadonlySet<string>>()
/** The words that a written form may be a form of. */
export function stemSet(form: string): ReadonlySet<string> {
  const kept = stemSets.get(form)
  if (kept) return kept
  const made = new Set(stemsOf(form))
  if (stemSets.size < 50_000) stemSets.set(form, made)
  return made
}

const speltSets = new WeakMap<Speller, Map<string, ReadonlySet<string>>>()
function speltSet(form: string, spelt: Speller): ReadonlySet<string> {
  const sets = speltSets.get(spelt) ?? new Map<string, ReadonlySet<string>>()
  speltSets.set(spelt, sets)
  const kept = sets.get(form)
  if (kept) return kept
  const right = spelt(form)
  const made = right ? new Set([...stemSet(form), ...stemSet(right)]) : stemSet(form)
  if (sets.size < 50_000) sets.set(form, made)
  return made
}

const strong = /[.;:?!\n]|\s[-–—]+\s|[–—]/
const weak = /[,()[\]"“”]/

/** Reads the words of a passage; with a speller, misspelt words also as what they stand for. Offsets count UTF-16 units from the start of the text. */
export function tokensOf(text: string, spelt?: Speller): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const word of text.match(wordPattern) ?? []) {
    // Between words stands no letter or figure, so that the next place that reads as the word is where it was found.
    const index = text.indexOf(word, last)
    const between = text.slice(last, index)
    const parted = last === 0 || between === ' ' ? 0 : strong.test(between.replace(/\n/g, ' ')) ? 2 : weak.test(between) ? 1 : 0
    for (const { shown, from, text } of partsOf(word)) {
      const start = index + from
      const stems = verbsCutShort(tokens.at(-1)?.text, text, from) ?? (spelt ? speltSet(text, spelt) : stemSet(text))
      tokens.push({ text, shown, start, end: start + shown.length, stems, parted: from === 0 ? parted : 0 })
    }
    last = index + word.length
  }
  return tokens.map((token, at) => {
    if (isShortForIs(tokens, at)) return { ...token, stems: shortIs }
    return isTitle(token, tokens[at + 1]) ? { ...token, stems: asTitle } : token
  })
}

/** "Miss Lascelles" misses nobody. */
const isTitle = (token: Token, next: Token | undefined): boolean =>
  token.shown === 'Miss' && next !== undefined && next.parted === 0 && /^\p{Lu}\p{Ll}/u.test(next.shown) && !missed.has(next.text)
const missed = new Set(['you', 'him', 'her', 'them', 'ya', 'my'])
const asTitle = new Set(['ms'])

/** "He's at the door", "she's going to", where what follows is no participle ("he's rung", "he's never been" are "has"). */
function isShortForIs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== "'s" || !persons.has(tokens[at - 1]?.text ?? '')) return false
  const next = tokens.slice(at + 1).find(({ text }) => !between.has(text))
  return next !== undefined && next.parted < 2 && (next.text.endsWith('ing') || [...next.stems].every((stem) => stem === next.text))
}
const persons = new Set(['he', 'she'])
const between = new Set('always already also just never not nt now only often still then there'.split(' '))
const shortIs = new Set(["'s", 'be'])

/** The verbs that a cut form may stand for: "there's" is "there is" or "there has", "she's" likewise; undefined for a possessive. */
const verbsCutShort = (before: string | undefined, text: string, from: number): ReadonlySet<string> | undefined =>
  from > 0 && text === "'s" && before !== undefined && cutAfter.has(before) ? beOrHave : undefined
const cutAfter = new Set(['there', 'that', 'here'])
const beOrHave = new Set(["'s", 'be', 'have'])

type Part = Readonly<{ shown: string; from: number; text: string }>

const partsKept = new Map<string, readonly Part[]>()
function partsOf(word: string): readonly Part[] {
  const kept = partsKept.get(word)
  if (kept) return kept
  const made = parts(word).map(([shown, from, read]): Part => ({ shown, from, text: read ?? shown.toLowerCase().replaceAll('’', "'") }))
  if (partsKept.size < 50_000) partsKept.set(word, made)
  return made
}

/** The words of a passage in lower case, without their places: for counting. */
export const lowerWords = (text: string): readonly string[] =>
  (text.match(wordPattern) ?? []).flatMap((word) => partsOf(word).map((part) => part.text))

/** `read`: what a part stands for where its letters alone do not say it (the `m` of "im"). */
function parts(word: string): readonly (readonly [shown: string, from: number, read?: string])[] {
  const plain = word.replaceAll('’', "'")
  const short = contracted.exec(plain.toLowerCase())
  if (short?.[1])
    return [
      [word.slice(0, short[1].length), 0],
      [word.slice(short[1].length), short[1].length],
    ]
  const loose = unapostrophed.get(plain.toLowerCase())
  if (loose)
    return [
      [word.slice(0, loose[0].length), 0],
      [word.slice(loose[0].length), loose[0].length, loose[1]],
    ]
  if (!/^e-mail/i.test(word) && /^[\p{L}]+([-/][\p{L}]+)+$/u.test(word)) {
    const pieces: [string, number][] = []
    let at = 0
    for (const piece of word.split(/[-/]/)) {
      if (piece) pieces.push([piece, at])
      at += piece.length + 1
    }
    return pieces
  }
  return [[word, 0]]
}
