import { createHash } from 'node:crypto'
import type { CaseId } from '#case/ids'
import type { Reading } from '#case/reading'
import { at, type Charge, isLaid } from '#charging/context'
import type { Life } from '#charging/lives'
import { partAgain } from '#charging/partText'
import { type ElementAssessed, parts, type Review, type Strength } from '#charging/review'
import { stageWords } from '#charging/words'
import { partsDrafted } from '#drafting/mg3'
import type { ElementView } from '#law/assessment'
import { fullCode, threshold, type Worksheet } from '#law/codeTests/worksheets'
import { offenceOf } from '#law/offences'
import { openedDocuments } from '#store/access'
import { documentsOf } from '#store/documents'
import type { ElementForm, QuestionForm, ReviewForm, ReviewSaid } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { draftView } from '../drafts/drafts.ts'
import { citeIn } from '../reading/passages.ts'
import { readingNow } from '../reading/readingNow.ts'

/** How strong the evidence of an element looks from the file, and why: what the form is filled with, for the lawyer to change. */
function strengthOf({ met, for: points, against }: ElementView): Readonly<{ before: Strength; because: string }> {
  const documents = new Set(points.flatMap(({ quotes }) => quotes.map(({ document }) => document))).size
  if (met === 'no') return { before: 'notAssessed', because: 'Nothing in the file was found to show it.' }
  if (met === 'arguable') return { before: 'weak', because: 'It can be argued either way on the file.' }
  if (against.length > 0) return { before: 'moderate', because: 'The file shows it, and something speaks against it.' }
  return documents > 1
    ? { before: 'strong', because: `The file shows it in ${documents} documents, and nothing was found against it.` }
    : { before: 'moderate', because: 'One document shows it.' }
}

/** The charges a review answers for: those to be charged, and those before the court. */
const reviewed = (life: Life): readonly Charge[] =>
  life.state.context.charges.filter(
    (charge) => charge.decision?.outcome === 'charge' || (isLaid(charge) && at('charged', 'notGuiltyPlea')(charge)),
  )

/** The review of one defendant as it is to be made: filled from the reading, the assessment, and the last review. Undefined until the case is read. */
export function reviewForm(here: SignedIn, caseId: CaseId, life: Life, now: Date): ReviewForm | undefined {
  const { db, me, today } = here
  const read = readingNow(db, caseId)
  const view = draftView(here, caseId, now)
  if (!read || !view) return undefined
  const { reading, assessment } = read
  const { context } = life.state
  const cite = citeIn(db, caseId)
  const elements = reviewed(life).flatMap(({ key, offence }): readonly ElementForm[] => {
    const judged = assessment.offences.find(({ id }) => id === offence)?.elements
    if (!judged)
      return (offenceOf(offence)?.elements ?? []).map(({ id, title, evidence }) => ({
        charge: key,
        element: id,
        title,
        before: 'notAssessed',
        because: `Not weighed on this file. It needs: ${evidence}`,
        citations: [],
        against: [],
      }))
    return judged.map((element) => ({
      charge: key,
      element: element.id,
      title: element.title,
      ...strengthOf(element),
      citations: cite(element.for.flatMap(({ quotes }) => quotes)),
      against: cite(element.against.flatMap(({ quotes }) => quotes)),
    }))
  })
  const questions = reviewed(life).flatMap(({ key, offence, decision }): readonly QuestionForm[] => {
    const view = assessment.offences.find(({ id }) => id === offence)
    const test = decision?.test ?? 'fullCode'
    if (!view) return []
    const sheet: Worksheet = test === 'fullCode' ? fullCode(reading, view) : threshold(reading, view, assessment.findings, today)
    return sheet.questions.map(({ id, asks, shows, missing }) => ({
      charge: key,
      test,
      question: id,
      asks,
      shows: shows.map(({ text, quotes }) => ({ text, quotes: cite(quotes) })),
      missing,
    }))
  })
  const drafted = partsDrafted(view)
  const filled = partsAgain(drafted, context.reviews.at(-1)?.review)
  const opened = openedDocuments(db, me.id, caseId)
  return {
    defendant: life.defendant,
    version: context.reviews.length + 1,
    charges: reviewed(life).map(({ key, title, stage }) => ({ key, title, says: stageWords[stage] })),
    elements,
    questions,
    drafted,
    parts: filled,
    partsFilled: createHash('sha256').update(JSON.stringify(filled)).digest('hex'),
    carried: carriedFrom(context.reviews.at(-1)?.review, elements, questions),
    unopened: documentsOf(db, caseId)
      .filter(({ documentId, duplicateOf }) => duplicateOf === null && !opened.has(documentId))
      .map(({ documentId, name }) => ({ documentId, name })),
    undecided: undecidedOf(life, reading),
  }
}

