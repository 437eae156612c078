import type { Sentence } from '../grammar/mentions.ts'
import type { Word } from '../grammar/pattern.ts'
import { subjectOf } from '../grammar/subject.ts'

/** A heading under which a police paper sets out what the suspect says. */
const ofAccount =
  /suspect.{0,3}s? (?:account|version|response|reply)|defence (?:case|account)|interview|position of (?:the )?defence|account given/i
const says = new Set(['say', 'state', 'claim', 'explain', 'maintain', 'insist', 'assert', 'allege', 'argue', 'contend', 'reply', 'suggest'])

/** Whether what begins at an offset is only what the suspect says of it: quoted as his, reported by another, under a heading of his account, or in his own message. */
export function isSuspectsAccount({ passage, words, speeches, speakerOf }: Sentence, start: number): boolean {
  if (passage.voice === 'suspect') return true
  if (passage.role === 'message') return speakerOf(undefined) === 'S'
  if (passage.voice === 'police' && passage.heading !== undefined && ofAccount.test(passage.heading)) return true
  const speech = speeches.find((one) => start >= one.start && start < one.end)
  if (speech) return speakerOf(speech) === 'S' && !isOfAnother(passage, words, speech.start)
  const from = words.findIndex((word) => word.start >= start)
  for (let at = from - 1; at >= Math.max(0, from - 14); at -= 1) {
    if (isSaying(words[at]!)) return isHis(words, at, passage.voice === 'police' && passage.kind !== 'LOG')
    if (words[at + 1]!.parted === 2 || startsAnew(words, at)) return false
  }
  return false
}

/** Who else is quoted in a police paper: a supervisor, the registrar of crimes, the victim, a neighbour by name. */
const another =
  /\b(?:supervis\w*|registrar|sgt|sergeant|insp\w*|D[SI]|PS|PC|OIC|VPS|IP|inft|informant|caller|victim|complainant|witness|housemates?|neighbours?|mrs?|ms|miss|dr)\b(?!\/)/i
const isOfAnother = ({ voice, text }: Sentence['passage'], words: readonly Word[], start: number): boolean =>
  voice === 'police' && another.test(text.slice(0, start)) && !words.some((word) => word.start < start && word.who === 'S')

const isSaying = (word: Word): boolean => [...word.stems].some((stem) => says.has(stem))

/** "he said thank you and I have not seen him since": somebody else goes on to tell. */
const startsAnew = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return (words[at]!.text === 'and' || words[at]!.text === 'but') && next?.nominative === true && next.who !== 'S'
}

/** "He says", or "Says" at the head of an officer's note. */
function isHis(words: readonly Word[], at: number, inNote: boolean): boolean {
  const { who, passive } = subjectOf(words, at)
  return !passive && (who === 'S' || (inNote && who === 'nobody' && at <= 2))
}
