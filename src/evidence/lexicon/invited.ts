import type { Lexicon } from './entry.ts'

/** The victim asked for the contact or the visit. */
export const invited: Lexicon<'invited'> = {
  idea: 'invited',
  entries: [
    {
      id: 'invited/1',
      says: [
        'V (invite|invited) (S|him|her) to (my|our|the|a|dinner|lunch|tea|church)',
        'V (invite|ask) (S|him|her) (round|over|in|to come|to meet|to visit|to call round|to drop|up|out|back|for) -@month -# -writing -person -the_car -front -why -his -her -money -it_back -to_stop',
        'S (be|was|had been|were)? invited (by V|to|round|in|over|$)',
        'V (agree|arrange) to (meet|see|talk to|speak to|go out with|have) (S|him|her|up|for|$) -court -police',
        'V let S in -@not',
        'let S stay (the|for|over|at|with|on)',
        '(shall I|do you want me to) (drop|bring|come)',
        'V (message|text|ring|call|contact) S (first|to ask if he|to ask him to come|to ask her to come)',
        "V's (wife|husband|partner|mum|dad|mother|father) (let|invited|asked) (S|him|her|them) in",
      ],
      by: 'anyone',
      example: 'I invited him round to talk.',
      counter: 'He invited himself round.',
    },
    {
      id: 'invited/2',
      says: [
        'V (ask|invite|want|beg|tell) (S|him|her) to (meet|come round|come over|come in|come and|come to|stay the|stay with|stay for|pick V|pick up|collect|fetch|drop|wait for|bring V|call round|call in|help V) -away -back_off -back_his -my_things_back',
        'V (ask|invite|beg|tell) (S|him|her) to (ring|text|message) V -away -back_off -normal -normally -only -about -through',
        'V (tell|said to|say) S (he|she|that he|that she) (can|could) (come|stay|call|ring|message|collect|fetch|pop|drop|keep|text)',
        "V (give|gave|given) S V's (number|address|key|keys|email|snapchat|instagram) (and|so|when|because|freely|myself|$)",
        'S stay the night -outside -in_the',
        '(go|went) home with S -@not',
        'V (add|added|friend|friended|follow|followed) S (on|back) -@not',
      ],
      by: 'anyone',
      example: 'I asked him to meet me at the station.',
      counter: 'I asked him to stay away.',
    },
    {
      id: 'invited/3',
      says: [
        'because V (ask|asked|tell|told|want|wanted|invite|invited) (S|him|her|them) (to|in|round|over) -stop -leave -go -away',
        'V (ask|asked) (S|her|him) in (to|for|because|and) -@month',
        "S (come|go|attend|call|visit|wait|stay|drive) .. at (V's|her|his|IP's) (request|invitation|asking)",
        'S never (come|came) .. (without being asked|unless V|uninvited|when V have not asked|when V not asked)',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'He came round because I told him to.',
      counter: 'He came round because I was out.',
    },
  ],
}