/** A lawyer's own strength or answer of last time is carried on; one she left as it was filled is filled afresh. */
function carriedFrom(last: Review | undefined, elements: readonly ElementForm[], questions: readonly QuestionForm[]): ReviewSaid {
  const asked = (charge: string, element: string) => elements.some((one) => one.charge === charge && one.element === element)
  const put = (charge: string, test: string, question: string) =>
    questions.some((one) => one.charge === charge && one.test === test && one.question === question)
  return {
    elements: (last?.elements ?? [])
      .filter(({ charge, element, strength, before, reason }) => asked(charge, element) && (strength !== before || reason !== ''))
      .map(({ charge, element, strength, reason }) => ({ charge, element, strength, reason })),
    answers: (last?.worksheets ?? [])
      .filter(({ charge, test, question, answer }) => answer !== 'notAnswered' && put(charge, test, question))
      .map(({ charge, question, answer, words }) => ({ charge, question, answer, words })),
    parts: {},
    exceptions: {},
  }
}

/** Charges laid, or proposed by the police, on which nothing stands decided. A decision under one Act answers for the other sections of it. */
function undecidedOf({ state: { context } }: Life, { proposed }: Reading): readonly string[] {
  const laid = context.charges.filter((charge) => charge.decision === null && at('charged', 'notGuiltyPlea')(charge))
  const actOf = (offence: string) => offence.split('.')[0]
  const answered = (offence: string) => context.charges.some((charge) => actOf(charge.offence) === actOf(offence))
  const asked = proposed.filter(({ value }) => !answered(value)).map(({ value }) => offenceOf(value)?.title ?? value)
  return [...new Set([...laid.map(({ title }) => title), ...asked])]
}

/** The parts as they are drafted now, each with what the lawyer made of it when she last signed. */
const partsAgain = (drafted: ReviewForm['drafted'], last: Review | undefined): ReviewForm['parts'] =>
  last
    ? (Object.fromEntries(
        parts.map((part) => [part, partAgain(last.parts[part] ?? '', last.drafted?.[part], drafted[part])]),
      ) as ReviewForm['parts'])
    : drafted

/** The review to be signed: everything the form asks, with what was said; what was left out is not assessed and not answered. */
export function reviewOf(form: ReviewForm, said: ReviewSaid): Review {
  const elements = form.elements.map((element): ElementAssessed => {
    const mine = said.elements.find((one) => one.charge === element.charge && one.element === element.element)
    return {
      charge: element.charge,
      element: element.element,
      title: element.title,
      strength: mine?.strength ?? element.before,
      before: element.before,
      reason: mine?.reason ?? '',
      from: [...new Set(element.citations.map(({ document, page }) => `${document}, page ${page}`))],
    }
  })
  const written = { ...form.parts, ...said.parts }
  return {
    elements,
    worksheets: form.questions.map(({ charge, test, question, asks }) => {
      const mine = said.answers.find((one) => one.charge === charge && one.question === question)
      return { charge, test, question, asks, answer: mine?.answer ?? 'notAnswered', words: mine?.words ?? '' }
    }),
    parts: written,
    drafted: form.drafted,
    asFilled: parts.filter((part) => written[part].trim() !== '' && written[part].trim() === form.parts[part].trim()),
    adopted: said.adopted === form.partsFilled,
    exceptions: said.exceptions,
  }
}
