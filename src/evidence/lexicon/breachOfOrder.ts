import type { Lexicon } from './entry.ts'

/** Breach of an order that forbids the conduct. */
export const breachOfOrder: Lexicon<'breachOfOrder'> = {
  idea: 'breachOfOrder',
  entries: [
    {
      id: 'breachOfOrder/1',
      says: [
        "breach .. (of)? (a|the|his|her|S's|an|this|that)? .. @order",
        '@order .. (be)? breach',
        '(broke|break|breaks|breaking|broken|ignore|ignored|flout|flouted|disobey|defy|defied|disregard|violate) .. @order',
        'in breach of .. @order',
        '(contrary to|despite|in spite of|notwithstanding) .. @order',
        '(second|third|further|another|repeated) breach .. @order',
      ],
      by: 'anyone',
      example: 'He breached the restraining order by texting me.',
      counter: 'There is no restraining order in place.',
    },
    {
      id: 'breachOfOrder/2',
      says: [
        "@order .. (mean nothing|means nothing|not worth|just a piece of paper|piece of paper|will not stop|won't stop)",
        '@order .. (in place|in force|in may|made) ... (be back|came back|carried on|turned up|started again|texted|contacted)',
        '(even though|although|while) (there be|S have|he is subject to|S be subject to) .. @order ...',
      ],
      by: 'anyone',
      example: 'He said the order means nothing to him, the restraining order is just a piece of paper.',
      counter: 'The order was a takeaway and it was late.',
    },
    {
      id: 'breachOfOrder/3',
      says: [
        '(go|went|enter|entered|come|came) .. (into|in|inside|within) .. exclusion (zone|area)',
        '(not allowed|not supposed|banned from) .. within .. (metres|m|yards|miles) ... (came|come|was|turned|be)',
        '(fail|failed) to comply with .. (notification|@order)',
        'fail .. notification requirement',
        'recalled (to prison|on licence)',
        'section 363',
        's\\.?363',
        'contact .. from prison .. (order|despite)',
      ],
      by: 'anyone',
      example: 'He went into the exclusion zone twice.',
      counter: 'I live near the zone.',
    },
  ],
}
