import { documentId, personId } from '#case/ids'
import type { Fact, Quote } from '#case/quote'
import type { Observation, Person } from '#case/reading'
import { observe } from '#evidence/observations'
import { giftsAsContact, messagesSent } from '#evidence/observations/derived'
import type { RecognisedDocument } from '#evidence/passage'
import { readPassages } from '#evidence/passages'
import type { Snippet } from './snippets.ts'

const id = documentId('snippet')!
const quote: Quote = { document: id, page: 1, paragraph: 1, words: 'x', start: 0 }
const fact = <T>(value: T): Fact<T> => ({ value, from: [quote] })
const person = (role: 'suspect' | 'victim', name: string): Person => ({ id: personId(role)!, role, name, aliases: [], from: [quote] })

/** The passages of a snippet as if it were the only document of its file, and the parties, who are named. */
export function passagesOf({ kind, suspect, victim, author, text }: Pick<Snippet, 'kind' | 'suspect' | 'victim' | 'author' | 'text'>) {
  const named = recognised('MG5', undefined, `Suspect: ${suspect}\nVictim: ${victim}\n`, 'parties')
  const own = recognised(kind, author, text, 'snippet')
  const passages = readPassages([named, own]).filter(({ document }) => document === id)
  return { passages, people: [person('suspect', suspect), person('victim', victim)] }
}

/** What is read from a snippet as if it were the only document of its file, with the parties named. */
export function readSnippet(snippet: Snippet): readonly Observation[] {
  const { passages, people } = passagesOf(snippet)
  const said = observe(passages, people)
  return [...said, ...giftsAsContact(said), ...messagesSent(passages, people, () => undefined)]
}

/** What Laura Finch says in her statement of Dean Harker, her former husband, or of Carol Harker where the words speak of a woman only. */
export const tellingOf = (text: string): Snippet => {
  const she = /\bshe\b/i.test(text) && !/\bhe\b/i.test(text)
  return {
    name: '',
    kind: 'MG11',
    suspect: she ? 'Carol HARKER' : 'Dean HARKER',
    victim: 'Laura FINCH',
    author: 'Laura FINCH',
    text: `${she ? 'She' : 'He'} used to live with me.\n\n${text}`,
    says: [],
    saysNot: [],
  }
}

const recognised = (kind: Snippet['kind'], author: string | undefined, text: string, name: string): RecognisedDocument => ({
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
