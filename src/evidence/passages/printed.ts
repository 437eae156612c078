/** Words printed on the forms themselves, wherever they stand: they say nothing about the case. */
const boilerplate: readonly RegExp[] = [
  /^[ \t]*(?:\[ ?\]|[☐□])[ \t][^\n]*$/gm,
  /\bExamples?(?: of [^.:\n]{1,60})? (?:include|are)?\s*:[^.]{0,700}\./gi,
  /^[^\n.]{0,80}\bis a pattern of (?:fixated|unwanted)[^.]{0,200}\.(?: Examples[^.]{0,200}\.)?/gim,
  /(?<!\b(?:the|his|her|their|this|that|of|alleged) )\b(?:harassment|stalking|domestic abuse|coercive (?:or controlling )?behaviour|a course of conduct) (?:(?:may|can|could|might|often|sometimes) )?(?:includes?|involves?|means|takes? the form of|consists? of)\b[^.]{0,600}\.?/gi,
  /["“(]fixated,? (?:and )?obsessive,? (?:and )?(?:unwanted,? (?:and )?repeated|repeated,? (?:and )?unwanted)["”)]{1,2}/gi,
  /This statement,?\s*\(?consisting of[\s\S]{0,400}?(?:believe\s+to\s+be\s+true|knowledge\s+and\s+belief\.|(?:liable|subject|open)\s+to\s+(?:\w+\s+)?prosecution)\.?/gi,
  /\(?(?:Criminal Procedure Rules|CJ Act 1967|Criminal Justice Act 1967)[^\n]{0,120}/gi,
  /^[^\n]{0,20}(?:OFFICIAL(?:\s*[-–]\s*SENSITIVE)?|RESTRICTED|NOT PROTECTIVELY MARKED)[^\n]{0,70}$/gim,
  /^[^\S\n]*(?:Page|Pg)\.? ?\d+\b(?! (?:is|was|has|will)\b)(?: ?(?:of|\/) ?\d+)?[^\n]{0,20}$/gim,
  /^[^\S\n]*MG ?\d{1,2}[A-Z]?(?: ?\([A-Z]{1,4}\))?(?: ?[-–] ?Page ?\d+)?[^\S\n]*$/gim,
  /This statement gives the victim the chance[\s\S]{0,260}?defence\./gi,
  /It has been alleged that you have behaved[\s\S]{0,420}?committed an\s+offence\./gi,
  /PROTECTION FROM HARASSMENT ACT 1997\. Section[\s\S]{0,900}?(?:later\s+proceedings\.|watching\s+or\s+spying\.)/gi,
  /You may be arrested without warrant[\s\S]{0,240}?(?:an offence\.|condition\.)/gi,
  /You do not have to say anything[\s\S]{0,260}?in evidence\.?/gi,
  /Failing to surrender is an offence\./gi,
  /This list is printed on every notice\.|This leaflet is given to[^\n]*|A copy of this notice will be kept[\s\S]{0,80}?proceedings\./gi,
  /Ask every question\.[\s\S]{0,260}?additional questions\.?/gi,
  /Short descriptive note\. Not a verbatim transcript\.[^\n]*/gi,
  /The disclosure officer believes[\s\S]{0,200}?not sensitive\./gi,
  /THIS PRINT-OUT IS PRODUCED[^\n]*/gi,
  /^[^\S\n]*(?:Signature|Signed|Sig)\b[^\n]{0,120}$/gim,
  /^[^\S\n]*\(?(?:Signature|Signed) (?:of|by)[^\n]{0,120}$/gim,
  /Continued on (?:next|separate) (?:page|sheet)[^\n]*/gi,
  /^[^\S\n]*Recipient: I have had this notice explained[^\n]*/gim,
  /\b(?:the )?offences? of [^.\n]{1,60}\b(?:requires?|needs?|is made out)\b[^.]{0,200}\.?/gi,
  /\b(?:printed guidance\s*:|(?:eligible|vulnerable|intimidated) witness(?:es)? (?:include|are those|means?)\b)[^.]{0,500}\.?/gi,
  /\bsigns of (?:stalking|harassment|abuse|coercive control) (?:may |can |often )?(?:include|are)\b[^.]{0,400}\.?/gi,
  /\b(?:stalkers|abusers|perpetrators) (?:may|can|will|often|sometimes|usually)\b[^.]{0,400}\.?/gi,
  /\bif you (?:are|feel|have been|think you are|ever feel) (?:\p{L}+ ){0,2}(?:afraid|frightened|scared|threatened|unsafe|worried|stalked|harassed|assaulted|attacked|fear|danger)\b[^.]{0,120}\b(?:999|101|ring|call|dial|contact|tell|speak|phone|report)\b[^.]{0,200}\.?/giu,
]

/** "Carrying a weapon and threats to kill may be further offences". */
const saysWhatTheLawIs =
  /\b(?:is|are|be)\s+(?:(?:all|also|each|both)\s+)*(?:an?\s+)?(?:\p{L}+\s+){0,2}offen[cs]es?\b|\b(?:commits?|guilty of)\s+an\s+offence\b/giu
/** Somebody of this case, so that it is no sentence of the law. */
const ofThisCase = /\b(?:I|my|me|he|she|his|her|him|IP|DEF|SUS|VIC|AP|defendant|suspect|victim|complainant|aggrieved)\b/i
/** The most characters by which such a sentence is followed back to where it begins. */
const farBack = 300

/** Sentences that say what is an offence at all, over the ends of lines: as notices print them, of nobody. */
const sentencesOfLaw = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(saysWhatTheLawIs)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - farBack), match.index)
    const start = match.index - before.length + (/^[\s\S]*(?:[.!?:]\s|\n\s*\n(?=\s*\p{Lu})|["“])/u.exec(before)?.[0].length ?? 0)
    const stop = text.slice(match.index).search(/[.!?](?:\s|$)/)
    const end = stop < 0 ? match.index + match[0].length : match.index + stop + 1
    return ofThisCase.test(text.slice(start, end)) ? [] : [[start, end] as const]
  })

/** Whether a stretch of a page lies within printed words. */
export function printedSpans(text: string): readonly (readonly [number, number])[] {
  const printed = boilerplate.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
  )
  return [...printed, ...sentencesOfLaw(text)]
}

