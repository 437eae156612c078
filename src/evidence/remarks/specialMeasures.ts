import type { TopicReader } from './topicReader.ts'

const measure = String.raw`without (?:seeing |facing )?(?:him|her|the (?:suspect|defendant)) (?:there|present|being)|screens?|screened(?: off)? from|(?:another|a different) room|live[- ]?(?:tv )?link|video[- ]?link|tv link|behind a (?:curtain|screen)|curtain|shielded|separate (?:entrance|waiting|room)|remote(?:ly)?|pre-?recorded|s\.? ?28|in the same room|not (?:have to )?(?:see|face) (?:him|her|the (?:suspect|defendant))|wigs`
const consulted =
  'discussed|discussion (?:held|with|took place)|asked|consulted|spoken to|explained|offered|considered with|views? (?:sought|obtained)|talked (?:through|about)'
const outcome = String.raw`not (?:required|needed|wanted|want|wish|necessary)|does(?:n['’]t| not) (?:want|wish|need|require)|did(?:n['’]t| not) (?:want|wish|need)|declin\w+|no need|happy (?:to|without)|laughed|said no|would (?:like|prefer|want)|wants?|wishes|requests?|requested|prefers?|agrees?|opted|will give evidence|none (?:required|wanted|needed)|required|eligible|application`

/**
 * Special measures for a witness. `assessed` needs both that the witness was asked and what came of it; a wish, a need or a name of a measure alone
 * is a view, a need or a mention. An MG2 that is not in the file is only said to exist.
 */
