import type { TopicReader } from './topicReader.ts'

const advocate =
  /\b(?:IDVA|ISVA|ISAC|IDSVA|SDAC|independent (?:domestic|stalking|sexual)[\w ]{0,30}(?:advoca\w+|advisor|adviser)|(?:stalking|domestic abuse|DA|DV|dv) (?:advoca\w+|case ?worker|support worker|service|charity)|Paladin|Suzy Lamplugh|(?:National )?Stalking (?:Advocacy|Helpline)|Veritas|Black Country Women|Women['’]?s Aid|Refuge\b(?! for)|Safer ?Places|Galop|Mankind|Respect (?:men|line)|outreach (?:worker|service|support))/

/** Support from an advocate who knows stalking or domestic abuse, apart from the general kind: Victim Support, a leaflet, a number to ring, a referral of one's own. */
export const specialistSupport: TopicReader<'specialistSupport'> = {
  topic: 'specialistSupport',
  about: new RegExp(
    `${advocate.source}|\\bVS (?:informed|notified|referral|referred|aware|contacted)\\b|\\b(?:victim support|victim care|witness care unit|leaflet|booklet|helpline|self[- ]refer\\w*|signpost\\w*|support (?:service|agenc|referral|worker)\\w*|specialist (?:support|service|referral))\\b`,
    'i',
  ),
  under: /\b(?:support|IDVA|ISAC|specialist|victim care|referrals?|victim (?:services|needs))\b/i,
  notIn: ['INTERVIEW', 'CUSTODY', 'MG12', 'MG6C'],
  rules: [
    {
      says: 'declined',
      when: new RegExp(
        `(?:${advocate.source})[^.]{0,40}\\b(?:declin\\w+|refus\\w+|not want\\w*)|\\b(?:declin\\w+|refus\\w+|does(?:n['’]t| not) want|did(?:n['’]t| not) want)\\b[^.]{0,40}(?:${advocate.source})`,
        'i',
      ),
    },
    {
      says: 'offered',
      when: new RegExp(
        `\\b(?:offer(?:ed)?|discussed|explained)\\b[^.]{0,40}(?:${advocate.source})|(?:${advocate.source})[^.]{0,30}\\b(?:offered|discussed|explained)\\b`,
        'i',
      ),
      unless: /\b(?:not|never|no|\w+n['’]t)\b[^.]{0,15}\b(?:offer|discuss|explain)/i,
    },
    {
      says: 'referred',
      when: new RegExp(
        `\\b(?:refer(?:red|ral)|(?:has|got) (?:an?|her own|his own|their own)|(?:agreed|discussed|meeting|appointment|working) with|contacted|engag\\w+|support\\w*|allocated|assigned|consent\\w*)\\b[^.]{0,50}(?:${advocate.source})|(?:${advocate.source})[^.]{0,60}\\b(?:phoned|rang|called|spoke\\w*|engag\\w+|referr\\w+|referral|allocated|assigned|support\\w*|contact\\w*|from \\d+|in place|involved|met|visited|working with|aware|made|present|appointment|attended|says|states|view)\\b`,
        'i',
      ),
      unless:
        /\b(?:should|could|to be|will be|needs? to be) (?:be )?(?:considered|made|referred|offered)\b|\bself[- ]?refer|\b(?:not|never|no|\w+n['’]t|nor|yet to be|to be|will be|consider|declin\w+|refus\w+)\b[^.]{0,25}\b(?:refer\w*|IDVA|ISAC|contact\w*|engag\w+|allocat\w+|support)\b|\bno (?:IDVA|ISAC|referral)\b|\b(?:number|details|leaflet)s? (?:for|of)\b|\b(?:referral|refer)\b[^.]{0,40}\b(?:to be (?:considered|made|offered|discussed)|to follow|will be made)\b|\?\s*$/i,
    },
    {
      says: 'general',
      when: /\bVS (?:informed|notified|referral|referred|aware|contacted)\b|\b(?:victim support|leaflet|booklet|helpline|self[- ]?refer\w*|signpost\w*|witness care)\b/i,
      unless:
        /\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+)\b[^.]{0,30}\b(?:victim support|leaflet|booklet|helpline|referr\w+|signpost\w*|wanted)\b|\b(?:all|every) (?:DPs|detain\w+|suspects)\b|:\s*no\b|\?$/i,
    },
    {
      says: 'none',
      when: /\b(?:no (?:referral|support|IDVA|ISAC|specialist)|not (?:been )?(?:referred|offered|signposted)|support (?:not )?(?:declined|refused)|referral (?:not|declined|refused)|declined (?:all )?(?:support|referral|victim support))\b/i,
    },
  ],
}
