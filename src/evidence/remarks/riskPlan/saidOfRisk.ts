import type { RemarkOn } from '#case/remarks'
import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { advises } from './advice.ts'
import { planLabel, planNamed, riskLabel } from './planNamed.ts'
import { protectiveStepsIn, stepsOfAPlanIn } from './stepsIn.ts'

const noPlan = anyOf(
  /\b(?:no (?:safety |risk (?:management|mgmt|mgt) |risk |safeguarding |protection )?(?:plan|RMP|safeguarding|further safeguarding|protective measures)|plan (?:not|has not|yet to)|not (?:required|needed|in place)|n\/a|none|nil)\b/,
  /^\W*(?:(?:RMP|risk management plan|safety plan)\W*)?nothing\W*$/,
)
/** "A safety plan will be considered if the risk increases." */
const notYetMade = anyOf(
  /\b(?:not|never|\w+n['’]t|yet to|no time to|unable to)\b[^.;]{0,30}\b(?:do|done|make|made|write|written|completed?|start(?:ed)?|prepared?|drawn up|produced?|begun)\b[^.;]{0,15}\b(?:plan|RMP)\b/,
  /\b(?:plan|RMP)\W{1,3}(?:TB[CA]|awaited|outstanding)\b/,
  /\bplan(?:ning)?\b[^.;]{0,30}\b(?:will|to|would|should|may|can|could) be (?:considered|made|put|done|completed|drawn|agreed|discussed|developed|arranged)\b/,
)

/** A plan told of and not shown. */
const toldOf =
  /\bplan (?:was |is |has been |had been |now )?(?:formulated|drawn up|devised|agreed|exists|begun|started|written|in existence|put together)\b(?! (?:to|for (?:IP|her|him) to)\b)/i
/** "Plan: see OEL 14." */
const keptElsewhere = /^\W*plan\W{1,3}(?:see|on|as per|held|in) \w/i
const aboutSafety =
  /\b(?:risks?|safe\w*|IP|AP|vic|victim|DASH|MARAC|stalking|clinic|consultation|DAU|DAIT|PPU|protect\w*|home part|alarm)\b/i
const otherPlan =
  /\b(?:arrest|search|investigat\w+|interview|escape|holiday|wedding|travel|care|forensic|media|disclosure) (?:action )?plan\b/i
const saysItExists = /\b(?:yes|attached|in place|on (?:file|system|niche|athena|connect)|completed|see)\b/i

/** "Marker, alarm, IDVA": things by their names alone, under a label for safety. */
const isListOfThings = (text: string): boolean => {
  const items = text.replace(/[.\s]+$/, '').split(/[,;+&]| and /)
  return (
    items.length > 1 &&
    items.every((item) => item.trim().split(/\s+/).length <= 3 && !/\b(?:no|not|nil|none|declined|refused|tbc)\b/i.test(item)) &&
    items.some((item) => /\b(?:markers?|flags?|alarms?|TecSOS|locks|patrols?|cameras?|doorbell|MARAC)\s*$/i.test(item))
  )
}

/** What one sentence says of what is done about the risk, where it is part of a plan or not; `around` is its whole list or paragraph. */
export function saidOfRisk(
  { kind, text, label, over, earlier }: Saying,
  isPlan: boolean,
  around: string,
): RemarkOn<'riskPlan'>['says'] | undefined {
  const labelled = planLabel.test(label)
  const steps = protectiveStepsIn(text)
  if (noPlan.test(text) && (labelled || /\b(?:plan|safeguarding|RMP)\b/i.test(text)) && (steps === 0 || !isPlan)) return 'none'
  if (isPlan && (stepsOfAPlanIn(text) > 0 || (labelled && text.trim().length > 15))) return 'plan'
  if (steps > 0 || ((labelled || riskLabel.test(label)) && isListOfThings(text))) return 'step'
  if (/\?\s*$/.test(text)) return undefined
  if (notYetMade.test(text)) return 'none'
  const isPolice = kind !== 'MG11' && kind !== 'RETRACTION'
  const isOfSafety = aboutSafety.test(`${over} ${label} ${earlier} ${around}`)
  if (isPolice && isOfSafety && toldOf.test(text) && !otherPlan.test(text)) return 'saidToExist'
  if (isOfSafety && keptElsewhere.test(/^plan$/i.test(label) ? `plan: ${text}` : text)) return 'saidToExist'
  if (
    (planNamed.test(text) && !/^\W*(?:arrest|search|interview) plan\b/i.test(text)) ||
    (labelled && planNamed.test(label) && saysItExists.test(text))
  )
    return 'saidToExist'
  return advises(text) ? 'advice' : undefined
}
