import type { Lexicon } from './entry.ts'

/** The suspect was never told to stop. */
export const neverToldToStop: Lexicon<'neverToldToStop'> = {
  idea: 'neverToldToStop',
  entries: [
    {
      id: 'neverToldToStop/1',
      says: [
        'V (have|has|had|did|do)? (not|never) (actually|really|ever)? (tell|told) (S|him|her|them) that it',
        'V (have|has|had|did|do)? (not|never) (actually|really|ever|yet|directly|once)? (tell|told|ask|asked) (S|him|her|them|anyone) (to stop|to leave|not to|to go away|to go|no $|no and|straight|V did not|I did not|it was|how V felt|how it|the messages|it upset)',
        'V (have|has|had|did|do)? (not|never) (say|said) (no|stop|to stop) (to S|to him|to her|$)',
        'V (have|has|had|did|do)? (not|never) (say|said) (anything)? to (S|him|her) (that V (do|did) not|about (it|the messages|the calls)|it was (unwanted|unwelcome|too much))',
        '(S|he|she) (have|has|had|was|were) (not|never) (been)? (told|asked) .. (to stop|not to|to leave|unwanted|it was)',
        'never (told|asked) to (stop|leave|desist)',
        'nobody .. had ever (spoken|said anything) to (S|him|her) about it',
        'nobody (have|has|had)? (ever)? (told|asked) (S|him|her) .. (to stop|unwanted|unwelcome|to leave|not to)',
        'mixed (signals|messages)',
        "V (did|have|had|'ve) not (block|blocked) (S|him|her) -until -before",
        'not made (it)? (clear|plain) (to S|that)',
        '(S|he|she) may not have (known|realised|understood) .. (unwelcome|unwanted|upset)',
        'not realised how',
      ],
      by: 'anyone',
      even: ['negated', 'forbidden', 'unreal'],
      example: 'I never told him to stop.',
      counter: 'I told him to stop many times.',
    },
    {
      id: 'neverToldToStop/not said',
      says: [
        'V (have|has|had|did|do)? not (tell|told) (S|him|her) (that)? V (do|did) not (like|want|mind)',
        'V (have|has|had)? never (reply|replied|responded|wrote|texted|answered) .. (stop|no)',
        'no (request|warning|notice) .. (to cease|to stop|to desist|ceasing) .. (made|given|sent)',
        'at no (point|time|stage) (do|did|have|has|had) V (ask|asked|tell|told) (S|him|her) (to stop|to leave|not to|that)',
        'V (do|did) not like to (say|mention|tell|ask) (anything|it|S|him|her|$)',
        'too (polite|shy|embarrassed|nice) to (say|tell|mention) (S|anything|him|her|so|no|$)',
        'V (have|has|had) never (spoken|spoke|said a word|mentioned it|raised it) (to|with) (S|him|her) (about it|about this|$)',
        '(nobody|no one|none of us|never been) (have|has|had)? (ever)? (raised|mentioned) (it|this|that)? (with|to) (S|him|her)',
        'S (have|has|had)? not been told .. (unwelcome|unwanted|upset|not want|bothered|minded)',
        'V (have|has|had|did) not (block|blocked) (or|nor) (mute|muted|report|reported)',
      ],
      by: 'anyone',
      even: ['negated', 'forbidden', 'unreal'],
      example: 'I did not like to say anything to him.',
      counter: 'I told him that I did not like it.',
    },
  ],
}
