import type { Lexicon } from './entry.ts'

/** Approaches to family, friends, colleagues or others about or through the victim. */
export const thirdPartyContact: Lexicon<'thirdPartyContact'> = {
  idea: 'thirdPartyContact',
  entries: [
    {
      id: 'thirdPartyContact/1',
      says: [
        "@contactVerb (O|V's (@family|@friend|@boss|@child|new)|O's (@family|@friend|@boss|@child))",
        "(contact/message/text/call/ring/phone/email/telephone/write_to/approach/harass/add/threaten/speak_to/visit/pester/confront/befriend/question) .. (V's|IP's|her|O's) ..@kin",
        "(contact|message|call|email|ring|phone|telephone|write to|approach|visit|attend) (V's|her|IP's|his) (employer|employers|work|workplace|school|manager|friends|family|neighbours|colleagues|mother|parents)",
      ],
      example: 'He messaged my sister asking where I was.',
      counter: 'I messaged my sister about it.',
    },
    {
      id: 'thirdPartyContact/2',
      says: [
        '(ask/tell) (O|X|people|everyone|neighbours|neighbour|receptionist|staff|friends|family|them) .. (where|who|if|what|when|about|to tell|to pass|that|she|he|was|I) ..',
        '(tell/told) .. (people|everyone|receptionist|neighbours|staff|friends|colleagues) ..',
        '(ask|asked|asking) (staff|reception|colleagues|neighbours|friends|customers|the girls|after V|about V|for V|around|round)',
        'asking .. (what time|where) V',
        '(get|got|use|used|ask|asked|paid|pay|send|sent) .. (friend|mate|mother|brother|sister|cousin|someone|mates|family|O) .. (to|round|after|pass|message|contact)',
        'told people',
      ],
      example: 'He asked the neighbours where I had gone.',
      counter: 'I asked the neighbours where he had gone.',
    },
    {
      id: 'thirdPartyContact/3',
      says: [
        "send .. (O|V's ..@kin|her @kin|boss|mother|employer) .. (message|messages|email|emails|letter|letters|photo|picture|saying|about|a|#)",
        "send .. (message|messages|email|emails|letter|letters|photo|photos|picture|text|texts) .. to .. (V's|O|her|O's|the) ..@kin",
        "email (V's|O's|the)  ..@boss",
        'email O',
        "(message|text|messages|email|letter|call|dm) to (V's|O|her) @kin",
      ],
      example: 'He sent my boss a message about me.',
      counter: 'I sent my boss a message about him.',
    },
    {
      id: 'thirdPartyContact/4',
      says: [
        '(@family|@friend|@boss|O) .. (get|receive|have) .. (message|messages|call|calls|text|texts|email|emails|letter|letters|request|visit) ..(from)?',
        "(message|messages|text|texts|ring|phone|call|contact|email|add) .. V's (mother|father|sister|brother|boss|friend|friends|manager|colleagues|boyfriend|girlfriend|husband|wife|partner|nan|auntie|family|parents)",
        '(work|office) get .. (email|call|letter)',
        '(woman|man|male|female|caller) (have)? (ring|phone|call) .. (work|office|landline|school|saying)',
      ],
      by: 'anyone',
      example: 'My mum got a message from him.',
      counter: 'My mum got a message from the school.',
    },
    {
      id: 'thirdPartyContact/5',
      says: [
        "(be|come|go|turn up|call|sat|sit|appear|visit|knock|arrive|attend) .. (at|to|in|round|outside|into) .. (V's|O's|her|his) (..)? (@family|friend|friends|boyfriend|girlfriend|sister|brother|nan|employer|parents|partner|mother)",
        "(come|go|turn up) to .. (sister|mother|father|brother|friend|parents|nan) ('s)?",
        "go to see V's",
        "visit V's (mother|family|parents|friends)",
      ],
      example: "He turned up at my mum's house.",
      counter: "I turned up at my mum's house.",
    },
    {
      id: 'thirdPartyContact/6',
      says: [
        "(his|her|S's) (mother|brother|sister|friend|mate|mates|family|new girlfriend|new partner|cousin|father|dad|mum|girlfriend) .. (message|text|call|ring|come|contact|add|write|warn|threaten|turn|tell|drive|pass) .. (V|round|past|up|on|her)?",
        "(through|via) .. (S's|V's|a|the|his|her) (friend|mother|sister|brother|family|mate|daughter|son|children|third party|solicitor|mutual|cousin)",
        'using .. (friend|mother|sister|family|others)',
        'third party',
        'third parties',
        'mutual friend',
      ],
      by: 'anyone',
      example: 'His mum messages me for him.',
      counter: 'His mum lives in Leeds.',
    },
    {
      id: 'thirdPartyContact/7',
      says: [
        "(threaten|attack|assault|confront|abuse|square up to|push|punch|go for|threat to) .. (V's (@family|@friend|new)|O)",
        '(told|tell) (the)? (receptionist|girl|nursery|school|neighbour|neighbours|manager|boss|people)',
        "(ring/phone/telephone/call) .. (V's|the victim's|O's|IP's) ..(father|mother|dad|mum|sister|employer|work|office|parents|school|nursery)",
        '"tell her',
        'tell her (I|that)',
        'tell V (I|that)',
      ],
      example: 'He threatened my new boyfriend.',
      counter: 'I threatened to leave.',
    },
    {
      id: 'thirdPartyContact/8',
      says: [
        "(talk|speak|chat) to (V's (son|daughter|children|kids|child|mother|father|sister|boss|friend|friends|neighbour|neighbours|boyfriend|colleagues)|O through)",
        "(stop|wait for|approach|question|ask|follow) .. V's (children|son|daughter|kids|mother|sister|friends|friend|boyfriend|partner|neighbours|colleague|colleagues)",
      ],
      example: 'He was talking to my neighbours about me.',
      counter: 'I was talking to my neighbours about him.',
    },
  ],
}
