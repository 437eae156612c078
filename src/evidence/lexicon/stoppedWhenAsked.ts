import type { Lexicon } from './entry.ts'

/** The suspect stopped when asked or warned. */
export const stoppedWhenAsked: Lexicon<'stoppedWhenAsked'> = {
  idea: 'stoppedWhenAsked',
  entries: [
    {
      id: 'stoppedWhenAsked/1',
      says: [
        '(stop|stopped) (at once|when|straight away|immediately|after|as soon as|once)',
        '(have|been) (nothing|no contact|no further|no more) (contact|since|messages|incidents)?',
        '(nothing|no contact|no further contact|not heard|no repeat) .. since',
        '(left|go|went|leave) when (V|I|she|asked|told)',
        'have not (contacted|heard|had) .. since',
        'gave his word',
        'not bother .. again',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'He stopped when I asked him to.',
      counter: 'He did not stop.',
    },
    {
      id: 'stoppedWhenAsked/2',
      says: [
        '(contact|messages|calls|it|everything) (cease|stop) when (asked|told|spoken|warned|V)',
        'not (hear|heard) .. (peep|word|thing)',
        '(there has been|there have been|have had|had) nothing (since|more|further|from S)',
        'take/took .. (down|off) (straight away|at once|when asked|the same day)',
        '(understood|ok|fine|fair enough) .. take care',
        'no (more)? trouble .. (since|on either|from)',
        'S have not (contacted|bothered|texted|called|rung|messaged|been|come) .. since',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'There has been nothing since.',
      counter: 'There has been no let up since.',
    },
  ],
}
