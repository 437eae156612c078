import { anyOf } from '../anyOf.ts'

/** A cleared court, or anything at all to stand behind. */
const lessCommon = anyOf(
  /gallery (?:to be |be |is )?(?:cleared|closed|emptied)|clear(?:ed|ing)? the (?:public )?gallery|court (?:be |to be )?cleared/,
  /private hearing|evidence in private|behind (?:something|a (?:barrier|partition|blind))/,
  /(?:do|give|done|giving|heard|speak) (?:it |this |that |(?:my |her |his )?evidence )?(?:by|over|on) (?:a )?video/,
).source
/** Screens, a link, another way in: measures by their names and in a witness's own words. */
export const measure = anyOf(
  /without (?:seeing |facing )?(?:him|her|the (?:suspect|defendant)) (?:there|present|being)/,
  /(?<!\bphone )screens?(?! (?:of|on) (?:my|his|her|the|a) (?:\w+ )?(?:phone|mobile|handset|laptop|tablet|tv|computer|window|door)\b)/,
  /screened(?: off)? from|be screened|link(?= (?:preferred|wanted|requested|please|chosen))/,
  /(?:another|a (?:different|separate)) (?:room|door|entrance|way)|live[- ]?(?:tv )?link|video[- ]?link|tv link/,
  /behind a (?:curtain|screen)|curtain|shielded|separate (?:entrance|waiting|room)|over (?:the|a) link|side (?:door|entrance)/,
  /remote(?:ly)?|(?:from|in) another (?:building|location|site|court)|evidence in open court|pre-?recorded|recorded evidence/,
  /s\.? ?28|(?:something|anything) between (?:us|me and \w+|(?:him|her) and me)|from behind (?:something|anything)/,
  /on (?:a|the) (?:telly|television)|measures(?= (?:at|in|for|when) (?:court|trial|giving))/,
  /in (?:the )?same (?:waiting )?(?:room|area)|being in (?:a|one) room with (?:him|her|them)/,
  /not (?:hav(?:e|ing) to )?(?:see|face|seeing|facing) (?:him|her|the (?:suspect|defendant))|wigs|supporter|intermediary/,
  new RegExp(lessCommon),
).source

/** The label of a field for them. */
export const itsField = /\b(?:spec(?:ial)?\.? meas\w*|S\/M\w*|SMs?)\b/i
