import type { Remark, RemarkOn } from '#case/remarks'
import { protectiveStepsIn, stepsOfAPlanIn } from './protectiveSteps.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'

const planLabel =
  /\b(?:(?:safety|risk|protection|safeguarding)(?: management)? plan(?:ning)?|risk management|RMP|safeguarding|protective (?:measures|actions|plan)|actions? taken to (?:protect|safeguard|manage)|safety actions?)\b|^(?:agreed )?plan$|^plan\b.{0,25}\b(?:agreed|made|drawn up|in place)\b|\bagreed plan\b/i
/** Under "Risk" three steps or more in one paragraph are a plan, though nobody calls it one. */
const riskLabel =
  /^(?:risks?|safety|risk(?: ?(?:\/|and|&) ?| )(?:safety|safeguarding|management|reduction)|safeguarding|actions?(?: agreed)?)\b.{0,25}$/i
const planNamed =
  /\b(?:(?:safety|risk|risk (?:management|mgmt|mgt)|safeguarding|protection|PPU|RARA) plan(?:ning)?|(?<!\bby (?:the )?)RMP(?! (?:outcome|investigat\w+|officers?|closed|found|sergeant|NCO|report))|RARA)\b|\bplan (?:is |now )?in place\b|\bplan\b[^.;]{0,20}\bagreed\b|\bagreed (?:safety |risk )?plan\b|\b(?:MARAC|safety) actions?\b|\bMARAC\b[^.;:]{0,25}: ?action|\bMARAC\b[^.;:]{0,25}\bactions?\s*:|\bplan\s*:(?! (?:see|as per|on|held|TB[CA]|to follow|none|no|nil|n\/a|yes)\b)|^\W*PLAN\b(?=\W+\d)/i
/** Headings of a plan that name the risk and not the plan. */
const planHead =
  /\bwhat (?:is|has been|was|we are|are we) (?:being )?(?:done|doing) (?:about|to (?:reduce|manage|address|meet))\b|\b(?:risks?|threats?)(?: and| &|\/) (?:how|what)\b|\bhow (?:the |each |her )?risks? (?:is|are|was|were) (?:being )?(?:managed|met|reduced|dealt with)\b|\bkeeping (?:her|him|IP|AP|you|them|the victim) safe\b/i
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
const isOtherwiseNamed = (text: string): boolean => otherwiseNamed.some((name) => name.test(text))
/** Each step set against what it is for: "as he comes over the wall", "risk 1 he has key", "Threat: …". */
const tiedToRisk =
  /\b(?:as|since|because) (?:s?he|DEF|SUSP?|(?:the )?suspect) (?:\w+ )?(?:has|comes?|knows?|gets?|goes|waits|uses?|tracks|follows|turns|contacts|rings|lives|works|drives)\b|\b(?:risks?|threats?) ?(?:\d|[-=:])|\b(?:at (?:most )?risk (?:from|of|at|when)|most at risk)\b/i
/** A plan told of and not shown. */
const toldOf =
  /\bplan (?:was |is |has been |had been |now )?(?:formulated|drawn up|devised|agreed|exists|begun|started|written|in existence|put together)\b(?! (?:to|for (?:IP|her|him) to)\b)/i
/** "Plan: see OEL 14." */
const keptElsewhere = /^\W*plan\W{1,3}(?:see|on|as per|held|in) \w/i
const aboutSafety =
  /\b(?:risks?|safe\w*|IP|AP|vic|victim|DASH|MARAC|stalking|clinic|consultation|DAU|DAIT|PPU|protect\w*|home part|alarm)\b/i
const otherPlan =
  /\b(?:arrest|search|investigat\w+|interview|escape|holiday|wedding|travel|care|forensic|media|disclosure) (?:action )?plan\b/i
