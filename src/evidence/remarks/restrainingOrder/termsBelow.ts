import type { Saying } from '../sayings.ts'
import { requested } from './asked.ts'
import { rowOfTerms, termsLabel } from './listedTerms.ts'
import { meant, namesOrder } from './names.ts'
import { notRequested } from './refused.ts'
import { prohibition } from './terms.ts'
import { bySuspect, isWish } from './wishes.ts'

/** A sentence of the terms of an order that is asked for above it, in a list of its own. */
export const termsBelow = (saying: Saying, before: readonly Saying[]): string | undefined =>
  isTermOf(saying, before) || isBelowRequest(saying, before) || isAgreedBelow(saying, before) ? saying.text.trim() : undefined

/** "Mrs Roe consulted 06/11, agrees": below the list of terms, where it has a paragraph of its own. */
const consulted =
  /^\W*(?:IPs?|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e|(?:Mrs?|Ms|Miss|Dr) [A-Z]\w+) (?:was |has been |have been )?(?:consulted|asked|shown|seen|spoken to)\b[^.?]{0,30}\b(?:agree[sd]?|happy|content|approve[sd]|wants?)\b/
const ofOtherNeeds = /\b(?:special meas\w*|SMs?|MG ?2|screens?|link|interpreter|VPS|statement|bail|prosecut\w+|court)\b/i
const isAgreedBelow = ({ recognised, text }: Saying, before: readonly Saying[]): boolean => {
  const near = before.filter((one) => one.recognised === recognised)
  return (
    consulted.test(text) &&
    !ofOtherNeeds.test(text) &&
    near.some((one) => namesOrder(`${one.label} ${one.text}`) && requested.test(one.text)) &&
    !near.some((one) => /\bbail/i.test(`${one.label} ${one.text}`))
  )
}

/** A list headed "Terms" belongs to the order asked for just above it, where bail is not spoken of in between. */
function isTermOf({ label, over, recognised }: Saying, before: readonly Saying[]): boolean {
  if (!(termsLabel.test(label) || rowOfTerms.test(label)) || /\bbail\b/i.test(over)) return false
  if (namesOrder(over)) return true
  const last = before
    .filter((saying) => saying.recognised === recognised)
    .findLast(
      ({ text, label: over }) =>
        namesOrder(`${over} ${text}`) || (meant.test(text) && requested.test(text)) || /\bbail/i.test(`${over} ${text}`),
    )
  return last !== undefined && !/\bbail/i.test(`${last.label} ${last.text}`)
}

const opensWithTerm =
  /^\W*(?:\(?[a-z\d]{1,3}[.)]\s*)?(?:not to\b|(?:contacting|entering|attending|going|approaching|publishing|posting|communicating|loitering)\b|no (?:direct|indirect|contact)\b|must not\b|prohibited\b|keep (?:away|out)\b|stay (?:away|out)\b)/i

/** The number of an item, read as a sentence of its own. */
const onlyAMark = /^\W*\(?[a-z\d]{1,3}[.)]?\s*$/i

/** A list of terms broken over the lines of a table: what stands last has no full stop and is of an order. */
const runsOn = ({ text }: Saying, before: readonly Saying[]): boolean =>
  /[\w;,](?<![.!?:])\s*$/.test(text) &&
  before.slice(-5).some((one) => namesOrder(one.text)) &&
  before.slice(-3).some((one) => prohibition.test(one.text))

/** "Victim asked and wants it. Terms:" */
const opensTerms = /\b(?:terms|conditions|prohibitions)(?: (?:sought|requested|wanted))?\s*:\s*$/i

/** A paragraph or list of terms without a label of its own, below the sentence that asks for the order: what it says is of the order too. */
function isBelowRequest(saying: Saying, before: readonly Saying[]): boolean {
  const own = before.filter(({ recognised, text }) => recognised === saying.recognised && !onlyAMark.test(text))
  const opensParagraph = own.find(({ paragraph, page }) => paragraph === saying.paragraph && page === saying.page) ?? saying
  const last = own.findLast(({ paragraph, page }) => paragraph !== saying.paragraph || page !== saying.page)
  if (
    !(opensWithTerm.test(opensParagraph.text) || (last && runsOn(last, own))) ||
    /\bbail\b/i.test(`${opensParagraph.label} ${saying.text}`)
  )
    return false
  const above = own.filter(
    ({ paragraph, page, text }) => (paragraph !== saying.paragraph || page !== saying.page) && !opensWithTerm.test(text),
  )
  const asked = above
    .slice(opensTerms.test(above.at(-1)?.text ?? '') ? -6 : -3)
    .findLast(({ text, label }) => namesOrder(`${label} ${text}`) || /\bbail/i.test(`${label} ${text}`))
  return (
    asked !== undefined &&
    !/\bbail/i.test(`${asked.label} ${asked.text}`) &&
    (requested.test(asked.text) ||
      (opensTerms.test(asked.text) && requested.test(asked.earlier)) ||
      /\b(?:draft|proposed|suggested)\b/i.test(asked.label)) &&
    !notRequested.test(asked.text) &&
    ((prohibition.test(saying.text) && !bySuspect.test(saying.text)) || isWish(saying.text, true))
  )
}
