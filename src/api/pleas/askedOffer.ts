import type { CaseId } from '#case/ids'
import type { Basis, Offer } from '#pleas/steps'
import { documentOf } from '#store/documents'
import { pagesOf } from '#store/pages'
import { readingOf } from '#store/readings'
import { chargeable, reportOf } from '../cases/caseView.ts'
import type { Ask, Reply } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { done, refused } from '../reply.ts'

/** In characters: what the plea guard compares in good time. */
const longestBasis = 20_000

/** What was asked to be recorded, with the names the file gives. */
export function offerOf(here: SignedIn, asked: Ask<'recordOffer'>): Reply<Offer> {
  const { caseId, kind, from, hearing, until, reasons } = asked
  const report = reportOf(here.db, caseId)
  const defendant = readingOf(here.db, caseId)?.summary.suspects.find(({ id }) => id === asked.defendant)
  if (!report) return notReadYet
  if (!defendant) return refused('Choose one of the defendants of this file.')
  const known = chargeable(report)
  const charges = asked.charges.map((charge) => known.find(({ id }) => id === charge))
  const to = asked.to === null ? null : known.find(({ id }) => id === asked.to)
  if (to === undefined || charges.includes(undefined)) return refused('Choose the charges from the list.')
  const basis = basisOf(here, caseId, asked.basis)
  if (!basis.done) return basis
  return done({
    kind,
    defendant: { id: defendant.id, name: defendant.name },
    to,
    charges: charges.filter((charge) => charge !== undefined),
    from,
    hearing,
    until,
    reasons,
    basis: basis.result,
  })
}

/** The basis as given; where a document is named and no words are, its own words. */
export function basisOf({ db }: SignedIn, caseId: CaseId, { is, text, document }: Ask<'giveBasis'>['basis']): Reply<Basis> {
  if (is !== 'written') return done({ is, text: '', document: null })
  if (document === null) return done({ is, text, document })
  const found = documentOf(db, caseId, document)
  if (!found) return refused('The document with the basis is not in this case.')
  const pages = text.trim() === '' ? (pagesOf(db, caseId).get(document) ?? []).map((page) => page.text).join('\n\n') : text
  if (pages.length > longestBasis) return refused('This document is too long to be a basis. Copy the words of the basis from it.')
  return done({ is, text: pages, document: { id: document, name: found.name } })
}
