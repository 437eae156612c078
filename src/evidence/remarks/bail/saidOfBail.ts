import type { Remark, RemarkOn } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { quoteOfSaying, type Saying } from '../sayings.ts'
import { watched } from '../watched.ts'
import {
  asItStands,
  condition,
  furtherCondition,
  isLeftStanding,
  isToldOfTerms,
  leftStanding,
  mayNot,
  proposed,
  tellsCondition,
  wasNotSet,
} from './conditions.ts'
import { isGuidance, isNotThisBail } from './notThisBail.ts'
import { isOfOrderLikeBail } from './orders.ts'
import { statuses } from './statuses.ts'

const mayTell = watched(condition, furtherCondition, leftStanding, mayNot, ...statuses.map(({ when }) => when))

/** What a sentence says of bail. `besideBail`: the cell or line before it is of bail, and this one says only "Conditions". */
export function saidOfBail(saying: Saying, besideBail: boolean): readonly Remark[] {
  const said = toldOfBail(saying, besideBail)
  // Asked last: hardly any sentence is of bail, and guidance takes long to tell.
  return said.length > 0 && (isGuidance.test(saying.text) || isGuidance.test(saying.earlier)) ? [] : said
}

/** Papers that tell of bail as a form of their own, or of other things. */
const notRead: readonly DocumentKind[] = ['BAIL', 'PNC', 'DASH', 'S-DASH', 'VPS', 'MG16']

function toldOfBail(saying: Saying, besideBail: boolean): readonly Remark[] {
  if (notRead.includes(saying.kind)) return []
  if (saying.label === '' && saying.over === '' && !besideBail && !mayTell(saying)) return []
  const quote = quoteOfSaying(saying)
  const text = asItStands(saying.text)
  const underBail = isUnderBail(saying, besideBail)
  if (!quote || (!underBail && isOfOrderLikeBail(saying, text)) || isNotThisBail(text)) return []
  const says = isLeftStanding(saying, text) || isToldOfTerms(saying) ? (['condition'] as const) : saysOf(saying, text, underBail)
  return [...new Set(says)].map((one): Remark => ({ topic: 'bail', says: one, quote }))
}

type Says = RemarkOn<'bail'>['says']

/** How he is held or released by these words, and whether they tell a condition. */
function saysOf(saying: Saying, text: string, underBail: boolean): readonly Says[] {
  const told: readonly Says[] = [
    ...statuses
      .filter(({ when, unless, whole }) => when.test(whole ? saying.text : text) && !unless?.test(whole ? saying.text : text))
      .map((status) => status.says),
    ...(custodyStatus.test(saying.label) && inCustody.test(text) ? ['remanded' as const] : []),
    ...(underBail && opensWithConditions.test(text) && !proposed.test(text) ? ['conditional' as const] : []),
  ]
  const conditional = told.includes('conditional')
  if (conditional && wasNotSet.test(text)) return []
  if (!tellsCondition(saying, text, underBail)) return told
  return [
    ...told,
    ...(told.length === 0 || conditional ? ['condition' as const] : []),
    ...(underBail && !conditional ? ['conditional' as const] : []),
  ]
}

/** Under a label of bail; or under one of its conditions, where bail stands above it or beside it. */
const isUnderBail = ({ label, over }: Saying, besideBail: boolean): boolean =>
  ofBailOrCustody.test(label) || ((/\bbail\b/i.test(over) || besideBail) && ofItsConditions.test(label))
const ofBailOrCustody =
  /\b(?:bail(?:ed)?|custody|remand|status|PCB)\b|\b(?:kept|imposed|continued|set|varied) (?:his|her|the|the same) conditions\b/i
const ofItsConditions = /^(?:bail )?cond(?:ition(?:al)?)?s?\b|^terms\b|^(?:pre|post)[- ]?charge\b|^(?:police|court)$/i

/** A field that asks how he is held. */
const custodyStatus = /^(?:current |present )?(?:custody|bail|remand|defendant)(?:(?: ?\/ ?| )(?:custody|bail|remand))? status$|^status$/i

/** While the clock of the police station runs nobody has been before a court. */
const inCustody = /^\W*(?:in )?custody\b(?! (?:officer|record|sgt|sergeant|number|no))(?!.*\b(?:PACE|relevant time|clock|detention)\b)/i
const opensWithConditions = /^\W*cond(?:itional|s|itions)?\b(?!\s*(?:requested|sought|proposed|to be))/i
