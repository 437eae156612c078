/** Words that add nothing to what is said once the act, the day, the place and the number are known. */
const light = new Set(
  `a about above accept accepted accepting accepts acknowledge acknowledges admit admits admitted admitting agree agrees all also am an and any anything as at be been being by
concede concedes course day days deny denied denies did do does doing during ever for form from further guilty had has have having he her hers herself him himself his i in indictment into
is it its kind made make makes making manner matter me means my myself nature no nor not occasion occasions occasionally of on one only or other our out over period plea pleads put
said send sending sends sent she sort state states that the their them then there these they this those time times to towards under up upon use used using was way were what whatsoever which who whom
whatever with word words would cause causes caused causing felt suffered mr mrs ms miss dr zero two three four five six seven eight nine ten eleven twelve single couple never none nobody anyone anybody near nearby conduct behaviour throughout always constantly regularly entirely wholly every without neither prior previously subsequently once twice`.split(
    /\s+/,
  ),
)

const stem = (word: string) => word.replace(/(?:ing|ed|es|s)$/, '')
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** Whether a clause says nothing beyond what was matched: each of its words is light, a known name, or in the papers' own passages. */
export function isAccountedFor(rest: string, passages: string, known: ReadonlySet<string>): boolean {
  const told = new Set(wordsIn(passages).map(stem))
  const isTold = (word: string) =>
    told.has(word) || (word.length >= 4 && [...told].some((one) => one.length >= 4 && (one.startsWith(word) || word.startsWith(one))))
  return wordsIn(rest.replace(/[’']s\b/g, '').replace(/n['’]t\b/gi, ' ')).every(
    (word) => light.has(word) || known.has(word) || isTold(stem(word)),
  )
}
