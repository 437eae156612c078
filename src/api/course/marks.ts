import { randomUUID } from 'node:crypto'
import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { anchored } from '#corrections/anchor'
import { marks } from '#corrections/marks/replay'
import type { MarkPlace, MarkStep } from '#corrections/marks/steps'
import { caseOf } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import { documentOf, documentsOf } from '#store/documents'
import { pageCounts, pageOf } from '#store/pages'
import { logsByThing } from '#workflow/workflow'
import { noSuchCase } from '../cases/cases.ts'
import type { Ask, Desk, MarksView, MarkView, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { citeIn, pagesIn, quoteAsked } from '../reading/passages.ts'
import { readingNow } from '../reading/readingNow.ts'
import { done, refused } from '../reply.ts'

type MarksRoom = Pick<Desk, 'marks' | 'makeMark' | 'changeMark' | 'removeMark' | 'restoreMark'>
type Saying = MarkStep extends infer S ? (S extends MarkStep ? Omit<S, 'by' | 'on'> : never) : never

const notThere = refused('These words do not stand on this page. Mark them again.')
const noSuchPage = refused('There is no such page in this case.')

/** The marks lawyers make on words and areas of pages. A private note is told to its writer and to nobody else. */
export function marksRoom(sitting: Sitting): MarksRoom {
  const { now, tell } = sitting.surroundings

  const inCase = (caseId: CaseId, fill?: (here: SignedIn) => Saying | Reply<never>): Reply<MarksView> =>
    sitting.signedIn((here): Reply<MarksView> => {
      if (!caseOf(here.db, caseId)) return noSuchCase
      const filled = fill?.(here)
      if (filled && 'done' in filled) return filled
      if (filled) {
        const answer = takeStep(here.db, caseId, marks, { ...filled, by: here.me, on: dayOf(now()) } as MarkStep, now())
        if (!answer.taken) return { done: false, because: answer.because }
        tell({ news: 'case', caseId })
      }
      return done(marksView(here, caseId))
    })

  return {
    marks: ({ caseId }) => inCase(caseId),
    makeMark: ({ caseId, kind, place, comment, elements, redact }) =>
      inCase(caseId, (here) => {
        const placed = placeOf(here, caseId, place)
        return 'done' in placed
          ? placed
          : { type: 'markMade', mark: `m-${randomUUID()}`, kind, place: placed, comment: comment.trim(), elements, redact }
      }),
    changeMark: ({ caseId, mark, comment, elements, redact }) =>
      inCase(caseId, () => ({ type: 'markChanged', mark, comment: comment.trim(), elements, redact })),
    removeMark: ({ caseId, mark }) => inCase(caseId, () => ({ type: 'markRemoved', mark })),
    restoreMark: ({ caseId, mark }) => inCase(caseId, () => ({ type: 'markRestored', mark })),
  }
}

function placeOf({ db }: SignedIn, caseId: CaseId, place: Ask<'makeMark'>['place']): MarkPlace | Reply<never> {
  if ('box' in place) {
    const { documentId: document, page, box } = place
    return documentOf(db, caseId, document) && pageOf(db, caseId, document, page) ? { is: 'area', document, page, box } : noSuchPage
  }
  const quote = quoteAsked(db, caseId, place)
  return quote ? { is: 'words', quote } : notThere
}

function marksView({ db, me }: SignedIn, caseId: CaseId): MarksView {
  const cite = citeIn(db, caseId)
  const pages = pagesIn(db, caseId, pageCounts(db, caseId))
  const names = new Map(documentsOf(db, caseId).map(({ documentId, name }) => [documentId, name]))
  const elements = elementsOf(db, caseId)
  const titles = new Map(elements.map(({ id, title }) => [id, title]))
  const views = [...logsByThing(stepsOf(db, caseId, marks), marks.about)].flatMap(([mark, log]): MarkView[] => {
    const { value, context } = marks.replay(log)
    const { mark: made } = context
    if (!made || (made.kind === 'note' && made.by.id !== me.id)) return []
    const { place, kind, comment, redact, by, on } = made
    const found = place.is === 'words' ? anchored(place.quote, pages) : undefined
    const documentId = place.is === 'words' ? place.quote.document : place.document
    return [
      {
        mark,
        kind,
        documentId,
        document: names.get(documentId) ?? documentId,
        page: found?.quote?.page ?? (place.is === 'words' ? place.quote.page : place.page),
        citation: found?.quote ? (cite([found.quote])[0] ?? null) : null,
        box: place.is === 'area' ? place.box : null,
        words: place.is === 'words' ? place.quote.words : null,
        state: found?.state ?? 'stands',
        comment,
        elements: made.elements.map((id) => ({ id, title: titles.get(id) ?? id })),
        redact,
        by: by.name,
        on,
        removed: value === 'removed',
        mine: by.id === me.id,
      },
    ]
  })
  return { marks: views, elements }
}

/** The elements of the offences considered on this file: what a passage may be marked as evidence of. */
const elementsOf = (db: SignedIn['db'], caseId: CaseId): MarksView['elements'] =>
  (readingNow(db, caseId)?.assessment.offences ?? []).flatMap((offence) =>
    offence.elements.map(({ id, title }) => ({ id: `${offence.id}/${id}`, title, offence: offence.title })),
  )
