import type { Fault, Looked } from './fault.ts'
import type { Known } from './known.ts'
import { ownWords } from './quotations.ts'

const deeds =
  'went|came|sent|said|told|wrote|rang|called|phoned|texted|messaged|e-?mailed|followed|watched|waited|threatened|hit|punched|pushed|kicked|grabbed|slapped|entered|damaged|broke|smashed|posted|visited|parked|drove|shouted|approached|contacted|admitted|denied|feared|moved out|turned up|knocked|banged|took|left|stole|tracked|hacked|filmed|photographed'
const parties = 'the suspect|the defendant|the victim|the complainant|she|he|they'
const open = /\b(?:if|whether|would|should|could|may|might|unless|until|to be)\b/i

/** A sentence that says what somebody did and stands on no passage: as one of fact without a source, or as reasoning that is none. What a rule says of the papers has its passages elsewhere. */
export function unsourced({ kind, text, from = [] }: Looked, { names, rules }: Known): readonly Fault[] {
  if (from.length > 0 || kind === 'gap' || kind === 'form') return []
  const says = 'It states a fact and cites no passage.'
  const suggestion = 'Cite the passage it rests on, or say that it is not known.'
  if (kind === 'fact') return [{ rule: 'unsourced', words: '', says, suggestion }]
  const surnames = [...names].flatMap((name) => name.split(' ').slice(-1)).filter((name) => /^\p{L}{3,}$/u.test(name))
  const claim = new RegExp(
    String.raw`(?<!\b(?:what|when|how|where|which) )\b(?:${[parties, ...surnames].join('|')})\s+(?:\w+\s+){0,2}(?:${deeds})\b`,
    'i',
  )
  const [found] = claim.exec(ownWords(text)) ?? []
  const byRule = found !== undefined && [...rules].some((rule) => rule.includes(found.toLowerCase()))
  return found && !byRule && !open.test(text) ? [{ rule: 'unsourced', words: found, says, suggestion }] : []
}
