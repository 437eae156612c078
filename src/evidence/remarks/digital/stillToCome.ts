import { anyOf } from '../anyOf.ts'

const waiting = anyOf(
  /not yet (?:been )?(?:requested|obtained|downloaded|examined|received|done|available|submitted|returned|collected)/,
  /not back(?: yet)?|no (?:result|reply|response)s?(?: yet)?|nothing back|waiting (?:on|for)|booked (?:in )?for|awaiting|awaited/,
  /await|(?<!\bnot )to follow|outstanding|pending|in (?:the )?queue|submitted (?:to|for)|sent (?:to|for)/,
  /(?:still )?in (?:the )?property store|to be (?:downloaded|examined|obtained|submitted|requested)/,
  /request(?:ed)? (?:to|from|for|made)|still (?:being|with)|ongoing|backlog|applied for/,
  /with (?:the )?(?:DMU|DFU|DMI|HTCU|cyber(?! protect))/,
).source
/** Asked for, sent off or booked, and not here. */
export const notYet = `(?:${waiting})`
export const stillToCome = new RegExp(String.raw`\b${notYet}\b`, 'i')
