import { khellaf, richards } from '../../authorities/restrainingOrderCases.ts'
import type { OrderCheck, TermCheck } from '../fault.ts'

const wholeTown =
  /\b[Nn]ot to (?:enter|go to|go into|be in|visit|travel to)\s+(?:the (?:town|city|village|county|borough) of\s+)?[A-Z][a-z]+(?:-[A-Za-z]+)*(?:\s+(?:town|city))?\s*(?:[.,;]|$|at any time|save)/
const everywhere = /\bwherever (?:she|he|they) may be\b/i
const reporting = /\bnot to (?:make|cause to be made|submit)[^.;]{0,40}\b(?:complaints?|reports?|allegations?)\b/i
const narrow = /\b(?:false|malicious|knowing (?:it|them) to be false|save (?:that|to)|police)\b/i
const includes = (text: string, part: string | undefined) =>
  part !== undefined && part.length > 3 && text.toLowerCase().includes(part.toLowerCase())

/** The street of an address, without its number: `Mill Lane` of `Flat 2, 4 Mill Lane, Luton`. */
const street =
  /\b[A-Z][A-Za-z’'-]+(?: [A-Z][A-Za-z’'-]+)* (?:Road|Street|Lane|Avenue|Close|Drive|Way|Place|Court|Crescent|Terrace|Gardens|Grove|Hill|Square|Row|Mews|Walk)\b/
const streetOf = (address: string | undefined) => (address ? street.exec(address)?.[0] : undefined)
const bansPlaces = /\b(?:enter|go (?:to|into|within|near)|attend|be (?:in|at|on|within)|approach|visit|loiter)\b/i

/** RT5: no wider than the risk, and not onto the defendant's own home or work by accident. */
export const noWiderThanNeeded: TermCheck = {
  rule: 'RT5',
  law: [khellaf, richards],
  find: ({ text }, { defendant }) => {
    const faults = []
    if (wholeTown.test(text))
      faults.push({
        gravity: 'consider' as const,
        says: 'It shuts a whole town.',
        suggestion: 'Name the streets that matter, or give reasons and exceptions (article 8).',
      })
    if (everywhere.test(text) && !/\bknowingly\b/i.test(text))
      faults.push({
        gravity: 'consider' as const,
        says: 'It follows the victim everywhere, which is hard to prove and easy to break by chance.',
        suggestion: 'Add “knowingly”, or name the places.',
      })
    for (const [what, where] of [
      ['home', defendant.home],
      ['work', defendant.work],
    ] as const) {
      const along = streetOf(where)
      if (!includes(text, where) && bansPlaces.test(text) && includes(text, along))
        faults.push({
          gravity: 'mustMend' as const,
          says: `The defendant’s own ${what} is in ${along}, which it would close.`,
          suggestion: 'Name the part of the street meant, or leave a way to and from it.',
        })
      if (includes(text, where))
        faults.push({
          gravity: 'mustMend' as const,
          says: `It would keep the defendant from his or her own ${what} (${where}).`,
          suggestion: 'Redraw it, or say in terms that this is meant and why.',
        })
    }
    return faults
  },
}

export const zoneLeavesHome: OrderCheck = {
  rule: 'RT5',
  law: [khellaf, richards],
  find: ({ defendant, zone = [] }) =>
    (['home', 'work'] as const).flatMap((what) => {
      const along = streetOf(defendant[what])
      return along && zone.some((name) => includes(name, along))
        ? [
            {
              gravity: 'mustMend' as const,
              says: `The zone on the map takes in ${along}, where the defendant’s own ${what} is.`,
              suggestion: 'Draw the edge elsewhere, or leave a way to and from it.',
            },
          ]
        : []
    }),
}

/** RT9: nobody is kept from making a true report, or from court. */
export const allowsTrueReports: TermCheck = {
  rule: 'RT9',
  law: [khellaf],
  find: ({ text }) =>
    reporting.test(text) && !narrow.test(text)
      ? [
          {
            gravity: 'mustMend',
            says: 'It would forbid true reports as well as false ones.',
            suggestion: 'Limit it to reports known to be false, and say that the police and courts may be told the truth.',
          },
        ]
      : [],
}
