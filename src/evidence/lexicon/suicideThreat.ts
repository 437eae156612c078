import type { Lexicon } from './entry.ts'

/** A threat or attempt of suicide or self-harm by the suspect. */
export const suicideThreat: Lexicon<'suicideThreat'> = {
  idea: 'suicideThreat',
  entries: [
    {
      id: 'suicideThreat/1',
      says: [
        "(threaten|say|tell|text|message|write|shout|going|gonna|will|would|'ll|'d|want to|try|tried) ... (kill|hang|harm|hurt|drown|shoot|cut) (S|himself|herself|myself|themselves)",
        '(threaten|threat|attempt|talk|talking|commit|try|tried|mention) .. (suicide|suicidal|self harm|overdose)',
        '(suicide|goodbye) (note|letter|message|video|threat|threats)',
        'threaten .. self harm',
        "(end|take) (S's|his|her|my) (own)? life",
        '(end it|end it all|ending it|ended it all)',
        'take .. (tablets|pills|overdose|an overdose)',
        'overdose',
        "(slit|cut) (S's|his|her|my) (wrist|wrists|arm|arms)",
      ],
      example: 'He said he would kill himself if I left.',
      counter: 'I was so low I wanted to kill myself.',
    },
    {
      id: 'suicideThreat/2',
      says: [
        "(will|'ll|gonna|going to) end it",
        "(can|could) ?n't (live|go on|carry on) (without|any more|anymore)",
        'can not live without',
        'nothing (left)? to live for',
        'by the time you (read|get|see)',
        "(won't|will not|not) be here (tomorrow|much longer|in the morning)",
        'on (a|the) (bridge|roof|railway|tracks|ledge)',
        'live with (that|it|yourself|my death|what)',
        '(be|on) your (conscience|fault) .. (dead|die|gone|kill)',
        "(you'll|you will) (find|miss) me (dead|when I'm gone|when im gone)",
        'better off dead',
        'goodbye forever',
        '(you|u) (made|make) me do this',
        'pills .. (ready|taken|took)',
      ],
      spoken: true,
      example: "I'll end it tonight and you can live with that.",
      counter: 'I think we should end it.',
    },
    {
      id: 'suicideThreat/3',
      says: [
        '(stand|stood|standing|sit|sat) on (a|the) (bridge|railway|roof|ledge)',
        '(picture|photo|photos|pictures) of (pills|tablets|a rope|rope|noose|cuts|his arm|her arm|wrists)',
        "(could|can) (not|n't) live without V",
        'nothing to live for',
      ],
      example: 'He sent me a picture of pills.',
      counter: 'He sent me a picture of his tea.',
    },
  ],
}
