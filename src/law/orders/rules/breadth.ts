import { khellaf, richards } from '../../authorities/restrainingOrderCases.ts'
import type { TermCheck } from '../fault.ts'

const wholeTown =
  /\b[Nn]ot to (?:enter|go to|go into|be in|visit|travel to)\s+(?:the (?:town|city|village|county|borough) of\s+)?[A-Z][a-z]+(?:-[A-Za-z]+)*(?:\s+(?:town|city))?\s*(?:[.,;]|$|at any time|save)/
const everywhere = /\bwherever (?:she|he|they) may be\b/i
const reporting = /\bnot to (?:make|cause to be made|submit)[^.;]{0,40}\b(?:complaints?|reports?|allegations?)\b/i
const narrow = /\b(?:false|malicious|knowing (?:it|them) to be false|save (?:that|to)|police)\b/i
const includes = (text: string, part: string | undefined) =>
  part !== undefined && part.length > 3 && text.toLowerCase().includes(part.toLowerCase())

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
    ] as const)
      if (includes(text, where))
        faults.push({
          gravity: 'mustMend' as const,
          says: `It would keep the defendant from his or her own ${what} (${where}).`,
          suggestion: 'Redraw it, or say in terms that this is meant and why.',
        })
    return faults
  },
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
