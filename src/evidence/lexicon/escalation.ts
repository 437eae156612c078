import type { Lexicon } from './entry.ts'

/** The conduct growing more frequent or more serious. */
export const escalation: Lexicon<'escalation'> = {
  idea: 'escalation',
  entries: [
    {
      id: 'escalation/1',
      says: [
        'it/things/this/that/behaviour/conduct/calls/messages/texts/S/situation/harassment/abuse .. get/become/be/getting/got (worse|more frequent|more serious|more aggressive|more threatening|more violent|more extreme|more intense|more abusive|scarier|nastier|out of hand|out of control|heavier|bad again)',
        'it/things/this/behaviour/conduct/calls/messages/texts/situation/harassment/contact .. escalate/intensify/increase/ramp_up/step_up/worsen/deteriorate/snowball/build_up',
        'S get worse',
        'escalate/escalation/escalating/escalated',
        'more and more messages/calls/frequent/aggressive/threatening/often',
        'happening more often',
        'increase in frequency/severity/number/the',
        'increasingly frequent/aggressive/threatening/abusive/hostile/persistent/concerned_by',
        'ramped/stepped it? up',
        'worse and worse',
        'increase .. contact/calls/messages',
      ],
      by: 'anyone',
      example: 'It has been getting worse since Christmas.',
      counter: 'My knee has been getting worse.',
    },
    {
      id: 'escalation/2',
      says: [
        'get to be .. #/every/daily',
        'it get to .. # .. times',
        'used to be texts/calls/messages .. now',
        'first/at_first/started/began/initially/to_begin_with ... but_now/and_now/now/then_he/then_she .. S? turn/come/every/follow/wait/daily/threaten',
        'every day/night now',
        'daily now',
        'several times a day',
        'S now turn/come/ring/text/follow/wait',
        'from texts/messages/calls to',
        'then/after_that S start follow/turning/coming/waiting/threatening/following/messaging/calling',
        'after that S get worse',
        'no longer just',
        'stop hiding it',
        'not just texts',
        '# on the trot',
        'it went from',
        'gone from',
      ],
      by: 'anyone',
      example: 'It used to be texts, now he turns up.',
      counter: 'I used to be a teacher, now I work in a bank.',
    },
  ],
}
