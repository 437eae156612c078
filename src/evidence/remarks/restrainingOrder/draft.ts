import type { Saying } from '../sayings.ts'

/** A draft in the court's form, sent for counsel or the CPS to hand up. */
const draftOpens = /\b(?:the )?(?:defendant|DEF|suspect|D|SUS) (?:must|shall|is|may) not(?: to)?\s*:/i

const forTheCourt = /\b(?:counsel|CPS|lawyer|prosecutor|barrister|hand up|form of words|wording)\b/i

/** A draft in the court's form, in a message that says whom it is for, and its numbered items. */
export const isOfDraft = ({ text, earlier, kind, page, paragraph }: Saying): boolean =>
  (kind === 'OTHER' || kind.startsWith('MG')) &&
  draftOpens.test(`${earlier}${text}`) &&
  forTheCourt.test(page.text.slice(Math.max(0, paragraph - 200), paragraph + 200)) &&
  !/\bbail\b|\bremand/i.test(`${earlier}${text}`)
