import type { Idea } from '#case/vocabulary'

/** What an officer is set to look for. */
const setTo =
  /\b(?:(?:was|were|been|am|are) (?:asked|tasked|instructed|requested|directed|told)|tasking|request(?:ed)?) (?:\p{L}+ ){0,3}?(?:to (?:look|search|check|examine|scan|review|test)|with (?:looking|searching|checking|examining)|about (?:\p{L}+ )?search(?:es|ing)?)\b|\b(?:keyword|key word) search(?:es)? (?:was |were )?(?:done |run |made |carried out )?(?:for|on)\b/iu
const turnedUp =
  /\b(?:found|located|discovered|recovered|seized|retrieved|identified|revealed|showed|contain(?:ed|ing)|positive|there (?:was|were)) (?!no\b|none\b|nothing\b|not\b|nil\b|any\b)/i
/** Things that are looked for. */
const things: readonly Idea[] = ['weapon', 'sexual', 'trackingDevice', 'monitoring', 'publishing', 'watchingOrSpying']

/** "I was asked to look for indecent images": what was looked for, and nothing said of its being there. */
export const isOnlyLookedFor = (idea: Idea, text: string): boolean => things.includes(idea) && setTo.test(text) && !turnedUp.test(text)
