import type { NonEmpty } from '#case/quote'
import type { LanguageTest } from './fault.ts'

/** Words an MG3 does not use of its own: which of the nine tests they fail, what to write instead, and a sentence that has them beside one that may stand. */
export type LoadedWords = Readonly<{ test: LanguageTest; pattern: RegExp; suggestion: string; fails: string; stands: string }>

export const loadedWords: NonEmpty<LoadedWords> = [
  {
    test: 'neutral',
    pattern:
      /\b(?:horrific|horrendous|appalling|shocking|monstrous|evil|vile|disgusting|heinous|sickening|despicable|nightmare|reign of terror|terrifying ordeal)\b/i,
    suggestion: 'Say what was done and what the victim says it did to her or him.',
    fails: 'This was an appalling campaign.',
    stands: 'There were nine visits in a month.',
  },
  {
    test: 'nonJudgemental',
    pattern:
      /\b(?:hysterical|over-?react(?:s|ed|ing)|attention[- ]seeking|chaotic lifestyle|unco-?operative|difficult (?:woman|man|victim|witness)|refus(?:es|ed) to engage|promiscuous|failed to leave|chose to stay|(?:put|placed) (?:herself|himself|themselves) at risk|asked for it|(?:partly|equally) to blame|led (?:him|her) on)\b/i,
    suggestion: 'Say what she or he did or said, without judging it; give the reason where it is known.',
    fails: 'The victim has been unco-operative.',
    stands: 'The victim did not sign the second statement; no reason is recorded.',
  },
  {
    test: 'victimAppropriate',
    pattern:
      /\b(?:just a domestic|lovers['’]? tiff|domestic dispute|six of one|(?:toxic|volatile|stormy|tumultuous) relationship|alleged victim|so-called victim|the (?:aggrieved|IP|AP)|(?:she|he|the victim|the complainant) claims?|self-confessed)\b/i,
    suggestion: 'Name the person or say “the victim”, and “says” for what is said.',
    fails: 'The victim claims that he followed her.',
    stands: 'The victim says that he followed her.',
  },
  {
    test: 'ageAppropriate',
    pattern:
      /\b(?:young lady|mature for (?:her|his|their) age|streetwise|child prostitute|underage sex|(?:old|elderly) dear|little (?:girl|boy))\b/i,
    suggestion: 'Give the age, and “child” for anyone under eighteen.',
    fails: 'She is mature for her age.',
    stands: 'She is fifteen.',
  },
  {
    test: 'offenceAppropriate',
    pattern:
      /\b(?:pester(?:s|ed|ing)?|nuisance|love-?sick|hopeless romantic|(?:persistent|ardent) (?:suitor|admirer)|misguided|harmless|banter|low[- ]level|only (?:texts?|messages?|calls?)|mere(?:ly)? (?:texts?|messages?|calls?)|unwanted attention|could not let go)\b/i,
    suggestion: 'Call the acts by the words of section 2A(3), or say what they were.',
    fails: 'He was a nuisance and pestered her.',
    stands: 'He telephoned and waited outside her work.',
  },
  {
    test: 'riskProportionate',
    pattern:
      /\b(?:(?:poses|presents|is) no risk|zero risk|ticking time[- ]?bomb|psychopath\w*|maniac|mentally unstable|deranged|unhinged|(?:bound|certain|sure) to (?:kill|offend|reoffend|attack)|will (?:definitely|certainly) (?:kill|attack|reoffend))\b/i,
    suggestion: 'Give the grade of the risk and who gave it, or the facts that show it.',
    fails: 'He is a ticking time bomb.',
    stands: 'The DASH is graded high by the officer.',
  },
  {
    test: 'probative',
    pattern:
      /\b(?:clearly|obviously|undoubtedly|plainly|blatantly|needless to say|it goes without saying|without (?:a|any) doubt|of course)\b/i,
    suggestion: 'Leave it out and let the passage show it.',
    fails: 'He clearly knew that she lived there.',
    stands: 'He wrote her address on the envelope.',
  },
  {
    test: 'grounded',
    pattern:
      /\b(?:presumably|i assume|one assumes|i imagine|no doubt|surely|typical (?:stalker|stalking)|as (?:stalkers|such men) do|everyone knows|we all know|must have (?:known|intended|wanted|meant))\b/i,
    suggestion: 'Say what the evidence is, or that it is not known.',
    fails: 'He must have known she was in.',
    stands: 'Whether he knew that she was in is not known.',
  },
  {
    test: 'probative',
    pattern: /\b(?:to save a trial|in the alternative (?:we )?would accept|for expediency|as soon as possible|asap|in due course)\b/i,
    suggestion: 'Give the reason in law and fact, and a date for what is to be done.',
    fails: 'Send the phone download as soon as possible.',
    stands: 'Send the phone download within five working days.',
  },
]
