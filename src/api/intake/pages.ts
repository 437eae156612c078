import { caseOf } from '#store/cases'
import { bytesOf, documentOf, keptBytes } from '#store/documents'
import { pageCounts, pageOf } from '#store/pages'
import { openTo } from '#store/restricted'
import { type Hit, search } from '#store/search'
import type { Desk, SearchHit } from '../contract.ts'
import type { Sitting } from '../door/sitting.ts'
import { done, refused } from '../reply.ts'

type PagesRoom = Pick<Desk, 'page' | 'documentBytes' | 'search'>

const noSuchDocument = refused('There is no such document in this case.')
const mostHits = 200
const around = 80

/** Pages as read, documents as they came, and the search over them. */
export function pagesRoom(sitting: Sitting): PagesRoom {
  return {
    page: ({ caseId, documentId, page: number }) =>
      sitting.signedIn(({ db }) => {
        if (!documentOf(db, caseId, documentId)) return noSuchDocument
        const page = pageOf(db, caseId, documentId, number)
        if (!page) return refused('This page has not been read, or the document has no such page.')
        sitting.noted('openedDocument', { caseId, documentId, once: true })
        const { text, words, width, height, source } = page
        const pages = pageCounts(db, caseId).get(documentId)?.pages ?? 0
        return done({ documentId, page: number, pages, text, words, width, height, source })
      }),

    documentBytes: ({ caseId, documentId, offset, length }) =>
      sitting.signedIn(({ db }) => {
        const document = documentOf(db, caseId, documentId)
        if (!document) return noSuchDocument
        sitting.noted('openedDocument', { caseId, documentId, once: true })
        const total = keptBytes(db, caseId, documentId)
        const bytes = offset < total ? bytesOf(db, caseId, documentId, offset, length) : Buffer.alloc(0)
        return done({ base64: bytes.toString('base64'), total, mediaType: document.mediaType })
      }),

    search: ({ caseId, text, documentId, notDenied }) =>
      sitting.signedIn(({ db, me, store }) => {
        if (caseId !== null && !caseOf(db, caseId)) return refused('There is no such case in this store.')
        sitting.noted('searched', caseId === null ? {} : { caseId })
        const isOpen = openTo(db, me.id)
        return done(
          search(store.sqlite, text, caseId, mostHits, { documentId, notDenied })
            .filter((hit) => isOpen(hit.caseId))
            .map(shown),
        )
      }),
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

const shown = ({ caseId, documentId, document, page, text, start, end }: Hit): SearchHit => ({
  caseId,
  documentId,
  document,
  page,
  before: oneLine(text.slice(Math.max(0, start - around), start)),
  words: oneLine(text.slice(start, end)),
  after: oneLine(text.slice(end, end + around)),
  start,
})
