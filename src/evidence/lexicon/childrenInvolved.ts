import type { Lexicon } from './entry.ts'

/** Children used, approached, questioned, frightened or fought over in the conduct. */
export const childrenInvolved: Lexicon<'childrenInvolved'> = {
  idea: 'childrenInvolved',
  entries: [
    {
      id: 'childrenInvolved/1',
      says: [
        "(threaten/threat/say/tell) .. (take|get|have|keep|remove|snatch|kidnap|abduct) .. (V's|the|our|my|her)? (@child|O) .. (off|away|from|off V|custody)?",
        "(take|snatch|abduct|kidnap|keep) .. (the|V's|our|her) @child",
        'take O off V',
        "(never|not) see (V's|the|your|S's|our|him|her) (kids|children|son|daughter|boy|girls|lad|again)",
        'full custody',
        'custody (battle|dispute)',
      ],
      example: 'He said he would take the kids off me.',
      counter: 'He said he would take the bins out.',
    },
    {
      id: 'childrenInvolved/2',
      says: [
        '(child contact|child arrangements|contact (with|order|centre|arrangements) .. (@child|the children|kids)|handover|handovers|contact centre|conflict over child|contact conflict|contact with (the|our|his|their) (children|kids|son|daughter))',
      ],
      by: 'anyone',
      example: 'There is a row every handover.',
      counter: 'There was a row about the bins.',
    },
    {
      id: 'childrenInvolved/3',
      says: ['(at|outside|to|near|by|in) .. (school|nursery|playground|school gates|playgroup|childminder|preschool|pre school|creche)'],
      example: "He was outside my son's school at three.",
      counter: 'He was at the gym at three.',
    },
    {
      id: 'childrenInvolved/4',
      says: [
        "(ask|question|quiz|interrogate|text|message|follow|approach|wave at|talk to|speak to|grab|shout at|frighten|scare|film|photograph|contact|use|hit|hurt|harm|threaten|meet) .. (the|V's|our|her|my|IP's) (kids|children|son|daughter|girls|boys|little boy|little girl|child|baby|toddler|boy|girl)",
        "(through|via|using) .. (the|our|V's|her) (kids|children|son|daughter|child)",
        '(girls|kids|children|son|daughter) (be)? asked (re|about|where|who|if)',
        'ask them things',
        'messages through the (children|kids)',
        '(give|gave|hand|send) .. (my|our|her|the) (son|daughter|child|children|kids) .. (letter|note|message|phone|card)',
        'let S meet O',
        'run to S',
        '(what|where) .. do if S ever got O',
      ],
      example: 'He questioned our kids about who I was seeing.',
      counter: 'I questioned our kids about their homework.',
    },
    {
      id: 'childrenInvolved/5',
      says: [
        '(kids|children|son|daughter|boy|girl|child) .. (see|saw|hear|heard|witness|witnessed|be (there|present|scared|frightened|upset|terrified|crying|screaming)|cry|cried|scream|screamed|frightened|scared|asks|ask|hide|hid|terrified|will not sleep|wet the bed|nightmares|in the car|with me|in bed|asleep)',
        "in front of (the|V's|our|my|her) (kids|children|son|daughter|child|baby|girls|boys)",
        'in front of O',
      ],
      by: 'anyone',
      example: 'My kids were crying on the stairs while he shouted.',
      counter: 'My kids were at school.',
    },
    {
      id: 'childrenInvolved/6',
      says: [
        "(picture|photo|photograph|photographs|pictures) .. of .. (V and)? (V's|the|my|our|her) (child|children|son|daughter|kids|baby)",
        '(pictures|photograph|photo) of .. (ip|V) and (child|son|daughter|O)',
        'attend .. (nursery|school)',
        '(social services|social worker|safeguarding) .. (referral|report|about|children|kids|call|my)',
        'tell .. (nursery|school|childminder)',
        'collection list',
        'to collect',
        "pick up (the|V's|our|my|her) (kids|children|son|daughter|O)",
        'contact with IP and (son|daughter|child|children)',
        'prevent contact with .. (son|daughter|child|children)',
        'child (afraid|scared|frightened|takes)',
        'takes the child',
      ],
      by: 'anyone',
      example: 'He had pictures of my daughter on his phone.',
      counter: 'I have pictures of my daughter on my phone.',
    },
  ],
}
