import { detailWords, type ProtectedDetail } from './detail.ts'
import { addressTogether, anySpelling, figuresIn, numberWithoutPrefix, runTogether } from './spelling.ts'

/** Something printed that its reader must not learn. `says` is for the lawyer, and never repeats what it found. */
export type Leak = Readonly<{ says: string; whose: string | undefined }>

const ways =
  'street|st|road|rd|lane|ln|avenue|ave|close|cl|drive|dr|row|court|ct|crescent|cres|terrace|tce|place|gardens?|gdns|grove|way|walk|hill|square|mews|parade|rise|view|cottages?|green|park|quay|wharf|buildings?|house|villas?|yard|bank|croft|fold|gate|meadows?|heights|broadway'
const endsAsAWay = new RegExp(String.raw`(?:\s|^)(?:${ways})\.?$`, 'i')

/** A postcode in an address, or at its end. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b/gi

/** The parts of an address by which it is known: house and street, the street alone, the postcode; never a town. */
function partsOf(value: string): readonly string[] {
  const codes = value.match(postcode) ?? []
  const parts = value
    .replace(postcode, ' ')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part, at) => part !== '' && (at === 0 || /\d/.test(part) || endsAsAWay.test(part)))
  const streets = parts
    .map((part) => part.replace(/^(?:(?:flat|apartment|apt|unit|room|no\.?)\s*)?\d+\s*[a-z]?(?:\s*[-/]\s*\d+)?\s+/i, ''))
    .filter((part) => endsAsAWay.test(part))
  return [...codes, ...parts, ...streets]
}

const holds = (text: string, { kind, value }: ProtectedDetail): boolean => {
  if (kind === 'telephone') {
    const number = numberWithoutPrefix(value)
    return number !== undefined && figuresIn(text).includes(number)
  }
  if (kind === 'email') return addressTogether(text).includes(addressTogether(value))
  const together = runTogether(text)
  return (kind === 'address' ? partsOf(value) : [value]).some((part) => anySpelling(part)?.test(together) ?? false)
}

type Shape = Readonly<{ kind: ProtectedDetail['kind']; pattern: RegExp }>

/** What looks like a private detail, whoever's it is: kept back until a person says that the suspect may know it. */
const shapes: readonly Shape[] = [
  {
    kind: 'address',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,4}[A-Za-z]?,?\s{1,3}(?:\p{Lu}[\p{L}'’-]*\s{1,3}){1,3}(?:${ways})\b`, 'giu'),
  },
  {
    kind: 'address',
    pattern: /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])\s?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  },
  { kind: 'telephone', pattern: /(?<![\d/.-])(?:\+44[ -]?(?:\(0\))?[ -]?|\(?0)\d{2,5}\)?(?:[ -]?\d){5,8}(?![\d/-])/g },
  { kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
]

/** Every word before a way must be capitalised ("21 November 2026 Notice to the court" is no address); `i` above lets the way itself be written as it likes. */
const isName = (found: string) =>
  /\d[A-Za-z]?,?(?:\s+\p{Lu}[\p{L}'’-]*)+\s+\S+$/u.test(found) && !/^\d+\s+(?:Metres|Meters|Miles|Yards)\b/i.test(found)

/** What in a text its reader on the suspect's side must not learn: each flagged detail in whatever spelling, and whatever looks like one and is not cleared. */
export function leaksIn(text: string, details: readonly ProtectedDetail[]): readonly Leak[] {
  const [cleared, kept] = [details.filter(({ suspectMayKnow }) => suspectMayKnow), details.filter(({ suspectMayKnow }) => !suspectMayKnow)]
  const flagged = kept
    .filter((detail) => holds(text, detail))
    .map(({ whose, kind }): Leak => ({ whose, says: `It would print ${detailWords[kind]} of ${whose} that its reader must not learn.` }))
  const looksLike = shapes.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => kind !== 'address' || !/^\d/.test(found) || isName(found))
      .filter((found) => !cleared.some(({ value }) => anySpelling(found)?.test(runTogether(value)) ?? false))
      .map(
        (): Leak => ({
          whose: undefined,
          says: `It would print what looks like ${detailWords[kind]}, and nobody has said that its reader may know it.`,
        }),
      ),
  )
  return [...new Map([...flagged, ...looksLike].map((leak) => [leak.says, leak])).values()]
}
