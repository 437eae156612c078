import { anyOf } from '../anyOf.ts'

const had = anyOf(
  /downloads?|dl|(?:phone|handset|mobile) dumps?|triage(?: report)?|(?:digital|DFU|DMI|DMU|DFT|DIU|HTCU|SFR1?) report|extraction/,
  /(?:telephone )?billing|phone (?:report|records|data|examination)/,
  /(?:call|phone|telephone|comms|cell|billing|subscriber|account|IP|traffic|location|cell[- ]?site|communications?) (?:data|records?|results?|details|history|return|enquir\w+|checks?)/,
  /cell[- ]?site|Cellebrite|UFED|XRY|kiosk|DMI|DMU|DFU|DFT|DIU|DFIT|digital hub|subscriber (?:info(?:rmation)?)|HTCU/,
  /cyber/,
).source
/** What is had from a device or from a provider, and the units that get it. */
export const records = `(?:${had})`

/** What comes of work on a device. */
export const product =
  '(?:downloads?|extractions?|read-?outs?|kiosk (?:product|report|output)|(?:phone|handset|device) (?:image|copy)|clone)'
/** What a provider gives out. */
export const fromProvider =
  '(?:billing|(?:call|subscriber|account|comms|cell ?site|IP|Meta|network|login|log-in) (?:data|records?|results?|logs?|checks?|details)|business records?|production order|platform disclosure)'
