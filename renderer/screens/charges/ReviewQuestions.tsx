import { useState } from 'react'
import { type Answers, chargingWords, type QuestionForm, type ReviewSaid, worksheetAnswers } from '#api/contract'
import { Radios } from '../../parts/Choices.tsx'
import { TextField } from '../../parts/Fields.tsx'
import { Points } from '../why/Points.tsx'

type Props = { form: Answers['reviewForm']; said: ReviewSaid; onSaid: (said: ReviewSaid) => void }
const choices = worksheetAnswers
  .filter((value) => value !== 'notAnswered')
  .map((value) => ({ value, label: chargingWords.answerWords[value] }))

/** The worksheet of each charge, by the test it is charged on: what the file shows stands beside each question, and the answer is the lawyer's. */
export function ReviewQuestions({ form: { charges, questions }, said, onSaid }: Props) {
  return (
    <section aria-labelledby="questions">
      <h3 className="govuk-heading-s" id="questions">
        Worksheets
      </h3>
      {questions.length === 0 && <p className="govuk-body">There is nothing to answer until a charge is decided on.</p>}
      {charges.map(({ key, title }) => {
        const mine = questions.filter(({ charge }) => charge === key)
        return mine.length > 0 && <Sheet key={key} title={title} mine={mine} said={said} onSaid={onSaid} />
      })}
    </section>
  )
}

/** The worksheet of one charge, open where something is left to answer when one comes to it. */
function Sheet({ title, mine, ...rest }: Omit<Props, 'form'> & { title: string; mine: readonly QuestionForm[] }) {
  const { answers } = rest.said
  const left = mine.filter(
    ({ charge, question }) => !answers.some((one) => one.charge === charge && one.question === question && one.answer !== 'notAnswered'),
  ).length
  const [open] = useState(left > 0)
  return (
    <details className="more" open={open}>
      <summary>
        {title}, {chargingWords.testWords[mine[0]?.test ?? 'fullCode']} ({left === 0 ? 'all answered' : `${left} to answer`})
      </summary>
      <div>
        {mine.map((question) => (
          <One key={question.question} question={question} {...rest} />
        ))}
      </div>
    </details>
  )
}

function One({ question, said, onSaid }: { question: QuestionForm; said: ReviewSaid; onSaid: (said: ReviewSaid) => void }) {
  const { charge, question: id, asks, shows, missing } = question
  const isThis = (one: ReviewSaid['answers'][number]) => one.charge === charge && one.question === id
  const mine = said.answers.find(isThis)
  const say = (change: Partial<ReviewSaid['answers'][number]>) =>
    onSaid({
      ...said,
      answers: [
        ...said.answers.filter((one) => !isThis(one)),
        { charge, question: id, answer: mine?.answer ?? 'notAnswered', words: mine?.words ?? '', ...change },
      ],
    })
  const value = mine?.answer === 'notAnswered' ? '' : (mine?.answer ?? '')
  return (
    <div className="questions__question">
      <Radios legend={asks} inline value={value} choices={choices} onChange={(answer) => say({ answer })} />
      <Points points={shows} passages={1} none="Nothing was gathered for this question: it is for you alone." />
      {missing.length > 0 && <p className="questions__missing">Missing: {missing.join('; ')}</p>}
      <TextField label={`In your words: ${asks}`} width="full" value={mine?.words ?? ''} onChange={(words) => say({ words })} />
    </div>
  )
}
