import type { Remark } from '#case/remarks'
import type { RecognisedDocument } from '../passage.ts'
import { bail } from './bail.ts'
import { codeTest } from './codeTest.ts'
import { dash } from './dash.ts'
import { digital } from './digital.ts'
import { enquiry } from './enquiry.ts'
import { hateCrime } from './hateCrime.ts'
import { officerView } from './officerView.ts'
import { previous } from './previous.ts'
import { referral } from './referral.ts'
import { relationship } from './relationship.ts'
import { restrainingOrder } from './restrainingOrder.ts'
import { riskGrade } from './riskGrade.ts'
import { riskPlan } from './riskPlan.ts'
import { sayingsOf } from './sayings.ts'
import { search } from './search.ts'
import { specialistSupport } from './specialistSupport.ts'
import { specialMeasures } from './specialMeasures.ts'
import { stalkingQuestions } from './stalkingQuestions.ts'
import { readTopic } from './topicReader.ts'
import { victimNeeds } from './victimNeeds.ts'
import { vps } from './vps.ts'
import { vpsInStatements } from './vpsInStatements.ts'
import { warning } from './warning.ts'

/** What the papers say about the running of the case, topic by topic, each with its passage. */
export function readRemarks(recognised: readonly RecognisedDocument[]): readonly Remark[] {
  const sayings = sayingsOf(recognised)
  return [
    ...readTopic(sayings, dash),
    ...readTopic(sayings, stalkingQuestions),
    ...riskGrade(recognised, sayings),
    ...riskPlan(sayings),
    ...readTopic(sayings, vps),
    ...vpsInStatements(recognised),
    ...readTopic(sayings, specialistSupport),
    ...readTopic(sayings, victimNeeds),
    ...specialMeasures(sayings),
    ...restrainingOrder(sayings),
    ...bail(recognised, sayings),
    ...digital(recognised, sayings),
    ...readTopic(sayings, search),
    ...readTopic(sayings, enquiry),
    ...previous(recognised, sayings),
    ...warning(recognised, sayings),
    ...referral(recognised, sayings),
    ...readTopic(sayings, officerView),
    ...readTopic(sayings, codeTest),
    ...readTopic(sayings, hateCrime),
    ...relationship(recognised, sayings),
  ]
}
