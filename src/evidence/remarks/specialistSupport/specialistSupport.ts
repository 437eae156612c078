import { anyOf } from '../anyOf.ts'
import { type Rule, type TopicReader, topic } from '../topicReader.ts'
import { advocate } from './advocate.ts'
import { advocateAtWork } from './advocateAtWork.ts'
import { declined } from './declined.ts'
import { general, handout } from './general.ts'
import { keepOut } from './keepOut.ts'
import { offered } from './offered.ts'
import { referred } from './referred.ts'

/** Nothing was offered or wanted. */
const none: readonly Rule<'specialistSupport'>[] = [
  {
    says: 'none',
    when: /\b(?:no (?:referral|support|IDVA|ISAC|specialist|advocate)|not (?:been )?(?:referred|offered|signposted)|support (?:not )?(?:declined|refused)|referral (?:not|declined|refused)|declined (?:all )?(?:support|referral|victim support))\b/i,
  },
]

/** Support from an advocate who knows stalking or domestic abuse, apart from the general kind: Victim Support, a leaflet, a number to ring, a referral of one's own. */
export const specialistSupport: TopicReader<'specialistSupport'> = topic({
  topic: 'specialistSupport',
  about: anyOf(
    new RegExp(`${advocate}|${handout.source}`),
    /\bVS\b(?= ?-? ?(?:auto|informed|notified|referral|referred|aware|contacted|leaflet))/,
    /\b(?:to|by|from) VS\b|^\W*VS\W*$|\bauto[- ](?:ref\w*|letter)\b|\bVCU\b/,
    /\b(?:victims? (?:first|hub|assist\w*|contact centre)|victim support|victim care|victims? (?:and|&) witness (?:hub|care|services?|unit)|witness care(?: unit)?|leaflet|booklet|helpline|self[- ]?refer\w*|signpost\w*|support (?:service|agenc|referral|worker)\w*|specialist (?:support|service|referral)|(?:DV|DA|domestic abuse|local|stalking) (?:charity|charities|service))\b/,
  ),
  under:
    /\b(?:support|VS|IDVA|ISAC|specialist|advoca\w+|(?:DVA?|DA|stalking) (?:case ?)?worker|victim care|(?:DVA?|DA|domestic abuse|stalking) services?|referrals?|victim (?:services|needs))\b/i,
  carries: 'paraphrases',
  notIn: ['INTERVIEW', 'MG12', 'MG6C'],
  forThisVictim: true,
  inCustody: /\b(?:IP|AP|victim|vic|complainant|aggrieved|OIC)\b(?! support)|\bIDVA [A-Z]/i,
  inStatements:
    /\b(?:IDVA|ISVA|ISAC|independent (?:domestic|stalking|sexual)|advoca\w+|victim support|(?:help|advice|support) ?lines?|women['’]s aid|paladin|support worker|case ?worker|(?:stalking|domestic abuse|domestic violence|DV|DA) (?:charity|service|project|team|people|worker)|(?:left|given|gave|handed|offered|sent|provided) (?:with )?(?:me|her|him|IP|Miss \w+|Mrs \w+|Mr \w+|Ms \w+|a|the)\b[^.]{0,30}\b(?:leaflet|booklet|card|number)s?)\b/i,
  rules: [...declined, ...offered, ...referred, ...advocateAtWork, ...general, ...none].map(keepOut),
})
