import type { Citation } from '#api/checkReport'
import type { DocumentRow } from '#api/contract'
import type { DocumentId } from '#case/ids'
import { folded } from '#case/quote'
import { type Paper, paper, picture, plainText } from './paper.ts'

const statement = [
  `WITNESS STATEMENT

STATEMENT OF Amira HALE
Age if under 18: Over 18
Occupation: Dental nurse

I met Callum DORRIT in June 2025 and we saw each other for two months.
On 4 August I told him that it was over and asked him not to contact me.

He rang me 31 times that night. He has rung most days since then. When I
block him he uses another number.

On 19 August I came out of work at about 6 pm and he was sitting in his car
across the road. He did not say anything. He followed me to the bus stop and
then drove behind the bus as far as Mill Lane.`,
  `STATEMENT OF Amira HALE (continued)

On or about 2 September there was a card on my windscreen. It said "I know
where you are when you are not with me". I was shaking when I read it.

My sister showed me a page in my name with a photograph of me asleep. I did
not make that page. The photograph was on his telephone.

Some time in the week before half term he was in the back garden at night. I
saw him at the kitchen window. He ran when I put the light on.`,
  `STATEMENT OF Amira HALE (continued)

He said to me on the telephone that if he could not have me nobody would and
that he had a knife in the car. I believed him. I am frightened that he will
hurt me or my son.

I have changed my shifts, I do not walk home any more and my son sleeps at
my mother's. I have not slept properly since August.

Signed: A Hale                               Dated: 20 October 2025`,
]

const report = [
  `MG5 POLICE REPORT                         OFFICIAL - SENSITIVE (when complete)

URN 42AB1234525
Suspect: Callum DORRIT 11/02/1991
Offence: Harassment s.2 PHA 1997

Summary
The IP and the suspect had a short relationship. The suspect would not accept
that it was over. Calls, messages, attending her work. He was warned on
21/08/2025 by PC 2210 Oduya. He was arrested on 21/10/2025 and made no comment.

Special measures: IP would like screens.
VPS: to follow.
Orders: restraining order requested.
Bail: released under investigation.
The phone download is awaited.`,
]

const messages = `Export of messages between "Amira" and "Callum D new"

[05/08/2025 01:12] Callum D new: answer your phone
[05/08/2025 01:14] Callum D new: I know you are awake
[05/08/2025 01:15] Callum D new: your light is on
[22/08/2025 19:40] Callum D new: you sent the police. we belong together Amira
[22/08/2025 19:41] Amira: Do not contact me again
[03/09/2025 08:02] Callum D new: did you like your card
`

const dash = [
  `DASH risk checklist                        completed by PC 2210 Oduya

1  Has the current incident resulted in injury?            No
2  Are you very frightened?                                Yes
8  Does the person constantly text, call, follow you?      Yes
   Additional stalking questions                           (blank)
27 Has the person ever mistreated an animal?               No
   Risk grade: MEDIUM`,
]

const download = Array.from(
  { length: 240 },
  (_, page) =>
    `Handset download DMI/25/0417                                page ${page + 1} of 240\n\n${Array.from({ length: 30 }, (__, line) => `${String(page * 30 + line + 1).padStart(5, '0')}  outgoing call to 07700 900${String((page * 7 + line) % 1000).padStart(3, '0')}  duration 00:0${line % 10}`).join('\n')}`,
)

type Example = Readonly<{ row: DocumentRow; paper: Paper; source: 'digital' | 'ocr' | 'none' }>

/** A small invented police file: its documents, their pages and their bytes. */
export async function policeFile() {
  const examples: Example[] = [
    example('d1', 'Statements/MG11 Amira Hale.pdf', 'MG11', await paper(statement)),
    example('d2', 'MG5 Dorrit.pdf', 'MG5', await paper(report)),
    example('d3', 'messages.txt', 'MESSAGES', plainText(messages), { mediaType: 'text/plain' }),
    example('d4', 'scan0007.pdf', 'DASH', await paper(dash, (word) => (word.length > 9 ? 0.48 : 0.93)), { text: 'ocr' }),
    example('d5', 'phone download.pdf', 'OTHER', await paper(download)),
    example(
      'd6',
      'custody record.pdf',
      'OTHER',
      { bytes: Buffer.from('%PDF-1.7'), pages: [] },
      { text: 'none', problem: 'password protected' },
    ),
    example('d8', 'photo of door.png', 'EXHIBIT', picture(), { mediaType: 'image/png', text: 'ocr' }),
    example('d7', 'MG5 Dorrit (copy).pdf', 'MG5', await paper(report), { duplicateOf: 'MG5 Dorrit.pdf' }),
  ]
  const byId = new Map(examples.map((each) => [each.row.documentId as string, each]))

  /** The passage of these words, found where they stand; the last occurrence where `last` is set. @throws when they do not. */
  function cite(documentId: string, page: number, quote: string, last = false): Citation {
    const found = byId.get(documentId)
    const text = found?.paper.pages[page - 1]?.text ?? ''
    const pattern = new RegExp(quote.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g')
    const hits = [...text.matchAll(pattern)]
    const hit = last ? hits.at(-1) : hits[0]
    if (!found || !hit) throw new Error(`“${quote}” is not on page ${page} of ${documentId}.`)
    const paragraph = text.slice(0, hit.index).split(/\n\n/).length
    return { document: found.row.name, documentId, page, paragraph, quote: folded(hit[0]), start: hit.index }
  }

  return { examples, byId, cite }
}

export type ExampleFile = Awaited<ReturnType<typeof policeFile>>

function example(id: string, name: string, kind: string, made: Paper, more: Partial<DocumentRow> = {}): Example {
  const row: DocumentRow = {
    documentId: id as DocumentId,
    name,
    kind,
    pages: made.pages.length,
    mediaType: 'application/pdf',
    bytes: made.bytes.length,
    text: 'digital',
    problem: null,
    duplicateOf: null,
    ...more,
  }
  return { row, paper: made, source: row.text === 'ocr' ? 'ocr' : row.text === 'none' ? 'none' : 'digital' }
}
