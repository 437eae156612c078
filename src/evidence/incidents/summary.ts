import type { Voice } from '#case/reading'
import { callIn, callsTold } from '../passages/calls.ts'
import type { Episode, Part } from './episode.ts'
import type { IdeasOf } from './ideas.ts'

const longest = 140
const preference: Record<Voice, number> = { victim: 0, witness: 1, message: 2, police: 3, suspect: 4, form: 5 }

const bullet = /^(?:[-–•*]\s*|\(?\d{1,2}[.)]\s+)/

/** One neutral line in the words of the source that tells most, at most 140 characters; pronouns stay as they are. */
export function summaryOf(episodes: readonly Episode[], ideas: IdeasOf): string {
  const best = [...episodes].sort((one, other) => worth(other) - worth(one))[0]
  if (!best) return ''
  const [first] = best.parts
  if (first.passage.role === 'message') return shortened(counted(best.parts))
  const shows = ({ passage }: Part) => ideas(passage).behaviours.length + ideas(passage).markers.length
  const [told = first] = best.parts.filter(({ from, to }) => to - from > 15).sort((one, other) => shows(other) - shows(one))
  return shortened(tidy(told))
}

const worth = ({ parts, behaviours, markers }: Episode): number =>
  behaviours.length * 2 +
  markers.length * 2 -
  preference[parts[0].passage.voice] * 4 +
  Math.min(
    parts.reduce((sum, part) => sum + part.to - part.from, 0),
    300,
  ) /
    150

const counted = (all: readonly Part[]): string => {
  const parts = all.filter(({ passage }) => !passage.isCall)
  const calls = callsTold(all.filter(({ passage }) => passage.isCall).map((part) => callIn(folded(part))))
  if (parts.length === 0) return calls.charAt(0).toUpperCase() + calls.slice(1)
  return calls === '' ? written(parts) : `${written(parts)}, and ${calls}`
}

const written = (parts: readonly Part[]): string => {
  const [first] = parts
  const words = first ? `“${folded(first)}”` : ''
  // An e-mail is read sentence by sentence; its stamp tells one from another.
  const isMail = first?.passage.kind !== 'MESSAGES'
  const count = isMail ? new Set(parts.map(({ passage }) => passage.at?.text)).size : parts.length
  const one = isMail ? 'e-mail' : 'message'
  return count > 1 ? `${count} ${one}s, the first: ${words}` : `${isMail ? 'E-mail' : 'Message'}: ${words}`
}

const folded = ({ passage, from, to }: Part): string => passage.text.slice(from, to).replace(/\s+/g, ' ').trim()

function tidy(part: Part): string {
  const text = folded(part).replace(bullet, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 30)).replace(/[\s,;:–-]+$/, '')}…`
}