/** What every case should have, and a plan that was made for somebody else. */
const notOfThisCase =
  /\bplans? (?:is |are )?(?:for|in|on) (?:each|every|all) (?:case|job|file|crime|investigation|victim)s?\b|\b(?:each|every|all|any)\b[^.;]{0,40}\b(?:needs?|requires?|must|should|ought)\b[^.;]{0,40}\bplan\b|\bplans? (?:is|are|must be) (?:required|mandatory|needed|made) (?:for|in) (?:all|every|each)\b|\bplan\b[^.;]{0,40}\b(?:is|was) for (?:[\w. ]{1,30} (?:in|on|from) the [\w ]{1,25}\b(?:job|case|crime|matter)|(?:an)?other|a different|the wrong|somebody else|someone else)\b/i
const lookedAtAgain =
  /\breview(?:ed|s|ing)?\b|\blook(?:ed)? at (?:it|this|them) again\b|\bmeet(?:ing)? again\b|\blook again\b|\bnext look\b|\bre-?assess|\bgo(?:es|ing)? over it\b|\bre-?graded\b|\bcheck(?:ed)? off\b/i
/** A paper that is the plan. */
const planTitle = /^\s*(?:\S+ ){0,3}(?:risk management|safety|safeguarding|protection) plan\b/i
const noPlan =
  /\b(?:no (?:safety |risk (?:management|mgmt|mgt) |risk |safeguarding |protection )?(?:plan|RMP|safeguarding|further safeguarding|protective measures)|plan (?:not|has not|yet to)|not (?:required|needed|in place)|n\/a|none|nil)\b|^\W*(?:(?:RMP|risk management plan|safety plan)\W*)?nothing\W*$/i
const advice =
  /\b(?:advised|advice|told|encouraged|suggested|recommended|adv) (?:to|that|re|not|on)\b|\b(?:advice|words of reassurance|leaflets?|booklets?)\b[^.;]{0,12}\b(?:given|provided|supplied)\b|\bgiven\b[^.;]{0,30}\b(?:advice|leaflets?|booklets?)\b|\bgave\b[^.;]{0,30}\badvice\b/i
/** A warning to the suspect is not advice to the victim. */
const toSuspect =
  /\b[Ww]ords of advice\b|\bWORDS OF ADVICE\b|\b(?:DEF|SUS|[Ss]uspect|[Dd]efendant|MALE)\b[^.]{0,15}\b(?:given|advised|told|GIVEN|ADVISED|TOLD)\b/
const livingDifferently =
  /\b(?:vary|routine|journey|route|lock|social media|facebook|online|block|diary|keep a|log|999|101|go out alone|number|safety advice|crime prevention advice)\b/i
