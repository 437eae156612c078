import { pagesOf } from '../documents/pagesOf.ts'
import { tokensOf } from '../grammar/tokens.ts'
import type { RecognisedDocument } from '../passage.ts'

/** Words of the names of the suspects and victims, in lower case, as labels of the forms give them: enough to say whose statement a statement is. */
export type Parties = Readonly<{ suspects: readonly (readonly string[])[]; victims: readonly (readonly string[])[] }>

/** At the start of a line, or after the blanks or the bar that part two labels on one line. */
const head = String.raw`(?:^|\n|\t|[ ]{3}|\|)[ \t]{0,80}(?:(?:\d\.?|[A-Z]\.) {1,4})?`
/** What may stand between a label and the name, no more than a form has. */
const toName = String.raw`[ \t:]{0,80}\n{0,5}[ \t]{0,80}`
const name = String.raw`((?:\p{Lu}[\p{L}'’-]+[ ,]+){1,3}\p{Lu}[\p{L}'’-]+)`
const suspectLabels = new RegExp(
  String.raw`${head}(?:Defendant(?: ?/ ?suspect)?|Suspect(?: ?/ ?perpetrator)?|Suspect'?s? name|Perpetrator|Accused|Def|Deft|Person interviewed|Detained person|DP|Name of (?:suspect|defendant|accused))(?:\(s\))?${toName}(?:Mr |Mrs |Miss |Ms )?${name}`,
  'gu',
)
const victimLabels = new RegExp(
  String.raw`${head}(?:Victim(?: ?/ ?(?:witness|IP|complainant))?|Victim'?s? name|Name of victim|Complainant|Aggrieved|Injured party|IP)(?:\(s\))?${toName}(?:Mr |Mrs |Miss |Ms |Dr )?${name}`,
  'gu',
)
const harassed = new RegExp(
  String.raw`(?:harassment of|stalking of|harassed|not to contact(?: directly or indirectly)?)\s+(?:Mr |Mrs |Miss |Ms )?${name}`,
  'gu',
)
const addressed = new RegExp(String.raw`(?:^|\n)[ \t]*(?:To|Recipient|Issued to|Served on|Name)[ \t:]+(?:Mr |Mrs |Miss |Ms )?${name}`, 'gu')

const notNames = new Set(
  'police court magistrates crown custody report statement offence number details name date harassment stalking officer case personal support liaison care yes none'.split(
    ' ',
  ),
)

/** Words of the label that follows a name on its line. */
const nextLabel = new Set(['dob', 'relationship', 'born', 'age', 'aged', 'address', 'occupation', 'gender', 'sex'])

export const nameWords = (text: string): readonly string[] =>
  tokensOf(text)
    .map((token) => token.text)
    .filter((word) => word.length > 1 && /^\p{L}/u.test(word) && !['mr', 'mrs', 'miss', 'ms', 'dr', 'pc'].includes(word))

/** Reads whose file this is from the labels of its forms. */
export function partiesOf(recognised: readonly RecognisedDocument[]): Parties {
  const suspects: string[][] = []
  const victims: string[][] = []
  /** The defendants of courts' orders: of a claim for rent it may be the victim. */
  const sued: string[][] = []
  const add = (to: string[][], found: string) => {
    const all = nameWords(found)
    const words = all.slice(0, all.findIndex((word) => nextLabel.has(word)) >>> 0)
    if (words.length > 1 && !words.some((word) => notNames.has(word))) to.push([...words])
  }
  for (const one of recognised) {
    const { kind, author } = one.reading
    if (kind === 'VPS' && author) add(victims, author.value)
    for (const page of pagesOf(one)) {
      for (const match of page.text.matchAll(suspectLabels)) add(kind === 'ORDER' || kind === 'OTHER' ? sued : suspects, match[1]!)
      // Of old convictions.
      if (kind !== 'PNC') for (const match of page.text.matchAll(victimLabels)) add(victims, match[1]!)
      if (kind === 'PIN') for (const match of page.text.matchAll(addressed)) add(suspects, match[1]!)
      if (kind === 'BAIL' || kind === 'MG4' || kind === 'ORDER' || kind === 'PIN')
        for (const match of page.text.matchAll(harassed)) add(victims, match[1]!)
      if (kind === 'PNC') {
        const surname = /SURNAME\s*:\s*([A-Z'-]+)/.exec(page.text)?.[1]
        const given = /FORENAMES?\s*:\s*([A-Z'-]+)/.exec(page.text)?.[1]
        if (surname && given) add(suspects, `${given} ${surname}`)
      }
    }
  }
  return { suspects: suspects.length > 0 ? suspects : sued, victims }
}

/** Whether a written name is one of these people: surname and first name, or surname alone, agree. */
export function isOneOf(written: string, people: readonly (readonly string[])[]): boolean {
  const words = nameWords(written.replace(/\(.*$/, ''))
  const last = words.at(-1)
  if (last === undefined) return false
  return people.some((person) => person.includes(last) && (words.length === 1 || person.includes(words[0]!)))
}
