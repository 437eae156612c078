import { withoutClearedUp } from './observations/clearedUp.ts'
import { type Hinted, type Plain, withHints } from './observations/hints.ts'
import { reasonsOnce } from './observations/matters.ts'
import { withoutQuotedInPart } from './observations/quotedInPart.ts'
import { withoutSayings } from './observations/sayings.ts'
import type { Seen } from './observations/sentences.ts'
import type { RecognisedDocument } from './passage.ts'
import {
  baseless,
  groundOf,
  type Help,
  hinted,
  inSoManyWords,
  type News,
  ofPapers,
  ofPapersLast,
  type SeenAt,
  whensFrom,
} from './pieces.ts'

/**
 * What the papers and their sentences say, word by word: nearly all the work of reading a file, done in pieces. Who is in the file must be known before its
 * sentences are read, and what they tell plainly before hints are looked for.
 */
export function readClosely(recognised: readonly RecognisedDocument[], help: Help) {
  let news: News = {}
  const ground = groundOf(
    recognised,
    () => news,
    () => hands.all(ofPapers.labelled).flat(),
  )
  const hands = help(ground)
  const [passages, people] = [ground.passages(), ground.people()]
  hands.tell({ people })
  const [sentences, inOrder] = [ground.sentences(), ground.inOrder()]
  const placed = (seen: readonly SeenAt[]): readonly Seen[] => seen.map(({ at, ...one }) => ({ ...one, passage: inOrder[at]!.passage }))
  const look = (plain: Plain): Hinted => {
    news = { people, plain }
    hands.tell(news)
    const [reports, ...hints] = hands.all([baseless, ...hinted])
    return { baseless: placed(reports), hinted: hints.flatMap(placed) }
  }
  const [spokenOf, ...said] = hands.all([ofPapers.matters, ...inSoManyWords])
  const plain = withoutSayings(said.flatMap(placed), sentences)
  const matters = reasonsOnce(spokenOf, plain)
  const seen = withoutQuotedInPart(withoutClearedUp(withHints(plain, sentences, matters, look), sentences), sentences)
  const [whens, proposed, previous, ...riskForms] = hands.all([ofPapers.whens, ofPapers.proposed, ofPapers.previous, ...ofPapers.riskForms])
  return {
    passages,
    people,
    sentences,
    whens: whensFrom(whens, passages),
    riskForms: riskForms.flat(),
    matters,
    proposed,
    previous,
    seen,
    /** What nothing else is made of: read elsewhere meanwhile, so asked for last. */
    last: () => ({
      remarks: hands.all(ofPapersLast.remarks).flat(),
      sheets: hands.all(ofPapersLast.sheets).flat(),
      mentions: hands.all([ofPapersLast.mentions])[0],
      datedEvents: hands.all(ofPapersLast.datedEvents).flat(),
    }),
  }
}
