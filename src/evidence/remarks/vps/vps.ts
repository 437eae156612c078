import { anyOf } from '../anyOf.ts'
import { type TopicReader, topic } from '../topicReader.ts'
import { declined } from './declined.ts'

/** What it is called: by its name, or as the law explains it, "a statement for the judge about how it has affected you". */
const name = /\b(?:V\.? ?P\.? ?S\b\.?|VPSs|(?:victim(?:['’]?s?)? )?(?:personal|impact) (?:victim )?(?:statements?|stmts?))/

const inOwnWords =
  /\b(?:say|put|tell|set out|explain|write|chance|opportunity|right)\b[^.]{0,40}\bin (?:her|his|their|my|your) own words\b[^.]{0,25}\b(?:how|what|affect\w*|effect|impact|left)\b/

const howAffected =
  /\b(?:statement|document|form|piece|something)\b[^.]{0,40}\b(?:how|what) (?:it|this|that|things|the (?:crime|offence)s?|he|she)\b[^.]{0,25}\b(?:affected|impacted|effect on|done to|left) ?(?:me|her|him|them|you|IP|the victim)\b/

const forTheJudge =
  /\b(?:for|to|tell) the (?:judge|court|magistrates)\b[^.]{0,15}\b(?:my|her|his|their) feelings\b|\b(?:for|to|tell) the (?:judge|court|magistrates) (?:about )?(?:how (?:I|s?he|they) (?:feels?|felt)|how (?:it|this)(?:['’]s| has)? (?:affected|left))\b/

/** The victim personal statement: offered, declined, put off, said to be sent. One printed with both answers and neither chosen says nothing. */
export const vps: TopicReader<'vps'> = topic({
  topic: 'vps',
  about: anyOf(name, inOwnWords, howAffected, forTheJudge),
  under: /\b(?:V\.?P\.?S|(?:victim(?:['’]?s?)? )?(?:personal|impact) (?:statement|stmt))/i,
  carries: 'paraphrases',
  notIn: ['VPS', 'DASH', 'S-DASH'],
  forThisVictim: true,
  rules: [
    ...declined,
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
