import type { Lexicon } from './entry.ts'

/** A lawful errand: debt, process, work, journalism, protest. */
export const lawfulPurpose: Lexicon<'lawfulPurpose'> = {
  idea: 'lawfulPurpose',
  entries: [
    {
      id: 'lawfulPurpose/1',
      says: [
        '(debt|debts|bailiff|bailiffs|invoice|invoices|enforcement agent|process server|repossession|rent arrears)',
        '(journalist|reporter|newspaper|documentary|press inquiry|freedom of expression)',
        '(publish|published) an article',
        '(write|writes|writing) for the',
        'works for the company',
        '(owe|owes|owed) (about|over|around|#)',
        '(go|going|went) to court if',
        '(protest|picket|petition|leafleting|canvass)',
        'campaign -of',
        '(return|collect|drop off|pick up|bring back|get) .. (belongings|property|things|stuff|clothes|poles|book|keys|tools)',
        '(exercise|exercising) .. (right|rights)',
        'court (papers|documents|proceedings)',
        "solicitor/solicitors 's? letter",
        'public (lane|road|footpath|highway)',
      ],
      by: 'anyone',
      example: 'He came to return my belongings.',
      counter: 'He came to my house.',
    },
    {
      id: 'lawfulPurpose/2',
      says: [
        '(serve|served|serving) .. (papers|documents|form|summons|petition|proceedings|claim|notice to quit)',
        "you have/'ve been served",
        'certificate of service',
        '(instructed|retained|engaged) by .. (solicitors|llp|court|council|landlord)',
        'liability order',
        "(certificated|enforcement|bailiff's) (agent|officer)",
        'take control of goods',
        'meter reading/reader',
        '(asked|asking|request|requested|invited|invite) .. (for|to) comment',
        "(press office|editors' code|right of reply)",
      ],
      by: 'anyone',
      example: 'He was instructed by solicitors and served the papers on me.',
      counter: 'He served me at the bar every night.',
    },
  ],
}
