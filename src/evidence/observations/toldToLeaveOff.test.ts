import { expect, test } from 'vitest'
import type { DocumentKind } from '#case/vocabulary'
import { passagesOf } from '../../../tests/reading/readSnippet.ts'
import { readSentences } from '../sentences.ts'
import { toldToLeaveOff } from './toldToLeaveOff.ts'

const isRead = (text: string, kind: DocumentKind = 'MG5'): boolean => {
  const { passages, people } = passagesOf({ kind, suspect: 'Dean HARKER', victim: 'Laura FINCH', author: 'Laura FINCH', text })
  return [...readSentences(passages, people).values()].some((sentence) => toldToLeaveOff(sentence) !== undefined)
}

test.each<readonly [string, DocumentKind]>([
  ['I spoke to HARKER on the phone after the visit and told him to leave her alone.', 'MG3'],
  ['Tel call to HARKER. Advised to cease all contact with IP or will be nicked.', 'LOG'],
  ['PC Dunn rang back in the week and warned him that he was to keep well away.', 'MG11'],
  ['PC Dunn rings HARKER and tells him to stay away from her and the hospital.', 'MG3'],
  ['PCSO phoned HARKER on his mobile. Told him IP does not want him round there or texting and he is to keep away from her.', 'LOG'],
  ['I rang 101 and PC Dunn rang him up on I think the 20th of February and told him to pack it in.', 'MG11'],
  ['HARKER was told again by the same officer that any more of it and he would be arrested.', 'MG5'],
])('he is told to leave off: %s', (text, kind) => expect(isRead(text, kind)).toBe(true))

test.each<readonly [string, DocumentKind]>([
  ['I told HARKER to leave me alone.', 'MG11'],
  ['The school head told him on 13 January not to come on site again.', 'MG3'],
  ['My brother told him to stop ringing me.', 'MG11'],
  ['The police told me to keep away from the window.', 'MG11'],
  ['PC Dunn told HARKER to come in for his property.', 'MG5'],
  ['HARKER was told on release not to contact FINCH, a condition of his bail.', 'MG5'],
  ['Please could an officer tell him to stop.', 'MG11'],
  ['The police did not tell HARKER to stop.', 'MG11'],
])('he is not: %s', (text, kind) => expect(isRead(text, kind)).toBe(false))
