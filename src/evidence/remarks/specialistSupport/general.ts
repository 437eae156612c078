import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { advocate, contactDetails } from './advocate.ts'
import { foundAlone } from './undone.ts'

/** The general kind: a number, a card, a code to scan, a list of charities. */
export const handout = anyOf(
  /\blea?f+e?l+e?ts?\b|\blefelts?\b|\bbooklets?\b|\b(?:help|advice|support|info\w*|counselling) ?lines?\b|\bQR codes?\b/,
  /\blists? of (?:[\w-]+ ){0,3}(?:charit\w+|agenc\w+|organi[sz]ations|services|numbers|contacts|helplines)/,
  /\b(?:sup+ort|stalking|DA|DV|domestic abuse|charity|useful|safeguarding) (?:cards?|packs?|info\w*|websites?|num+bers?|contacts|links?|details|leaflets?)\b/,
  /\b(?:numbers?|details|contacts|links?|cards?|websites?) (?:for|of|to) (?:the )?(?:[\w’'-]+ ){0,3}(?:charit\w+|agenc\w+|organi[sz]ations|services|sup+ort|help)\b/,
  /\bvictims? (?:information|info|care|support) (?:pack|letter|card)\b/,
)
/** Handed over to the victim, whoever speaks. */
const handedOver =
  /\b(?:gave|given|giving|giv|left|handed|hands|posted|put|sent|supplied|provided|provid\w+|issued|shown|showed|e-?mailed|texted|passed|offered|told of|told about|advised of|made aware of|signposted|find below|below|received|dropped|pushed|shared|took a photo|scanned)\b/i
/** Given to the suspect, or of another kind. */
const notOfSupport = anyOf(
  /\b(?:suspect|SUS|DEF|DP|defendant|detainee|detained person|perp\w*)\b[^.]{0,30}\b(?:gave|given|handed|signposted|referred|offered|provided|shown|supplied|issued|received|took)\b/,
  /\b(?:gave|given|handed|issued|provided|offered|supplied)\b(?: to)? (?:the )?(?:suspect|SUS|DEF|DP|defendant|detainee|him (?:a |the )?(?:rights|PACE))\b/,
  /\b(?:rights and entitlements|PACE|custody|drug|alcohol|anger|perpetrator|behaviour change|samaritans|crime prevention|ICO|noise|council|housing|parking|mediation|scam|fraud|fire|bank\w*)\b/,
)

/** Support of the general kind: Victim Support, a leaflet, a number, or help the victim found without the police. */
export const general: readonly Rule<'specialistSupport'>[] = [
  {
    says: 'general',
    when: anyOf(
      /\bVS\b/,
      /\b(?:VCU|victims? (?:first|hub|assist\w*|contact centre))\b[^.]{0,30}\b(?:letter|referr\w+|leaflet|auto\w*|informed|contact\w*)\b/,
      /\bvictim care (?:dep(?:artmen)?t|unit|team|hub)\b|\bstandard letter\b/,
      /\bvictims? (?:and|&) witness (?:hub|care|services?|unit)\b/,
      /\b(?:auto[- ]?(?:ref\w*|letter)|victim support|leaflet|booklet|helpline|self[- ]?refer\w*|signpost\w*|witness care)\b/,
    ),
    unless: anyOf(
      /\bvictim support\W+(?:not yet|to be|tbc)\b/,
      /\b(?:crime prevention|ICO|noise|council|housing|environmental|parking|dog|mediation|parents?['’]?|neighbour\w*|scam|fraud|fire) (?:leaflet|booklet)s?\b/,
      /\bleaflets? (?:for|about|on|re) (?:(?:the )?VPS|victim personal|(?:going to )?court|separat\w+|parent\w*|mediation|noise|CCTV|data|boundar\w+|dogs?|hedges?)/,
      /\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+)\b[^.]{0,30}\b(?:VS|victim support|leaflet|booklet|helpline|referr\w+|signpost\w*|wanted)\b/,
      /\b(?:all|every) (?:DPs|detain\w+|suspects)\b|\b(?:suspect|SUS|DEF|defendant) (?:is|was|works?|worked|volunteers?|has been)\b/,
      /(?::|\s[-–])\s*no\b|\?$/,
    ),
  },
  {
    says: 'general',
    when: anyOf(
      new RegExp(`(?:${contactDetails})[^.]{0,40}(?:${advocate})|(?:${advocate})[^.]{0,30}(?:${contactDetails})`),
      new RegExp(
        String.raw`\b(?:contacted|approached|rang|rung|phoned|called|got in touch)\b[^.]{0,40}(?:${advocate})[^.]{0,10}\b(?:her|him|them)sel(?:f|ves)\b`,
      ),
    ),
    unless: /\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+)\b|\?$/i,
  },
  {
    says: 'general',
    when: new RegExp(`^(?=.*(?:${handout.source}))(?=.*(?:${handedOver.source}))`, 'i'),
    unless: anyOf(
      notOfSupport,
      /\b(?:no|not|never|nor|\w+n['’]t|declin\w+|refus\w+|to be|should|must)\b[^.]{0,25}\b(?:gave|given|left|handed|posted|sent|supplied|provided|issued|shown|signposted|offered|leaflet|booklet|card|number|list)s?\b|\?\s*$/,
    ),
  },
  {
    // "VS: referred with consent".
    says: 'general',
    label: /^(?:VS|victim support)$/i,
    when: /^\W*(?:yes|y\b|referr?ed|referral|letter|auto\w*|sent|informed|accepted|offered|leaflet|contacted|consent)/i,
    unless: /\b(?:not|no|to be|n['’]t)\b|\?\s*$/i,
  },
  {
    says: 'general',
    when: foundAlone,
    unless: /\b(?:not|never|\w+n['’]t) (?:found|rung|contacted)|\?\s*$/i,
  },
]
