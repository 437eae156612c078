const shortForms: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ln: 'lane',
  ave: 'avenue',
  av: 'avenue',
  cl: 'close',
  dr: 'drive',
  cres: 'crescent',
  crt: 'court',
  ct: 'court',
  pl: 'place',
  terr: 'terrace',
  tce: 'terrace',
  gdns: 'gardens',
  gdn: 'gardens',
  garden: 'gardens',
  sq: 'square',
  grn: 'green',
  gr: 'grove',
  hse: 'house',
  apt: 'flat',
  apartment: 'flat',
}

const figures: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, at) => [word, `${at}`]),
    'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, `${(at + 3) * 10}`]),
    [['oh', '0']],
  ].flat(),
)

/** Letters as they are meant: no accents, no full-width or look-alike forms, nothing invisible, all small. */
const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()

const tokens = (text: string): readonly string[] => (plainly(text).match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => figures[word] ?? word)

/** Words and figures with nothing between them, number words as figures: `12, Larch Rd.` is `12larchrd`. */
export const runTogether = (text: string): string => tokens(text).join('')

const longForm = (word: string) => shortForms[word] ?? word
const everyForm = (word: string): readonly string[] => [
  longForm(word),
  ...Object.keys(shortForms).filter((short) => shortForms[short] === longForm(word)),
]

/** What finds these words in a text run together, however they are parted or spaced, with `road` and `rd` as one. Undefined where they are too few to tell. */
export function anySpelling(value: string): RegExp | undefined {
  const words = tokens(value)
  if (words.join('').length < 4) return undefined
  return new RegExp(words.map((word) => `(?:${everyForm(word).join('|')})`).join(''), 'u')
}

/** A telephone number without the 0 or +44 before it; undefined where there are too few figures to tell it by. */
export function numberWithoutPrefix(text: string): string | undefined {
  const found = plainly(text)
    .replace(/\P{N}/gu, '')
    .replace(/^(?:0044|44)0?|^0/, '')
  return found.length >= 6 ? found : undefined
}

/** Every figure of a text in order, number words among them, those parted by more than blanks and marks with a bar between. */
export const figuresIn = (text: string): string =>
  plainly(text)
    .replace(/\p{L}+/gu, (word) => figures[word] ?? '|')
    .replace(/[^\p{N}|]/gu, '')

/** An e-mail or account name with nothing between its parts, whatever stands for the at sign and the dots. */
export const addressTogether = (text: string): string =>
  plainly(text)
    .replace(/\s*[[({<]?\s*(?:@|\bat\b)\s*[\])}>]?\s*/g, '@')
    .replace(/\s*[[({<]?\s*(?:\.|\bdot\b)\s*[\])}>]?\s*/g, '.')
    .replace(/\s/g, '')
