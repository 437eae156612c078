import type { Word } from '../../grammar/pattern.ts'
import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const subjectBefore = (words: readonly Word[], at: number): number =>
  words.findLastIndex((word, nth) => nth <= at && word.nominative && word.who !== undefined)

/** "My brother did two years": the subject is her own kin. */
function isOfHerKin({ words, found }: Telling): boolean {
  const nth = subjectBefore(words, words.indexOf(found[0]!))
  return words[nth]?.who === 'O' && /^(?:my|our)$/.test(words[nth - 1]?.text ?? '')
}

/** "The victim has a caution": she is the nearest one spoken of, and the suspect is not. */
function isOfVictim({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 3), at + 1)
  const subject = before.findLast(({ who, own }) => who !== undefined && !own)
  return (
    subject?.who === 'V' &&
    subject.text !== 'i' &&
    !before.some(({ who }) => who === 'S' || who === 'A') &&
    found.some(({ stems }) => stems.has('have') || stems.has('be') || stems.has('get'))
  )
}

const ownActs = new Set(['put', 'buy', 'fit', 'use', 'own', 'convict', 'caution', 'tell', 'advise', 'warn', 'give', 'serve'])
/** "I was convicted of speeding", "I was told by the police": she is the subject, and the suspect is not spoken of after her. */
export function isHerOwn({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const from = Math.max(0, at - 5)
  const before = words.slice(from, at + 1)
  const subject = before.findLast((word) => word.nominative && word.who !== undefined)
  return (
    subject?.text === 'i' &&
    !words.slice(from).some(({ who }) => who === 'S' || who === 'A') &&
    before.some(({ stems }) => [...stems].some((stem) => ownActs.has(stem)))
  )
}

const had = ['have', 'be', 'get', 'go', 'receive', 'serve', 'do', 'plead', 'accept']
const pronoun = new Set(['he', 'she', 'they', 'i', 'who', 'it'])
/** "IP has a caution for assault", "My mum was convicted of assault": another than the suspect is the nearest subject, of a verb that gives her the record. */
function isOfSomebodyElse({ words, found, at }: Telling): boolean {
  if (!/\/[1237]$/.test(at.entry.id)) return false
  const last = words.indexOf(found.at(-1)!)
  const first = words.indexOf(found[0]!)
  const subject = words.findLastIndex(
    (word, nth) => nth <= Math.min(first + 1, last) && word.nominative && word.who !== undefined && !word.own,
  )
  const who = words[subject]?.who
  if ((who !== 'V' && who !== 'O') || pronoun.has(words[subject]!.text)) return false
  const between = words.slice(subject + 1, Math.max(first + 1, last))
  const verb = between.findIndex(({ stems }) => had.some((one) => stems.has(one)))
  return verb >= 0 && verb <= 6 && !between.some(({ who: of, own }) => (of === 'S' || of === 'A') && !own)
}

/** "On 6 May a colleague reported calls". */
const ofTheDay =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,2}[./]\d{1,2}\b|^[^\d]*\b\d{1,3}\b[^\d]*$/

