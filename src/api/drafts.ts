import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { decisionsOf } from '#charging/context'
import { charging } from '#charging/replay'
import type { Draft } from '#drafting/block'
import { mg3 } from '#drafting/mg3'
import { restrainingOrder } from '#drafting/restrainingOrder'
import type { DraftView } from '#drafting/view'
import { caseOf } from '#store/cases'
import { checkSettingsOf } from '#store/checkSettings'
import { stepsOf } from '#store/decisions'
import { documentsOf } from '#store/documents'
import { readingOf } from '#store/readings'
import { noSuchCase } from './cases.ts'
import { onTheWholeFile } from './caseView.ts'
import type { Desk, DraftFormat, DraftKind, Reply } from './contract.ts'
import { livesIn } from './livesIn.ts'
import { readingNow } from './readingNow.ts'
import { done, refused } from './reply.ts'
import type { SignedIn, Sitting } from './sitting.ts'

type DraftsRoom = Pick<Desk, 'draft' | 'exportDraft'>

const makers: Record<DraftKind, (view: DraftView) => Draft> = { mg3, 'restraining-order': restrainingOrder }
const fileNames: Record<DraftKind, string> = { mg3: 'MG3', 'restraining-order': 'Restraining order' }

/** The writers are heavy and are loaded when first asked for. */
const writers: Record<
  DraftFormat,
  Readonly<{ ending: string; mediaType: string; write: (draft: Draft) => Promise<Uint8Array | string> }>
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

/** Documents drafted from what was read and decided; made afresh each time. */
export function draftsRoom(sitting: Sitting): DraftsRoom {
  const { now } = sitting.surroundings
  const drafted = (here: SignedIn, caseId: CaseId, kind: DraftKind): Reply<Draft> => {
    if (!caseOf(here.db, caseId)) return noSuchCase
    const view = draftView(here, caseId, now())
    return view ? done(makers[kind](view)) : refused('The police file has not been read to the end. Wait, or ask to continue reading.')
  }
  return {
    draft: ({ caseId, kind }) =>
      sitting.signedIn((here) => {
        const reply = drafted(here, caseId, kind)
        if (reply.done) sitting.noted('drafted', { caseId })
        return reply
      }),

    exportDraft: ({ caseId, kind, format }) =>
      sitting.signedIn(async (here) => {
        const reply = drafted(here, caseId, kind)
        if (!reply.done) return reply
        const { ending, mediaType, write } = writers[format]
        const written = await write(reply.result)
        const bytes = typeof written === 'string' ? Buffer.from(written, 'utf8') : Buffer.from(written)
        sitting.noted('exported', { caseId })
        const name = [fileNames[kind], reply.result.urn].filter((part) => part !== undefined).join(' ')
        return done({ name: `${fileNameOf(name)}.${ending}`, mediaType, base64: bytes.toString('base64') })
      }),
  }
}

/** Safe on every file system. */
const fileNameOf = (name: string) => name.replace(/[^\p{L}\p{N} ._-]+/gu, '-').slice(0, 100)

/** What the drafts of a case are made from; undefined until it has been read. */
export function draftView({ db, me }: SignedIn, caseId: CaseId, now: Date): DraftView | undefined {
  const read = readingNow(db, caseId)
  const summary = readingOf(db, caseId)?.summary
  if (!read || !summary) return undefined
  const steps = stepsOf(db, caseId, charging)
  const lives = livesIn(db, caseId, steps)
  const { overruled, requested } = onTheWholeFile(lives)
  return {
    reading: read.reading,
    assessment: read.assessment,
    documents: documentsOf(db, caseId).map(({ documentId, name }) => ({ id: documentId, name })),
    decisions: lives.flatMap(({ defendant, state }) =>
      decisionsOf(state.context).map(({ by, on, ...decision }) => ({ ...decision, suspectName: defendant.name, by: by.name, on })),
    ),
    overruled,
    requested,
    switchedOff: checkSettingsOf(db).off,
    today: dayOf(now),
    version: `Draft after entry ${steps.length} of the case log`,
    author: me.name,
  }
}
