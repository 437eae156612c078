import type { Remark } from '#case/remarks'
import { readPnc } from '../forms/pnc.ts'
import type { RecognisedDocument } from '../passage.ts'
import type { Saying } from './sayings.ts'
import { readTopic, type TopicReader, topic } from './topicReader.ts'

const spoken: TopicReader<'previous'> = topic({
  topic: 'previous',
  about:
    /\b(?:prev(?:ious(?:ly)?|s)?|pre-?cons?|PNC|PND|antecedents?|conv(?:s|ict(?:ions?|ed))|cautions?|cautioned|criminal (?:record|history)|occurrences|good character|reported (?:by|him|her)|known to police|nothing known|history|restraining order in|form|intel(?:ligence)?|NPC|local (?:checks?|intel|system)|niche|reported [A-Z][\w'’-]+ for|earlier reports?|(?:an?|another|his|her) (?:former|ex|previous)[- ](?:partner|girlfriend|boyfriend|wife|husband))\b/i,
  under:
    /^(?:previous|PNC|PND|intel\w*|local checks?|niche|antecedents?|history|pre-?cons?|previous convictions|bad character|convictions? relied(?: on)?)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'PNC', 'BAIL', 'PIN', 'INTERVIEW'],
  inCustody: /\bPNC\b/,
  inStatements:
    /\b(?:convict(?:ions?|ed)|caution(?:ed)?(?: for| in)|been to prison|criminal record|reported (?:him|her) (?:to (?:the )?police|before)|arrested (?:for|in) )/i,
  rules: [
    {
      says: 'none',
      when: /\b(?:no (?:previous|prev|pre-?cons?|convictions|trace|(?:PNC )?record|cautions|criminal (?:record|history)|relevant previous)|nil(?: (?:previous|prev|pre-?cons?|PNC))?|none(?: known| recorded)?|checked\W+nothing|nothing (?:known|recorded|on (?:PNC|niche|record|local))|not (?:recorded|known (?:to|on))|good character|no trace|NPC\b|(?:PNC|PND|record)\b[^.]{0,12}\b(?:clear|clean|negative)|previous(?: convictions)? ?[-–:] ?(?:no|nil|none))\b/i,
      unless:
        /\?$|\b(?:save for|except|apart from|other than|otherwise|bar an?)\b|\b(?:IP|AP|victim|complainant) (?:has|have|is|of)\b|\bno (?:previous )?(?:contact|relationship|violence|incidents|complaints? (?:by|from) (?:IP|victim))\b|\bnone of\b/i,
    },
    {
      says: 'convictions',
      when: /\b(?:(?:has|have|\d+|one|two|three|several|numerous|previous|relevant|relied on|his|her) (?:\w+ ){0,3}conv(?:iction)?s?\b|convicted (?:of|in|at|for)|conviction (?:for|in)|suspended sentence|conditional discharge|imprison\w+|community order|served \d|(?:has|with) (?:\w+ )?(?:previous|form|pre-?cons?) for)\b/i,
      unless:
        /\b(?:no|nil|without|not|never|if|on|upon|until|after|not a) (?:\w+ ){0,2}convict|\b(?:witness(?:es)?|IP|AP|victim|complainant)\b[^.;]{0,30}\b(?:has|have|had|with)\b|\borders? on conviction\b|\bsee (?:print|PNC)\b|\bmay be\b|\?$/i,
    },
    {
      says: 'convictions',
      label: /^(?:previous(?: convictions)?|pre-?cons?|antecedents?|PNC|bad character)$/i,
      when: /\b(?:assault|harassment|stalking|theft|burglary|robbery|drugs?|weapon|ABH|GBH|affray|malicious communications|voyeurism|exposure|indecen\w+|arson|kidnap\w*|rape|criminal damage|drink driv\w+|breach|public order|violence)\b/i,
      unless: /\b(?:no|nil|none|not|NFA|reported|caution\w*|alleg\w+|markers?|disregard|different person|namesake)\b/i,
    },
    {
      says: 'cautions',
      when: /\b(?:caution(?: \d[\d/.]*)?,? (?:for|in|19|20|\d{4}|common assault|assault|battery|harassment|theft|ABH|criminal damage|public order|drunk|possession)|(?:a|one|two|\d+|previous|simple|conditional) (?:police )?cautions?\b|cautioned (?:for|in (?:19|20)))/i,
      unless:
        /\b(?:witness(?:es)?|IP|AP|victim|complainant)\b[^.;]{0,20}\b(?:has|have|had|with)\b|\b(?:no|nil|not a|under|conditional caution (?:pilot|not)|after|further|usual) (?:\w+ )?caution|caution (?:plus|\+)|arrest(?:ed)? and caution|\b(?:consider\w*|understood|might|could|would|should|proportionate|suitable|disposal)\b|\?$/i,
    },
    {
      says: 'reports',
      when: /\b(?:(?:an?|another|his|her) (?:former|ex|previous)[- ](?:partner|girlfriend|boyfriend|wife|husband)\b(?! of (?:IP|the victim))[^.]{0,40}\b(?:told|reported|disclosed|complain\w+)|(?:earlier|previous|prior) reports? by|reported [A-Z][\w'’-]+ for|reported by (?:a |another |his |her )?(?:previous|former|ex|other|different)|\d+ (?:prev(?:ious)?|prior|earlier|other) (?:occurrences|incidents|reports|crimes|complaints|DV|domestic)|(?:previous|prior|earlier|other|historic) (?:occurrences|reports|incidents|complaints|domestics|DV incidents|allegations|intel\w*)|prev occurrences|intelligence (?:shows|suggests)|complaint about (?:him|her) from|reported (?:him|her) (?:to (?:the )?police )?(?:before|previously|several times|in (?:19|20)\d\d)|NFA(?:['’]?d)?)\b/i,
      unless:
        /\b(?:no|nil|none|without)\b[^.]{0,20}\b(?:previous|prior|prev|earlier|other) (?:\w+ )?(?:occurrences|reports|incidents|complaints|domestics|intel)|\b(?:confirmation|seek\w*|for) (?:of )?NFA\b/i,
    },
    {
      says: 'notChecked',
      when: /\b(?:PNC|PND|antecedents|previous(?: convictions)?|history|intelligence|checks?|print)\b[^.]{0,30}\b(?:not (?:yet )?(?:been )?(?:checked|done|obtained|run|available|completed)|to follow|to be (?:run|done|checked|obtained)|requested|awaited|outstanding|TB[CA]|n\/k|unknown)\b/i,
    },
    {
      says: 'notChecked',
      label: /^(?:previous(?: convictions)?|pre-?cons?|antecedents?|PNC)$/i,
      when: /^\W*(?:not known|unknown|n\/k|TB[CA]|to follow|not checked|awaited)\W*$/i,
    },
  ],
})

/** Convictions, cautions and earlier reports of the suspect: from the PNC print and from what the papers say. */
export function previous(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const prints = recognised
    .filter(({ reading }) => reading.kind === 'PNC')
    .flatMap((each): Remark[] => {
      const { convictions, cautions, none, summary } = readPnc(each)
      return [
        ...(convictions.length === 0 && summary ? [{ topic: 'previous' as const, says: 'convictions' as const, quote: summary }] : []),
        ...convictions.map(({ quote }): Remark => ({ topic: 'previous', says: 'convictions', quote })),
        ...cautions.map(({ quote }): Remark => ({ topic: 'previous', says: 'cautions', quote })),
        ...(convictions.length === 0 && cautions.length === 0 && none
          ? [{ topic: 'previous' as const, says: 'none' as const, quote: none }]
          : []),
      ]
    })
  return [...prints, ...readTopic(sayings, spoken)]
}
