import { expect, test } from 'vitest'
import { standingIn } from '#api/reading/citations'
import type { FormSheet } from '#case/formSheet'
import { recogniseDocuments } from '#evidence/documents/recogniseDocuments'
import { readSheets } from '#evidence/forms/readSheets'
import { labelledCases, readLabelled } from './labelled.ts'

const sheetsOf = async (id: string) => {
  const file = await readLabelled(id)
  return { file, sheets: readSheets(recogniseDocuments(file)) }
}

test.each(labelledCases().map(({ id }) => id))(
  'what the forms of %s answer stands on their pages, and no question is asked twice',
  async (id) => {
    const { file, sheets } = await sheetsOf(id)
    const stands = standingIn(file.documents)
    for (const { document, pages, entries } of sheets) {
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length)
      for (const { id, state, says, printed } of entries) {
        expect([id, state === 'answered', says.length > 0]).toEqual([id, state === 'answered', state === 'answered'])
        expect([id, printed !== undefined]).toEqual([id, state === 'blank'])
        for (const quote of [...says, ...(printed ? [printed] : [])]) {
          expect([id, quote.words, stands(quote)]).toEqual([id, quote.words, true])
          expect([quote.document, quote.page >= pages[0] && quote.page <= pages[1]]).toEqual([document, true])
        }
      }
    }
  },
)

/** What a careful reader finds on forms of the sample: the words, blank, or not on the page. */
const found: readonly (readonly [file: string, form: string, entry: string, says: string])[] = [
  ['case-02-r-v-ollerenshaw', 'MG5', 'MG5.vps', 'Offered 18/06/24 and declined - signed PNB entry.'],
  ['case-02-r-v-ollerenshaw', 'MG5', 'MG5.plea', 'NG'],
  ['case-07-r-v-hartigan', 'CUSTODY', 'CUSTODY.arrestedFor', 'Common assault'],
  ['case-07-r-v-hartigan', 'CUSTODY', 'CUSTODY.relevantTime', 'notOnThisPage'],
  ['case-09-r-v-ambrose', 'MG16', 'MG16.dangerousness', 'Not a specified offence as charged.'],
  ['case-11-r-v-stannard', 'BAIL', 'BAIL.conditions', 'Not to contact Gemma Lodge'],
  ['case-13-r-v-sloane', 'INTERVIEW', 'INTERVIEW.present', 'Mr Tandy, solicitor'],
  ['case-20-r-v-marlow', 'BAIL', 'BAIL.officer', 'blank'],
  ['case-27-r-v-coltman', 'PIN', 'PIN.signed', 'D.Coltman'],
  ['case-48-r-v-wadham', 'MG11', 'MG11.age', 'Over 18'],
  ['case-50-r-v-trask', 'MG3', 'MG3.custody', 'Bailed 09/02/16 to 01/03/16: no contact with N Pell; not to enter Coniston Drive'],
]

test.each(found)('%s: %s, %s', async (id, form, entry, says) => {
  const { sheets } = await sheetsOf(id)
  const answers = (sheet: FormSheet) =>
    sheet.entries
      .filter((one) => one.id === entry)
      .map((one) => (one.state === 'answered' ? one.says.map(({ words }) => words).join(' | ') : one.state))
  expect(sheets.filter(({ kind }) => kind === form).flatMap(answers)).toContain(says)
})
