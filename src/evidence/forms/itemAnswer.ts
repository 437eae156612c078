import { folded } from '#case/quote'
import type { Answer } from '#case/riskForm'
import { besideQuestion, settled } from './answerInText.ts'
import { answerAtStart } from './answers.ts'
import type { Question } from './dashQuestions.ts'

/** What a form prints in brackets beside a question answers nothing: "(If yes, please specify who)". */
const withoutNotes = (item: string): string =>
  item.replace(/\((?:if yes|please|consider|i\.e\.|e\.g\.)[^()]{0,300}\)/gi, (note) => ' '.repeat(note.length))

const nothing = /^(?:nothing|nobody|no one|none|nil)\b/i

/** The answer after the question mark, a dash or a blank column; else the first word that is one. Single letters count only as capitals. */
export function itemAnswer(question: Question, item: string): Readonly<{ answer: Answer; comment: string | undefined }> {
  const words = withoutNotes(item.replace(/^[\s([]*(?:question |[QS]\.?\s?)?\d{1,2}[.):\]]*\s*/i, ''))
  const mark = words.lastIndexOf('?')
  const after = mark >= 0 && mark < 320 ? mark + 1 : 0
  const beside = after > 0 ? besideQuestion(words.slice(0, after)) : undefined
  if (beside) return settled(question, beside.answer, beside.comment)
  for (const place of words.slice(after).matchAll(/(?<=^|[\s([–—-])(?=[A-Za-z])/g)) {
    const rest = words.slice(after + place.index)
    const given = answerAtStart(rest)
    if (!given && question.id === 'dash.afraidOf' && nothing.test(rest)) return { answer: 'no', comment: undefined }
    if (!given || (given.length === 1 && /^[a-z]/.test(rest))) continue
    const comment = folded(rest.slice(given.length)).replace(/^[\s:;,.)–—-]+|[\s*_|(-]+$/g, '')
    const said = /[\p{L}\d]{2}/u.test(comment) ? comment : undefined
    return settled(question, given.answer, said)
  }
  const comment = folded(words.slice(after))
  return { answer: 'blank', comment: /[\p{L}]{3}/u.test(comment) ? comment : undefined }
}
