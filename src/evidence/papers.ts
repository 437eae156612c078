import type { Fact } from '#case/quote'
import type { Mention, NamedOffence } from '#case/reading'
import type { Remark } from '#case/remarks'
import type { RiskForm } from '#case/riskForm'
import { readRiskForms } from './forms/readRiskForms.ts'
import { readMentions } from './mentions.ts'
import type { Passage, RecognisedDocument } from './passage.ts'
import { readProposed } from './proposed.ts'
import { readRemarks } from './remarks/readRemarks.ts'
import { type Told, whensOf } from './time/telling.ts'

/** What the papers say by themselves, whoever the people in them are. */
export type Papers = Readonly<{
  riskForms: readonly RiskForm[]
  remarks: readonly Remark[]
  proposed: readonly Fact<NamedOffence>[]
  mentions: readonly Mention[]
  whens: ReadonlyMap<Passage, Told>
}>

/** Has the papers read, here or meanwhile elsewhere; asked for the result once the passages are known and the result is needed. */
export type PapersReader = (recognised: readonly RecognisedDocument[]) => (passages: readonly Passage[]) => Papers

/** Reads them here, when they are asked for. */
export const readPapers: PapersReader = (recognised) => (passages) => ({
  riskForms: readRiskForms(recognised),
  remarks: readRemarks(recognised),
  proposed: readProposed(recognised),
  mentions: readMentions(recognised),
  whens: whensOf(recognised, passages),
})
