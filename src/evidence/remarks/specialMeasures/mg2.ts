import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'

/** A form that is missing, asked for, or somebody else's. */
const noForm = anyOf(
  /\b(?:sent|emailed|given|posted|handed|forwarded) to (?:IP|AP|her|him|the (?:victim|witness|complainant))\b|\bno MG ?2/,
  /\bMG ?2\b\W{0,5}(?:no|nil|none|n\/a|blank|missing|outstanding|not|to follow|awaited|if|when|once|for (?:the )?(?:eye\w*|other))\b/,
  /\b(?:not|never|\w+n['’]t|missing|without|blank|lacks?|omits|must|should|required|needs?|needed|please|if (?:so|any)|to be|will be)\b[^.;]{0,40}\bMG ?2\b/,
  /\bMG ?2\b[^.;]{0,30}\b(?:not|never|(?:has|is|was|have|did|does)n['’]t|must|should|to be|will be|missing|blank|is for (?:the |an? )?(?:eye\w*|other|different|another|second|bystander|neighbour|child|son|daughter|brother|sister|mother))\b/,
  /\?$/,
)

/** A form for special measures, the MG2, that is said to be somewhere, to be on its way or to have been sent. */
export const mg2: readonly Rule<'specialMeasures'>[] = [
  {
    // Where it is kept: "MG2 is on Niche", "MG2 done, left in the tray".
    says: 'saidToExist',
    when: /\bMG ?2s?\b(?! (?:for|re) (?:the )?(?:other|second|eye))[^.;]{0,15}\b(?:is |was |are )?(?:held |saved |stored |filed |sat |sitting |kept |left |now )?(?:on|in|under|with) (?:the |our |my |his |her )?(?:niche|athena|connect|system|drive|server|file|folder|tray|case papers|occurrence|remand file|bundle|pack)\b/i,
    unless: noForm,
  },
  {
    // What was done with it: "MG2 - emailed to CPS", "I filled in an MG2".
    says: 'saidToExist',
    when: anyOf(
      /\bMG ?2s?\b[^.;]{0,15}\b(?:emailed|forwarded|handed in|passed to|scanned|filed|went (?:up|off|in)|gone (?:up|off|in)|filled in|typed up|signed)\b/,
      /\b(?:filled in|completed|did|typed|submitted|sent (?:up|in|off)|prepared) (?:an?|the|her|his|my) (?:\w+ )?MG ?2\b/,
    ),
    unless: noForm,
  },
  {
    // One of the papers a file is said to hold.
    says: 'saidToExist',
    when: /\b(?:file|bundle|pack|package|enclos\w+|attach\w+|contents?|contains?|includes?|comprises?|list(?:ed)?|forms?)\b[^.]{0,80}\bMG ?2\b(?!\d)/i,
    unless: noForm,
    only: ['CUSTODY', 'MG3', 'MG3A', 'MG5', 'MG6', 'LOG', 'OTHER'],
  },
  {
    says: 'saidToExist',
    label: /\b(?:contents?|enclos\w+|attach\w+|file (?:list|index|comprises|includes|contains))\b/i,
    when: /\bMG ?2\b(?!\d)/i,
    unless: noForm,
  },
  {
    says: 'saidToExist',
    label: /\bMG ?2\b/i,
    when: /^\W*see (?:the )?(?:attached|enclosed|separate|form|copy|below|pdf|scan)\b|^\W*(?:with|in|on) (?:the )?(?:file|bundle|system|niche|pack|witness care|WCU|CJU|CPS)\b|^\W*(?:herewith|scanned|on (?:file|niche|system))\b/i,
  },
  {
    // Promised, so thought of.
    says: 'mentioned',
    when: /\bMG ?2s?\b[^.;]{0,25}\b(?:(?:to|will) follow|being (?:prepared|done|completed|drafted)|in (?:file )?prep\w*)\b/i,
    unless: /\b(?:not|never|no)\b|\?$/i,
  },
  {
    says: 'saidToExist',
    when: anyOf(
      /\bMG ?2s?\b[^.]{0,60}\b(?:completed|submitted|on (?:the )?(?:file|system)|attached|enclosed|uploaded|done|sent|taken|provided)\b/,
      /\b(?:completed|submitted|attached|enclosed)\b[^.]{0,20}\bMG ?2\b|\bsee MG ?2\b/,
      /\bMG ?2s? (?:is |are |now )?with (?:the )?(?:file|case|OIC|CJU|CPS)\b/,
    ),
    unless: anyOf(
      /\bblank\b|\bno MG ?2|\bMG ?2 (?:when|once|if)\b/,
      /\b(?:sent|given|provided) to (?:IP|AP|her|him|the (?:victim|witness|complainant))\b|\b(?:if so|must be|should be)\b/,
      /\bMG ?2\b[^.;]{0,25}\b(?:is|was) for (?:the |an? )?(?:eye\w*|other|different|another|second|bystander|neighbour|child|son|daughter|brother|sister|mother)/,
      /\b(?:not|\w+n['’]t|never|yet to|to be|will be)\b[^.]{0,20}\b(?:completed|submitted|on|attached|enclosed|uploaded|done|sent|taken|provided|received)\b/,
    ),
  },
  {
    says: 'saidToExist',
    when: /^\W*(?:yes\b|submitted|completed|attached|sent|done|uploaded)/i,
    label: /\bMG ?2\b/i,
  },
]
