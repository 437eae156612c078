import type { Day } from '#case/dates'

/**
 * How well a provision was verified, as the screen shows it:
 * `read` the text itself was read · `secondary` read only in a secondary source · `inspection` a dated finding of *Living in fear* (HMIC/HMCPSI 2017) ·
 * `published` another public document · `checkSource` from general knowledge of the source, not re-read · `unverified` doubtful: off by default and labelled so.
 */
export type Verified = 'read' | 'secondary' | 'inspection' | 'published' | 'checkSource' | 'unverified'

/** A provision, case or guidance passage in our own words, the days those words were law, and the day one of us last looked at the source. */
export type Authority = Readonly<{
  id: string
  cite: string
  where: string
  url: string
  words: string
  from: Day | undefined
  until?: Day
  verified: Verified
  readOn: Day
}>
