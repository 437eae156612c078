import { setOf } from '../../grammar/wordSet.ts'
import type { Telling } from './telling.ts'

/** What officers write of themselves without a subject, and suspects do as well: "Attended HA", "Rang IP". */
const ofOffice = setOf(
  'attend call ring phone telephone text email message contact write speak visit knock wait enter leave photograph view check search take meet see go ask send get update drive return park sit',
)
/** What is done in an enquiry, and what came of it. */
const enquiry =
  /\b(?:no (?:reply|answer|response|show|trace|one in|offences?)|not (?:in|at home|present)|n\/?r\b|(?:left|leaving|with) (?:a )?(?:voice ?mail|vm|calling card|card|message to ring)|voice ?mail left|card left|updated?\b|statement|crime (?:number|ref\w*|report)|cctv|footage|exhibit\w*|seiz\w+|s(?:ection|ec|\.)? ?\d{1,2}\b|warrant|cps\b|vps\b|mg ?\d+|h2h|house to house|enquir\w+|enq\b|pnc\b|niche|idva|isva|marac|oic\b|crim(?:e|int) report|bail (?:variation|address check)|leaflet|appointment|attendance records?|(?:employment|medical|phone|bank|school) records?|witness\w*|safe and well|welfare check|arrest(?:ed)?|detain(?:ed)?|search(?:ed)?|spoke(?:n)? (?:to|with)|viewed|scene|all quiet|no sign|areas? search\w*|obs(?:ervations?)?|await\w*|call ?back|(?:until|till) (?:ip|caller|witness|aggrieved|he|she|male|female) (?:\w+ )?(?:return\w*|back|came|arriv\w*)|(?:he|she|male|female|sus|def|suspect) (?:was )?(?:not in|in work))\b/i
/** What an officer does not do. */
const noOffice =
  /\b(?:shout\w*|scream\w*|abus\w+|caus(?:ed|ing)|refus\w+|drunk|intox\w*|uninvited|unannounced|demand\w*|threat\w*|bang\w*|daily|nightly|constant\w*|repeated\w*|most (?:days|nights)|every (?:day|night|morning)|x ?\d+|\d+ (?:times|calls|texts)|flowers|crying|begg?\w+|silent|hooded|masked|naked|again after)\b/i

/** Whether a line of an officer's own tells what he did in the enquiry: "Attended work address, spoke to manager", "Rang IP, no answer". Nobody is its subject. */
export function isOfficersDoing({ sentence, words, text, found }: Telling): boolean {
  if (sentence.passage.voice !== 'police' || !enquiry.test(text) || noOffice.test(text)) return false
  const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0]
  if (
    words.some(
      (word) =>
        word.nominative && ((word.start < end && (word.who === 'S' || word.who === 'A')) || (word.start < start && word.who === 'V')),
    )
  )
    return false
  return found.slice(0, 3).some(({ stems, who }) => who === undefined && [...stems].some((stem) => ofOffice.has(stem)))
}
