import type { DocumentKind } from '#case/vocabulary'
import type { CheckReport } from './checkReport.ts'
import type { Told } from './toldChange.ts'

/** The document of that name, where a reading knows it. */
export const namedIn = ({ file }: CheckReport, name: string) => file.documents.find((document) => document.name === name)

/** What a kind is called in a sentence, where its code does not say it. */
const kindWords: Readonly<Partial<Record<DocumentKind, string>>> = {
  INTERVIEW: 'record of interview',
  CUSTODY: 'custody record',
  MESSAGES: 'messages',
  LOG: 'police log',
  ORDER: 'court order',
  BAIL: 'bail notice',
  RETRACTION: 'retraction statement',
  EXHIBIT: 'exhibit',
  OTHER: 'not yet classified',
}
const kindOf = (kind: DocumentKind) => kindWords[kind] ?? kind
const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

/** Documents that arrived, could now be read or no longer, or are taken for something else. */
export const documentChanges = (was: CheckReport, is: CheckReport): readonly Told[] =>
  is.file.documents.flatMap(({ name, kind, problem }): Told[] => {
    const old = namedIn(was, name)
    const told = (says: string): Told => ({ about: 'document', says })
    if (!old) return [told(problem === null ? `${name} arrived: ${kindOf(kind)}.` : `${name} arrived and could not be read: ${problem}.`)]
    return [
      ...(old.problem === problem ? [] : [told(problem === null ? `${name} could now be read.` : `${name}: ${problem}.`)]),
      ...(old.kind === kind ? [] : [told(`${name} is now taken for: ${kindOf(kind)}. Before: ${kindOf(old.kind)}.`)]),
    ]
  })

/** Who is named as suspect and as victim. */
export function peopleChanges(was: CheckReport, is: CheckReport): readonly Told[] {
  const names = (people: readonly { name: string }[]) =>
    people
      .map(({ name }) => name)
      .toSorted()
      .join(', ') || 'none found'
  return (['suspects', 'victims'] as const).flatMap((role): Told[] => {
    const [then, now] = [names(was.file[role]), names(is.file[role])]
    return then.toLowerCase() === now.toLowerCase() ? [] : [{ about: 'people', says: `${capital(role)}: ${now}. Before: ${then}.` }]
  })
}
