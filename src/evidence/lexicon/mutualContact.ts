import type { Lexicon } from './entry.ts'

/** Contact in both directions. */
export const mutualContact: Lexicon<'mutualContact'> = {
  idea: 'mutualContact',
  entries: [
    {
      id: 'mutualContact/1',
      says: [
        '(message|text|call|contact|argue with|abuse|shout at|insult|swear at|write to|ring|email|slag) (each other|one another)',
        '(we|they|both) (be|were|was|have been|are)? (both|each|all) (text|message|texting|messaging|calling|ringing|shouting|swearing|arguing|at it|sending|as bad|abusive|posting|to blame|in the wrong|at fault|gave as good)',
        'both (of us|of them|sides|parties) .. (abusive|text|message|shout|swear|sent|send|argue|post|abuse|at it|as bad|at fault|calling|said things)',
        'as bad as (each other|one another)',
        '(V|we|they) .. each other (every|all the|most|constantly|back and forth|daily|regularly)',
        '(mutual|reciprocal) -friend -friends -acquaintance -interest -consent',
        '(two way|two sided|both ways|both directions)',
        '(contact|messages|texts|texting|messaging|exchange) .. back and forth',
        '(contact|messages|calls|texts|abuse|traffic) .. (in both directions|both ways|two way|either way|going both ways)',
        '(cross allegation|cross allegations|counter allegation|counter allegations|counter complaint)',
        '(six of one|six and two|half a dozen of the other)',
        'give as good as .. get',
        'both of us (really|$)',
      ],
      by: 'anyone',
      example: 'We were both texting each other.',
      counter: 'He was messaging me.',
    },
    {
      id: 'mutualContact/2',
      says: [
        'V (message|text|ring|call|contact|email|reply to|replied to|phone|write to|wrote to) S (as well|too|back and|just as|first|every day|most days|all the time|regularly|often|as often|as much|a lot|constantly|more than|as many)',
        'V (do|did|have|would)? (reply|replied|respond|responded|answer|answered) (to)? (most|all|many|nearly all|some|the majority|every one|his messages|her messages|them all|nearly every) -@not',
        'V .. (send|sent|message|messaged|text|texted|ring|rang|call|called) .. (more than S|more than he|more than she|as many as|just as many|as many .. as|as often as|as much as|more often than) -@not',
        'as many (messages|texts|calls|times) (as|to)',
        "V used to (reply|answer|respond) (to)? (S's|his|her|S) -until",
        '(sometimes|often|usually) V (text|texted|message|messaged|rang|call|called) (S)? first',
        'V (probably|often|also)? (send|sent) (more|as many|just as many|most of)',
        'V (text|message|write|shout|swear|email) back .. (words|abuse|telling|calling|insult|swearing|same)',
        'V (call|shout|swear|called) .. (him|her|S) (a|an|all|every|names|useless|all sorts|worse) -cab -taxi -ambulance -number -liar_to',
        'V (have)? (call|called) S things back',
        '(V|O) .. shouted at S .. (street|back)',
        'V (instigate|instigated|initiate|initiated|start|started) (it|them|contact|most|on most|the contact|the messages|the conversation|many|some|half) -@not',
        '# (messages|calls|texts)? from S and # (messages|calls|texts)? from V',
        '# (messages|calls|texts|emails) .. # .. from V',
        'V ring S -police he do not ring V',
        'V rang S -to_tell -to_ask_him_to_stop -to_stop (he|she) did not ring V',
        '(flirt|flirted|flirting|banter|joked|joking) .. (back|each other|both|mutual)',
      ],
      by: 'anyone',
      example: 'I message him as often as he messages me.',
      counter: 'He messages me all the time.',
    },
    {
      id: 'mutualContact/3',
      says: [
        'V (want|wanted|hope|hoped) (to)? (hear|hear from|see|speak to) S .. (too|again|myself|as much)',
        '(ip|V) (replied|reply|replies|responded|responds) to (most|all|many|several|them|his|her)',
      ],
      by: 'anyone',
      example: 'I wanted to see him as much as he wanted me.',
      counter: 'I did not want to see him again.',
    },
  ],
}
