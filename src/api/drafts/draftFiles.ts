import type { CaseId } from '#case/ids'
import { protectedDetails } from '#corrections/care/careNow'
import { care } from '#corrections/care/replay'
import type { Draft } from '#drafting/block'
import type { ProtectedDetail } from '#drafting/safety/detail'
import { fileNameOf, type SafeDraft, safeDraft } from '#drafting/safety/safeDraft'
import { orders } from '#orders/replay'
import { stepsOf } from '#store/decisions'
import type { Reads } from '#store/open'
import { readingOf } from '#store/readings'
import type { DraftFile, DraftFormat, Reply } from '../contract.ts'
import { done, refused } from '../reply.ts'

/** The writers are heavy and are loaded when first asked for. None takes a draft that was not checked for its reader. */
const writers: Record<
  DraftFormat,
  Readonly<{ ending: string; mediaType: string; write: (draft: SafeDraft) => Promise<Uint8Array | string> }>
> = {
  docx: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (draft) => (await import('#drafting/writers/docx')).docxOf(draft),
  },
  pdf: { ending: 'pdf', mediaType: 'application/pdf', write: async (draft) => (await import('#drafting/writers/pdf')).pdfOf(draft) },
  html: { ending: 'html', mediaType: 'text/html', write: async (draft) => (await import('#drafting/writers/html')).htmlOf(draft) },
  text: { ending: 'txt', mediaType: 'text/plain', write: async (draft) => (await import('#drafting/writers/text')).textOf(draft) },
}

/** What people have recorded of this case that nobody on the suspect's side may learn. What is the suspect's own, the suspect knows. */
export function detailsOf(db: Reads, caseId: CaseId): readonly ProtectedDetail[] {
  const suspects: readonly string[] = readingOf(db, caseId)?.summary.suspects.map(({ id }) => id) ?? []
  const recorded = stepsOf(db, caseId, care).map(({ step }) => step)
  const kept = protectedDetails(recorded).flatMap(({ person, personName, what, words }) =>
    words.map((value) => ({ whose: personName, kind: what, value, suspectMayKnow: suspects.includes(person) })),
  )
  return [...kept, ...printedOnPurpose(db, caseId)]
}

/** What a restraining order as put forward prints on purpose, because the defendant knows it: his own home and work, and the places an officer confirmed. */
const printedOnPurpose = (db: Reads, caseId: CaseId): readonly ProtectedDetail[] =>
  stepsOf(db, caseId, orders).flatMap(({ step }) =>
    step.type === 'termsPutForward'
      ? [step.built.defendant.home, step.built.defendant.work, ...step.built.known]
          .filter((value) => value !== null && value.trim() !== '')
          .map((value) => ({ whose: step.order.defendantName, kind: 'address' as const, value: value ?? '', suspectMayKnow: true }))
      : [],
  )

/** A draft as a file to be saved, or why it may not leave: every file of a draft, of whatever version, is made here. */
export async function draftFile(
  draft: Draft,
  details: readonly ProtectedDetail[],
  { name, format }: { name: string; format: DraftFormat },
): Promise<Reply<DraftFile>> {
  const checked = safeDraft(draft, details)
  if (!checked.safe) return refused(...(checked.leaks.map(({ says }) => says) as [string, ...string[]]))
  const { ending, mediaType, write } = writers[format]
  const written = await write(checked.checked)
  const bytes = typeof written === 'string' ? Buffer.from(written, 'utf8') : Buffer.from(written)
  return done({ name: fileNameOf(checked.checked, name, ending), mediaType, base64: bytes.toString('base64') })
}
