import { anyOf } from '../anyOf.ts'

/** Not done, or not by the police. */
export const undone = anyOf(
  /\b(?:not|never|\w+n['’]t|no|nil|none|nothing|neither|nobody|unable|cannot|without|yet to|if|should|must|needs?|to be|will be|being (?:considered|sought)|requested|awaited|awaiting|outstanding|pending|to follow|considered|planned|refused|hop(?:e|ing)|want(?:s|ed)?|by (?:the )?(?:IP|AP|victim|complainant|her|him|employer|school|firm|company))\b/,
  /\?\s*$/,
)
/** Whatever stands behind "never sent" in a list of what was found is no want of work. */
export const undoneAtOnce = anyOf(
  /\b(?:no|not|never|nobody|\w+n['’]t|without|unable|yet to|to be|if|awaiting|requested|refused|consider\w*)\b[^.;]{0,40}\b(?:downloads?|extractions?|billing|records?|data|results?|read-?outs?|examin\w*|obtained|received)\b/,
  /\b(?:awaited|outstanding|pending|to follow|requested|to be|not yet)\b|\?\s*$/,
)

/** A film or a letter is no device and no account. */
export const ofOtherThings = /\b(?:CCTV|footage|doorbell|dash ?cam|letters?|cards?|fingerprints?|DNA|bus company)\b/i
