import type { Channel } from './episode.ts'

const messages =
  /\b(?:text(?:s|ed|ing)?|messag(?:e|es|ed|ing)|e-?mail(?:s|ed|ing)?|call(?:s|ed|ing)? (?:me|her|him|from|at night|repeatedly)|rang|ring(?:s|ing)?|phone(?:d|s)?|phoning|telephon(?:e|ed|es|ing)|voicemails?|whats ?app(?:s|ed)?|facebook|instagram|snapchat|tiktok|twitter|dm(?:s|ed)?|friend request|missed calls?|no caller id|withheld number|posted|profile|account|tagged|face ?time[ds]?)\b/i
const presence =
  /\b(?:outside|behind (?:me|her|him|us)|followed|following|door(?:step|bell)?|knock(?:ed|ing)?|bang(?:ed|ing)|park(?:ed|ing)|garden|gate|fence|wall|window|street|lane|stood|standing|waiting|waited|turned up|walked|sat|pushed|shoved|grabbed|punched|hit|kicked|slapped|threw|came (?:in|to|round|up|over)|drove|jumped|leaned|barked|shouted|stared|left (?:a|some|the)|key|bedroom|house|flat|step|railings|patio|roof|shed|hedge|car|van|tracker|at the (?:bar|school|gym|shop|bus))\b/i

/** How the words of an event say it reached the victim; where they speak of both ways, neither. */
export function channelOf(text: string): Channel {
  const [sent, there] = [messages.test(text), presence.test(text)]
  return sent === there ? 'either' : sent ? 'message' : 'presence'
}

/** Whether two tellings may be of one event as far as their channels go. */
export const compatible = (one: Channel, other: Channel): boolean => one === other || one === 'either' || other === 'either'
