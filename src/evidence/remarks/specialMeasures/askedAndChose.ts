import type { Saying } from '../sayings.ts'
import { asked, notAsked, put } from './asking.ts'
import { chose, iChose, measureChosen } from './choosing.ts'
import { concluded, judged } from './concluding.ts'
import { ofHelpAtCourt } from './helpAtCourt.ts'

const ofAnotherTopic =
  /\b(?:VPS|personal statement|restraining|ROs?|orders?|bail|DASH|IDVA referral|compensation|download|non-?mol\w*|occupation|IDVA|DVDS|alarm|leaflet)\b/
const ofSuspect = /^\W*(?:DP|SUS|SUSP|DEF|D|(?:[Tt]he )?(?:[Ss]uspect|[Dd]efendant)) \w/

/**
 * An assessment told in several sentences of one paragraph: the witness was asked, chose, and something was concluded from it. Of an officer's account
 * the choice with the asking, or with a judgement of the officer's own, is enough, where nothing there says that nobody has asked; a witness's own must hold the conclusion.
 */
function assessedIn(paragraph: readonly Saying[]): readonly Saying[] {
  const whole = paragraph.map(({ text }) => text).join(' ')
  if (!ofHelpAtCourt.test(whole) || notAsked.test(whole)) return []
  const own = paragraph.filter(({ text }) => !ofAnotherTopic.test(text) && !ofSuspect.test(text) && !/\?\s*$/.test(text))
  const ofWitness = paragraph[0]?.kind === 'MG11'
  const question = own.findIndex(({ text }) => asked.test(text))
  const answers = own.filter(({ text }, at) => {
    const isChoice = chose.test(text) || (ofWitness && iChose.test(text))
    return isChoice && (measureChosen.test(text) || (at === question && ofHelpAtCourt.test(text)))
  })
  const answer = answers[0]
  if (!answer) return []
  const conclusion = own.find(
    (saying) => concluded.test(saying.text.replace(/\bI (?:want|would)\b.*/, ' ')) && saying.start >= answer.start,
  )
  if (ofWitness) return conclusion && question >= 0 ? [answer, conclusion] : []
  const questioned = own[question]
  const isPut = questioned !== undefined && ofHelpAtCourt.test(`${questioned.label} ${questioned.text} ${answer.text}`)
  if (isPut && (conclusion || put.test(questioned.text))) return [questioned, answer, ...(conclusion ? [conclusion] : [])]
  return conclusion && judged.test(conclusion.text) ? [answer, conclusion] : []
}

/** Every assessment so told. */
export const askedAndChose = (sayings: readonly Saying[]): readonly Saying[] =>
  [...Map.groupBy(sayings, ({ recognised, page, paragraph }) => `${recognised.document.id} ${page.number} ${paragraph}`).values()].flatMap(
    assessedIn,
  )
