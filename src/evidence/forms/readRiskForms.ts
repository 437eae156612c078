import type { Page } from '#case/page'
import type { FormAnswer, RiskForm } from '#case/riskForm'
import { pagesOf } from '../documents/pagesOf.ts'
import { gateOf } from '../gate/gate.ts'
import type { RecognisedDocument } from '../passage.ts'
import { refusal } from './answers.ts'
import { answersBefore } from './answersBefore.ts'
import { answersChosen } from './answersChosen.ts'
import { type Asked, askedQuestions } from './askedQuestions.ts'
import { type ChoiceRow, choiceRows } from './choiceRows.ts'
import { dashQuestions, notOnSafeLives, type Question, safeLivesQuestions, stalkingQuestions } from './dashQuestions.ts'
import type { Flow } from './flow.ts'
import { inOneRun } from './halves.ts'
import { leftBlank } from './leftBlank.ts'
import { misreadStarts } from './misreadQuestions.ts'
import { numberedAnswers, numberedStalkingAnswers } from './numberedAnswers.ts'
import { otherToolAnswers } from './otherTools.ts'
import { answersTo } from './questionAnswers.ts'
import { questionsFlow } from './questionsFlow.ts'
import { gradeOf } from './riskGrade.ts'
import { withoutUnmarked } from './unmarked.ts'

/** Every risk form of the file with its answers as they stand: forms of their own, and questions copied into another document. */
export const readRiskForms = (recognised: readonly RecognisedDocument[]): readonly RiskForm[] =>
  recognised.flatMap((each) => riskFormsIn(each))

const enoughToBeOne = { dash: 6, stalking: 5 }

const questions = [...dashQuestions, ...stalkingQuestions]
const mayAsk = gateOf(questions.flatMap(({ says, short }) => [says, short]))

/** Whether the pages hold letters of as many questions as make a form, wherever they stand; that of fright may count for either. Most papers hold those of a few. */
function mayAskEnough(pages: readonly Page[]): boolean {
  const asked = new Set(pages.flatMap(({ text }) => mayAsk(text).map((pattern) => pattern >> 1)))
  const ofDash = [...asked].filter((question) => question < dashQuestions.length).length
  return ofDash >= enoughToBeOne.dash || asked.size - ofDash >= enoughToBeOne.stalking - 1
}

function riskFormsIn(recognised: RecognisedDocument): readonly RiskForm[] {
  const { kind } = recognised.reading
  const pages = pagesOf(recognised)
  if (kind === 'SASH' || kind === 'DARA') {
    const questions = withoutUnmarked(pages, otherToolAnswers(recognised.document.id, pages, kind))
    return [
      {
        tool: kind,
        document: recognised.document.id,
        questions,
        stalkingQuestions: [],
        grade: gradeOf(recognised.document.id, pages),
        missing: undefined,
      },
    ]
  }
  if (kind !== 'DASH' && kind !== 'S-DASH' && !mayAskEnough(pages)) return []
  const form = readBy(recognised, pages, inOneRun(questionsFlow(pages)))
  const lines = form && lacksOf(form) >= fewestLost ? readBy(recognised, pages, inOneRun(questionsFlow(pages, 'lines'))) : undefined
  // The text of a page may give a column of questions and then one of answers; its lines on paper have each beside the other.
  const best = form && lines && answeredIn(lines) >= answeredIn(form) + fewestLost ? lines : form
  if (!best) return []
  const { isStalkingOnly, questions, stalking } = best
  return [
    {
      tool: isStalkingOnly ? 'S-DASH' : 'DASH',
      document: recognised.document.id,
      questions,
      stalkingQuestions: stalking,
      grade: gradeOf(recognised.document.id, pages),
      missing: missing(questions, stalking),
    },
  ]
}

type Read = Readonly<{ isStalkingOnly: boolean; questions: readonly FormAnswer[]; stalking: readonly FormAnswer[] }>

const answersOf = ({ questions, stalking }: Read): readonly FormAnswer[] => [...questions, ...stalking]
const fewestLost = 3
const lacksOf = (form: Read): number =>
  answersOf(form).filter(({ answer }) => answer === 'blank').length +
  form.questions.filter(({ answer }) => answer === 'notOnThisPage').length
const answeredIn = (form: Read): number => answersOf(form).filter(({ answer }) => answer !== 'blank' && answer !== 'notOnThisPage').length

