import type { Lexicon } from './entry.ts'

/** The suspect stopped when asked or warned. */
export const stoppedWhenAsked: Lexicon<'stoppedWhenAsked'> = {
  idea: 'stoppedWhenAsked',
  entries: [
    {
      id: 'stoppedWhenAsked/1',
      says: [
        '(S|he|she|they|it|contact|messages|calls|texts|everything|and)? (stop|stopped|cease|ceased) (at once|straight away|straightaway|immediately|right away|as soon as) (when|V|$|once|he|she|asked|told|and|after)',
        '(S|he|she|they|it|contact|messages|calls|everything) (stop|stopped|cease|ceased|desisted) (when|once|after|as soon as) (asked|told|(he|she|S) (was|is|had been)? (asked|told|warned|spoken)|spoken|warned|V asked|V told|V said|being asked|being told|police|an officer|I asked|the officer|requested|challenged)',
        '(asked|told) (S|him|her|them) to stop .. (and|which) (he|she|S|they) (did|has|have) (stop)? $',
        '(left|go|went|leave|moved on|moved away|drove off) when (asked|told|requested|V asked|V told|challenged)',
        'S take/took .. (down|off) (straight away|at once|when asked|the same day|immediately)',
        '(understood|ok|fine|fair enough) .. take care',
        "(respected|accepted|honoured) (V's|that|my|her|his|the) (decision|wishes|request|answer|no)",
      ],
      by: 'anyone',
      example: 'He stopped when I asked him to.',
      counter: 'He did not stop.',
    },
    {
      id: 'stoppedWhenAsked/2',
      says: [
        "V (have|has|'ve|had) (had|heard|received) (nothing|no more|no further|no contact|not a thing) .. (since|from S|from him|from her|after|$) -from_the -from_court -from_police",
        '(there|have|has) (have been|has been|been) (nothing|no contact|no further contact|no more|no further|no repeat|no other incidents|no further incidents|no messages) .. (since|after)',
        'no (further|more|other|repeat) (contact|incidents|trouble|messages|problems|issues|calls|reports) (since|after|on either|from)',
        'no (contact|trouble|more trouble) (of any sort)? (since|on either)',
        "V (have|has|had|'ve) not (heard|had|seen) (a peep|a word|anything|a thing|from S|from him|from her) (since|from S|from him|$)",
        'not heard a (peep|thing|word)',
        'to stop and ... (he|she|S|they) (have|has|did) $',
        '(he|she|S|they) (have|has) (done so|complied|kept to (it|that)|stuck to (it|that)|respected that) $',
        "(said|says|promised) .. (would|'d|will) not .. (again) and (he|she|S) (has|have) not",
        '(be|was) the last (that)? (V|we) (heard|saw|had) -night -time',
        'there have been nothing (since|more|further)',
        "(S|he|she) (have|has|'s)? not (contacted|bothered|texted|called|rung|messaged|come near|been in touch|approached) (V|her|him|me|us|$)? .. since",
        '(S|he|she) have not been (in touch|back|near|seen) .. since -inside',
        'V have had nothing since',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'There has been nothing since.',
      counter: 'There has been no let up since.',
    },
  ],
}
