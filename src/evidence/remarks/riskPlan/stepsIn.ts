import { anyOf } from '../anyOf.ts'
import type { Kind } from './kind.ts'
import { partsOfAPlan } from './partsOfAPlan.ts'
import { peopleOnGuard } from './peopleOnGuard.ts'
import { thingsPutIn } from './thingsPutIn.ts'

/** A marker that warns of the suspect, or of another; what the victim or the suspect told people; what was not to be had. */
const noStep = anyOf(
  /\b(?:s?he|IP|AP|I|victim|complainant|brother|father|dad|mum|mother|sister|son) (?:has |have |had )?(?:since |already |also )?(?:fitted|bought|installed|put up(?! (?:at|in|by)\b)|changed the locks)\b/,
  /\b(?:s?he|DEF|SUS|suspect|defendant) (?:has|had) (?:an? |his |her |own )*(?:CCTV|cameras?|doorbell)\b/,
  /\b(?:false reports?|with caution)\b/,
  /\b(?:DEF|SUS|[Ss]uspect|[Dd]efendant)\b[^;]{0,60}\b(?:has|had|have) (?:put up|fitted|installed|had)\b/,
  /\bhas (?:put up|taken)\b|\b(?:mother|father|mum|dad|IP|AP|sister|brother) (?:says|said|states)\b/,
  // What was found in the house, or is an exhibit, was not put in to protect anybody.
  /\b(?:found|finds|finding|discover\w*|hid|hidden|conceal\w*|spotted)\b[^.;]{0,40}\b(?:cameras?|lens|trackers?|smoke (?:alarm|detector)|device)\b/,
  /\b(?:cameras?|trackers?|smoke (?:alarm|detector)|device)\b[^.;]{0,20}(?:\([A-Z]{2,4}\/\d|\b(?:was |were )?(?:found|hidden|concealed|discovered)\b)/,
  /(?:^\W*|\b(?:DEF|SUSP?|suspect|defendant) )(?:says|claims|admits|denies)\b/,
  /\b(?:IP|AP|she|he|her|him|victim|complainant) (?:was |were |has been |have been |been )?(?:told|asked|encouraged) to (?:change|fit|get|buy|keep|put|lock|install)\b/,
  /\bmarkers?\b[^.;]{0,10}\bnot\b|\breferral\b[^.;]{0,30}\b(?:by|from) (?:DEF|SUSP?|(?:the )?suspect|(?:the )?defendant)\b/,
  /\b(?:sexual|intimate|private|explicit|nude|naked)\b[^.;]{0,20}\b(?:photo|picture|image)/,
  /\btelecoms SPOC\b|\b(?:persistent|vexatious) complain/,
  /\bGPS (?:pendant|watch|tag|collar|tracker)s?\b|\b(?:dementia|wander\w*|memory clinic)\b|\bmarkers? on PNC\b/,
  /\bPNC\b[^.;]{0,15}\bmarkers?\b/,
  /\b(?:drugs?|hate|boundary|violen(?:ce|t)|weapons?|firearms?|suicide|self[- ]harm|CP|child protection) markers?\b|\bthreshold\b/,
  /\bdisregard\b/,
  /\b(?:IP|AP|she|he|they|I|victim|complainant|suspect|SUS|DEF|defendant) (?:has |have |had )?(?:told|informed)\b(?! (?:to|not)\b)/,
  /(?<!\b(?:police|PC|DC|PS|officers?|OIC)\b[^.;]{0,50})\btold (?:me|of a|of the)\b|['’]m told\b|\bwere told of\b/,
  /\bfamily told\b|\b(?:DEF|SUS|suspect|defendant)['’]s (?:manager|employer|work\w*|school|family|mother|GP)\b|\bof his arrest\b/,
  /\btold (?:her|him|IP|them) (?:that )?(?:s?he|they)\b|\bher ?self\b|\bhim ?self\b|\b(?:none|nothing) (?:in|available)/,
  /\bwaiting list\b/,
)
const notDone =
  /\b(?:not|never|no|\w+n['’]t|declin\w+|refus\w+|yet to|consider(?:ing)?|should|would like|wants?|asks? for|asked for|requests?|advis\w+|advice)\b(?! to (?:give|let|release))/i
const putOff = /\b(?:requested(?! and (?:completed|fitted|done|installed))|considered|wanted|refused|declined|not available|awaited)\b/i

const protective = [...thingsPutIn, ...peopleOnGuard]

const isTold = (text: string, step: RegExp): boolean => {
  const found = step.exec(text)
  if (!found) return false
  const clause = text
    .slice(Math.max(0, found.index - 25), found.index + found[0].length)
    .replace(/\b(?:asked|asks) for\b(?=.*\b(?:live|active)\b)/i, ' ')
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 40)
  return (
    !notDone.test(clause.replace(/\b(?:told )?not to (?:give|let|release|speak|disclose)\b/gi, ' ')) &&
    !putOff.test(after.split(/[.,;]/)[0] ?? '')
  )
}

const kindsIn = (text: string, kinds: readonly Kind[]): number => kinds.filter((kind) => kind.some((step) => isTold(text, step))).length

/** How many kinds of step by the police or others these words tell of. */
export const protectiveStepsIn = (text: string): number => {
  if (/\?\s*$/.test(text)) return 0
  const clauses = text.split(/(?<=[;:])\s|, (?=and |but |IP |AP |she |he )|\s(?=\(\d\)\s)/).filter((clause) => !noStep.test(clause))
  return kindsIn(clauses.join(' '), protective)
}

/** The same, with what only counts beside others. */
export const stepsOfAPlanIn = (text: string): number => protectiveStepsIn(text) + (/\?\s*$/.test(text) ? 0 : kindsIn(text, partsOfAPlan))
