import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { isPlanLabel, planLabel } from './planNamed.ts'

/** What is planned for the detained person's own safety. */
const ofSuspect = /\b(?:DP|DEF|SUS|[Dd]etainee|[Ss]uspect|[Dd]efendant)['’]s (?:own |safety |risk |care |release )*plan\b/

/** What every case should have, and a plan that was made for somebody else. */
const notOfThisCase = anyOf(
  /\bplans? (?:is |are )?(?:for|in|on) (?:each|every|all) (?:case|job|file|crime|investigation|victim)s?\b/,
  /\b(?:each|every|all|any)\b[^.;]{0,40}\b(?:needs?|requires?|must|should|ought)\b[^.;]{0,40}\bplan\b/,
  /\bplans? (?:is|are|must be) (?:required|mandatory|needed|made) (?:for|in) (?:all|every|each)\b/,
  /\bplan\b[^.;]{0,40}\b(?:is|was) for (?:[\w. ]{1,30} (?:in|on|from) the [\w ]{1,25}\b(?:job|case|crime|matter)|(?:an)?other|a different|the wrong|somebody else|someone else)\b/,
)

/** A custody or bail record is about the detainee's own risk, but for what it says of the victim. */
const ofVictim = /\b(?:victim|vic|complainant)\b|\b(?:IP|AP)\b/i
/** A witness's account tells of a plan: what follows in the paragraph is part of it. */
const planInStatement =
  /\b(?:PC|DC|PS|DS|PCSO|police|officer|IDVA)\b[^.]{0,60}\bplan\b|\bI drew up\b[^.]{0,40}\bplan\b|\b(?:safety|risk management|safeguarding|protection) plan\b/i
/** A witness tells what the police did for her, or a police witness what he did. */
const doneByPolice =
  /\b(?:police|PCs?|DCs?|PCSO|officers?|OIC)\b[^.]{0,30}\b(?:fitted|issued|gave|given|put|installed)\b|\bI (?:arranged|issued|placed|put|provided|requested|gave|supplied|fitted|handed)\b[^.]{0,60}\b(?:her|his|their|Mrs?|Miss|Ms)\b/i
const onRiskForm = /\b(?:alarm|TecSOS|markers?|flag|locks?|MARAC|plan|patrols?|IDVA|actions?)\b/i

/** Whether it may tell of what is done about the risk to this victim. */
export const isOfThisVictim = ({ kind, text, label, over, earlier }: Saying): boolean => {
  // The comments on a risk form are the victim's own; what is done about it stands under its plan.
  if (kind === 'DASH' || kind === 'S-DASH')
    return planLabel.test(label) || isPlanLabel(over) || /^actions?\b/i.test(label) || onRiskForm.test(text)
  if (ofSuspect.test(text) || notOfThisCase.test(text)) return false
  if (kind === 'CUSTODY' || kind === 'BAIL') return ofVictim.test(`${label} ${earlier} ${text}`)
  if (kind === 'INTERVIEW' || kind === 'VPS') return false
  return kind !== 'MG11' || planInStatement.test(`${earlier} ${text}`) || doneByPolice.test(text)
}
