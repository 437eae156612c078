import type { Lexicon } from './entry.ts'

/** Breach of bail conditions in this case. */
export const breachOfBail: Lexicon<'breachOfBail'> = {
  idea: 'breachOfBail',
  entries: [
    {
      id: 'breachOfBail/1',
      says: [
        'breach of? ..bail',
        'bail .. be? breached',
        'break/ignore/flout/contravene/disregard .. bail',
        'bail breach/breaches',
        'in breach of .. conditions',
        'breach/break .. condition/conditions',
        'arrested for breach -of_restraining',
        '#/several/further/repeated breaches of bail',
      ],
      by: 'anyone',
      example: 'He breached his bail by coming to the house.',
      counter: 'He has kept to his bail.',
    },
    {
      id: 'breachOfBail/2',
      says: [
        're bailed',
        'rebailed',
        'on bail not to ... and/but S do/did/has/have/still/then/rang/texted/came/turned',
        'while! S? be? on bail ... contact/text/ring/message/turn_up/come/attend/go/call/send/approach/follow',
        'contact/text/ring/message/turn_up/come/attend/call/send/approach/follow ... while! on bail',
        "despite/in_spite_of being_on/his/her/the/S's bail",
        'even though S be on bail',
        'remanded after breach',
      ],
      by: 'anyone',
      example: 'He was re-bailed after he was found in my road.',
      counter: 'He was bailed to return in May.',
    },
    {
      id: 'breachOfBail/3',
      says: [
        '(on|under) (police|court|conditional)? bail .. (and|but|when|yet) .. S .. (ring|rang|text|texted|message|messaged|come|came|turn|turned|follow|followed|call|called|email|emailed|write|wrote|be outside|was outside|be there)',
        '(days|day|hours|hour|week|weeks|night|minutes) after (S|he|she|him|her) (be|was|were|got|get|being|have been)? (bailed|released) .. S (be outside|was outside|be there|ring|rang|text|texted|message|messaged|come to V|came to V|turn|turned|follow|followed|be back|was back)',
        'the (night|day|morning) (S|he|she) (be|was|got) bailed',
      ],
      by: 'anyone',
      example: 'Two days after he was bailed he was outside.',
      counter: 'Two days after he was bailed he moved to Hull.',
    },
  ],
}