/** The form as a text of its pages gives it; undefined where it asks too few questions to be one. */
function readBy({ document, reading: { kind } }: RecognisedDocument, pages: readonly Page[], whole: Flow): Read | undefined {
  const rows = choiceRows(whole.text)
  const flow = withoutAhead(whole, rows)
  const asked = askedQuestions(flow.text)
  const isStalkingOnly =
    (kind === 'S-DASH' && asked.dash.length < enoughToBeOne.dash * 2) ||
    (kind !== 'DASH' && asked.dash.length < enoughToBeOne.dash && asked.stalking.length >= enoughToBeOne.stalking)
  if (!isStalkingOnly && kind !== 'DASH' && asked.dash.length < enoughToBeOne.dash) return undefined

  const bank = expected(pages, asked)
  const dash = isStalkingOnly ? [] : misreadStarts(bank, asked.dash, flow.text)
  const stalkingBlock = asked.stalking.length > 0 ? misreadStarts(stalkingQuestions, asked.stalking, flow.text, '[s5]?') : []
  const starts = [...dash, ...stalkingBlock]
  const banks = isStalkingOnly ? [stalkingQuestions] : [bank, stalkingQuestions]
  const chosen = answersChosen(document.id, flow, rows, starts, banks)
  const before = chosen.size > 0 ? undefined : answersBefore(document.id, flow, starts, banks)
  const answers = before ?? answersTo(document.id, pages, flow, starts)
  const allNumbered =
    !before && !isStalkingOnly && (kind === 'DASH' || kind === 'S-DASH') && dash.length < dashQuestions.length
      ? numberedAnswers(document.id, pages, flow, asked.dash, rows)
      : undefined
  const questions = isStalkingOnly ? [] : (allNumbered ?? filledUp(expected(pages, { dash, stalking: stalkingBlock }), answers))
  const stalkingNumbered =
    !before && stalkingBlock.length < stalkingQuestions.length
      ? numberedStalkingAnswers(document.id, pages, flow, asked.stalking, rows)
      : undefined
  const stalking =
    stalkingNumbered ?? (stalkingBlock.length === 0 ? leftBlank(document.id, pages) : undefined) ?? filledUp(stalkingQuestions, answers)
  const marked = withoutUnmarked(pages, [...questions, ...stalking]).map((answer) => refusedWhereSaid(chosen.get(answer.id) ?? answer))
  return { isStalkingOnly, questions: marked.slice(0, questions.length), stalking: marked.slice(questions.length) }
}

/** A refusal may stand where the comments do, with no answer marked. */
const refusedWhereSaid = (read: FormAnswer): FormAnswer =>
  read.answer === 'blank' && refusal.test(read.comment ?? '') ? { ...read, answer: 'refused' } : read

/** Answers printed before their questions left out: a question is known by the words that open its line. */
function withoutAhead(flow: Flow, rows: readonly ChoiceRow[]): Flow {
  const ahead = rows.filter(({ at, end }) => at > end)
  const kept = ahead.map(({ start, end }, nth) => flow.text.slice(ahead[nth - 1]?.end ?? 0, start) + ' '.repeat(end - start))
  return { ...flow, text: kept.join('') + flow.text.slice(ahead.at(-1)?.end ?? 0) }
}

const filledUp = (bank: readonly Question[], answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  bank.map(
    ({ id, asks }) =>
      answers.find((answer) => answer.id === id) ?? { id, asked: asks, answer: 'notOnThisPage', comment: undefined, quote: undefined },
  )

/** The SafeLives form has 24 questions: it is one where it says so, where it numbers them so, or where all it has of the police form's is what SafeLives asks, to the end. */
function expected(pages: readonly Page[], { dash }: Asked): readonly Question[] {
  const asks = new Set(dash.map(({ question }) => question.id))
  const saysSo = pages.some(({ text }) => /\bsafelives\b|\bcaada\b|\bidva\b.{0,40}\bmarac\b/i.test(text.slice(0, 1500)))
  const isNumberedAsOne = dash.some(({ question }) => safeLivesQuestions.includes(question))
  const endsAsOne = asks.has('dash.policeTrouble') && asks.has('dash.pregnant') && asks.has('dash.moreOften')
  const leavesOut = notOnSafeLives.every((id) => !asks.has(id))
  return leavesOut && (saysSo || endsAsOne || isNumberedAsOne) ? safeLivesQuestions : dashQuestions
}

/** What the form should have and this copy has not, in words. */
function missing(questions: readonly FormAnswer[], stalking: readonly FormAnswer[]): string | undefined {
  const lost = questions.filter(({ answer }) => answer === 'notOnThisPage')
  const noStalking = stalking.every(({ answer }) => answer === 'notOnThisPage')
  const [first] = lost
  if (questions.length > 0 && lost.length === questions.length) return 'None of the questions of the form could be found in this copy.'
  if (first)
    return `${lost.length} of the ${questions.length} questions are not in this copy, from “${first.asked}” on${noStalking ? ', nor are the supplementary stalking questions' : ''}.`
  if (noStalking) return 'The supplementary stalking questions are not on this form.'
  const some = stalking.filter(({ answer }) => answer === 'notOnThisPage').length
  return some > 0 ? `${some} of the 11 stalking questions are not in this copy.` : undefined
}
