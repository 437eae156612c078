const one =
  '(?:thing|one|time|occasion|incident|episode|letter|card|note|text|message|call|e-?mail|visit|parcel|gift|poem|photo|picture|comment|post)s?'

/** "The first thing was a card, on 11 September", "The last letter came on 2 March": one of a row of acts, though it names no doer. */
const counted = new RegExp(
  String.raw`\b(?:the|his|her|their|very) (?:very )?(?:first|second|third|next|last|latest|final|most recent) (?:\w+ )?${one}\b(?! (?:i|we|that i|that we) )[^.;]{0,40}\b(?:was|were|came|is|arrived|rec(?:eived|['’]d))\b|\b(?:the|his|her) (?:very )?(?:first|last|latest|final) ${one},? (?:dated |of |on )?(?:the )?\d|(?:^|[.;] )(?:first|next|last) (?:${one}) (?:was|were|came|rec(?:eived|['’]d))\b`,
  'i',
)
const begins =
  /\b(?:it|this|that|they|these|things?|trouble|letters?|cards?|notes?|calls?|texts?|messages?|e-?mails?|posts|comments|visits|ones from [\p{L} ]{3,30}|all this) (?:(?:all|first|then|only|really) )*(?:began|begun|started|kicked off)\b|\bit was (?:about |around |back )?[\p{L}\d ]{0,30}\b(?:he|she|they) (?:began|started)\b/iu
const otherBeginning =
  /\b(?:relationship|marriage|together|job|work|course|class|season|shift|term|strike|friendship|dating|seeing)\b[^.;]{0,25}\b(?:began|started)\b|\b(?:began|started) (?:seeing|dating|going out|work|there|at (?!(?:my|the) (?:door|house)))/i

/** "Letter five was Saturday 7th", "First call come on the Monday", "Then the letter, 2nd of May": the next of them. */
const numbered =
  /^\W*(?:then |next )?(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|next|last|another|(?!my\b)the) )?(?:letter|card|note|text|message|call|e-?mail|visit|parcel|voicemail|poem|photo|picture)(?: (?:number |no\.? ?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?(?: (?:was|came|come|is|arrived|landed)(?: on)?|,) (?:(?:the |on |a )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d))/i

/** Whether a sentence counts what was done: the first, the next, the last. */
export const countsThem = (text: string): boolean => counted.test(text) || numbered.test(text) || beginsIt(text)

/** Whether a sentence says when it all began. */
export const beginsIt = (text: string): boolean => begins.test(text) && !otherBeginning.test(text)
