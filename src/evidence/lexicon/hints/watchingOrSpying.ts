import type { Lexicon } from '../entry.ts'

export const watchingOrSpying: Lexicon<'watchingOrSpying'> = {
  idea: 'watchingOrSpying',
  entries: [
    {
      id: 'watchingOrSpying/hint-1',
      says: ['S face V', "S .. facing (V|V's)", 'S (sit|stand|park) .. (opposite|facing|across_from) -each'],
      example: 'He does not pray, he faces me.',
      counter: 'We faced each other in court.',
    },
  ],
}
