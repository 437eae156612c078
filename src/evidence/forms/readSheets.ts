import type { FormSheet } from '#case/formSheet'
import type { DocumentKind } from '#case/vocabulary'
import { headLines } from '../documents/kind.ts'
import { pagesOf } from '../documents/pagesOf.ts'
import type { RecognisedDocument } from '../passage.ts'
import {
  badCharacter,
  breachOfBail,
  charges,
  exhibitList,
  remandApplication,
  specialMeasuresAssessment,
  witnessAvailability,
  witnessList,
} from './sheets/courtForms.ts'
import { custodyRecord, interview, pncPrint } from './sheets/custody.ts'
import { actionPlan, caseInformation, furtherReport, policeReport, reportToProsecutor } from './sheets/policeReports.ts'
import { readTable } from './sheets/readTable.ts'
import { bailNotice, courtOrder, informationNotice } from './sheets/served.ts'
import { victimPersonalStatement, witnessStatement } from './sheets/statements.ts'
import type { FormTable } from './sheets/table.ts'

/** The forms that are read question by question. Risk forms have a reader of their own. */
const tables: Partial<Readonly<Record<DocumentKind, FormTable>>> = {
  MG2: specialMeasuresAssessment,
  MG3: reportToProsecutor,
  MG3A: furtherReport,
  MG4: charges,
  MG5: policeReport,
  MG6: caseInformation,
  MG7: remandApplication,
  MG8: breachOfBail,
  MG9: witnessList,
  MG10: witnessAvailability,
  MG11: witnessStatement,
  MG12: exhibitList,
  MG15: interview,
  MG16: badCharacter,
  VPS: victimPersonalStatement,
  PIN: informationNotice,
  PNC: pncPrint,
  INTERVIEW: interview,
  CUSTODY: custodyRecord,
  ORDER: courtOrder,
  BAIL: bailNotice,
}

/** What each form of a file answers, in the order of the file; nothing of one whose text could not be read. */
export const readSheets = (recognised: readonly RecognisedDocument[]): readonly FormSheet[] =>
  recognised.flatMap((each) => {
    const { document, kind, pages } = each.reading
    if (!pagesOf(each).some(({ text }) => text.trim() !== '')) return []
    const table = isActionPlan(each) ? actionPlan : tables[kind]
    return table ? [{ document, pages, kind, entries: readTable(each, table) }] : []
  })

/** An action plan by itself has the kind of the form it is part of. */
function isActionPlan(recognised: RecognisedDocument): boolean {
  const { kind } = recognised.reading
  const [first] = kind === 'MG3' || kind === 'MG3A' ? pagesOf(recognised) : []
  const head = first ? headLines(first, 6) : []
  return (
    head.some((line) => /^(?:CPS\w* )?(?:further )?action plan\b/i.test(line)) &&
    !head.some((line) => /report to (?:the )?crown prosecutor/i.test(line))
  )
}
