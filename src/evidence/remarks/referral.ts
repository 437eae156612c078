import type { Remark } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { isByCps } from './authors.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { watched } from './watched.ts'

const title = /report to (?:the )?crown prosecutor[^\n]*|further report[^\n]*|charging (?:decision|advice)[^\n]*|\bMG ?3A?\b/i
const authorised =
  /\bcharges? (?:was |were |has been |have been |is |are )?authorised\b|\bauthoris(?:e|ed|ing) (?:the )?charges?\b|\b(?:full code|threshold) test (?:is |was )?(?:met|satisfied|applied)\b|\bCPS (?:has |have )?(?:authorised|advised (?:to )?charge|directed)\b/i
const decidesToCharge =
  /^\W*(?:I )?(?:authorise|charge|direct)\b[^.]{0,60}\b(?:s\.? ?\d|section|harassment|stalking|breach|assault|offence)/i
const policeCharged =
  /\b(?:police[- ](?:charged?|authorised)|charged by (?:the )?police|charge authorised by (?:the )?(?:custody|inspector|insp|PS|sgt|sergeant|police|supervisor)|police (?:decision|charging decision)|(?:inspector|insp|custody (?:sgt|sergeant|officer)) authorised (?:the )?charge)\b/i
const sent =
  /\b(?:(?:for|seek(?:ing)?|request(?:ing|ed)?|sent to|referred to|submitted to|awaiting) (?:\w+ ){0,3}(?:CPS|CPSD|crown prosecut\w+|charging (?:decision|advice)|early advice)|for CPS advice|(?:first|second|third) submission|resubmission)\b/i
const negated =
  /\b(?:not|no|never|\w+n['’]t|without|yet to be|if|unless|cannot)\b[^.]{0,30}\b(?:authoris\w+|met|referred|sent|submitted|CPS)\b/i

/** Who was asked for the charging decision and who made it. */
export function referral(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const requests = recognised
    .filter((each) => (each.reading.kind === 'MG3' || each.reading.kind === 'MG3A') && !isByCps(each))
    .flatMap((each): Remark[] => {
      const [page] = pagesOf(each)
      const found = page && title.exec(page.text)
      const quote = page && found && quoteAt(each.document.id, page, found.index, found.index + found[0].length)
      return quote ? [{ topic: 'referral', says: 'referredToCps', quote }] : []
    })
  return [...requests, ...sayings.flatMap(saidOfReferral)]
}

const saysSomething = watched(policeCharged, authorised, decidesToCharge, sent)

function saidOfReferral(saying: Saying): readonly Remark[] {
  if (!saysSomething(saying)) return []
  const text = saying.text.replace(/ {2,}/g, ' ').trim()
  const quote = quoteOfSaying(saying)
  if (!quote || /\?\s*$/.test(text) || negated.test(text) || saying.kind === 'MG11') return []
  const lawyers = /\b(?:charging|reviewing) lawyer\b/i.test(saying.label) || saying.byCps
  const says = policeCharged.test(text)
    ? 'chargedByPolice'
    : authorised.test(text) || (lawyers && decidesToCharge.test(text))
      ? 'authorisedByCps'
      : sent.test(text) && !saying.byCps
        ? 'referredToCps'
        : undefined
  return says ? [{ topic: 'referral', says, quote }] : []
}
