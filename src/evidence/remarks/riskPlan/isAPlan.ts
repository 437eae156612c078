import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { isOtherwiseNamed, leadsAPlan, opensPlan, planLabel, planNamed, planTitle, riskLabel } from './planNamed.ts'
import { protectiveStepsIn, stepsOfAPlanIn } from './stepsIn.ts'

/** Each step set against what it is for: "as he comes over the wall", "risk 1 he has key", "Threat: …". */
const tiedToRisk = anyOf(
  /\b(?:as|since|because) (?:s?he|DEF|SUSP?|(?:the )?suspect) (?:\w+ )?(?:has|comes?|knows?|gets?|goes|waits|uses?|tracks|follows|turns|contacts|rings|lives|works|drives)\b/,
  /\b(?:risks?|threats?) ?(?:\d|[-=:])|\b(?:at (?:most )?risk (?:from|of|at|when)|most at risk)\b/,
)
/** The plan is to be gone over again. */
const lookedAtAgain =
  /\breview(?:ed|s|ing)?\b|\blook(?:ed)? at (?:it|this|them) again\b|\bmeet(?:ing)? again\b|\blook again\b|\bnext look\b|\bre-?assess|\bgo(?:es|ing)? over it\b|\bre-?graded\b|\bcheck(?:ed)? off\b/i
/** Things by their names, one after another, with no word of being offered or refused before them. */
const listedThings =
  /(?<!\b(?:no|not|consider|offer(?:ed)?|e\.?g\.?|with|of|as) )\b(?:alarms?|markers?|locks|patrols?|cameras?|doorbell|flag)(?:,| and| &|\+| \+)\s*(?:alarms?|markers?|locks|patrols?|cameras?|doorbell|flag)(?:,| and| &|\+| \+)/i

/** Whether a list or paragraph is a plan: it is called one, or three or four kinds of step stand together and are tied to a risk or looked at again. */
export function isAPlan(group: readonly Saying[], text: string): boolean {
  const labels = group.flatMap(({ label, over }) => [label, over])
  const steps = group.reduce((sum, saying) => sum + stepsOfAPlanIn(saying.text), 0)
  const ofPolice = group.reduce((sum, saying) => sum + protectiveStepsIn(saying.text), 0)
  if (ofPolice === 0) return false
  const isNamed = planNamed.test(text) || opensPlan.test(text)
  if (isNamed || labels.some((label) => planLabel.test(label) || leadsAPlan(label)))
    return (
      (isNamed && listedThings.test(text) && lookedAtAgain.test(text)) ||
      steps >= (isNamed || labels.some((label) => planNamed.test(label) || leadsAPlan(label)) ? 2 : 3)
    )
  if (steps >= 3 && (isOtherwiseNamed(text) || labels.some((label) => isOtherwiseNamed(label)))) return true
  if (group[0] && planTitle.test(group[0].page.text)) return steps >= 2
  // Four kinds of step in one paragraph, looked at again, are a plan, whatever it is called.
  if (steps >= 4 && ofPolice >= 3 && lookedAtAgain.test(text)) return true
  if (steps >= 4 && ofPolice >= 2 && tiedToRisk.test(text) && lookedAtAgain.test(text)) return true
  return labels.some((label) => riskLabel.test(label)) && steps >= 3
}
