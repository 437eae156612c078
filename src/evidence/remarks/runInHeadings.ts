/** Headings that officers run into one paragraph: "Support. Referred to IDVA. Restraining order. Requested", "VPS: attached Victim support: not yet". */

const named = '(?:[Rr]estraining [Oo]rders?|RESTRAINING ORDERS?|[Ss]pecial [Mm]easures|SPECIAL MEASURES|[Vv]ictim [Ss]upport|VPS)'

/** A sentence that is nothing but such a heading, or opens with one and a colon. */
const heading = new RegExp(
  String.raw`^\W*(${named}|ROs?|SMs?|Risk(?: [Mm]anagement)?|Safeguarding|Bail|Digital|Phones?|Devices|S?-?DASH|Support|Previous|Forensics?)(?:\.\W*$|\s*:\s)`,
)

/** One of these with its colon, that nothing parts from what stands before it. */
const unparted = /(?<=[\p{Ll}\d)] )(?=(?:Restraining order|Special measures|Victim support|VPS): )/gu

export type RunIn = Readonly<{ label: string; start: number }>

/** The heading a sentence opens with, and where what stands under it begins; what follows in the paragraph stands under it until the next. */
export function runInHeadingOf(sentence: string, start: number): RunIn | undefined {
  const label = heading.exec(sentence)?.[1]
  if (label === undefined) return undefined
  return { label, start: sentence.includes(':') ? start : start + sentence.length }
}

/** Where a paragraph's words end before a heading that nothing parts from them. */
export const endsBeforeRunIn = (text: string): readonly number[] => [...text.matchAll(unparted)].map(({ index }) => index)
