import { documentId } from '#case/ids'
import type { Voice } from '#case/reading'
import type { Passage } from '../passage.ts'
import { type Cast, castOf } from './cast.ts'
import { type Sentence, sentencesOf } from './mentions.ts'

/** A passage of a victim's statement, unless said otherwise. */
export const passageIn = (text: string, voice: Voice = 'victim'): Passage => ({
  document: documentId('statement')!,
  kind: voice === 'message' ? 'MESSAGES' : 'MG11',
  page: 1,
  paragraph: 1,
  start: 0,
  text,
  role: voice === 'message' ? 'message' : 'narrative',
  voice,
  speaker: undefined,
  at: undefined,
  heading: undefined,
})

/** A man is suspected; the victim is a woman; nobody is named. */
export const cast: Cast = { ...castOf([], []), suspect: 'm', victim: 'f' }

export const sentenceIn = (text: string, voice: Voice = 'victim'): Sentence => sentencesOf([passageIn(text, voice)], cast)[0]!
