import { documentKindWords } from '#case/words'
import type { CheckReport } from '../checkReport.ts'
import type { Told } from './toldChange.ts'

/** The document of that name, where a reading knows it. */
export const namedIn = ({ file }: CheckReport, name: string) => file.documents.find((document) => document.name === name)

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

/** Documents that arrived, could now be read or no longer, or are taken for something else. */
export const documentChanges = (was: CheckReport, is: CheckReport): readonly Told[] =>
  is.file.documents.flatMap(({ name, kind, problem }): Told[] => {
    const old = namedIn(was, name)
    const told = (says: string): Told => ({ about: 'document', says })
    if (!old)
      return [
        told(problem === null ? `${name} arrived: ${documentKindWords(kind)}.` : `${name} arrived and could not be read: ${problem}.`),
      ]
    return [
      ...(old.problem === problem ? [] : [told(problem === null ? `${name} could now be read.` : `${name}: ${problem}.`)]),
      ...(old.kind === kind ? [] : [told(`${name} is now taken for: ${documentKindWords(kind)}. Before: ${documentKindWords(old.kind)}.`)]),
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
