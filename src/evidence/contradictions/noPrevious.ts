import type { Quote } from '#case/quote'
import { saying } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { called, capital, type Look, type Read, some } from './read.ts'

const recorded = /\b(?:CONVICTIONS?|CAUTIONS?(?:\/REPRIMANDS\/WARNINGS)?|REPRIMANDS?)\s*[:=]?\s*\(?[1-9]\d*\)?/i

/** The police record's own count of convictions and cautions. */
const onRecord = ({ recognised }: Read): readonly Quote[] =>
  recognised
    .filter(({ reading }) => reading.kind === 'PNC')
    .flatMap((one) =>
      pagesOf(one).flatMap((page) => {
        const found = recorded.exec(page.text)
        const quote = found && quoteAt(one.document.id, page, found.index, found.index + found[0].length)
        return quote ? [quote] : []
      }),
    )

/** "No previous" in one document, a conviction, caution or record of bad character in another. */
export const noPreviousAgainstRecord: Look = (read) => {
  const none = saying(read.remarks, 'previous', 'none')
  const records = [...onRecord(read), ...saying(read.remarks, 'previous', 'convictions', 'cautions')]
  const [clean] = none
  const [found, ...more] = some(records.filter(({ document }) => !none.some((quote) => quote.document === document)))
  if (!clean || !found) return []
  return [
    {
      says: `${capital(called(read, clean))} says there is nothing previous; ${called(read, found)} shows that there is.`,
      passages: [clean, found, ...more],
    },
  ]
}
