import { anyOf } from '../anyOf.ts'

const advice = anyOf(
  /\b(?:advised|advice|told|encouraged|suggested|recommended|adv) (?:to|that|re|not|on)\b/,
  /\b(?:advice|words of reassurance|leaflets?|booklets?)\b[^.;]{0,12}\b(?:given|provided|supplied)\b/,
  /\bgiven\b[^.;]{0,30}\b(?:advice|leaflets?|booklets?)\b|\bgave\b[^.;]{0,30}\badvice\b/,
)
/** A warning to the suspect is not advice to the victim. */
const toSuspect =
  /\b[Ww]ords of advice\b|\bWORDS OF ADVICE\b|\b(?:DEF|SUS|[Ss]uspect|[Dd]efendant|MALE)\b[^.]{0,15}\b(?:given|advised|told|GIVEN|ADVISED|TOLD)\b/
const livingDifferently =
  /\b(?:vary|routine|journey|route|lock|social media|facebook|online|block|diary|keep a|log|999|101|go out alone|number|safety advice|crime prevention advice)\b/i

/** The victim is told how to live. */
export const advises = (text: string): boolean =>
  advice.test(text) && !toSuspect.test(text) && (livingDifferently.test(text) || /\badvice\b/i.test(text))
