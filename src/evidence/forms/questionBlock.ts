import type { QuestionStart } from './questionStarts.ts'

/** What ends the last question before it: the next heading, the grade, the officer's remarks. */
const endOfQuestions =
  /\n[ \t]*(?:(?:stalking (?:and|&) harassment|additional|supplementary|further)\b[^\n?]{0,60}question|(?:overall |initial )?risk (?:grad|level|assess|classif)|officer['’]?s?\b|(?:risk )?grade[ \t]*:|safety plan|risk management|victim consents|signature|signed\b|(?:total (?:number of )?|no\.? of )?[“"']?(?:yes|ticks)[”"']? (?:total|answers|count)|other relevant|is there (?:anything|any other relevant)|page \d|if (?:yes to )?q(?:uestion)? ?8\b|[-=_]{20,}[ \t]*\n|(?:no\.?|#)[ \t]+question|current situation|children ?\/|domestic (?:abuse|violence) history|abuser(?!\b[^\n?]{0,80}\?)|(?:question|q)[ \t]+(?:yes|answer)|\(?a[.):]?[ \t]+[^\n]{3,90}\n[ \t]*\(?b[.):]?[ \t]+\p{L})/iu

/** What stands from the start of a question to the next, or to what ends the questions. */
export function blockOf(text: string, start: number, next: number, shownTo: number): string {
  const block = text.slice(start, Math.min(next, start + 1500))
  const end = endOfQuestions.exec(block.slice(shownTo - start))
  return end ? block.slice(0, shownTo - start + end.index) : block
}

/** The block of a question of several that stand in order. */
export const blockIn = (text: string, inOrder: readonly QuestionStart[], index: number): string => {
  const { start, shownTo } = inOrder[index]!
  return blockOf(text, start, inOrder[index + 1]?.start ?? text.length, shownTo)
}
