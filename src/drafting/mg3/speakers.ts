import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { inProse } from '../people.ts'
import { quoted } from '../sentence.ts'
import { holding, victimsDocuments } from './sourcesOfProof.ts'

const kindWords: Readonly<Partial<Record<DocumentKind, string>>> = {
  MESSAGES: 'Message',
  INTERVIEW: 'Interview',
  MG15: 'Interview',
  DASH: 'Risk form',
  DARA: 'Risk form',
  'S-DASH': 'Risk form',
  SASH: 'Risk form',
  EXHIBIT: 'Exhibit',
  ORDER: 'Order',
  LOG: 'Log',
  PNC: 'PNC',
}
const policeForm = /^(?:MG(?:[2-9]|10|16)|MG[36][A-E]|CUSTODY|BAIL|PIN)$/

/** Whose words a passage is, where they are not the victim’s own: a witness by name, a message, an interview, the police. */
function speakerOf(reading: Reading, quote: Quote): string | undefined {
  const found = holding(reading, quote)
  if (!found) return 'Another paper'
  if (victimsDocuments(reading).includes(found.document)) return undefined
  if (found.kind === 'MG11' && found.author) return inProse(found.author.value)
  return kindWords[found.kind] ?? (policeForm.test(found.kind) ? 'Police' : 'Another paper')
}

/** A quotation with whose words it is before it: `Claire Hough: “…”`; the victim’s own stand bare. */
export function attributed(reading: Reading, quote: Quote, words: Quote, most: number): string {
  const speaker = speakerOf(reading, quote)
  return `${speaker ? `${speaker}: ` : ''}${quoted(words, most)}`
}

export const bareWordsAreTheVictims = 'Words quoted here are the victim’s own unless another speaker or paper is named before them.'
