const refusals = [
  /\b(?:do|does|did)(?:n['’]t| not) (?:want|wish for|seek|ask for|support|need)(?: [\w-]+){0,2}? (?:order|RO|one|it)\b/i,
  /\bnot (?:interested in|seeking|wanting|asking for|want|wish for)(?: [\w-]+){0,2}? (?:order|RO|one|it)\b/i,
  /\bno (?:restraining )?(?:order|RO)(?: is| was)? (?:wanted|sought|requested|needed|necessary)\b/i,
  /\b(?:declin\w+|oppos\w+|against)(?: [\w-]+){0,3}? (?:order|RO|one)\b/i,
]

/** Whether words about a victim's wish for an order say that it is not wanted. "Does not want him at the school" is a wish for one. */
export const isAgainst = (words: string): boolean => refusals.some((refusal) => refusal.test(words))
