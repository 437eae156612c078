import type { Lexicon } from './entry.ts'

/** The victim alarmed or distressed. */
export const alarmOrDistress: Lexicon<'alarmOrDistress'> = {
  idea: 'alarmOrDistress',
  entries: [
    {
      id: 'alarmOrDistress/1',
      says: [
        '(V|ip|victim|complainant|aggrieved|I|she|he) .. (be|feel|get|become|look|seem|left) .. (scared|frightened|afraid|terrified|petrified|upset|distressed|anxious|alarmed|shaken|worried|tearful|distraught|intimidated|threatened|uneasy|uncomfortable|unnerved|unsettled|panicked|panicky|nervous|stressed|hysterical|traumatised|traumatized|depressed|vulnerable|unsafe|violated|sick|harassed|on edge|helpless|trapped|desperate|suicidal|paranoid|jumpy|exhausted|worn down|sickened|hunted|broken|crying|shaking|trembling|miserable|ashamed|humiliated|degraded|embarrassed|mortified|creeped out|freaked out|weirded out|tired)',
      ],
      by: 'victim',
      example: 'I am very distressed by it all.',
      counter: 'I was not upset by it.',
    },
    {
      id: 'alarmOrDistress/2',
      says: [
        '(scared|frightened|terrified|petrified|distressed|anxious|shaken|tearful|distraught|intimidated|unnerved|traumatised|traumatized|hysterical|very upset|alarmed|in tears|in bits)',
        'on edge',
        'panic attack',
        'panic attacks',
      ],
      by: 'victim',
      example: 'I was shaking and in tears.',
      counter: 'He was in tears outside.',
    },
    {
      id: 'alarmOrDistress/3',
      says: [
        '(scare|frighten|terrify|upset|distress|alarm|worry|unnerve|intimidate|freak|creep|shake|panic|petrify|stress|disturb|sicken) (V|me|her) ..',
        '(make|making|made|makes|leave|left|leaves|leaving) (V|me|her|him) .. (feel|scared|frightened|anxious|sick|afraid|cry|upset|ill|shaking|uneasy|worried|paranoid|nervous|uncomfortable|unsafe|terrified|panic)',
        '(cause|caused|causing) .. (alarm|distress|fear|upset|anxiety|harassment)',
        'get V down',
      ],
      by: 'anyone',
      example: 'It frightened me.',
      counter: 'It made me laugh.',
    },
    {
      id: 'alarmOrDistress/4',
      says: [
        '(burst into tears|break down|broke down|cry|cried|crying|sob|sobbed|sobbing|shake|shaking|trembling|hyperventilate|vomit|throw up|threw up|have to sit down|collapse)',
        'feel sick',
        'my heart .. (race|racing|pound|pounding|sank|stop)',
        "(could|can) ?n't (stop crying|stop shaking|breathe|cope|take any more|take it|shout|settle|move)",
        "at (my|her) wits' end",
        'living hell',
        'had enough',
        'hunted V',
        'like (a prisoner|I am being hunted|prey|a parcel)',
        'mental torture',
        "ruining V's life",
        "(ruined|destroyed|taken over|wrecked) V's life",
        'so tired',
        'lost a lot of hair',
        'dreadful',
      ],
      by: 'victim',
      example: 'I burst into tears at work.',
      counter: 'He burst into tears at work.',
    },
    {
      id: 'alarmOrDistress/5',
      says: [
        '(anxiety|depression|ptsd|nightmares|insomnia|panic|flashbacks|stress|breakdown)',
        '(can|could|do|did|be) not? .. (sleep|sleeping|eat|eating|cope)',
        'not sleeping',
        '(sertraline|antidepressants|anti depressants|medication|diazepam|citalopram|propranolol|beta blockers|sleeping tablets|counselling|therapy|therapist)',
        'not (be|been) right since',
        'worst (fortnight|week|month|time|year) of',
        '(jump|jumpy) at',
        'scared',
        "looking over V's shoulder",
        'watching the door',
      ],
      by: 'victim',
      example: 'I have been having nightmares since.',
      counter: 'He has been having nightmares.',
    },
  ],
}
