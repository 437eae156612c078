import type { Lexicon } from './entry.ts'

/** No threat or violence was made. */
export const noThreats: Lexicon<'noThreats'> = {
  idea: 'noThreats',
  entries: [
    {
      id: 'noThreats/1',
      says: [
        "(S|he|she|they) (do|have|has|had|did|be|was|'s)? (not|never|at no time) -just -only -merely -stop -stopped -cease (once|ever|actually|directly|physically|been|made|so much as|even been)? .. (threaten|threatened|hit|hurt|touch|touched|violent|aggressive|abusive|nasty|rude|harm|harmed|push|pushed|threats|a threat|any threat|any threats|lay a hand|lay a finger|laid a hand|laid a finger|laid hands|raise a hand|raised a hand|lifted a hand|raise (his|her) (hand|voice|fist)|raised (his|her) (hand|voice|fist)|lifted (his|her) hand) -just -only -O -V's_O -my_brother -since -with_the_officers -with_officers -with_police -to_officers -when_arrested -on_arrest",
        '(at no time|never) (do|have|has|did) (S|he|she) .. (threaten|hit|hurt|touch|harm|be violent|offer violence)',
        '(no|without) (direct|actual|explicit|overt|real|physical|verbal)? (threats|threat|violence|aggression|menaces) -of_violence_disclosed -to_staff ($|of violence $|at any time|have been|has been|were|was|made|used|or|towards|against|from|by|in|on)',
        'no (threat|threats|violence) of any (kind|sort|description)',
        'no (threats|threat|violence) (or|and|nor) (threats|violence|aggression|abuse)',
        "V (have|has|'ve)? not (been|received|had|get|got) (any|a)? (threatened|threat|threats|violence|hit|hurt)",
        'V have had? no (threats|violence) from S',
        "V do not (think|believe) (that)? (S|he|she) (would|'d|will|'ll) .. (hurt|harm|hit|touch|do V) -if",
        '(S|he|she) (would|will) (not|never) (hurt|harm) (V|a fly|anyone|anybody|O)',
        'V (have|has)? never (thought|felt|believed) .. (S|he|she) would .. (hurt|harm|hit|lay a finger|touch) V',
        "V be not (really|at all|ever)? (scared|frightened|afraid|worried|in fear) (that)? S (would|will|'d|'ll|could|be going to|might) .. (hit|hurt|harm|attack|touch|assault|hitting|lay a finger|lay hands|do V any harm|be violent|get violent|turn violent)",
        'V be not (really|at all|ever)? (scared|frightened|afraid|worried|in fear) of S (hitting|hurting|harming|attacking|touching|being violent|assaulting)',
        'V be not (in)? (fear|scared|frightened|afraid) of (being (hit|hurt|attacked|assaulted|harmed)|violence|physical_violence)',
        'V (do|did) not (suppose|believe|imagine|expect|think) S would .. (hurt|harm|attack|hit)',
        'V never (supposed|believed|imagined|expected) (that)? S would .. (attack|hurt|harm|hit|touch)',
        'nobody (hit|hurt|threatened) (anyone|anybody|V|each other)',
        '(S|he|she|always|was|be|been|has been) .. (always|never anything but|never been anything but|perfectly|entirely|quite) (civil|polite|courteous|pleasant|respectful) -until -before -to_begin -at_first',
        '(S|he|she) be (civil|polite|courteous|respectful) (throughout|on each|on every|at all times|every time)',
        'has at no time offered V violence',
        '(S|he|she) (have|has) never (said|suggested) (that)? (S|he|she) would .. (hurt|harm|hit|do) .. V',
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared'],
      example: 'He has never threatened me.',
      counter: 'He has threatened me.',
    },
    {
      id: 'noThreats/courteous',
      says: [
        'nothing (threatening|abusive|aggressive|menacing|nasty) (in|about|$|was|by)',
        "S (be|have been|has been|'s) (always|never anything but|never other than)? (been)? (very|most|perfectly)? (correct|courteous|civil|polite) (with|to|about|throughout|actually|$) -until -before",
        '(angry|annoyed|cross|upset|firm|brusque) but (civil|polite|courteous|not threatening|not abusive)',
        '(messages|emails|letters|texts|they|tone) (be|were|was|are) (all|entirely|perfectly|quite)? (courteous|polite|civil) (throughout|in tone|and|$)',
        "S (have|has|had)? never (said|suggested|hinted) (that)? (S|he|she) (would|'d|will) do (anything|something|things)",
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared'],
      example: 'He was angry but civil.',
      counter: 'He was angry and abusive.',
    },
  ],
}
