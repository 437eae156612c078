import type { Lexicon } from './entry.ts'

/** The victim fears violence. */
export const fearOfViolence: Lexicon<'fearOfViolence'> = {
  idea: 'fearOfViolence',
  entries: [
    {
      id: 'fearOfViolence/1',
      says: [
        "(scared|afraid|frightened|terrified|fear|fearful|worried|worry|concerned|petrified|think|thought|believe|feel|believed|felt|convinced|anxious|fears|know|expect) .. (S|that|he|she|they) ... (will|would|'d|'ll|could|might|may|go to|gonna|going to|capable of) .. (hurt|harm|kill|attack|hit|stab|rape|assault|grab|do something|do anything|burn|run V over|run V|come in|get in|break in|injure|do me|follow through|carry out|beat|strangle|be violent|snap|turn violent|take|throw acid|get hold of V)",
      ],
      by: 'victim',
      even: ['feared', 'unreal'],
      example: 'I believe he would hurt me.',
      counter: 'I believe he would help me.',
    },
    {
      id: 'fearOfViolence/2',
      says: [
        "(fear|fears|scared|afraid|frightened|terrified|worried) .. for .. (V's|our|her|his|the) .. (life|safety|lives|physical)",
        '(fear|fears|feared|fearing) (violence|for|further violence|assault|an attack)',
        'in fear of (violence|S|him|her|further|assault)',
        '(fear|fears) of (violence|being (hurt|attacked|killed|stabbed|raped|assaulted|hit))',
        '(scared|afraid|frightened|terrified) of (being|getting) (hurt|attacked|killed|stabbed|raped|assaulted|hit|beaten)',
        'living in fear',
        'live in fear',
      ],
      by: 'victim',
      even: ['feared', 'unreal'],
      example: 'I fear for my life.',
      counter: 'I fear for my job.',
    },
    {
      id: 'fearOfViolence/3',
      says: [
        "(scared|afraid|frightened|terrified|petrified) of (S|him|her|what S|what (he|she|they)|what (he|she) (will|would|'ll|'d|might|could|be|may))",
        "(scared|afraid|frightened|terrified|petrified) (he|she|they|S) (will|would|'ll|'d|might|could|be going)",
        '(scares|frightens|terrifies|scared|frightened|terrified) V',
        '(very|so|really|extremely|still|absolutely) (scared|frightened|afraid) of',
        'V be (scared|afraid|frightened|terrified|petrified) of (S|him|her|what)',
      ],
      by: 'victim',
      example: 'I am terrified of him.',
      counter: 'I am terrified of spiders.',
    },
    {
      id: 'fearOfViolence/4',
      says: [
        'sleep .. with .. (knife|bat|hammer|hockey stick|chair|poker|weapon|stick|alarm|screwdriver|rolling pin|iron|golf club|cricket bat)',
        '(chair|wedge|wardrobe|furniture|chest of drawers) .. (against|under|behind|for) .. door',
        'carry .. (alarm|knife|keys in my hand|keys between|pepper|attack alarm|hairspray|weapon)',
        '(make|made) (a|my) will',
        '(tell|told) .. what to do if .. (die|dead|happens to me|anything happens)',
        'one of those women',
        'end up dead',
        '(next time|one day) .. (dead|killed|in a body bag|on the news)',
        "(he|she|S) (will|would|'d|'ll|could|is going to|be going to) (have)? (kill|killed|hurt|attack|stab|rape) V",
        'would have hurt V',
        'think S be! (about to|going to|gonna) (hit|hurt|kill|attack|run|stab|punch|rape|strangle|drive|grab|do|come)',
        'thought S (was|were) (about to|going to|gonna) ..',
        '(think|thought) V (was|were|be) (going to|about to|gonna) (die|be killed|be attacked|be raped|be hurt|get|be stabbed)',
      ],
      by: 'victim',
      even: ['feared', 'unreal'],
      example: 'I sleep with a hockey stick beside me.',
      counter: 'I sleep with the radio on for company.',
    },
    {
      id: 'fearOfViolence/5',
      says: [
        '(threat|threats|threatened) .. (V|I|she) (be|am|was|were) .. (scared|afraid|frightened|terrified)',
        'V feel (threatened|physically threatened|unsafe in my|intimidated and scared)',
        'take .. (as a threat|seriously|threat seriously)',
        'believe(d)? .. (threat|threats|him|her|S) (and|would|will|when)',
        'take that as a threat',
      ],
      by: 'victim',
      example: 'I took it as a threat.',
      counter: 'I took it as a joke.',
    },
  ],
}
