import { inWords } from '#case/dates'
import type { Draft } from './block.ts'
import { documentNames } from './documentNames.ts'
import { caseSummary } from './mg3/caseSummary.ts'
import { allocation, decisions, disclosure, humanRights, publicInterest, trialStrategy } from './mg3/decisionSections.ts'
import { evidentialAssessment } from './mg3/evidentialAssessment.ts'
import { actionPlan, declaration, instructions, monitoringCodes, victimAndWitness } from './mg3/victimAndActions.ts'
import { namesOf } from './people.ts'
import type { DraftView } from './view.ts'

/** The record of a charging decision, under CPS's own headings in CPS's own order. Pure: the same view gives the same draft. */
export const mg3 = (view: DraftView): Draft => ({
  title: `MG3: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}`,
  reader: 'crown',
  marking: 'OFFICIAL-SENSITIVE',
  urn: view.reading.urn?.value,
  version: view.version,
  made: inWords(view.today),
  documentNames: documentNames(view),
  blocks: [
    ...caseSummary(view),
    ...evidentialAssessment(view),
    ...publicInterest(view),
    ...allocation(view),
    ...humanRights(),
    ...disclosure(view),
    ...trialStrategy(view),
    ...victimAndWitness(view),
    ...instructions(view),
    ...monitoringCodes(view),
    ...actionPlan(view),
    ...decisions(view),
    ...declaration(view),
  ],
})