const labels =
  "URN|ASN|Statement of|Age if under 18(?: \\(if over insert 'over 18'\\))?|Age|Occupation|Date(?: of report| of birth| ?/ ?times?| ?/ ?ref| and time of issue| completed)?|Dated|DOB|D\\.O\\.B\\.?|Name(?: of [a-z]+)?|Suspect(?: ?/ ?perpetrator)?|Defendant(?: ?/ ?suspect)?|Victim|Complainant|Aggrieved|Completed by|Officer(?: in (?:the )?case| completing)?|OIC|Investigating officer|Supervising officer|Anticipated plea|Offence(?:\\(s\\)|s)?(?: under investigation(?: ?/ ?charge)?)?|(?:Proposed )?charge(?:\\(s\\)|s)?|Custody record(?: no\\.?)?|Reference|Ref(?:erence)? no\\.?|Issued by|To surrender at|Person interviewed|Detained person|Place(?: ?/ ?date)?|Interviewing officer(?:\\(s\\)|s)?|Others present|Exhibit(?: ref)?|Type of advice|Home address|Address|Preferred contact|Dates to avoid|Risk grading|Operation|Prepared by|Updated|Incident(?: no\\.?)?|Opening code|Closing code|Caller|Location|Assessor|R v\\.?|Extraction|To|From|Sent|Subject|Cc|Telephone|Phone|Mobile|Email|Source|Call source|Grade|Type"
/** A line of a form that begins with its label and is no sentence: `URN 06GF2201924`, `Officer in the case: PC 12 Smith`. */
export const labelledLine = new RegExp(String.raw`^\s*(?:\d{1,2}[.)]?\s+)?(?:${labels})(?:\s*:|\s{2,}|\s*$)`, 'i')
/** Labels that no sentence begins with, so that a blank alone may part them from their answer. */
export const certainLabel =
  /^\s*(?:URN|ASN|Statement of|Age if under 18|Occupation|DOB|Defendant ?\/ ?suspect|Suspect ?\/ ?perpetrator|Officer in (?:the )?case|Officer completing|Investigating officer|Supervising officer|Anticipated plea|Proposed charge\(s\)|Custody record|Interviewing officer\(s\)|Others present|Person interviewed|Custody ?\/ ?bail status|Dates to avoid|Preferred contact)\s/
/** Labels of who, where and when: what stands beside them names, and says nothing of what happened. */
export const namingLabel = new RegExp(String.raw`^\s*(?:\d{1,2}[.)]?\s+)?(?:${labels})\s*:?\s*$`, 'i')
