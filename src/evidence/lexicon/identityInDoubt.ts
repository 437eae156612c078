import type { Lexicon } from './entry.ts'

/** Doubt whether it was the suspect. */
export const identityInDoubt: Lexicon<'identityInDoubt'> = {
  idea: 'identityInDoubt',
  entries: [
    {
      id: 'identityInDoubt/1',
      says: [
        '(V|O|P|we|i|nobody|police) (can|could|ca) not (be sure|be certain|be 100|be positive|say|swear|prove|identify|confirm) (for certain|for sure|for definite|absolutely|that)? (it was S|it was him|it was her|it was the|who it was|it be S|it be him|if it was|that it was|whether it was|who did|who sent|who rang|who slashed|who made|who left|who put|to it|for certain|for definite|to it being S) -how -what -why -me',
        '(V|O|P|we|i|nobody|police) (can|could|ca) not (say|swear|prove|confirm) (for certain|for sure|that)? (it was S|S (did|sent|rang|made|put|left|wrote|took|slashed|was the one|was responsible)) -any -ever -me',
        '(V|O|P|we|i|nobody|police) (can|could|ca) not (prove|identify) (S|the driver|the caller|the man|the male|the person|anyone)',
        '(not|never) (sure|certain|positive|100) .. (it was S|it was him|it was her|that it was|who it was|it be S|if it was|whether it was|who did|who sent|who rang|was him|was her) -how',
        'V (do|did|could|have) not (see|get) (a look at|a good look at|see) .. (face|faces|driver|who it was|who did it|who was)',
        'not see (his|her|the|their) face',
        '(not|never) know .. (who it was|who (did|sent|rang|made|put|left|wrote) (it|this|that|them))',
        'no (cctv|footage|evidence|witnesses) to show who',
        '(not|never) identify (S|him|her|anyone|anybody)',
        '(may|might|could) (well|just|also|easily)? (be|have been) (anyone|anybody|somebody else|someone else|another person|a coincidence)',
        '(mistaken identity|wrong person|wrong man)',
        '(I|we|V) (presume|assume|suspect|only think|can only think) .. it (was|is|be) (S|him|her)',
        'no (cctv|evidence|proof|footage|forensic|forensics|witnesses) (that it was|of who|linking|to link|to say it was|to show it was|it was|to show who|to prove (that)? it was|to show that it was|pointing to)',
        'ca not prove (him|her|it|S)',
        '(no fingerprints|no dna|no forensics|not attributed|not attributable|unattributed|cannot be attributed)',
        '(have|has|had) an alibi',
        'alibi (be|checks|confirmed|for)',
      ],
      by: 'anyone',
      even: ['negated', 'unreal'],
      example: 'I could not be sure it was him.',
      counter: 'I am sure it was him.',
    },
    {
      id: 'identityInDoubt/2',
      says: [
        '(telematics|anpr|cctv|dashcam|tracker|gps|cell site|records|rota|timesheet|passport|boarding pass|till receipt|phone data|tachograph) .. (put|place|show|confirm|prove) .. (it|him|her|S|vehicle|phone|van) .. (in|at|abroad|elsewhere|away|miles) -@home -V',
        '(S|he|she|suspect) be (abroad|on shift|in custody|in hospital|out of the country|in another country|at work|in spain|away) (at the time|on that date|that day|on the day|that week|when it)',
        'no (outgoing|outbound) (calls|texts|messages|contact) .. (to|from)',
        'account .. consistent with (all|the|that|what|records|cctv|his|her)',
        '(cctv|footage|records|billing|data|phone) (contradict|disprove|undermine|do not support|does not support)',
        '(male|man|person|suspect) (identified|described) .. no (connection|link|knowledge)',
        'no knowledge of the (informant|victim|complainant|aggrieved|caller|ip)',
        '(this|that|it|he|caller) (was|be) a (meter reader|delivery driver|leafleter|neighbour|jogger|different man|courier|parking warden|cold caller)',
        '(sightings|reports|calls) .. (disproved|discounted|eliminated|not him|not her|unconnected)',
        'no connection (to|with) S',
      ],
      by: 'anyone',
      even: ['negated', 'unreal'],
      example: 'Telematics for the van put it in Aberdeen that week.',
      counter: 'Telematics for the van are awaited.',
    },
  ],
}
