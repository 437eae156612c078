import type { DocumentId } from '#case/ids'
import type { RequestType } from '#case/requestTypes'
import type { DocumentKind } from '#case/vocabulary'
import { isOwed, type Standing } from './replay.ts'

/** A document of the case. `readAt` is when it was read, an ISO instant; `opening` its first words. */
export type Arrived = Readonly<{ id: DocumentId; name: string; kind: DocumentKind | null; readAt: string | null; opening: string }>

/** That a document may be what a request asked for, and why: for a person to confirm or not. */
export type Proposal = Readonly<{ document: DocumentId; name: string; because: string }>

/** The kinds of document that answer a request of a type. */
const kinds: Readonly<Partial<Record<RequestType, readonly DocumentKind[]>>> = {
  'Key witness details': ['MG9'],
  'All key witness statements': ['MG11'],
  'Non-key witness statements': ['MG11'],
  'Witness availability': ['MG10'],
  'Victim personal statement': ['VPS'],
  'Special measures material': ['MG2'],
  'Previous convictions for all prosecution witnesses': ['PNC'],
  ROTI: ['INTERVIEW', 'MG15'],
  'Key exhibits': ['EXHIBIT', 'MG12', 'MESSAGES'],
  'Identification evidence': ['MG11'],
  'Unused/sensitive material': ['MG6C', 'MG6D', 'MG6E'],
  'Bad character/dangerous offender information': ['MG16', 'PNC'],
  'Risk assessment (DASH)': ['DASH', 'DARA'],
  'Stalking screening': ['S-DASH', 'SASH', 'DASH'],
}

/** Words that say nothing of what was asked for. */
const common = new Set(
  'about after also been before case date details each from have including please police provide statement that their them these they this those which with would your obtain send copy'.split(
    ' ',
  ),
)
/** Words of every police file of this kind: no document is told from another by them. */
const usual = new Set('suspect victim witness defendant stalking harassment'.split(' '))
const telling = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !common.has(word) && !usual.has(word) && !/^\d+$/.test(word)),
  )

/** Two such words in common are enough to ask a person. */
const enough = 2

/** What may have come in answer to a request: documents read since it was sent, of a kind that answers it or speaking its words. The names of the case's `people` are in every document, and tell nothing. */
export function proposalsFor(standing: Standing, documents: readonly Arrived[], people: readonly string[]): readonly Proposal[] {
  const { asking, context } = standing
  const sentAt = context.sent?.at
  if (!isOwed(standing) || sentAt === undefined) return []
  const taken = new Set(context.answers.flatMap((answer) => answer.documents.map(({ id }) => id)))
  const named = telling(people.join(' '))
  const wanted = telling(`${asking.description} ${asking.type}`)
  return documents
    .filter(({ id, readAt }) => readAt !== null && readAt > sentAt && !taken.has(id))
    .flatMap(({ id, name, kind, opening }): Proposal[] => {
      if (kind !== null && kinds[asking.type]?.includes(kind))
        return [{ document: id, name, because: `It is a document of the kind asked for (${kind}).` }]
      const shared = [...telling(`${name} ${opening}`)].filter((word) => wanted.has(word) && !named.has(word))
      return shared.length >= enough ? [{ document: id, name, because: `It speaks of ${shared.slice(0, 4).join(', ')}.` }] : []
    })
}
