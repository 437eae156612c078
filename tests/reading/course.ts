import { recogniseDocuments } from '#evidence/documents/recogniseDocuments'
import { groupIncidents } from '#evidence/incidents'
import { observe } from '#evidence/observations'
import { readPassages } from '#evidence/passages'
import { readPeople } from '#evidence/people/readPeople'
import { whensOf } from '#evidence/time/telling'
import { fileOf, papersOf } from './paper.ts'

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
/** A statement of 22 October 2021 by the victim, unless said otherwise. */
export const statement = (body: string, dated = '22/10/2021', name = 'Lena HARDCASTLE') =>
  `MG11\nWITNESS STATEMENT\n\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\tOptician\n\n${declaration}\nSignature: ${name} Date: ${dated}\n\n${body}\n\nSignature: ${name}`
/** The officer’s summary of 25 October 2021. */
export const report = (words = 'DEF will not leave IP alone.', dated = '25/10/2021') =>
  `MG5\nPOLICE REPORT\n\nURN\t01AB1234521\nDefendant / suspect\tDean FARROW\nOffence(s)\tStalking s.2A PHA 1997\nVictim\tLena HARDCASTLE\nOfficer in the case\tPC 3307 Noble\n\nSummary\n${words}\n\nDate\t${dated}\n`
export const log = (opened: string, ...lines: readonly string[]) =>
  `INCIDENT LOG 0417\t${opened}\nTYPE: HARASSMENT\tGRADE 2\nCALLER: HARDCASTLE, LENA (IP)\n\n${lines.join('\n')}\n`
export const chat = (...lines: readonly string[]) => `WHATSAPP CHAT EXPORT\n\n${lines.join('\n')}\n`

/** The days that the first and the last of the conduct may be. */
export function courseEnds(texts: readonly string[]) {
  const recognised = recogniseDocuments(fileOf(...papersOf(...texts)))
  const passages = readPassages(recognised)
  const people = readPeople(recognised, passages)
  const dated = groupIncidents(passages, observe(passages, people), people, whensOf(recognised, passages)).incidents.flatMap(({ when }) =>
    when.earliest ? [{ from: when.earliest, to: when.latest ?? when.earliest }] : [],
  )
  return {
    opening: dated.toSorted((one, other) => one.from.localeCompare(other.from))[0],
    closing: dated.toSorted((one, other) => one.to.localeCompare(other.to)).at(-1),
  }
}

/** The first and the last day of the conduct. */
export function course(texts: readonly string[]): readonly [string | undefined, string | undefined] {
  const { opening, closing } = courseEnds(texts)
  return [opening?.from, closing?.to]
}
