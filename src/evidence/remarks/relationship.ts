import type { Remark, RemarkOn } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { fieldsOf } from '../forms/fields.ts'
import type { RecognisedDocument } from '../passage.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { watched } from './watched.ts'

type Says = RemarkOn<'relationship'>['says']

const former =
  '(?:ex|former|estranged|separated|divorced)[- ]?(?:wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|spouse|lover|bf|gf)?'

/** What a form's own box for the relationship says. */
const onForm: readonly (readonly [RegExp, Says])[] = [
  [new RegExp(String.raw`\b${former}\b|\bseparated\b|\bprevious(?:ly)? (?:partner|in a relationship)`, 'i'), 'formerPartner'],
  [/\b(?:wife|husband|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|cohabit\w*|married|civil partner)\b/i, 'partner'],
  [
    /\b(?:son|daughter|mother|father|brother|sister|step|parent|uncle|aunt|cousin|niece|nephew|grand\w+|in-law|sibling|family)\b/i,
    'family',
  ],
  [/\b(?:neighbours?|next door|lives (?:upstairs|downstairs|opposite))\b/i, 'neighbour'],
  [/\b(?:colleague|co-?worker|workmate|manager|employ\w+|works? with)\b/i, 'colleague'],
  [/\b(?:none|stranger|unknown|no relationship|nil|not known)\b/i, 'stranger'],
  [/\b(?:client|patient|customer|tenant|landlord|pupil|teacher|doctor|solicitor|therapist|constituent)\b/i, 'professional'],
  [/\b(?:acquaintance|friend|associate|known (?:to|from|through)|same (?:gym|church|club|school))\b/i, 'acquaintance'],
]

/** "He was my patient", "about my neighbour", "my neighbour Ian MOSS"; "my neighbour saw him" and "my doctor gave me tablets" speak of somebody else. */
function whoIsMine(role: string): RegExp {
  const mine = String.raw`[Mm]y (?:(?:next[- ]door|former|old|then|new|own) )?(?:${role})\b`
  return new RegExp(
    String.raw`\b(?:is|are|was|were|been|being|became|become|about|against|as|with)\s(?:also |still |now |once )?${mine}|['’]s ${mine}|\b${mine},? (?:(?:Mr|Mrs|Ms|Miss|called|named)\.? )?(?:[A-Z][a-z]+ ){0,2}[A-Z]{2,}\b`,
  )
}