/** A record that is somebody else's, or none. */
export const noRecord: readonly Rule[] = [
  {
    because: 'it is the head of a log, or what was rung in from that place before',
    ideas: ['previousOffending'],
    only: ({ text }) =>
      /^\W*(?:GRADE|LOG|CAD|INC(?:IDENT)?)\b.*\bTYPE\b/.test(text) ||
      /\bPREV(?:IOUS)? INC(?:IDENT)?S? (?:AT )?SAME (?:LOC(?:ATION)?|ADDRESS)\b/i.test(text),
    unless: ['(harass|stalk|assault|threat|follow|convicted|caution|arrest)'],
    takes: ['PREV INCIDENTS SAME LOC: 14/03 (BLOCKED IN, NO ATTENDANCE).'],
    leaves: ['PREV INCIDENTS: 14/03 HARASSMENT OF A FORMER PARTNER.', 'He has a conviction for harassment.'],
  },
  {
    because: 'it is the words read to whoever is arrested',
    ideas: ['previousOffending'],
    where: 'among',
    says: ['(after|under|on|upon|following) (the)? caution', '(reply|replied) (to|after) caution'],
    unless: ['(a|for|previous|earlier|conditional|simple) caution -for'],
    takes: [['previousOffending', 'After caution for the assault she said "Is she all right?"', 'MG5']],
    leaves: [
      ['previousOffending', 'He has a caution for assault in 2019.', 'MG5'],
      ['previousOffending', 'He received a caution for harassment of her and said he was sorry.', 'MG5'],
      ['previousOffending', 'He has a conviction for battery and went on offending after a caution for assault.', 'MG5'],
    ],
  },
  {
    because: 'it is the record of her kin, or of somebody whom he knows',
    ideas: ['previousOffending'],
    only: isOfHerKin,
    takes: ['My brother did two years for robbery.', 'My brother has a conviction for assault.'],
    leaves: [
      'My brother says that he has a conviction for assault.',
      'He did two years for hitting my brother.',
      'My mum knew that he had a conviction for assault.',
    ],
  },
  {
    because: 'it is the record of a cousin or a friend of his',
    ideas: ['previousOffending'],
    where: 'sentence',
    says: [
      "(a|an|S's|his|her) (cousin|brother|uncle|father|dad|nephew|mate|friend|stepbrother|stepfather) (N)? ... (who|that) (do|have|be|go|get|serve)",
      "(S's|his|her) (cousin|brother|uncle|father|dad|nephew|mate|friend|stepbrother|stepfather) (N)? (do|go|get|serve|have) .. (prison|caution|conviction|time|years|months)",
    ],
    unless: [
      "(hit|beat|attack|assault|stab|punch) (S's|his|her)",
      'S have (two|three|#|previous|conviction|convictions|caution|cautions)',
      'S (do|serve|get) (#|two|three|time)',
      'and S',
      'with S',
    ],
    takes: ['He had a cousin Terry who went to prison for hitting a girl, people mix them up.'],
    leaves: [
      'He has a brother who told me that he did two years for robbery and S has a conviction.',
      'He did time for stabbing a mate who had gone to the police.',
      'He and a friend who was with him have convictions for assault.',
    ],
  },
  {
    because: 'it is the victim’s own record',
    ideas: ['previousOffending'],
    only: (telling) => isOfVictim(telling) || isHerOwn(telling),
    takes: ['The victim has a caution for shoplifting.'],
    leaves: [
      'The victim says that he has a conviction for assault.',
      'I was told that he has a caution for assault.',
      'I know he was convicted of assault in 2011.',
    ],
  },
  {
    because: 'somebody else has the record',
    ideas: ['previousOffending'],
    only: isOfSomebodyElse,
    takes: [
      ['previousOffending', 'IP has a caution for common assault 2012 (a fight with her sister).', 'MG5'],
      ['previousOffending', 'He said that Laura had a caution for hitting him in 2023.', 'INTERVIEW'],
    ],
    leaves: [
      'His first wife had him in court for hitting her.',
      'He has a conviction for assault.',
      'My sister told me he has a conviction for assault.',
      'I know that he was convicted of assault.',
      'His ex got an injunction and he was convicted of harassment.',
    ],
  },
  {
    because: 'it is a witness’s record, or the victim’s with another man',
    ideas: ['previousOffending'],
    told: ['police'],
    where: 'sentence',
    ofWords: true,
    says: [
      'witness .. have .. (conviction|convictions|caution|cautions|previous)',
      '(V|ip|ap) be a? repeat victim ... ... (different|another|other|former|previous)',
    ],
    unless: ['(same|this) (male|man|suspect|offender|def|sus)', '(def|sus|suspect)'],
    takes: [
      ['previousOffending', 'Witness Lamb has two previous convictions for theft and one for assault.', 'MG6'],
      ['previousOffending', 'IP IS A REPEAT VICTIM, 3 PREV DV OCCURRENCES WITH A DIFFERENT MALE (EX HUSBAND)', 'LOG'],
    ],
    leaves: [
      ['previousOffending', 'DEF has two previous convictions, one for assault on a witness.', 'MG6'],
      ['previousOffending', 'IP is a repeat victim, 3 prev DV occurrences with the same male.', 'LOG'],
      ['previousOffending', 'Witness Lamb states that DEF has previous convictions for assault.', 'MG6'],
    ],
  },
  {
    because: 'it is what might come of this case',
    ideas: ['previousOffending'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(would|will|could|might|may|can) .. .. (get|have|end_up|be|result|receive) ... (record|caution|conviction|convicted|prison)',
      '(propose|proposed|suggest|suggested|suitable|disposal|offer|offered) ... conditional? (caution|cautions)',
      '(if|on|upon|when) convicted',
      '(proposed|suggested|recommended) (disposal|outcome)',
      '(disposal|outcome) (proposed|sought|suggested|recommended)',
    ],
    unless: ['(already|previous|previously|last|former)', '(19|20)', 'S have'],
    takes: [
      ['previousOffending', 'Proposed disposal: conditional caution for harassment.', 'MG3'],
      'I told him that if he carried on he would end up with a record for harassment.',
    ],
    leaves: [
      'He told me that he would never get another caution for assault, he has one already.',
      ['previousOffending', 'DEF has a caution for harassment so a second would not be suitable.', 'MG3'],
      'He has a conviction for assault and will go to prison.',
    ],
  },
  {
    because: 'the complaints are of trade and service',
    ideas: ['previousOffending'],
    where: 'among',
    says: [
      '(complaint|complaints|complained|report|reports|issue|issues|problem|problems) ... (about|over|re|regarding|concerning|of|that)? .. (estimate|estimates|overrun|price|prices|bill|bills|invoice|refund|service|workmanship|goods|delivery|noise|music|bin|bins|parking|smell|damp|rubbish|hedge|potholes|discount|parked|parks)',
      'known to us',
    ],
    only: ({ words, text }) =>
      !text.includes('known to us') ||
      words.some(({ stems }) =>
        [
          'discount',
          'account',
          'tenancy',
          'tenant',
          'rent',
          'bill',
          'customer',
          'member',
          'client',
          'patient',
          'application',
          'claim',
        ].some((one) => stems.has(one)),
      ),
    unless: ['(harass|stalk|assault|violence|threat|threats)'],
    takes: [
      'We have had five other complaints about estimates at the same garage in three years.',
      'He has been known to us since April 2023 when his discount was taken off in error.',
    ],
    leaves: [
      'There have been five previous reports of harassment by him.',
      'He is known to us for assault on a customer.',
      'There were three earlier complaints about him, for harassing a girl over noise.',
    ],
  },
  {
    because: 'it is reported in this case on a day, and in no earlier year',
    ideas: ['previousOffending'],
    only: ({ at, text }) => at.entry.id === 'previousOffending/reported by another' && ofTheDay.test(text),
    takes: [['previousOffending', 'On 6 May a colleague reported that there had been calls.', 'MG5']],
    leaves: [
      'He has a conviction for assault on 6 May 2019.',
      'He did two years for robbery in 2011.',
      'He has been convicted of assault.',
    ],
  },
  {
    because: 'the reports are hers, and not said to be of him',
    ideas: ['previousOffending'],
    told: ['police', 'victim'],
    where: 'sentence',
    says: [
      '(ip|ap|agg|aggrieved|victim|vic|V|caller|informant|complainant) (make|call|ring|phone) .. (report|reports|times|calls|occasions)',
    ],
    unless: ['S', '(same|his|her) (male|man|female|ex)', 'by'],
    takes: ['IP HAS MADE TWO PREVIOUS REPORTS, BOTH NFA.'],
    leaves: [
      ['previousOffending', 'IP has made two previous reports of DEF assaulting her.', 'MG5'],
      ['previousOffending', 'Two previous reports, DEF suspect in both.', 'MG5'],
      ['previousOffending', 'IP has called before, three previous reports of stalking by him.', 'MG5'],
    ],
  },
  {
    because: 'the complaints are about goods, work or a business',
    ideas: ['previousOffending'],
    where: 'sentence',
    says: [
      'complaints (re|about|against|of|regarding|concerning) (the|a|this) ..(garage|firm|company|shop|business|trader|builder|restaurant|pub|salon|surgery|dealer|landlord)',
    ],
    takes: [['previousOffending', 'They have 3 other complaints re the garage.', 'LOG']],
    leaves: [['previousOffending', '3 other complaints re DEF from ex-partners.', 'LOG']],
  },
  {
    because: 'it is said why it is put down so: they were a couple',
    ideas: ['previousOffending'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(because|as|since) (they|both|the_parties|the_two|the_couple|S_and_V|V_and_S) be (former|ex|previous) ..(partners|couple|spouses|husband)',
      '(counting|crime_recording|recording|home_office) rules',
    ],
    unless: ['convicted', 'conviction', '(order|injunction)', 'against him'],
    takes: [['previousOffending', 'It is recorded as stalking because they are former partners.', 'MG3']],
    leaves: [['previousOffending', 'He stalked his former partner, who reported him in 2019.', 'MG3']],
  },
]
