import type { Saying } from '../sayings.ts'

/** What the answer to a question about the order was: "Is RO wanted? Told probably". */
export function answerTo({ earlier, text }: Saying): 'requested' | 'deferred' | 'notRequested' | undefined {
  const question = /(?:^|[.!?;]\s)([^.!?;]*\b(?:RO|[Rr]estraining order)\b[^.!?;]*)\?\s*$/.exec(earlier)?.[1]
  if (!question || !/\b(?:wanted|sought|requested|required|needed|want|seek|ask|apply)\b/i.test(question)) return undefined
  if (/\b(?:victim|IP|AP|complainant|she|he|her|him|V)\b/.test(question)) return undefined
  const answer =
    /^\W*(?:(?:told|said|replied|answered|advised|confirmed)(?: (?:them|CPS|him|her|that))*[,:]? )?(.*)/is.exec(text)?.[1] ?? ''
  if (/^(?:probably|possibly|maybe|perhaps|likely|I think so|not (?:yet|sure)|will (?:let|confirm|come back|ask)|TB[CA])\b/i.test(answer))
    return 'deferred'
  if (/^yes\b/i.test(answer)) return 'requested'
  return /^no\b/i.test(answer) ? 'notRequested' : undefined
}