export const specialMeasures: TopicReader<'specialMeasures'> = {
  topic: 'specialMeasures',
  about: new RegExp(
    String.raw`\b(?:special measures?|SMs?|MG ?2(?!\d)|(?:re|about|no|any) measures|measures(?=\W*[:–-])|${measure})(?!\w)`,
    'i',
  ),
  under: /\b(?:special measures?|SMs?|MG ?2)\b|^measures$/i,
  carries: true,
  inStatements: /\b(?:court|evidence|trial|special measures|MG ?2)\b/i,
  notIn: ['MG2', 'DASH', 'S-DASH', 'LOG', 'CUSTODY', 'BAIL', 'INTERVIEW', 'MG12', 'MG6C', 'VPS'],
  rules: [
    {
      says: 'assessed',
      when: new RegExp(String.raw`\b(?:${consulted})\b[^.]{0,120}\b(?:${outcome})|\b(?:${outcome})\b[^.]{0,120}\b(?:${consulted})\b`, 'i'),
      unless:
        /\b(?:not|never|\w+n['’]t|yet to be|to be|will be|not yet) (?:been )?(?:discussed|asked|consulted|spoken|explained|offered|assessed)\b|\?$/i,
    },
    {
      says: 'assessed',
      when: new RegExp(String.raw`\b(?:${outcome}|want (?:any|them|one)|happy|content)\b`, 'i'),
      after: new RegExp(
        String.raw`\b(?:special measures?|SMs?|MG ?2|${measure})\b[^.]{0,60}\b(?:${consulted})\b(?! with (?:the )?(?:OIC|supervisor|sgt))[^.]{0,60}\.\s*$`,
        'i',
      ),
      unless: /\bto be (?:asked|discussed)\b|\?$/i,
    },
    {
      says: 'assessed',
      when: new RegExp(String.raw`\b(?:${outcome})\b`, 'i'),
      after: new RegExp(String.raw`^\W*(?:\w+ ){0,3}(?:${consulted})\b[^.]{0,60}\.\s*$`, 'i'),
      label: /\b(?:special measures?|SMs?|MG ?2)\b/i,
      unless: /\bto be (?:asked|discussed)\b|\?$/i,
    },
    {
      says: 'assessed',
      when: /\bassessed as (?:eligible|vulnerable|intimidated)|\beligible (?:under |for |as )?(?:s(?:ection)?\.? ?1[67]\b|special measures)/i,
      after: new RegExp(
        String.raw`\b(?:wishes|wants?|would (?:like|prefer)|prefers?|does(?:n['’]t| not) (?:want|wish)|views?)\b[^.]{0,80}\b(?:${measure}|see (?:him|her))`,
        'i',
      ),
      unless: /\b(?:not|never|\w+n['’]t|yet to be|to be|will be) (?:been )?(?:assessed|eligible)\b|\?$/i,
    },
    {
      says: 'view',
      when: new RegExp(
        String.raw`(?:['’]d (?:like|prefer)|\b(?:would (?:like|prefer|want)|wants?|wishes|prefers?|happy to|requests?|requested|asks? for|asked (?:for|about)|willing to|will give evidence|feels? (?:more )?comfortable|needs? to be (?:shielded|behind)|better|easier|asks can))\b[^.]{0,80}(?:${measure}|special measures|SMs?)|(?:${measure}|special measures)[^.]{0,40}\b(?:requested|wanted|preferred|please|asked for|would help)\b|^\W*\(?(?:${measure})\)?\W*$`,
        'i',
      ),
      unless: /\b(?:not|no|\w+n['’]t|declin\w+)\s+(?:want|wish|like|need|require|requested|wanted)/i,
    },
    {
      says: 'view',
      when: /\b(?:IP|AP|victim|complainant|s?he|Mrs?|Miss|Ms)\b[^.]{0,20}\b(?:does(?:n['’]t| not)|did(?:n['’]t| not)) (?:want|wish for) (?:any )?(?:special measures|SMs?)\b/i,
    },
    {
      says: 'need',
      when: /\b(?:needs?|requires?|eligible for|entitled to|will need|would benefit from)\b[^.]{0,40}\b(?:special measures|SMs?|screens?|live link|video link|MG ?2)\b|\b(?:vulnerable|intimidated) (?:witness|victim)\b[^.]{0,60}\b(?:special measures|SMs?|MG ?2)\b|\b(?:special measures|SMs?)\b[^.]{0,20}\b(?:required|needed|necessary)\b|^\W*yes\b/i,
      unless: /\b(?:not|no|\w+n['’]t|none|unknown|whether)\b|\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'saidToExist',
      when: /\bMG ?2s?\b[^.]{0,60}\b(?:completed|submitted|on (?:the )?(?:file|system)|attached|enclosed|uploaded|done|sent|taken|provided)\b|\b(?:completed|submitted|attached|enclosed)\b[^.]{0,20}\bMG ?2\b|\bsee MG ?2\b/i,
      unless:
        /\bno MG ?2|\b(?:not|\w+n['’]t|never|yet to|to be|will be)\b[^.]{0,20}\b(?:completed|submitted|on|attached|enclosed|uploaded|done|sent|taken|provided|received)\b/i,
    },
    {
      says: 'saidToExist',
      when: /^\W*(?:yes\b|submitted|completed|attached|sent|done|uploaded)/i,
      label: /\bMG ?2\b/i,
    },
    {
      says: 'notNeeded',
      when: /\b(?:not (?:required|needed|necessary|applicable|wanted|eligible)|n\/a|none (?:required|needed|wanted)|no (?:special )?measures|no need)\b|\b(?:special measures|SMs?)\s*(?:[-–:]\s*)?(?:no|none|nil)\b|^\W*(?:no|none|nil)\.?$/i,
      unless: /\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'none',
      when: /\b(?:no MG ?2|MG ?2 (?:not|has not|hasn['’]t|outstanding|to follow|awaited|awaiting|-? ?no\b)|unknown|not (?:yet )?(?:been )?(?:asked|discussed|considered|assessed|known|received|submitted)|TBC|to be (?:assessed|discussed|considered|confirmed))\b/i,
      unless: /\?$/,
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`\bconsider(?:ation)?\b[^.]{0,20}\b(?:${measure})(?!\w)|\bcan(?:not|['’]t) be in the same room\b`, 'i'),
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`\b(?:special measures?|SMs?)\W{1,4}(?:${measure})`, 'i'),
      unless: /\b(?:no|not|\w+n['’]t)\b|\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`\b(?:${measure})(?!\w)`, 'i'),
      unless: /\b(?:no|not|\w+n['’]t)\b|\byes ?\/ ?no\b|\?$/i,
      label: /\b(?:special measures?|SMs?|MG ?2)\b/i,
    },
    {
      says: 'mentioned',
      when: /\b(?:mentioned|considered|may (?:be )?(?:need|want|require)\w*|might|possibly|likely to|raised)\b/i,
      unless: /\b(?:not|\w+n['’]t|never) (?:been )?(?:mentioned|considered|raised)\b|\?$/i,
    },
  ],
}