/** What a witness or the police say of how the two of them know each other. Each must speak of the two, not of anyone's partner. */
const told: readonly (readonly [RegExp, Says])[] = [
  [
    new RegExp(
      [
        String.raw`\bI am (?:the )?(?:ex|former)[- ]?(?:wife|husband|partner|girlfriend|boyfriend)\b`,
        String.raw`\bmy (?:ex|former|estranged)[- ]?(?:wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?)?\b`,
        String.raw`\bI(?:['’]m| am| have been|['’]ve been) (?:now )?(?:separated|divorced) from\b`,
        String.raw`\bwe (?:divorced|separated|split(?: up)?|broke up|were (?:together|married|in a relationship|seeing each other|engaged|dating)|went out|lived together|saw each other)\b`,
        String.raw`\b(?:Me and|I and|\w+ and (?:I|me)) \w*[ ]?\w* ?(?:were (?:together|married|a couple)|split up|separated|divorced|broke up)\b`,
        String.raw`\bI (?:ended|finished|broke off) (?:it|things|the relationship|our relationship)\b`,
        String.raw`\b(?:DEF|suspect|defendant|IP|he|she|parties|they|both) (?:and (?:IP|DEF|suspect|victim) )?(?:are|were|had been|have|had) (?:\w+ ){0,3}(?:ex-?partners?|separated|estranged|divorced|(?:a )?(?:brief |short |previous |former |\w+ (?:month|year) )?relationship)\b`,
        String.raw`\b(?:IP['’]?s|victim['’]?s|her|his|daughters?|sons?) ex\b`,
        String.raw`\b(?:breakdown|end|breakup) of (?:a |the |their )?(?:\w+ )?(?:relationship|marriage)\b`,
        String.raw`\bIP says ex\b`,
      ].join('|'),
      'i',
    ),
    'formerPartner',
  ],
  [
    /\b(?:DEF|suspect|IP|he|she) and (?:DEF|suspect|IP|victim) are (?:mother|father|son|daughter|brother|sister|siblings|parent)\b|\b(?:mother and son|father and (?:son|daughter)|mother and daughter|brother and sister|siblings)\b|\b(?:DEF|SUS|[Ss]uspect|[Dd]efendant|IP|[Vv]ictim|[Aa]ggrieved) is (?:the )?(?:half-|step-?|twin |younger |older |elder )?(?:mother|father|son|daughter|brother|sister|sibling|uncle|aunt|cousin|nephew|niece) (?:of|to) (?:the )?(?:DEF|SUS|suspect|defendant|IP|victim|aggrieved)\b|\b(?:DEF|SUS|[Ss]uspect|[Dd]efendant|IP|[Vv]ictim) is (?:the )?(?:DEF|SUS|suspect|defendant|IP|victim)['’]?s (?:half-|step-?|twin |younger |older |elder )?(?:mother|father|son|daughter|brother|sister|sibling|uncle|aunt|cousin|nephew|niece)\b(?!['’]s)|\bmy (?:own )?(?:youngest |eldest |oldest |middle |step-?)?(?:son|daughter|brother|sister|father|mother|uncle|cousin|nephew) [A-Z][a-z]+ (?:who|has|is|was|had|started)\b|\bagainst my own (?:son|daughter|brother|father|mother)\b/,
    'family',
  ],
  [
    /\b(?:adjoining |next[- ]door )?neighbours\b(?! (?:called|rang|saw|heard))|\bnext door\b[^.]{0,60}\b(?:is|lives|live|was)\b|\bneighbours? dispute\b|\bjoined on one side to\b/i,
    'neighbour',
  ],
  [
    /\b(?:we|they|I|both|IP|suspect|aggrieved|parties)\b[^.]{0,40}\b(?:work(?:ed|s)? (?:together|with|alongside)|met (?:through|at) work|work colleagues?|are colleagues|were colleagues)\b|\bmy (?:work )?colleague\b[^.]{0,20}\b[A-Z]{2,}/i,
    'colleague',
  ],
  [
    /\b(?:I have |I['’]ve |have |had )?never (?:met|spoken to|known|seen) (?:him|her|them)\b|\ba (?:male|man|female|woman) (?:she|he|I) (?:does|do|did)(?:n['’]t| not) know\b|\bdid(?:n['’]t| not) know his name\b|\b(?:is|was|are|a) (?:complete |total )?strangers?\b|\bunknown to (?:each other|IP|the victim|her|him)\b/i,
    'stranger',
  ],
  [/\bfitted a \w+ for\b|\b(?:client|patient|customer|tenant|landlord|pupil|lodger) of\b/i, 'professional'],
  [
    /\b(?:I|we|IP|she|he|they|suspect|aggrieved)\b(?: (?:have|had|first|has|and \w+))* (?:met|know|knew|known) (?:him|her|each other|[A-Z]\w+(?: [A-Z]\w+)?)\b[^.]{0,50}\b(?:through|from|since|via|in|at) (?:a |the |an |my )?(?:friends?|gym|club|church|app|online|group|school|course|party|pub|allotment|college|university|about|walking|[A-Z])/,
    'acquaintance',
  ],
  [whoIsMine('neighbour'), 'neighbour'],
  [whoIsMine('client|patient|customer|tenant|landlord|pupil|lodger|teacher|doctor|therapist'), 'professional'],
]

/** That they are a couple, as the suspect has it: those who stalk out of love say so of people they have never gone out with. */
const isClaimed = ({ label, over }: Saying, text: string): boolean =>
  /\b(?:believes?|believed|claim(?:s|ed|ing)?|convinced|insist(?:s|ed)|imagines?|maintains|delu\w+|fantas\w+)\b[^.]{0,60}\b(?:relationship|together|couple|engaged|married)\b/i.test(
    text,
  )
    ? !/\b(?:IP|AP|victim|complainant|aggrieved|I)\b[^.]{0,12}\b(?:believe|claim|convinced|insist|maintain)/.test(text)
    : /interview|account|defen[cd]|explanation|version/i.test(`${label} ${over}`) &&
      /\b(?:says|said|states|stated|tells|told)\b/i.test(text)

const mayTell = watched(...told.map(([pattern]) => pattern))

/** How victim and suspect know each other, from the forms' own boxes and from what is told. */
export function relationship(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const fromForms = recognised.flatMap((each) =>
    pagesOf(each).flatMap((page) =>
      fieldsOf(
        each.document.id,
        page,
        /relationship(?: to (?:suspect|victim|offender|perpetrator|defendant))?(?: between parties)?/i,
      ).flatMap(({ value, from }): Remark[] => {
        const says = onForm.find(([pattern]) => pattern.test(value))?.[1]
        return says ? [{ topic: 'relationship', says, quote: from[0] }] : []
      }),
    ),
  )
  const fromText = sayings.flatMap((saying): Remark[] => {
    if (['DASH', 'S-DASH', 'VPS', 'INTERVIEW', 'CUSTODY', 'BAIL', 'MG12', 'MG6C', 'MG16'].includes(saying.kind)) return []
    const text = saying.text.replace(/ {2,}/g, ' ')
    const says = mayTell(saying) ? told.find(([pattern]) => pattern.test(text))?.[1] : undefined
    const quote = says && !isClaimed(saying, text) ? quoteOfSaying(saying) : undefined
    return says && quote && !/\?\s*$/.test(text) ? [{ topic: 'relationship', says, quote }] : []
  })
  return [...fromForms, ...fromText]
}
