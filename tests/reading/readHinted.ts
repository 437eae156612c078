import { documentId, personId } from '#case/ids'
import type { Fact, Quote } from '#case/quote'
import type { Person } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { hintedIn, observedIn, type Seen } from '#evidence/observations/sentences'
import type { RecognisedDocument } from '#evidence/passage'
import { readPassages } from '#evidence/passages'
import { readSentences } from '#evidence/sentences'

const id = documentId('snippet')!
const quote: Quote = { document: id, page: 1, paragraph: 1, words: 'x', start: 0 }
const fact = <T>(value: T): Fact<T> => ({ value, from: [quote] })
const person = (role: 'suspect' | 'victim', name: string): Person => ({ id: personId(role)!, role, name, aliases: [], from: [quote] })

/** What is read, plainly or as a hint, in a sentence of a victim's statement about her former husband or his former wife, in a file that tells of pursuit. */
export function readHinted(text: string): readonly Seen[] {
  const she = /\bshe\b/i.test(text) && !/\bhe\b/i.test(text)
  const suspect = she ? 'Carol HARKER' : 'Dean HARKER'
  const victim = 'Laura FINCH'
  const report = paper('MG5', undefined, `Suspect: ${suspect}\nVictim: ${victim}\n`, 'parties')
  const statement = paper('MG11', victim, `${she ? 'She' : 'He'} used to live with me.\n\n${text}`, 'snippet')
  const told = readPassages([report, statement]).filter(({ document }) => document === id)
  const sentences = readSentences(told, [person('suspect', suspect), person('victim', victim)])
  return [...sentences.values()].flatMap((sentence) => {
    const plain = observedIn(sentence)
    return [...plain, ...hintedIn(sentence, (idea) => plain.some((one) => one.idea === idea))]
  })
}

const paper = (kind: DocumentKind, author: string | undefined, text: string, name: string): RecognisedDocument => ({
  document: {
    id: documentId(name)!,
    name,
    sha256: '',
    mediaType: 'text/plain',
    bytes: text.length,
    pages: [{ number: 1, text, words: [], width: 0, height: 0, source: 'digital' }],
    problem: undefined,
    duplicateOf: undefined,
  },
  reading: {
    document: documentId(name)!,
    kind,
    pages: [1, 1],
    because: '',
    author: author ? fact(author) : undefined,
    dated: undefined,
    signed: undefined,
  },
})
