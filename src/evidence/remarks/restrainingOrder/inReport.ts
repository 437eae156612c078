import type { RemarkOn } from '#case/remarks'
import type { Saying } from '../sayings.ts'
import { answeredOnForm } from './answeredOnForm.ts'
import { tellsHerView } from './herView.ts'
import { isInList, isItem, mirrorsBail, opensList, rowOfTerms, termsLabel } from './listedTerms.ts'
import { meansOrder, namesOrder, orderLabel } from './names.ts'
import { policeSay, type Told } from './policeSay.ts'
import { isPutOff } from './putOff.ts'
import { isRefused, notRequested } from './refused.ts'
import { prohibition, termsIn } from './terms.ts'
import { leavesTermsOpen } from './termsOpen.ts'
import { asWriter } from './writers.ts'
import { notYetAsked } from './yetToAsk.ts'

/** "Area: _____": nobody has written there. */
const emptyField = /\b[A-Z][a-z]+(?: [a-z]+)?:\s*(?:_{3,}|\.{4,})/g

/** What a report, a form, a log or a letter says of an order. */
export function inReport(saying: Saying, told: string): readonly Says[] {
  // The officer's or the lawyer's own "I" wishes nothing for the victim.
  const text = asWriter(saying, told.replace(emptyField, ' '))
  return answeredOnForm(saying, text) ?? inSentence(saying, text)
}

type Says = RemarkOn<'restrainingOrder'>['says']

function inSentence(saying: Saying, text: string): readonly Says[] {
  const means = meansOrder(text)
  const told: Told = {
    saying,
    text,
    means,
    view: tellsHerView(saying, text, means),
    notAsked: notYetAsked.test(text),
    refused: isRefused(text),
    putOff: isPutOff(saying, text),
  }
  const police = saying.byCps ? undefined : policeSay(told)
  const terms = told.refused && !prohibition.test(text.replace(notRequested, ' ')) ? [] : termsIn(text)
  const says: readonly Says[] = [
    ...(told.notAsked ? ['victimNotAsked' as const] : told.view ? ['victimView' as const] : []),
    ...(police ? [police] : []),
    ...terms,
    ...(terms.includes('term') ? [] : listed(told)),
    ...(!saying.byCps && leavesTermsOpen(saying, text) ? ['termsOpen' as const] : []),
  ]
  return says.length > 0 && !told.notAsked && reason.test(text) ? [...says, 'reason'] : says
}

/** Why an order is asked for. */
const reason =
  /\b(?:because|as (?:he|she|the|IP|there)|due to|in order to|to (?:protect|prevent|stop|safeguard|avoid)|given (?:the|his|her|that)|so that|likely to|risk of|history of|fears?|continu(?:e|ed|ing)|necessary (?:as|to|because)|previous(?:ly)? (?:breach|convict|harass))/i

/** An item of a list or a table of terms; in a table under the order's name it is asked for too. */
function listed({ saying, text, means, view, refused, putOff }: Told): readonly Says[] {
  const isOfTable = rowOfTerms.test(saying.label) ? saying.tabular : termsLabel.test(saying.label)
  const isOfList =
    !saying.byCps &&
    !refused &&
    !view &&
    !putOff &&
    (orderLabel.test(saying.label) || means || isInList(saying)) &&
    (mirrorsBail.test(text) || opensList(saying.earlier, text))
  if (!(isOfTable || isOfList) || !isItem(text)) return []
  return isOfTable && !saying.byCps && namesOrder(saying.over) ? ['term', 'requested'] : ['term']
}