/** "Protective measures in place for the victim are: 1) …" */
const opensPlan = /\bsafeguarding\s*:|\b(?:protective|safeguarding|safety|protection) (?:measures|actions|steps)\b[^.:]{0,40}:/i
/** "A safety plan will be considered if the risk increases." */
const notYetMade =
  /\b(?:not|never|\w+n['’]t|yet to|no time to|unable to)\b[^.;]{0,30}\b(?:do|done|make|made|write|written|completed?|start(?:ed)?|prepared?|drawn up|produced?|begun)\b[^.;]{0,15}\b(?:plan|RMP)\b|\b(?:plan|RMP)\W{1,3}(?:TB[CA]|awaited|outstanding)\b|\bplan(?:ning)?\b[^.;]{0,30}\b(?:will|to|would|should|may|can|could) be (?:considered|made|put|done|completed|drawn|agreed|discussed|developed|arranged)\b/i
const saysItExists = /\b(?:yes|attached|in place|on (?:file|system|niche|athena|connect)|completed|see)\b/i

/**
 * What the papers say is done about the risk. A plan is one that is called so, in a label or in words, with two kinds of step or more in its paragraph or list;
 * anything less is so many single steps, and telling the victim how to live is advice. A plan that is only named is said to exist.
 */
export function riskPlan(sayings: readonly Saying[]): readonly Remark[] {
  const groups = Map.groupBy(rowsRead(underTableHeads(sayings.map(spelt))).filter(isRead), groupOf)
  return [...groups.values()].flatMap((group) => {
    const text = group.map((saying) => saying.text).join(' ')
    const isPlan = isAPlan(group, text)
    return group.flatMap((saying): Remark[] => {
      const quote = quoteOfSaying(saying)
      const says = quote && saidIn(saying, isPlan, text)
      return says ? [{ topic: 'riskPlan', says, quote }] : []
    })
  })
}

/** Words these papers turn on, as hurried writers spell them; none changes its length, so that quotes stay where they are. */
const misspelt: readonly (readonly [RegExp, string])[] = [
  [/\bsaftey\b/gi, 'safety'],
  [/\bmarkor(?=s?\b)/gi, 'marker'],
  [/\bchanjed\b/gi, 'changed'],
  [/\bcounsil\b/gi, 'council'],
  [/\bcamara(?=s?\b)/gi, 'camera'],
  [/\balram(?=s?\b)/gi, 'alarm'],
  [/\bnieghbour/gi, 'neighbour'],
  [/\breveiw/gi, 'review'],
]
const spelt = (saying: Saying): Saying => {
  const text = misspelt.reduce((words, [wrong, right]) => words.replace(wrong, (as) => right.padEnd(as.length)), saying.text)
  return text === saying.text ? saying : { ...saying, text }
}

/** A table of risks and what is done about them often has its heading in its first row, or in a line above that is a sentence. */
function underTableHeads(sayings: readonly Saying[]): readonly Saying[] {
  let head = ''
  return sayings.map((saying, at) => {
    const { tabular, label, text } = saying
    if (sayings[at - 1]?.recognised !== saying.recognised) head = ''
    if (!tabular) head = text.length < 90 && planHead.test(text) ? text.trim() : ''
    else if (planLabel.test(label) && columnHead.test(text)) head = label
    return tabular && head !== '' && label !== head ? { ...saying, over: head } : saying
  })
}
const columnHead =
  /^\W*(?:by )?(?:whom?|owner|when|dates?|actions?|lead|status|measures?|reviews?|what|done|responsible|officer)\W*(?:\w+\W*)?$/i
const isPlanLabel = (label: string): boolean => planLabel.test(label) || planHead.test(label)

/** In a plan laid out as a table the first cell of a row is what is done, and the others who does it and when: each row is read once, with its first cell. */
function rowsRead(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.flatMap((saying, at) => {
    if (!saying.tabular || !isPlanLabel(saying.over)) return [saying]
    const before = sayings[at - 1]
    const isFurtherCell = before?.label === saying.label && before.over === saying.over && before.recognised === saying.recognised
    return isFurtherCell ? [] : [withItsLabel(saying)]
  })
}

/** A cell with the label before it, as both stand on the page. */
function withItsLabel(saying: Saying): Saying {
  const { page, label, start, text } = saying
  const at = page.text.lastIndexOf(label, start)
  return at < 0 || start - at > 400 ? saying : { ...saying, text: page.text.slice(at, start + text.length).replace(/\s/g, ' '), start: at }
}

/** What is planned for the detained person's own safety. */
const ofSuspect = /\b(?:DP|DEF|SUS|[Dd]etainee|[Ss]uspect|[Dd]efendant)['’]s (?:own |safety |risk |care |release )*plan\b/

/** A custody record is about the detainee's own risk, but for what it says of the victim. */
const ofVictim = /\b(?:victim|vic|complainant)\b|\b(?:IP|AP)\b/i
/** A witness's account tells of a plan: what follows in the paragraph is part of it. */
const planInStatement =
  /\b(?:PC|DC|PS|DS|PCSO|police|officer|IDVA)\b[^.]{0,60}\bplan\b|\bI drew up\b[^.]{0,40}\bplan\b|\b(?:safety|risk management|safeguarding|protection) plan\b/i

const isRead = ({ kind, text, label, over, earlier }: Saying): boolean => {
  // The comments on a risk form are the victim's own; what is done about it stands under its plan.
  if (kind === 'DASH' || kind === 'S-DASH')
    return (
      planLabel.test(label) ||
      planLabel.test(over) ||
      /^actions?\b/i.test(label) ||
      /\b(?:alarm|TecSOS|markers?|flag|locks?|MARAC|plan|patrols?|IDVA|actions?)\b/i.test(text)
    )
  if (ofSuspect.test(text) || notOfThisCase.test(text)) return false
  if (kind === 'CUSTODY') return ofVictim.test(`${label} ${earlier} ${text}`)
  if (kind === 'INTERVIEW' || kind === 'VPS') return false
  if (kind === 'MG11' && planInStatement.test(`${earlier} ${text}`)) return true
  return (
    kind !== 'MG11' ||
    /\b(?:police|PCs?|DCs?|PCSO|officers?|OIC)\b[^.]{0,30}\b(?:fitted|issued|gave|given|put|installed)\b|\bI (?:arranged|issued|placed|put|provided|requested|gave|supplied|fitted|handed)\b[^.]{0,60}\b(?:her|his|their|Mrs?|Miss|Ms)\b/i.test(
      text,
    )
  )
}

/** The list or paragraph a sentence is part of: everything under one label for plans or risk, else its own paragraph. */
const groupOf = ({ recognised, page, label, over, paragraph }: Saying): string => {
  if (planTitle.test(page.text)) return recognised.document.id
  const named = [over, label].find((one) => isPlanLabel(one) || riskLabel.test(one))
  return `${recognised.document.id} ${named ?? `${page.number} ${paragraph}`}`
}

function isAPlan(group: readonly Saying[], text: string): boolean {
  const labels = group.flatMap(({ label, over }) => [label, over])
  const steps = group.reduce((sum, saying) => sum + stepsOfAPlanIn(saying.text), 0)
  const ofPolice = group.reduce((sum, saying) => sum + protectiveStepsIn(saying.text), 0)
  if (ofPolice === 0) return false
  const isNamed = planNamed.test(text) || opensPlan.test(text)
  if (isNamed || labels.some((label) => planLabel.test(label)))
    return (
      (isNamed && listedThings.test(text) && lookedAtAgain.test(text)) ||
      steps >= (isNamed || labels.some((label) => planNamed.test(label)) ? 2 : 3)
    )
  if (steps >= 3 && (isOtherwiseNamed(text) || labels.some((label) => isOtherwiseNamed(label)))) return true
  if (group[0] && planTitle.test(group[0].page.text)) return steps >= 2
  // Four kinds of step in one paragraph, looked at again, are a plan, whatever it is called.
  if (steps >= 4 && ofPolice >= 3 && lookedAtAgain.test(text)) return true
  if (steps >= 4 && ofPolice >= 2 && tiedToRisk.test(text) && lookedAtAgain.test(text)) return true
  return labels.some((label) => riskLabel.test(label)) && steps >= 3
}

/** Things by their names, one after another, with no word of being offered or refused before them. */
const listedThings =
  /(?<!\b(?:no|not|consider|offer(?:ed)?|e\.?g\.?|with|of|as) )\b(?:alarms?|markers?|locks|patrols?|cameras?|doorbell|flag)(?:,| and| &|\+| \+)\s*(?:alarms?|markers?|locks|patrols?|cameras?|doorbell|flag)(?:,| and| &|\+| \+)/i

/** "Marker, alarm, IDVA": things by their names alone, under a label for safety. */
const isListOfThings = (text: string): boolean => {
  const items = text.replace(/[.\s]+$/, '').split(/[,;+&]| and /)
  return (
    items.length > 1 &&
    items.every((item) => item.trim().split(/\s+/).length <= 3 && !/\b(?:no|not|nil|none|declined|refused|tbc)\b/i.test(item)) &&
    items.some((item) => /\b(?:markers?|flags?|alarms?|TecSOS|locks|patrols?|cameras?|doorbell|MARAC)\s*$/i.test(item))
  )
}

function saidIn({ kind, text, label, over, earlier }: Saying, isPlan: boolean, around: string): RemarkOn<'riskPlan'>['says'] | undefined {
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
  return advice.test(text) && !toSuspect.test(text) && (livingDifferently.test(text) || /\badvice\b/i.test(text)) ? 'advice' : undefined
}
