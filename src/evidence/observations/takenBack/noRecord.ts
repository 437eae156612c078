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

/** "On 6 May a colleague reported calls". */
const ofTheDay =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,2}[./]\d{1,2}\b|^[^\d]*\b\d{1,3}\b[^\d]*$/

/** A record that is somebody else's, or none. */
export const noRecord: readonly Rule[] = [
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
    because: 'the complaints are of trade and service',
    ideas: ['previousOffending'],
    where: 'among',
    says: [
      '(complaint|complaints|report|reports|issue|issues|problem|problems) .. (about|over|re|regarding|concerning|of)? .. (estimate|estimates|overrun|price|prices|bill|bills|invoice|refund|service|workmanship|goods|delivery|noise|music|bin|bins|parking|smell|damp|rubbish|hedge|potholes|discount)',
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
]
