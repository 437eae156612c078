import type { Who, Word } from './pattern.ts'
import type { Speech } from './speech.ts'
import type { Token } from './tokens.ts'

/** Whom a speaker's "you" means. */
export const addresseeOf = (speaker: Who, narrator: Who): Who =>
  speaker === 'S' || speaker === 'A' ? 'V' : speaker === 'V' ? 'S' : narrator === 'V' ? 'V' : 'O'

const isSay = (token: Token) =>
  [
    'say',
    'tell',
    'shout',
    'scream',
    'reply',
    'ask',
    'write',
    'text',
    'message',
    'call',
    'yell',
    'read',
    'whisper',
    'threaten',
    'state',
    'send',
    'post',
    'answer',
    'respond',
  ].some((stem) => token.stems.has(stem))

const shows = new Set(['produce', 'exhibit', 'attach', 'keep', 'show', 'hold'])
/** "One, which I produce as AP/3, says …": who shows a paper does not speak in it. */
const isShowing = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'i' &&
  /^(?:which|that)$/.test(words[at - 1]?.text ?? '') &&
  words.slice(at + 1, at + 4).some(({ stems }) => [...stems].some((stem) => shows.has(stem)))

const comesTo = new Set(['hear', 'read', 'receive', 'copy', 'save', 'note', 'record', 'screenshot', 'play', 'open', 'find', 'delete'])
const received = new Set(['voicemail', 'voicemails', 'message', 'text', 'email', 'e-mail', 'letter', 'card', 'note', 'one', 'another'])
/** "I wrote it down: …", "I opened it, …", "I heard …": the words came to who tells them. */
const isTakingDown = (words: readonly Word[], at: number): boolean => {
  if (words[at]!.text !== 'i') return false
  const behind = words.slice(at + 1, at + 6)
  const verb = behind.find(({ stems }) => !stems.has('have') && !stems.has('be'))
  return (
    (verb !== undefined &&
      [...verb.stems].some((stem) => comesTo.has(stem)) &&
      !behind.some(({ text }) => text === 'aloud' || text === 'out')) ||
    (verb?.stems.has('write') === true && behind.some(({ text }) => text === 'down')) ||
    // "On the 27th I got “…”".
    (behind.length <= 2 && behind.at(-1)?.stems.has('get') === true) ||
    (behind.some(({ text }) => received.has(text)) && behind.some(({ stems }) => stems.has('have') || stems.has('get')))
  )
}

const papers = new Set(['text', 'message', 'email', 'e-mail', 'voicemail', 'letter', 'note', 'call', 'reply', 'statement'])
/** "Text to PC Lea's mobile from IP, copied in full: …": who sent what is quoted, with nobody named between. */
function senderIn(before: readonly Word[]): Who | undefined {
  const from = before.findLastIndex(({ text }, at) => text === 'from' && at >= before.length - 8)
  const at = before[from + 1]?.own ? from + 2 : from + 1
  const sender = before[at]
  if (from < 1 || sender?.who === undefined || sender.own || sender.text === 'me') return undefined
  if (before.slice(at + 1).some(({ who, own }) => who !== undefined && !own)) return undefined
  return before.slice(Math.max(0, from - 7), from).some(({ text }) => papers.has(text)) ? sender.who : undefined
}

/** The speaker of quoted words: the subject of the verb of saying before them, else after them, else the suspect when another tells it. */
export function speakerOf(speech: Speech, words: readonly Word[], tokens: readonly Token[], narrator: Who): Who {
  const before = words.filter((word) => word.start < speech.start)
  const saying = before.findLastIndex((word, index) => index >= before.length - 9 && isSay(word))
  const sender = senderIn(before)
  if (sender !== undefined) return sender
  // "There was a note, I gave it to her, it says …": a paper speaks as who wrote it.
  if (before[saying - 1]?.text === 'it') return 'S'
  for (let back = (saying < 0 ? before.length : saying) - 1; back >= Math.max(0, before.length - 60); back -= 1) {
    const word = before[back]!
    if (isShowing(before, back) || isTakingDown(before, back)) continue
    if (word.nominative && word.who && (saying >= 0 || (word.text === 'i' && before.length - back <= 6)))
      return word.text === 'i' ? narrator : word.who
  }
  const after = tokens.findIndex((token) => token.start >= speech.end)
  if (after >= 0) {
    const [one, other] = [tokens[after]!, tokens[after + 1]]
    if (one.text === 'i' && other && isSay(other)) return narrator
  }
  return 'S'
}
