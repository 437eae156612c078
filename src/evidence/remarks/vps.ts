import { type TopicReader, topic } from './topicReader.ts'

/** The victim personal statement: offered, declined, put off, said to be sent. One printed with both answers and neither chosen says nothing. */
export const vps: TopicReader<'vps'> = topic({
  topic: 'vps',
  about: /\b(?:VPS|(?:victim(?:['’]?s)? )?(?:personal|impact) statements?)\b/i,
  under: /\b(?:VPS|(?:victim(?:['’]?s)? )?(?:personal|impact) statement)\b/i,
  carries: true,
  notIn: ['VPS', 'DASH', 'S-DASH'],
  forThisVictim: true,
  rules: [
    {
      says: 'declined',
      when: /\b(?:replied|said|answered|told \w+)(?: that)? (?:s?he|they|I) (?:did|does|do|would)(?: not|n['’]t)\b(?= *[.,;]| *$)|\basked\b[^.]{0,60}\s[-–]\s*no\b\W*$|\boffered\b\W{1,4}(?:\d[\d/.]*\W{1,3})?no\b|\b(?:declin(?:e[ds]?|ing)|refus(?:e[ds]?|al)|turned (?:it|this|one) down|would rather not|speaks? for itself|(?:was|is|['’]s|saw|sees?) no point|(?:do|does|did)(?:n['’]t| not) (?:think|feel|consider|believe) (?:it|one|this|that)(?:['’]s| is| was| to be| would be)? (?:be )?(?:appropriate|necessary|needed|right|relevant|helpful|useful|worth|proper|for (?:her|him|them))\b|(?:not|n['’]t) see (?:the|any) point|(?:would|will|['’]d|prefers? to) leave (?:it|that)\b|does(?:n['’]t| not) fancy|nothing (?:more |else )?to add|wants? nothing (?:added|more|else)|(?:happy|content) (?:with|to leave it (?:at|with)) (?:her|his|their|the) (?:MG ?11|statement|account)|turned (?:it |this |one |the offer )?down|['’]d rather not|prefers? not|not (?:so )?keen|not interested|(?:chosen|chose|elected|opted) not to|(?:not|isn['’]t) for (?:her|him|them|me)\b|(?:did|does|do|has)(?:n['’]t| not) (?:take|taken) (?:it |this |one )?up|not (?:been )?taken up|no thank(?:s| you)|it(?:['’]s| is| was) a no\b|told (?:us|me|officers?|police) no\b|(?:can(?:['’]t|not)|could(?:n['’]t| not)) face\b|sa(?:id|ys) no\b|does(?:n['’]t| not) (?:want|wish)|did(?:n['’]t| not) (?:want|wish)|do(?:n['’]t| not) (?:want|wish)|not (?:want(?:ed|ing)|wish(?:ed|ing)?)\b|no wish to)/i,
      unless:
        /\bnot (?:been )?(?:declined|refused)\b|\bhas(?:n['’]t| not) (?:declined|refused)\b|\b(?:declin\w+|refus\w+|want|wish|keen|interested)\b(?: \w+){0,4} (?:read (?:it|this|that|them|her|his)|support|prosecut\w+|court\b|proceed|pursue|treatment|counselling|charged|arrested|(?:an?|any|the) (?:restraining )?order|contact|name|address|screens?|special)|^(?!.*\b(?:declin|refus)).*\b(?:want|wish)\b(?: \w+){0,2} to (?:look|see|face|be|go|come|stay|live|return|speak|talk|attend|testify)\b/i,
    },
    {
      says: 'declined',
      when: /^(?:s?he|they|IP|(?:the )?victim) (?:did|does|do)(?: not|n['’]t)\.?$/i,
      after: /\b(?:VPS|personal statement|impact statement)[^.]{0,20}\.\s*$/i,
    },
    {
      says: 'declined',
      when: /^\W*(?:no(?:pe| thank(?:s| you))?|nah|not for (?:her|him|them)|(?:s?he|IP) said no)\W*$/i,
      after: /\b(?:asked|offered|explained)\b[^.]{0,60}\b(?:VPS|personal statement|impact statement)\b[^.?]{0,20}\.\s*$/i,
    },
    {
      says: 'offered',
      when: /\b(?:offer(?:ed)?|explained|(?:asked|spoken to) (?:re|about|if|whether|for)|was asked|given the (?:chance|opportunity|option)|discussed|invited to (?:make|give|provide))\b|^yes\.?$/i,
      unless:
        /\b(?:not|never|no|\w+n['’]t|nor|yet to be|to be|will be|not yet) (?:yet )?(?:been )?(?:offer(?:ed)?|explained|asked|discussed|given)\b|\bno offer\b|\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'later',
      when: /\b(?:to follow|to be (?:taken|obtained|done|completed|provided|offered|updated)|will (?:be (?:taken|obtained|done|offered|provided|submitted)|do|make|give|provide|complete|consider|think)|['’]ll (?:see|do|think|consider|make)|nearer (?:the )?(?:time|trial|court|sentence)|(?:if|when|once) (?:it|this|he|the case)[^.]{0,30}(?:court|trial|charged|convict\w+|sentence)|at a later|in due course|awaiting|await(?:ed)?|thinking about|undecided|unsure|not yet|pending|TBC|TBA)\b/i,
    },
    {
      says: 'later',
      when: /(?<!\b(?:not|never)|n['’]t) \b(?:wish(?:es|ed)?|want(?:s|ed)?|would (?:like|prefer)|['’]d (?:like|prefer)|prefer(?:s|red)?|ask(?:s|ed)?|hop(?:es|ed|ing)|intend(?:s|ed)?|plans?) to (?:do|make|give|write|provide|complete|wait|leave)\b[^.;]{0,25}\b(?:later|another (?:time|day)|after|when|once|until|nearer|closer)\b/i,
    },
    {
      says: 'saidToBeAttached',
      when: /\b(?:attached|enclosed|herewith|on (?:the )?(?:file|system)|(?:has |have |was |been |already )?(?:taken|obtained|completed|supplied|submitted|provided|uploaded|recorded)|separate statement|see (?:statement|MG ?11|attached)|included|with (?:the )?file|made)\b/i,
      unless:
        /\b(?:not|never|no|\w+n['’]t|without|yet to|to be|will be|be|if|declined|confirmation)\b[^.]{0,25}\b(?:attached|enclosed|on (?:the )?(?:file|system)|taken|obtained|completed|supplied|submitted|provided|uploaded|recorded|included|made)\b|\byes ?\/ ?no\b|\bPNB\b|\?$/i,
    },
    {
      says: 'none',
      when: /\b(?:no VPS|no (?:victim )?(?:personal|impact) statement|(?:not|never) (?:yet )?(?:been )?(?:taken(?! up)|asked|obtained|offered|done|completed|provided|supplied|discussed|made)|none|nil|unknown|not known|n\/k|outstanding|n\/a|not applicable)\b|(?:VPS|statement)\s*(?:[-–:]\s*)?(?:no|nil|none)\b|^\W*no\.?$/i,
      unless: /\byes ?\/ ?no\b|\?$/i,
    },
  ],
})
