import type { CaseId } from '#case/ids'
import { folded } from '#case/quote'
import type { LaidCharge } from '#charging/steps'
import { datesIn } from '#evidence/time/datesIn'
import { offenceOf } from '#law/offences'
import type { Reads } from '#store/open'
import { pageOf } from '#store/pages'
import type { ReadCharge } from '../contract.ts'
import { citeIn } from '../reading/passages.ts'
import { readingNow } from '../reading/readingNow.ts'

/** The charges the MG4s of a file lay: each offence read from one, with its wording and dates as they stand there, for a person to check. */
export function chargesRead(db: Reads, caseId: CaseId): readonly ReadCharge[] {
  const reading = readingNow(db, caseId)?.reading
  if (!reading) return []
  const cite = citeIn(db, caseId)
  const sheets = new Set(reading.documents.filter(({ kind }) => kind === 'MG4').map(({ document }) => document))
  return reading.proposed.flatMap(({ value, from }) =>
    from
      .filter(({ document }) => sheets.has(document))
      .map((quote): ReadCharge => {
        const text = pageOf(db, caseId, quote.document, quote.page)?.text ?? quote.words
        const wording = folded(paragraphAt(text, quote.start))
        return { offence: value, title: offenceOf(value)?.title ?? value, ...datesOf(wording), wording, citations: cite([quote]) }
      }),
  )
}

/** The lines about a place in a page, up to the blank lines that part them from the rest. */
function paragraphAt(text: string, at: number): string {
  const before = text.slice(0, at).search(/\n[ \t]*\n(?![\s\S]*\n[ \t]*\n)/)
  const after = text.slice(at).search(/\n[ \t]*\n/)
  return text.slice(before < 0 ? 0 : before, after < 0 ? text.length : at + after).slice(-1500)
}

/** The first and last certain day a charge names. */
function datesOf(wording: string): Pick<LaidCharge, 'from' | 'to'> {
  const days = datesIn(wording, undefined).flatMap(({ when: { earliest, latest } }) => (earliest && latest ? [earliest, latest] : []))
  const inOrder = days.toSorted()
  return { from: inOrder[0] ?? null, to: inOrder.at(-1) ?? null }
}
