import type { Passage } from '../../passage.ts'

/** What an office calls it that does not look into it. */
const verdict =
  "(?:six (?:of one|and two)|half a dozen|(?:a )?civil (?:matter|dispute|thing|case)|(?:just |only )?(?:a )?domestic(?! abuse| violence)|tit[- ]for[- ]tat|(?:as )?bad as each other|both (?:parties|sides|of us|at it)|a (?:private|family) (?:matter|thing)|lovers?['’]? (?:tiff|quarrel)|crossed wires|clash of personalities)"
const told = new RegExp(
  String.raw`\b(?:officers?|police(?:man|woman)?|pcs?o?(?: \p{L}+| \d+)?|serg(?:eant|t)|constable|control room|call (?:taker|handler)|operator|front (?:desk|office)|101|they|lady on the phone|man on the phone) (?:\p{L}+ ){0,3}?(?:told|said|says|advised|put|called|reckoned|thought|treated|recorded|closed|logged|wrote)\b[^.;]{0,40}\b${verdict}|\b(?:I|we|she|he) (?:was|were|got|been) (?:\p{L}+ )?(?:told|advised|informed)\b[^.;]{0,25}\b${verdict}|\b(?:closed|filed|logged|recorded|put down|treated|written off|dealt with) as (?:a |an )?${verdict}`,
  'iu',
)
const alone = new RegExp(String.raw`^\W*(?:(?:appears|seems|looks like|deemed|treated as|closed as) )?${verdict}\W*$`, 'i')

/** "The officer told me it was six of one", "CIVIL MATTER" in a log: what an office made of it, and no word of what there was between them. */
export const isOfficersWord = ({ kind, voice, text }: Passage): boolean =>
  voice === 'victim' || voice === 'witness' ? told.test(text) : kind === 'LOG' && alone.test(text)
