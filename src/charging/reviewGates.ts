import { type Gate, gates, neededParts, type Part, type Review } from './review.ts'
import { partWords } from './words.ts'

const blank = (text: string | undefined) => (text ?? '').trim() === ''

/** What is needed to sign a review, beside the review itself: facts of the file and the access log on that day. */
export type ToSign = Readonly<{ review: Review; unopened: readonly string[]; undecided: readonly string[] }>

const listed = (names: readonly string[], most = 5) =>
  names.length > most ? `${names.slice(0, most).join('; ')} and ${names.length - most} more` : names.join('; ')

const named = (left: readonly Part[]) => left.map((part) => partWords[part]).join('; ')

/** What stands before each gate, in a sentence; undefined where it is done. An element thought otherwise of than the evidence shows needs its reason. */
const standing: Readonly<Record<Gate, (toSign: ToSign) => string | undefined>> = {
  materialOpened: ({ unopened }) => (unopened.length > 0 ? `You have not opened: ${listed(unopened)}.` : undefined),
  elementsAssessed: ({ review: { elements } }) => {
    const left = elements.filter(({ strength, before, reason }) => strength === 'notAssessed' || (strength !== before && blank(reason)))
    return left.length > 0 ? `Assess these elements, with a reason: ${listed(left.map(({ title }) => title))}.` : undefined
  },
  chargesDecided: ({ undecided }) => (undecided.length > 0 ? `Nothing is decided on: ${listed(undecided)}.` : undefined),
  worksheetsAnswered: ({ review: { worksheets } }) => {
    const left = worksheets.filter(({ answer }) => answer === 'notAnswered')
    return left.length > 0
      ? `${left.length === 1 ? '1 question' : `${left.length} questions`} of the worksheets ${left.length === 1 ? 'is' : 'are'} not answered.`
      : undefined
  },
  partsWritten: ({ review }) => {
    const left = neededParts.filter((part: Part) => blank(review.parts[part]))
    const unread = review.adopted ? [] : (review.asFilled ?? [])
    const said = [
      ...(left.length > 0 ? [`These parts are not written: ${named(left)}.`] : []),
      ...(unread.length > 0
        ? [`These parts stand as they were filled from the file. Read them and say that you adopt them: ${named(unread)}.`]
        : []),
    ]
    return said.length > 0 ? said.join(' ') : undefined
  },
}

export type GateView = Readonly<{ gate: Gate; stands: string | undefined; exception: string }>

/** Every gate of a review: what stands before it, and the exception recorded. */
export const gatesOf = (toSign: ToSign): readonly GateView[] =>
  gates.map((gate) => ({ gate, stands: standing[gate](toSign), exception: (toSign.review.exceptions[gate] ?? '').trim() }))

/** What is neither done nor excepted, in sentences. */
export const missingFrom = (toSign: ToSign): readonly string[] =>
  gatesOf(toSign).flatMap(({ stands, exception }) => (stands !== undefined && exception === '' ? [stands] : []))
