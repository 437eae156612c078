import type { DocumentId } from '#case/ids'
import type { DocumentKind } from '#case/vocabulary'
import { type CorrectionStep, holding } from './steps.ts'

/** What people say documents are, by the document and the first page of the part they spoke of. */
export function kindsSaid(steps: readonly CorrectionStep[]): (document: DocumentId, firstPage: number) => DocumentKind | undefined {
  const said = new Map<string, DocumentKind>()
  for (const { step } of holding(steps))
    if (step.type === 'findingCorrected' && step.finding.is === 'document' && step.to.is === 'document')
      said.set(`${step.finding.read.document} ${step.finding.read.pages[0]}`, step.to.kind)
  return (document, firstPage) => said.get(`${document} ${firstPage}`)
}

/** Whether a step has documents read as something else: what was read of them is then read anew. */
export const changesKind = (step: CorrectionStep, steps: readonly CorrectionStep[]): boolean =>
  step.type === 'undone'
    ? steps.some((one) => one.type === 'findingCorrected' && one.finding.is === 'document')
    : step.type === 'findingCorrected' && step.finding.is === 'document'
