import { anyOf } from '../anyOf.ts'

/** What the paragraph must be about: help at court. */
export const ofHelpAtCourt = anyOf(
  /\b(?:spec(?:ial)?\.? meas\w*|S\/M|SMs?|MG ?2)(?![\w.])/,
  /\b(?:screen(?:s|ed)?|curtain|(?:live|video|tv)[- ]?link|links?|television|intermediary|private hearing|gallery|VRI|supporter|s\.? ?2[3-9])\b/,
  /\b(?:court|trial|giv(?:e|es|en|ing) evidence|witness box)\b/,
)
