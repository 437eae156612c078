import type { Remark, Topic } from '#case/remarks'
import type { RecognisedDocument } from '../passage.ts'
import { bail } from './bail/bail.ts'
import { codeTest } from './codeTest.ts'
import { digital } from './digital/digital.ts'
import { enquiry } from './enquiry.ts'
import { hateCrime } from './hateCrime.ts'
import { namedIn } from './named.ts'
import { officerView } from './officerView.ts'
import { previous } from './previous.ts'
import { referral } from './referral.ts'
import { relationship } from './relationship.ts'
import { restrainingOrder } from './restrainingOrder/restrainingOrder.ts'
import { dash } from './riskForms/dash.ts'
import { stalkingQuestions } from './riskForms/stalkingQuestions.ts'
import { riskGrade } from './riskGrade.ts'
import { riskPlan } from './riskPlan/riskPlan.ts'
import { type Saying, sayingsOf } from './sayings.ts'
import { search } from './search.ts'
import { specialistSupport } from './specialistSupport/specialistSupport.ts'
import { specialMeasures } from './specialMeasures/specialMeasures.ts'
import { readTopic, type TopicReader } from './topicReader.ts'
import { victimNeeds } from './victimNeeds.ts'
import { vps } from './vps/vps.ts'
import { vpsInStatements } from './vps/vpsInStatements.ts'
import { vpsRows } from './vps/vpsRows.ts'
import { warning } from './warning.ts'

type Reads = (recognised: readonly RecognisedDocument[]) => readonly Remark[]
const asked =
  <T extends Topic>(reader: TopicReader<T>): Reads =>
  (recognised) =>
    readTopic(sayingsOf(recognised), reader)
const said =
  (read: (recognised: readonly RecognisedDocument[], sayings: readonly Saying[]) => readonly Remark[]): Reads =>
  (recognised) =>
    read(recognised, sayingsOf(recognised))
const told =
  (read: (sayings: readonly Saying[]) => readonly Remark[]): Reads =>
  (recognised) =>
    read(sayingsOf(recognised))

/** Read so; and where nothing is, the places in the police's papers that name the topic. */
const orNamed =
  (topic: Parameters<typeof namedIn>[0], read: Reads): Reads =>
  (recognised) => {
    const remarks = read(recognised)
    return remarks.length > 0 ? remarks : namedIn(topic, sayingsOf(recognised))
  }

/** What the papers say about the running of the case, each with its passage: how one topic after another is read. */
export const remarksOn = {
  dash: orNamed('dash', told(dash)),
  stalkingQuestions: told(stalkingQuestions),
  riskGrade: said(riskGrade),
  riskPlan: told(riskPlan),
  vps: orNamed('vps', asked(vps)),
  vpsInStatements,
  vpsRows,
  specialistSupport: asked(specialistSupport),
  victimNeeds: asked(victimNeeds),
  specialMeasures: orNamed('specialMeasures', told(specialMeasures)),
  restrainingOrder: orNamed('restrainingOrder', told(restrainingOrder)),
  bail: said(bail),
  digital: said(digital),
  search: asked(search),
  enquiry: asked(enquiry),
  previous: said(previous),
  warning: said(warning),
  referral: said(referral),
  officerView: asked(officerView),
  codeTest: asked(codeTest),
  hateCrime: asked(hateCrime),
  relationship: said(relationship),
} satisfies Record<string, Reads>

/** All of it, topic by topic. */
export const readRemarks = (recognised: readonly RecognisedDocument[]): readonly Remark[] =>
  Object.values(remarksOn).flatMap((read) => read(recognised))
