import { useEffect, useState } from 'react'
import type { CheckReport, FormAnswered } from '#api/checkReport'
import { Citations } from '../../parts/CitationLink.tsx'
import { useOpener } from '../../parts/citations.ts'
import { Tag } from '../../parts/Tag.tsx'
import { counted, kindWords } from '../../words/documents.ts'
import { countedYes, isRiskAnswer, RiskAnswers } from './RiskAnswers.tsx'

type Part = CheckReport['file']['documents'][number]['parts'][number]
type Props = { name: string; documentId: string; parts: readonly Part[]; chosen: boolean }

/** What each form of a document answers, question by question; it unfolds when the document is opened. */
export function WhatItSays({ name, documentId, parts, chosen }: Props) {
  const [open, setOpen] = useState(chosen)
  useEffect(() => {
    if (chosen) setOpen(true)
  }, [chosen])
  const forms = parts.filter(({ answers }) => (answers?.length ?? 0) > 0)
  if (forms.length === 0) return null
  const all = forms.flatMap(({ answers = [] }) => answers)
  const blank = all.filter(({ state }) => state === 'blank').length
  const yes = countedYes(all)
  return (
    <details className="more form-says" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        What the {forms.length === 1 ? 'form says' : 'forms say'}
        {yes !== undefined && `, ${yes} yes`}
        {blank > 0 && `, ${blank} left blank`}
        <span className="govuk-visually-hidden"> {name}</span>
      </summary>
      {open && forms.map((part) => <FormSays key={part.pages[0]} part={part} documentId={documentId} titled={parts.length > 1} />)}
    </details>
  )
}

export const onPages = ([first, last]: Part['pages']) => (first === last ? `page ${first}` : `pages ${first} to ${last}`)

function FormSays({ part, documentId, titled }: { part: Part; documentId: string; titled: boolean }) {
  const opener = useOpener()
  const { kind, pages, answers = [] } = part
  const questions = answers.filter(isQuestion)
  const risk = answers.filter(isRiskAnswer)
  const shown = answers.filter((one) => one.state !== 'notOnThisPage' && !isQuestion(one) && !isRiskAnswer(one))
  const missing = answers.filter((one) => one.state === 'notOnThisPage' && !isRiskAnswer(one))
  const spot = { documentId, page: pages[0], start: null, length: null }
  return (
    <div className="form-says__form">
      {titled && (
        <h3 className="govuk-heading-s form-says__title">
          <a className="govuk-link" href={opener.hrefOf(spot)} onClick={(event) => opener.opening(event.currentTarget, spot)}>
            {kindWords(kind)}, {onPages(pages)}
          </a>
        </h3>
      )}
      {shown.length > 0 && <AnswerList answers={shown} />}
      {risk.length > 0 && <RiskAnswers answers={risk} titled={titled} />}
      {questions.length > 0 && (
        <details className="more">
          <summary>{counted(questions.length, 'question')} put and answered</summary>
          <AnswerList answers={questions} />
        </details>
      )}
      {answers.length > 0 && shown.length === 0 && questions.length === 0 && risk.length === 0 && (
        <p className="govuk-body-s">None of the questions this kind of form asks could be found on its pages.</p>
      )}
      {missing.length > 0 && (
        <p className="govuk-body-s form-says__missing">
          <strong>Not on {pages[0] === pages[1] ? 'its page' : 'its pages'}:</strong>{' '}
          {missing.map(({ asks }) => asks.charAt(0).toLowerCase() + asks.slice(1)).join('; ')}.
        </p>
      )}
    </div>
  )
}

/** A question of an interview, which is asked in the words it was put in. */
const isQuestion = ({ id }: FormAnswered): boolean => /\.question\.\d+$/.test(id)

const AnswerList = ({ answers }: { answers: readonly FormAnswered[] }) => (
  <dl className="summary">
    {answers.map(({ id, asks, state, citations }) => (
      <div className="summary__row" key={id}>
        <dt>{asks}</dt>
        <dd>
          {state === 'blank' && <Tag tone="unsure">Left blank</Tag>}
          <Citations citations={citations} first={6} />
        </dd>
      </div>
    ))}
  </dl>
)
