import { anyOf } from '../anyOf.ts'

/** A label that names a plan. */
export const planLabel = anyOf(
  /\b(?:(?:safety|risk|protection|safeguarding)(?: management)? plan(?:ning)?|risk management|RMP|safeguarding|protective (?:measures|actions|plan)|actions? taken to (?:protect|safeguard|manage)|safety actions?)\b/,
  /^(?:agreed )?plan$|^plan\b.{0,25}\b(?:agreed|made|drawn up|in place)\b|\bagreed plan\b/,
)

/** Under "Risk" three steps or more in one paragraph are a plan, though nobody calls it one. */
export const riskLabel =
  /^(?:risks?|safety|risk(?: ?(?:\/|and|&) ?| )(?:safety|safeguarding|management|reduction)|safeguarding|actions?(?: agreed)?)\b.{0,25}$/i
/** The plan called by its name. */
export const planNamed = anyOf(
  /\b(?:(?:safety|risk|risk (?:management|mgmt|mgt)|safeguarding|protection|PPU|RARA) plan(?:ning)?|(?<!\bby (?:the )?)RMP(?! (?:outcome|investigat\w+|officers?|closed|found|sergeant|NCO|report))|RARA)\b/,
  /\bplan (?:is |now )?in place\b|\bplan\b[^.;]{0,20}\bagreed\b|\bagreed (?:safety |risk )?plan\b|\b(?:MARAC|safety) actions?\b/,
  /\bMARAC\b[^.;:]{0,25}: ?action|\bMARAC\b[^.;:]{0,25}\bactions?\s*:/,
  /\bplan\s*:(?! (?:see|as per|on|held|TB[CA]|to follow|none|no|nil|n\/a|yes)\b)|^\W*PLAN\b(?=\W+\d)/,
)
/** Headings of a plan that name the risk and not the plan. */
export const planHead = anyOf(
  /\bwhat (?:is|has been|was|we are|are we) (?:being )?(?:done|doing) (?:about|to (?:reduce|manage|address|meet))\b/,
  /\b(?:risks?|threats?)(?: and| &|\/) (?:how|what)\b/,
  /\bhow (?:the |each |her )?risks? (?:is|are|was|were) (?:being )?(?:managed|met|reduced|dealt with)\b/,
  /\bkeeping (?:her|him|IP|AP|you|them|the victim) safe\b/,
)
/** A plan by other names, or one that was made, gone through or looked at again. Three steps or more are wanted beside it. */
const otherwiseNamed: readonly RegExp[] = [
  planHead,
  /\b(?:Osman|TTL|T2L|threat[- ]to[- ]life|contingency|exit|protective|security|written|bespoke|multi-agency)(?:\/\w+)? plan\b/i,
  /\bplan (?:was |is |has been |had been |now )?(?:re-?graded|reviewed|revised|updated|refreshed|re-?done|formulated|drawn up|devised|agreed|signed)\b(?! to\b)/i,
  /\b(?:re-?done|re-?did|drew up|drawn up|wrote|written|made|went through|gone through|agreed|updated|reviewed|put together|worked out) (?:her|his|an?|the|IP['’]s|AP['’]s|their|our) (?:\w+ )?plan\b(?! to\b)/i,
  /\bagreed (?:steps|actions|measures)\b|\bagreed with (?:IP|AP|her|him|the victim)\b/i,
  /\brelease risk\b/i,
  /\b(?:her|his|IP['’]s|AP['’]s) (?:\w+ )?plan\b(?= (?:as of|now|today|is|was)\b|\W*:)|\bwhat (?:we|I|s?he and I) (?:have |had )?(?:agreed|settled|decided)\b/i,
]
/** Whether it is named in one of these ways. */
export const isOtherwiseNamed = (text: string): boolean => otherwiseNamed.some((name) => name.test(text))

/** A paper that is the plan. */
export const planTitle = /^\s*(?:\S+ ){0,3}(?:risk management|safety|safeguarding|protection) plan\b/i

/** "Protective measures in place for the victim are: 1) …" */
export const opensPlan = /\bsafeguarding\s*:|\b(?:protective|safeguarding|safety|protection) (?:measures|actions|steps)\b[^.:]{0,40}:/i

/** A line that opens the list of a plan: "Plan, reviewed with Sgt Roe on 29/05:", "SAFETY PLAN (DS Hart 28/04)". */
export const leadsAPlan = (text: string): boolean =>
  (/:\s*$/.test(text) || (text.length < 110 && !/[.?;]\s*$/.test(text))) &&
  (planNamed.test(text) || /^\W*plan\b(?! of\b)/i.test(text)) &&
  !/\b(?:no|not|nil|none|n\/a|tb[ca]|should|yet|arrest|search|interview|investigat\w+)\b/i.test(text)

/** A label for plans, or one that names the risk and not the plan. */
export const isPlanLabel = (label: string): boolean => planLabel.test(label) || planHead.test(label) || leadsAPlan(label)
