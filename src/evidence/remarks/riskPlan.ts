import type { Remark } from '#case/remarks'
import { quoteOfSaying, type Saying } from './sayings.ts'

const planLabel =
  /\b(?:safety plan|risk management(?: plan)?|RMP|safeguarding(?: plan| measures| actions)?|protective (?:measures|actions|plan)|protection plan|action taken to (?:protect|safeguard))\b/i
/** Under "Risk" three steps or more in one breath are a plan, though nobody calls it one. */
const riskLabel = /^(?:risks?|risk(?: ?(?:\/|and|&) ?| )(?:safeguarding|management|reduction)|safeguarding)$/i
const planNamed = /\b(?:safety plan|risk management plan|RMP|safeguarding plan|protection plan)\b/i
const noPlan =
  /\b(?:no (?:safety |risk management |safeguarding |protection )?(?:plan|RMP|safeguarding|further safeguarding|protective measures)|plan (?:not|has not|yet to)|not (?:required|needed|in place)|n\/a|none|nil)\b/i

/** What is done about the risk, by someone: an alarm, a marker, a move, people told, a conference of agencies. */
const protectiveSteps = [
  /\b(?:panic|attack|personal|TecSOS|SOS)(?: \w+)? ?(?:alarm|phone|device|button)|\bTecSOS\b|\balarm (?:fitted|issued|installed|given)/i,
  /\b(?:has|have|with) (?:an? )?(?:[A-Z]\w+ )?markers?\b|\b(?:marker|flag|warning) (?:(?:is|are|was|has been|now) )?(?:placed |put |added )?(?:on|placed|put|added)\b|\b(?:urgent|treat as urgent|immediate) (?:response|marker)|\b(?:address|phone|PNC|location) (?:(?:has been|is|was) )?(?:marker|flag)(?:ged)?\b|\btagged (?:as )?(?:urgent|priority)/i,
  /\btarget harden|\b(?:locks?|door|letterbox|CCTV|cameras?|ring doorbell|doorbell|window alarms?|security light)\w* (?:(?:was|were|has been|have been|to be|being) )?(?:changed|fitted|installed|provided|replaced)|\bcrime prevention (?:officer|visit|survey)|\bsanctuary scheme/i,
  /\b(?:extra|directed|reassurance|additional|regular) patrols?\b|\bcocoon\w*|\bpatrolling\b|\bteam (?:aware|informed|tasked)\b/i,
  /\bMARAC\b|\bMAPPA\b|\bMASH\b|\bmulti-agency\b/i,
  /\b(?:safeguarding|children['’]?s services|social (?:services|care)|school|nursery|practice|employer|workplace|work|staff|manager|reception|neighbours?|family|university|college)\b[^.;]{0,30}\b(?:referral|referred|informed|told|briefed|aware|notified|spoken to|updated|alerted)\b/i,
  /\b(?:Clare['’]?s Law|DVDS)\b|\bsafe word|\bcode word/i,
  /\b(?:photo(?:graph)?|picture|description) (?:given|provided|circulated|shared)\b|\b(?:has|have|given|hold|holds) (?:his|her|the suspect['’]s) (?:photo(?:graph)?|picture|description)\b/i,
  /\b(?:will|to) (?:telephone|phone|ring|call|contact|visit|update|see) (?:(?:her|him|IP|AP|the (?:victim|complainant)) )?(?:daily|weekly|every|each|twice)\b|\b(?:daily|weekly) (?:contact|calls?|visits?|updates?)\b/i,
  /\bSPO\b[^.]{0,30}\b(?:application|applied|considered)|\bDV(?:PN|PO)\b[^.]{0,20}\b(?:served|issued|applied|obtained)/i,
]

/** What the victim did, or another service does: part of a plan where there is one, and alone no step by the police. */
const partsOfAPlan = [
  /\b(?:moved|relocated|rehoused|staying|gone to stay|housed)\b[^.;]{0,60}\b(?:address|refuge|sister|brother|mother|parents?|family|friend|undisclosed|safe|temporary|alternative)/i,
  /\bnew (?:mobile|phone|number|SIM)\b[^.;]{0,60}\b(?:evidence|kept|retained|given|provided|issued)|\bnew mobile\b/i,
  /\b(?:IDVA|ISAC|ISVA|advocate)\b[^.;]{0,30}\b(?:from|allocated|engaged|supporting|assigned|referral|referred)\b/i,
]
const notDone =
  /\b(?:not|never|no|\w+n['’]t|declin\w+|refus\w+|yet to|consider(?:ing)?|should|would like|wants?|asks? for|asked for|requests?)\b/i
const advice = /\b(?:advised|told|encouraged|suggested|recommended) (?:to|that|re|not)\b/i

/**
 * What the papers say is done about the risk. A plan is a labelled plan with two steps or more in it; anything less is so many single steps,
 * advice to the victim among them. A plan that is only named is said to exist.
 */
export function riskPlan(sayings: readonly Saying[]): readonly Remark[] {
  const under = sayings.filter(({ label, kind }) => planLabel.test(label) && kind !== 'MG11')
  const stepsUnder = new Set(under.filter((saying) => isStep(saying.text, [...protectiveSteps, ...partsOfAPlan])))
  return sayings.flatMap((saying): Remark[] => {
    if (saying.kind === 'MG11' || saying.kind === 'INTERVIEW' || saying.kind === 'VPS') return []
    const quote = quoteOfSaying(saying)
    const says = quote && plan(saying, stepsUnder)
    return says ? [{ topic: 'riskPlan', says, quote }] : []
  })
}

function plan(saying: Saying, steps: ReadonlySet<Saying>): 'plan' | 'step' | 'saidToExist' | 'none' | undefined {
  const { text, label } = saying
  const labelled = planLabel.test(label)
  const sameForm = [...steps].filter(({ recognised }) => recognised === saying.recognised)
  if (noPlan.test(text) && (labelled || /\bplan|safeguarding|RMP\b/i.test(text))) return 'none'
  if (planNamed.test(text) && isStep(text) && stepsIn(text) >= 2) return 'plan'
  if (labelled && steps.has(saying) && (sameForm.length >= 2 || stepsIn(text) >= 2)) return 'plan'
  if (riskLabel.test(label) && isStep(text) && stepsIn(text) >= 3) return 'plan'
  if (isStep(text) || steps.has(saying)) return 'step'
  if (
    planNamed.test(text) ||
    (labelled && planNamed.test(label) && /\b(?:yes|attached|in place|on (?:file|system|niche|athena|connect)|completed|see)\b/i.test(text))
  )
    return 'saidToExist'
  if (labelled && saying.text.trim().length > 15 && sameForm.length >= 2) return 'plan'
  return advice.test(text) &&
    /\b(?:vary|routine|route|lock|social media|facebook|online|block|diary|keep a|log|dial 999|call 999|go out alone|number)\b/i.test(text)
    ? 'step'
    : undefined
}

const stepsIn = (text: string): number => [...protectiveSteps, ...partsOfAPlan].filter((step) => step.test(text)).length
const isStep = (text: string, steps: readonly RegExp[] = protectiveSteps): boolean =>
  steps.some((step) => {
    const found = step.exec(text)
    return found !== null && !notDone.test(text.slice(Math.max(0, found.index - 25), found.index + found[0].length))
  })
