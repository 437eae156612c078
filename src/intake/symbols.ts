type Table = Readonly<Record<number, string>>

/** Characters of picture fonts, by their code in the font: ticks, crosses, boxes and bullets. */
const wingdings: Table = {
  108: '●',
  110: '■',
  111: '☐',
  112: '☐',
  113: '☐',
  114: '☐',
  120: '☒',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  159: '•',
  118: '❖',
  42: '✉',
  40: '☎',
  41: '☎',
}
const wingdings2: Table = {
  80: '✓',
  79: '✗',
  81: '✗',
  82: '☑',
  83: '☒',
  84: '☒',
  85: '☒',
  86: '☒',
  163: '☐',
  42: '☐',
  48: '☐',
  152: '●',
  162: '■',
}
const webdings: Table = { 97: '✓', 114: '✗', 99: '☐', 103: '■', 61: '●' }
const zapfDingbats: Table = {
  51: '✓',
  52: '✔',
  53: '✕',
  54: '✖',
  55: '✗',
  56: '✘',
  108: '●',
  109: '❍',
  110: '■',
  111: '☐',
  112: '☐',
  113: '☐',
  114: '☐',
  117: '◆',
  212: '→',
}
const symbol: Table = { 183: '•', 214: '√', 215: '×', 168: '♦', 222: '⇒', 174: '→' }

const fonts: readonly (readonly [name: RegExp, table: Table])[] = [
  [/wingdings\s?-?2/i, wingdings2],
  [/wingdings/i, wingdings],
  [/webdings/i, webdings],
  [/dingbats/i, zapfDingbats],
  [/symbol/i, symbol],
]

const plainOf = (code: number): number => (code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)

const symbolCodes = new Set(fonts.flatMap(([, table]) => Object.keys(table).map(Number)))

/** Whether a code shows a picture in any picture font. */
export const isSymbolCode = (code: number): boolean => symbolCodes.has(plainOf(code))

/** What a code of a picture font shows; `undefined` where the font is no picture font or the picture is none we know. Codes may come raised into U+F000. */
export function symbolOf(font: string, code: number): string | undefined {
  const plain = plainOf(code)
  if (plain > 0xff) return undefined
  return fonts.find(([name]) => name.test(font))?.[1][plain]
}

/** A raised code whose font does not say what it is: nearly always a bullet or a Wingdings tick. */
export const likelySymbol = (code: number): string | undefined => (code === 0xf0b7 ? '•' : symbolOf('Wingdings', code))

/** Text set in a font, each picture as the character that shows it: a tick typed in Wingdings is stored as `ü`. */
export function withSymbols(font: string, text: string): string {
  const isPictures = fonts.some(([name]) => name.test(font))
  if (!isPictures && !/[\uf000-\uf0ff]/.test(text)) return text
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0)!
      if (isPictures) return symbolOf(font, code) ?? (plainOf(code) === code ? character : '')
      return plainOf(code) === code ? character : (likelySymbol(code) ?? '')
    })
    .join('')
}

/** The letters of joined glyphs, `ﬁ` as `fi`. */
export const unjoined = (text: string): string => text.normalize('NFKC')
